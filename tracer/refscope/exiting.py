"""What the interpreter still runs when a program has come to its end: `sys.excepthook`, then what `atexit` knows.

It has no steps: what it writes belongs to the last one. What comes then: shutdown.py. (Python/pythonrun.c, pylifecycle.c)
"""

import atexit
import logging
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .ending import EndOfRun
from .reports import report_of, traceback_of

# A program may replace them where they stand.
_run_functions, _forget_functions, _register = atexit._run_exitfuncs, atexit._clear, atexit.register
_shut_logs, _log_handlers = logging.shutdown, logging._handlerList
_sys, _threading, _first_hook = vars(sys), vars(threading), sys.__excepthook__


@contextmanager
def own_exit() -> Iterator[Callable[[BaseException | None, dict[str, object]], None]]:
    """Let the program have a hook and functions to run at its end, meanwhile.

    What it gives runs them; its arguments are the exception that ended the program, or None, and the names of `__main__`.
    """
    hook, finalize = _sys['excepthook'], weakref.finalize
    registered, _threading['_threading_atexits'] = _threading['_threading_atexits'], []
    # What the runtime registered is none of the program's. Finalizers register anew, with the first of them.
    _forget_functions()
    finalize._registered_with_atexit = finalize._shutdown = False
    # The runtime has imported it, so that it does not register for the program.
    _register(_log_shutdown())

    def run(ending: BaseException | None, names: dict[str, object]) -> None:
        if not issubclass(type(ending), SystemExit):
            if ending is not None:
                _keep_as_last(ending)
                _call_hook(ending, hook)
            names.pop('__file__', None)
        # What it refers to has no other holder than `sys` now.
        del ending, names
        for function in reversed(_threading['_threading_atexits']):
            function()
        _run_functions()

    try:
        yield run
    finally:
        _sys['excepthook'] = hook
        _threading['_threading_atexits'] = registered


def _keep_as_last(error: BaseException) -> None:
    """As `sys.last_exc` and what was there before it. (PyErr_PrintEx)"""
    _sys['last_exc'] = _sys['last_value'] = error
    _sys['last_type'], _sys['last_traceback'] = type(error), traceback_of(error)


def _log_shutdown() -> Callable[[], None]:
    """What `logging` registers when it is imported, for the handlers that are made from now on."""
    earlier = set(map(id, _log_handlers))

    def shutdown() -> None:
        found = [each for each in _log_handlers if id(each) not in earlier]
        if found:
            _shut_logs(found)

    return shutdown


def _call_hook(error: BaseException, default: object) -> None:
    """The program's own hook; the one that was there is what the outcome tells."""
    hook = _sys.get('excepthook', default)
    if hook is default or hook is _first_hook:
        return
    frames = traceback_of(error)
    try:
        hook(type(error), error, frames)
    except EndOfRun:
        return
    except BaseException as failure:
        of_hook = traceback_of(failure)
        told = report_of(failure, of_hook and of_hook.tb_next).text
        original = report_of(error, frames).text
        _write(f'Error in sys.excepthook:\n{told}\nOriginal exception was:\n{original}')


def _write(text: str) -> None:
    """To the program's standard error, whatever it has made of it."""
    try:
        _sys['stderr'].write(text)
    except BaseException:
        return

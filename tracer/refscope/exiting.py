"""What the interpreter still runs when a program has come to its end: `sys.excepthook`, then what `atexit` knows.

It is no part of the recording: what it writes belongs to the last step. (Python/pythonrun.c, pylifecycle.c)
"""

import atexit
import logging
import sys
import traceback
import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .ending import EndOfRun


@contextmanager
def own_exit() -> Iterator[Callable[[BaseException | None], None]]:
    """Let the program have a hook and functions to run at its end, meanwhile.

    What it gives runs them; its argument is the exception that ended the program, or None.
    """
    hook, finalize = sys.excepthook, weakref.finalize
    # What the runtime registered is none of the program's. Finalizers register anew, with the first of them.
    atexit._clear()
    finalize._registered_with_atexit = finalize._shutdown = False
    # The runtime has imported it, so that it does not register for the program.
    atexit.register(_log_shutdown())

    def run(ending: BaseException | None) -> None:
        if isinstance(ending, EndOfRun):
            # It was cut off: the program itself did not come to its end.
            return
        if ending is not None and not isinstance(ending, SystemExit):
            _call_hook(ending, hook)
        atexit._run_exitfuncs()

    try:
        yield run
    finally:
        sys.excepthook = hook


def _log_shutdown() -> Callable[[], None]:
    """What `logging` registers when it is imported, for the handlers that are made from now on."""
    earlier = set(map(id, logging._handlerList))
    return lambda: logging.shutdown([each for each in logging._handlerList if id(each) not in earlier])


def _call_hook(error: BaseException, default: object) -> None:
    """The program's own hook; the one that was there is what the outcome tells."""
    hook = getattr(sys, 'excepthook', default)
    if hook is default or hook is sys.__excepthook__:
        return
    try:
        hook(type(error), error, error.__traceback__)
    except EndOfRun:
        return
    except BaseException as failure:
        frames = failure.__traceback__ and failure.__traceback__.tb_next
        told = ''.join(traceback.format_exception(type(failure), failure, frames))
        original = ''.join(traceback.format_exception(error))
        sys.stderr.write(f'Error in sys.excepthook:\n{told}\nOriginal exception was:\n{original}')

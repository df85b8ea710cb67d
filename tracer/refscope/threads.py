"""Threads as a simulation: there is one thread in this runtime.

A body runs whole when it is started, on a clock of its own that starts at the caller's time; the
caller's clock moves on when it waits for the body. So nothing is interleaved, and everything takes
as long as it would. What would have to wait in its middle for another body is refused.
"""

import _threading_local
import contextvars
import itertools
import sys
import threading
from collections.abc import Callable

from .clock import NANOSECONDS, Clock
from .ending import EndOfRun, SimulationError
from .replacing import Replacement
from .texts import set_traceback

ONE_AFTER_THE_OTHER = 'simulated threads run one after the other, each as a whole when it is started'


class Bodies:
    """Runs the bodies of threads and jobs."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        # What was simulated: `threads`, `processes`.
        self.used: set[str] = set()
        self._main = threading.get_ident()
        self.reset()

    def reset(self) -> None:
        """No body has run yet."""
        self.used.clear()
        self.current = self._main
        self._idents = itertools.count(self._main + 1)

    @property
    def is_main(self) -> bool:
        """Whether the main thread runs, and no body."""
        return self.current == self._main

    def run(self, thread: threading.Thread, body: Callable[[], None], start: int) -> int:
        """Run `body` as `thread` from the time `start` on; the time at which it ends."""
        if thread._ident is None:
            thread._ident = next(self._idents)
        clock, caller, callers_time = self.clock, self.current, self.clock.now
        clock.now, self.current = start, thread._ident
        threading._active[self.current] = thread
        try:
            _with_own_tracers(body)
        finally:
            threading._active.pop(self.current, None)
            self.current = caller
            end, clock.now = clock.now, callers_time
        return end

    def wait_until(self, moment: int) -> None:
        """Let the caller's clock stand at `moment` at least."""
        self.clock.now = max(self.clock.now, moment)

    def refuse_to_wait(self) -> None:
        """Raise SimulationError: what runs waits for what only another could do."""
        name = threading.current_thread().name
        if self.is_main:
            raise SimulationError(f'{name} waits here for ever: no other thread runs any more')
        raise SimulationError(f'{name} would have to wait here for another thread: {ONE_AFTER_THE_OTHER}')


def _with_own_tracers(body: Callable[[], None]) -> None:
    """Run `body` with the tracers that `threading` has for new threads, and none of its caller's."""
    tracers = _get_trace(), _get_profile()
    _set_tracers(threading._trace_hook, threading._profile_hook)
    try:
        body()
    finally:
        _set_tracers(*tracers)


def _set_tracers(tracer: object, profiler: object) -> None:
    """What is set already is not set again: that would let the interpreter prepare all code anew."""
    if _get_profile() is not None:
        _set_profile(None)
    if _get_trace() is not tracer:
        _set_trace(tracer)
    if profiler is not None:
        _set_profile(profiler)


_get_trace, _set_trace, _get_profile, _set_profile = sys.gettrace, sys.settrace, sys.getprofile, sys.setprofile


class SimulatedLock:
    """A lock that nobody else can release while one waits for it: for a program, it is one of CPython's."""

    __slots__ = ('__weakref__', '_is_locked')
    _bodies: Bodies

    def __init__(self) -> None:
        self._is_locked = False

    def __repr__(self) -> str:
        return f'<{"locked" if self._is_locked else "unlocked"} _thread.lock object at {id(self):#x}>'

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if not self._is_locked:
            self._is_locked = True
            return True
        if not blocking:
            return False
        if timeout < 0 or not self._bodies.is_main:
            self._bodies.refuse_to_wait()
        self._bodies.clock.sleep(timeout)
        return False

    def release(self) -> None:
        if not self._is_locked:
            raise RuntimeError('release unlocked lock')
        self._is_locked = False

    def locked(self) -> bool:
        return self._is_locked

    def _at_fork_reinit(self) -> None:
        self._is_locked = False

    def __enter__(self) -> bool:
        return self.acquire()

    def __exit__(self, *exception: object) -> None:
        self.release()


class SimulatedRLock(threading._PyRLock):
    """A lock that its owner may take again, likewise."""

    def __repr__(self) -> str:
        state = 'locked' if self._count else 'unlocked'
        return f'<{state} _thread.RLock object owner={self._owner or 0} count={self._count} at {id(self):#x}>'


for _cls, _name in (SimulatedLock, 'lock'), (SimulatedRLock, 'RLock'):
    _cls.__name__ = _cls.__qualname__ = _name
    _cls.__module__ = '_thread'


def thread_replacements(bodies: Bodies) -> list[Replacement]:
    """What lets `threading` simulate."""
    SimulatedLock._bodies = bodies
    thread, timer = threading.Thread, threading.Timer
    return [
        (thread, 'start', _start(bodies)),
        (thread, 'join', _join(bodies)),
        (thread, 'is_alive', _is_alive(bodies)),
        (timer, 'run', _run_timer(bodies)),
        (timer, 'cancel', _cancel_timer(bodies)),
        (threading, 'Lock', SimulatedLock),
        (threading, '_allocate_lock', SimulatedLock),
        (threading, '_CRLock', SimulatedRLock),
        (threading, 'local', _threading_local.local),
        (threading, 'get_ident', lambda: bodies.current),
        (threading, 'enumerate', _enumerate),
        (threading, 'active_count', lambda: len(_enumerate())),
    ]


def _start(bodies: Bodies) -> Callable[[threading.Thread], None]:
    def start(self: threading.Thread) -> None:
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        if self._context is None:
            self._context = contextvars.Context()
        bodies.used.add('threads')
        self._started.set()
        self._simulated_end = bodies.run(self, lambda: _run_body(self), bodies.clock.now)

    return start


def _run_body(thread: threading.Thread) -> None:
    """The thread's own `run`; an exception ends the thread only (threading.py, _bootstrap_inner)."""
    try:
        thread._context.run(thread.run)
    except EndOfRun:
        raise
    except BaseException:
        kind, error, frames = sys.exc_info()
        set_traceback(error, frames.tb_next)
        threading.excepthook(threading.ExceptHookArgs([kind, error, frames.tb_next, thread]))


def _join(bodies: Bodies) -> Callable[..., None]:
    def join(self: threading.Thread, timeout: float | None = None) -> None:
        if not self._initialized:
            raise RuntimeError('Thread.__init__() not called')
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is threading.current_thread():
            raise RuntimeError('cannot join current thread')
        end = getattr(self, '_simulated_end', None)
        if end is None:
            bodies.refuse_to_wait()
        limit = end if timeout is None else bodies.clock.now + round(max(timeout, 0) * NANOSECONDS)
        bodies.wait_until(min(end, limit))

    return join


def _is_alive(bodies: Bodies) -> Callable[[threading.Thread], bool]:
    def is_alive(self: threading.Thread) -> bool:
        if self is threading.main_thread():
            return True
        now = bodies.clock.now
        return self._started.is_set() and getattr(self, '_simulated_end', now + 1) > now

    return is_alive


def _enumerate() -> list[threading.Thread]:
    """The threads that are alive, the main thread first."""
    alive = [thread for thread in threading._dangling if thread.is_alive()]
    return sorted(alive, key=lambda thread: thread._ident or 0)


def _run_timer(bodies: Bodies) -> Callable[[threading.Timer], None]:
    """The interval passes on the timer's own clock."""

    def run(self: threading.Timer) -> None:
        if self.finished.is_set():
            return
        bodies.clock.sleep(max(self.interval, 0))
        self.function(*self.args, **self.kwargs)
        self.finished.set()

    return run


def _cancel_timer(bodies: Bodies) -> Callable[[threading.Timer], None]:
    def cancel(self: threading.Timer) -> None:
        if self._started.is_set() and self.is_alive():
            raise SimulationError(f'{self.name} can no more be cancelled: {ONE_AFTER_THE_OTHER}')
        self.finished.set()

    return cancel

"""Threads and worker pools as a simulation: there is one thread in this runtime.

A body runs whole when it is started, on a clock of its own that starts at the caller's time; the
caller's clock moves on when it waits for the body. So nothing is interleaved, and everything takes
as long as it would. What would have to wait in its middle for another body is refused.
"""

import _threading_local
import pickle
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent import futures
from concurrent.futures import _base, process, thread
from contextlib import ExitStack, contextmanager

from .clock import NANOSECONDS, Clock
from .replacing import replaced_attribute

REFUSED = 'this would wait for ever: simulated threads run one after the other, each as a whole'


class SimulatedLock:
    """A lock that nobody else can release while one waits for it."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._is_locked = False

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if not self._is_locked:
            self._is_locked = True
            return True
        if not blocking:
            return False
        if timeout < 0:
            raise RuntimeError(REFUSED)
        self._clock.sleep(timeout)
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


class Bodies:
    """Runs the bodies of threads and jobs."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def run(self, thread: threading.Thread, body: Callable[[], None], start: int) -> int:
        """Run `body` as `thread` from the time `start` on; the time at which it ends."""
        clock, ident = self._clock, threading.get_ident()
        caller, callers_time = threading._active[ident], clock.now
        clock.now = start
        threading._active[ident] = thread
        try:
            body()
        finally:
            threading._active[ident] = caller
            end, clock.now = clock.now, callers_time
        return end

    def wait_until(self, moment: int) -> None:
        """Let the caller's clock stand at `moment` at least."""
        self._clock.now = max(self._clock.now, moment)


@contextmanager
def simulated_threads(clock: Clock) -> Iterator[None]:
    """Let `threading` and `concurrent.futures` simulate meanwhile."""
    bodies = Bodies(clock)
    lock = lambda: SimulatedLock(clock)
    pool = _pool_class(clock, bodies)
    process_pool = _process_pool_class(pool)
    replaced = [
        (threading.Thread, 'start', _start(clock, bodies)),
        (threading.Thread, 'join', _join(clock, bodies)),
        (threading.Thread, 'is_alive', _is_alive(clock)),
        (threading, 'Lock', lock),
        (threading, '_allocate_lock', lock),
        (threading, 'local', _threading_local.local),
        (futures, 'ThreadPoolExecutor', pool),
        (thread, 'ThreadPoolExecutor', pool),
        (process, 'ProcessPoolExecutor', process_pool),
        (futures, 'ProcessPoolExecutor', process_pool),
        (futures, 'as_completed', _as_completed(clock, bodies)),
        (futures, 'wait', _wait(clock, bodies)),
        (_base.Future, 'result', _waiting(bodies, _base.Future.result)),
        (_base.Future, 'exception', _waiting(bodies, _base.Future.exception)),
        (_base.Future, 'done', lambda self: _end_of(self) <= clock.now),
        (_base.Future, 'running', lambda self: _end_of(self) > clock.now),
    ]
    with ExitStack() as stack:
        for owner, name, value in replaced:
            stack.enter_context(replaced_attribute(owner, name, value))
        yield


def _start(clock: Clock, bodies: Bodies) -> Callable[[threading.Thread], None]:
    def start(self: threading.Thread) -> None:
        if not self._initialized:
            raise RuntimeError('thread.__init__() not called')
        if self._started.is_set():
            raise RuntimeError('threads can only be started once')
        self._started.set()
        self._simulated_end = bodies.run(self, lambda: _run_body(self), clock.now)

    return start


def _run_body(thread: threading.Thread) -> None:
    """The thread's own `run`; an exception ends the thread only."""
    try:
        thread.run()
    except Exception:
        threading.excepthook(threading.ExceptHookArgs([*sys.exc_info(), thread]))


def _join(clock: Clock, bodies: Bodies) -> Callable[..., None]:
    def join(self: threading.Thread, timeout: float | None = None) -> None:
        if not self._started.is_set():
            raise RuntimeError('cannot join thread before it is started')
        if self is threading.current_thread():
            raise RuntimeError('cannot join current thread')
        end = getattr(self, '_simulated_end', clock.now)
        limit = end if timeout is None else clock.now + round(timeout * NANOSECONDS)
        bodies.wait_until(min(end, limit))

    return join


def _is_alive(clock: Clock) -> Callable[[threading.Thread], bool]:
    def is_alive(self: threading.Thread) -> bool:
        if self is threading.main_thread():
            return True
        return self._started.is_set() and getattr(self, '_simulated_end', clock.now + 1) > clock.now

    return is_alive


def _end_of(future: _base.Future) -> int:
    """When a job ends; one that no simulated pool runs ends when it is finished."""
    unfinished = future._state not in (_base.FINISHED, _base.CANCELLED, _base.CANCELLED_AND_NOTIFIED)
    return getattr(future, '_simulated_end', NEVER if unfinished else 0)


NEVER = 1 << 62


def _waiting(bodies: Bodies, real: Callable) -> Callable:
    def wait_and_ask(self: _base.Future, timeout: float | None = None) -> object:
        end = _end_of(self)
        if end != NEVER:
            bodies.wait_until(end)
        return real(self, timeout)

    wait_and_ask.__name__ = real.__name__
    return wait_and_ask


def _as_completed(clock: Clock, bodies: Bodies) -> Callable[..., Iterator[_base.Future]]:
    def as_completed(fs, timeout: float | None = None) -> Iterator[_base.Future]:
        for future in sorted(dict.fromkeys(fs), key=_end_of):
            bodies.wait_until(_end_of(future))
            yield future

    return as_completed


def _wait(clock: Clock, bodies: Bodies) -> Callable[..., _base.DoneAndNotDoneFutures]:
    def wait(fs, timeout: float | None = None, return_when: str = futures.ALL_COMPLETED):
        ends = sorted(_end_of(future) for future in set(fs))
        if return_when == futures.FIRST_COMPLETED:
            ends = ends[:1]
        elif return_when == futures.FIRST_EXCEPTION:
            failed = sorted(_end_of(future) for future in fs if future._exception is not None)
            ends = failed[:1] or ends
        limit = NEVER if timeout is None else clock.now + round(timeout * NANOSECONDS)
        bodies.wait_until(min(max(ends, default=0), limit))
        done = {future for future in fs if _end_of(future) <= clock.now}
        return _base.DoneAndNotDoneFutures(done, set(fs) - done)

    return wait


def _pool_class(clock: Clock, bodies: Bodies) -> type[_base.Executor]:
    """`ThreadPoolExecutor` whose jobs run when they are submitted, each on the clock of the worker that is free first."""

    class ThreadPoolExecutor(_base.Executor):
        _pools = 0

        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            if max_workers is not None and max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            kind = type(self)
            self._prefix = thread_name_prefix or f'{kind.__name__}-{kind._pools}'
            kind._pools += 1
            self._max_workers = max_workers or DEFAULT_WORKERS
            self._initialize = (initializer, initargs)
            self._free_at: list[int] = []
            self._workers: list[threading.Thread] = []
            self._is_shut_down = False

        def submit(self, fn, /, *args, **kwargs):
            if self._is_shut_down:
                raise RuntimeError('cannot schedule new futures after shutdown')
            future = _base.Future()
            worker, start = self._next_worker()
            future.set_running_or_notify_cancel()
            end = bodies.run(self._workers[worker], lambda: self._run(future, fn, args, kwargs), start)
            future._simulated_end = self._free_at[worker] = end
            return future

        def _next_worker(self) -> tuple[int, int]:
            idle = [at for at in self._free_at if at <= clock.now]
            if not idle and len(self._workers) < self._max_workers:
                thread = threading.Thread(name=f'{self._prefix}_{len(self._workers)}')
                thread._started.set()
                self._workers.append(thread)
                self._free_at.append(clock.now)
                initializer, arguments = self._initialize
                if initializer is not None:
                    self._free_at[-1] = bodies.run(thread, lambda: initializer(*arguments), clock.now)
            worker = min(range(len(self._workers)), key=self._free_at.__getitem__)
            return worker, max(clock.now, self._free_at[worker])

        def _run(self, future, fn, args, kwargs) -> None:
            try:
                result = fn(*args, **kwargs)
            except Exception as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._is_shut_down = True
            if wait:
                bodies.wait_until(max(self._free_at, default=0))

    return _dressed(ThreadPoolExecutor, 'concurrent.futures.thread')


# What a machine with two cores would choose: min(32, cores + 4).
DEFAULT_WORKERS = 6


def _process_pool_class(pool: type[_base.Executor]) -> type[_base.Executor]:
    """`ProcessPoolExecutor`: the same, but a job gets copies, and so does who waits for its result."""
    class ProcessPoolExecutor(pool):
        _pools = 0

        def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), **_):
            super().__init__(max_workers, '', initializer, initargs)

        def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
            return super().map(fn, *iterables, timeout=timeout, buffersize=buffersize)

        def _run(self, future, fn, args, kwargs) -> None:
            try:
                fn, args, kwargs = pickle.loads(pickle.dumps((fn, args, kwargs)))
                result = pickle.loads(pickle.dumps(fn(*args, **kwargs)))
            except Exception as error:
                future.set_exception(error)
            else:
                future.set_result(result)

    return _dressed(ProcessPoolExecutor, 'concurrent.futures.process')


def _dressed(cls: type, module: str) -> type:
    cls.__module__ = module
    cls.__qualname__ = cls.__name__
    return cls

"""Worker pools as a simulation: a job runs when it is submitted, on the clock of the worker that is free first."""

import multiprocessing
import pickle
import threading
from collections.abc import Callable, Iterator
from concurrent import futures
from concurrent.futures import _base, process, thread
from multiprocessing.process import BaseProcess

from .clock import NANOSECONDS
from .ending import EndOfRun, SimulationError
from .replacing import Replacement
from .threads import ONE_AFTER_THE_OTHER, Bodies

# What a machine with two cores would choose: min(32, cores + 4).
DEFAULT_WORKERS = 6
NEVER = 1 << 62
# Of multiprocessing: what needs processes of the operating system.
NOT_SIMULATED = (
    'Array',
    'Barrier',
    'BoundedSemaphore',
    'Condition',
    'Event',
    'JoinableQueue',
    'Lock',
    'Manager',
    'Pipe',
    'Pool',
    'Queue',
    'RLock',
    'Semaphore',
    'SimpleQueue',
    'Value',
)


class Pools:
    """Lets `concurrent.futures` simulate, and `multiprocessing` say that it cannot."""

    def __init__(self, bodies: Bodies) -> None:
        self._pool = _pool_class(bodies)
        self._process_pool = _process_pool_class(self._pool)
        self._bodies = bodies

    def reset(self) -> None:
        """No pool was made yet: they are numbered by class."""
        self._pool._pools = self._process_pool._pools = 0

    def replacements(self) -> list[Replacement]:
        """What stands in their places."""
        return _replacements(self._bodies, self._pool, self._process_pool)


def _replacements(
    bodies: Bodies, pool: type[_base.Executor], process_pool: type[_base.Executor]
) -> list[Replacement]:
    future = _base.Future
    return [
        (thread, 'ThreadPoolExecutor', pool),
        (process, 'ProcessPoolExecutor', process_pool),
        (futures, 'as_completed', _as_completed(bodies)),
        (futures, 'wait', _wait(bodies)),
        (future, 'result', _waiting(bodies, future.result)),
        (future, 'exception', _waiting(bodies, future.exception)),
        (future, 'cancel', _cancel(bodies, future.cancel)),
        (future, 'done', lambda self: _end_of(self) <= bodies.clock.now),
        (future, 'running', lambda self: _start_of(self) <= bodies.clock.now < _end_of(self) < NEVER),
        (BaseProcess, 'start', _refused('Process.start')),
        *((multiprocessing, name, _refused(name)) for name in NOT_SIMULATED),
    ]


def _refused(name: str) -> Callable[..., None]:
    def refused(*_: object, **__: object) -> None:
        raise SimulationError(
            f'multiprocessing.{name} needs processes, and there are none here: '
            'concurrent.futures.ProcessPoolExecutor is simulated'
        )

    refused.__name__ = refused.__qualname__ = name.rpartition('.')[2]
    return refused


# When a job starts and ends. One that no simulated pool runs ends when it is finished.


def _start_of(future: _base.Future) -> int:
    return getattr(future, '_simulated_start', 0)


def _end_of(future: _base.Future) -> int:
    unfinished = future._state not in (_base.FINISHED, _base.CANCELLED, _base.CANCELLED_AND_NOTIFIED)
    return getattr(future, '_simulated_end', NEVER if unfinished else 0)


def _deadline(bodies: Bodies, timeout: float | None) -> int:
    return NEVER if timeout is None else bodies.clock.now + round(max(timeout, 0) * NANOSECONDS)


def _waiting(bodies: Bodies, real: Callable) -> Callable:
    def wait_and_ask(self: _base.Future, timeout: float | None = None) -> object:
        end, deadline = _end_of(self), _deadline(bodies, timeout)
        if end == NEVER:
            return real(self, timeout)
        bodies.wait_until(min(end, deadline))
        if end > deadline:
            raise TimeoutError
        return real(self, timeout)

    wait_and_ask.__name__ = real.__name__
    return wait_and_ask


def _cancel(bodies: Bodies, real: Callable[[_base.Future], bool]) -> Callable[[_base.Future], bool]:
    def cancel(self: _base.Future) -> bool:
        if bodies.clock.now < _start_of(self):
            raise SimulationError(f'A job that waits for a worker cannot be cancelled: {ONE_AFTER_THE_OTHER}')
        return False if _end_of(self) > bodies.clock.now and _end_of(self) != NEVER else real(self)

    return cancel


def _as_completed(bodies: Bodies) -> Callable[..., Iterator[_base.Future]]:
    def as_completed(fs, timeout: float | None = None) -> Iterator[_base.Future]:
        deadline = _deadline(bodies, timeout)
        waiting = sorted(dict.fromkeys(fs), key=_end_of)
        total = len(waiting)
        # A job that was given is held by who asked for it alone.
        del fs
        while waiting:
            end = _end_of(waiting[0])
            if end > deadline:
                bodies.wait_until(deadline)
                raise TimeoutError(f'{len(waiting)} (of {total}) futures unfinished')
            if end == NEVER:
                bodies.refuse_to_wait()
            bodies.wait_until(end)
            yield waiting.pop(0)

    return as_completed


def _wait(bodies: Bodies) -> Callable[..., _base.DoneAndNotDoneFutures]:
    def wait(fs, timeout: float | None = None, return_when: str = futures.ALL_COMPLETED):
        asked = set(fs)
        ends = sorted(_end_of(future) for future in asked)
        if return_when == futures.FIRST_COMPLETED:
            ends = ends[:1]
        elif return_when == futures.FIRST_EXCEPTION:
            failed = sorted(_end_of(future) for future in asked if future._exception is not None)
            ends = failed[:1] or ends
        until = min(max(ends, default=0), _deadline(bodies, timeout))
        if until == NEVER:
            bodies.refuse_to_wait()
        bodies.wait_until(until)
        done = {future for future in asked if _end_of(future) <= bodies.clock.now}
        return _base.DoneAndNotDoneFutures(done, asked - done)

    return wait


def _pool_class(bodies: Bodies) -> type[_base.Executor]:
    """`ThreadPoolExecutor`, simulated."""
    clock = bodies.clock

    class ThreadPoolExecutor(_base.Executor):
        _pools = 0
        _kind = 'threads'

        def __init__(self, max_workers=None, thread_name_prefix='', initializer=None, initargs=()):
            if max_workers is not None and max_workers <= 0:
                raise ValueError('max_workers must be greater than 0')
            if initializer is not None and not callable(initializer):
                raise TypeError('initializer must be a callable')
            kind = type(self)
            self._prefix = thread_name_prefix or f'{kind.__name__}-{kind._pools}'
            kind._pools += 1
            self._max_workers = max_workers or DEFAULT_WORKERS
            self._initialize = (initializer, initargs)
            self._free_at: list[int] = []
            self._workers: list[threading.Thread] = []
            self._last_start = 0
            self._is_shut_down = False

        def submit(self, fn, /, *args, **kwargs):
            if self._is_shut_down:
                raise RuntimeError('cannot schedule new futures after shutdown')
            bodies.used.add(self._kind)
            future = _base.Future()
            worker, start = self._next_worker()
            future.set_running_or_notify_cancel()
            future._simulated_start = self._last_start = start
            end = bodies.run(self._workers[worker], lambda: self._run(future, fn, args, kwargs), start)
            future._simulated_end = self._free_at[worker] = end
            return future

        def _next_worker(self) -> tuple[int, int]:
            """The worker that is free first, and when; one more is started where none is free and may be."""
            idle = [at for at in self._free_at if at <= clock.now]
            if not idle and len(self._workers) < self._max_workers:
                self._start_worker()
            worker = min(range(len(self._workers)), key=self._free_at.__getitem__)
            return worker, max(clock.now, self._free_at[worker])

        def _start_worker(self) -> None:
            worker = threading.Thread(name=f'{self._prefix}_{len(self._workers)}')
            worker._started.set()
            self._workers.append(worker)
            self._free_at.append(clock.now)
            initializer, arguments = self._initialize
            if initializer is not None:
                self._free_at[-1] = bodies.run(worker, lambda: initializer(*arguments), clock.now)

        def _run(self, future, fn, args, kwargs) -> None:
            try:
                result = self._call(fn, args, kwargs)
            except EndOfRun:
                raise
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        def _call(self, fn, args, kwargs):
            return fn(*args, **kwargs)

        def shutdown(self, wait=True, *, cancel_futures=False):
            self._is_shut_down = True
            if cancel_futures and self._last_start > clock.now:
                raise SimulationError(f'Jobs that wait for a worker cannot be cancelled: {ONE_AFTER_THE_OTHER}')
            end = max(self._free_at, default=0)
            for worker in self._workers:
                worker._simulated_end = end
            if wait:
                bodies.wait_until(end)

    return _dressed(ThreadPoolExecutor, 'concurrent.futures.thread')


def _process_pool_class(pool: type[_base.Executor]) -> type[_base.Executor]:
    """`ProcessPoolExecutor`: the same, but a job gets copies, and so does who waits for its result."""

    class ProcessPoolExecutor(pool):
        _pools = 0
        _kind = 'processes'

        def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), **_):
            super().__init__(max_workers, '', initializer, initargs)

        def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
            return super().map(fn, *iterables, timeout=timeout, buffersize=buffersize)

        def _call(self, fn, args, kwargs):
            fn, args, kwargs = pickle.loads(pickle.dumps((fn, args, kwargs)))
            return pickle.loads(pickle.dumps(fn(*args, **kwargs)))

    return _dressed(ProcessPoolExecutor, 'concurrent.futures.process')


def _dressed(cls: type, module: str) -> type:
    cls.__module__ = module
    cls.__qualname__ = cls.__name__
    return cls

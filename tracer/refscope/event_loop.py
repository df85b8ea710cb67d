"""An asyncio event loop on the program's clock: it waits for nothing but the next timer."""

import asyncio
import heapq
import itertools
import types
from asyncio import events
from asyncio.futures import _copy_future_state
from collections.abc import Iterator
from concurrent import futures
from contextlib import contextmanager

from .clock import NANOSECONDS, Clock
from .program import FILES
from .replacing import Replacement


class _Selector:
    """Stands where asyncio waits for files: there are none, so it lets the clock jump to the next timer."""

    def __init__(self, loop: 'VirtualLoop', clock: Clock) -> None:
        self._loop = loop
        self._clock = clock

    def select(self, timeout: float | None) -> list:
        if timeout is None:
            raise RuntimeError(_deadlock(self._loop))
        if timeout > 0:
            self._clock.sleep(timeout)
        return []

    def close(self) -> None:
        pass


class TimerHandle(events.TimerHandle):
    """A timer of the virtual clock: of those for one moment the one made first is first, as in real time."""

    __slots__ = ('_serial',)

    def __init__(self, when: float, callback, args, loop: 'VirtualLoop', context) -> None:
        super().__init__(round(when * NANOSECONDS) / NANOSECONDS, callback, args, loop, context)
        self._serial = next(loop._serials)

    def __lt__(self, other: 'TimerHandle') -> bool:
        return (self._when, self._serial) < (other._when, other._serial)


class VirtualLoop(asyncio.BaseEventLoop):
    """Runs tasks in the order in which a real loop would, in no time."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._clock_resolution = 1 / NANOSECONDS
        self._selector = _Selector(self, clock)
        self._serials = itertools.count()
        # Its workers need no shutdown.
        self._pool: futures.Executor | None = None

    def time(self) -> float:
        return self._clock.now / NANOSECONDS

    def call_at(self, when, callback, *args, context=None):
        self._check_closed()
        timer = TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def call_soon_threadsafe(self, callback, *args, context=None):
        return self.call_soon(callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        """The job runs at once, in a simulated pool; its result comes when the job ends on the loop's clock."""
        if executor is None:
            executor = self._pool = self._pool or futures.ThreadPoolExecutor(thread_name_prefix='asyncio')
        future = self.create_future()
        job = executor.submit(func, *args)
        self.call_at(job._simulated_end / NANOSECONDS, _copy_future_state, job, future)
        return future

    def set_default_executor(self, executor) -> None:
        self._pool = executor

    def _process_events(self, event_list: list) -> None:
        pass


VirtualLoop.__name__ = VirtualLoop.__qualname__ = '_UnixSelectorEventLoop'
VirtualLoop.__module__ = 'asyncio.unix_events'


def _deadlock(loop: VirtualLoop) -> str:
    """Which tasks wait for what."""
    tasks = sorted(asyncio.all_tasks(loop), key=lambda task: (len(task.get_name()), task.get_name()))
    waiting = [f'{task.get_name()} waits for {_awaited_by(task)}{_place_of(task)}' for task in tasks]
    return 'deadlock, nothing is left that could go on: ' + ('; '.join(waiting) or 'the loop waits for ever')


def _awaited_by(task: asyncio.Task) -> str:
    """What a task waits for: other tasks by their names, or what the library calls it, as `Lock.acquire`."""
    future = task._fut_waiter
    tasks = [one for one in getattr(future, '_children', [future]) if isinstance(one, asyncio.Task)]
    names = [one.get_name() for one in tasks if not one.done()]
    if names:
        return ' and '.join(names)
    own = [coroutine for coroutine in _chain(task) if coroutine.cr_code.co_filename not in FILES]
    return own[-1].__qualname__.partition('._')[0].lstrip('_') if own else f'a {type(future).__name__}'


def _place_of(task: asyncio.Task) -> str:
    """Where in the program it waits."""
    frames = [one.cr_frame for one in _chain(task) if one.cr_code.co_filename in FILES]
    return f' in {frames[-1].f_code.co_qualname}, line {frames[-1].f_lineno}' if frames else ''


def _chain(task: asyncio.Task) -> list[types.CoroutineType]:
    """The coroutines of a task, each awaiting the next."""
    found, one = [], task.get_coro()
    while isinstance(one, types.CoroutineType):
        found.append(one)
        one = one.cr_await
    return found


class _Policy(events._AbstractEventLoopPolicy):
    """Gives the program loops on its own clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._loop: asyncio.AbstractEventLoop | None = None

    def get_event_loop(self) -> asyncio.AbstractEventLoop:
        if self._loop is None:
            raise RuntimeError("There is no current event loop in thread 'MainThread'.")
        return self._loop

    def set_event_loop(self, loop: asyncio.AbstractEventLoop | None) -> None:
        self._loop = loop

    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return VirtualLoop(self._clock)


def _run(main, *, debug=None, loop_factory=None):
    """`asyncio.run` as the standard library has it; the runtime's own one waits for the page."""
    with asyncio.Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def loop_replacements() -> list[Replacement]:
    """What lets `asyncio.run` be the library's own."""
    return [(asyncio, 'run', _run)]


@contextmanager
def virtual_loops(clock: Clock) -> Iterator[None]:
    """Let the loops that asyncio makes run on `clock` meanwhile."""
    running, policy = events._get_running_loop(), events._get_event_loop_policy()
    events._set_running_loop(None)
    events._set_event_loop_policy(_Policy(clock))
    try:
        yield
    finally:
        events._set_running_loop(None)
        events._set_event_loop_policy(policy)
        events._set_running_loop(running)

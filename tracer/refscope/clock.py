"""A clock for the program that moves only when the program sleeps: instant and the same in every run."""

import datetime
import time
from collections.abc import Callable

from .replacing import Replacement

NANOSECONDS = 1_000_000_000
# Reading the clock takes so long: two readings differ.
READING = 1_000


class Clock:
    """Virtual time in nanoseconds since the start of the program, which was `start` seconds after 1970."""

    def __init__(self) -> None:
        self.set(0)

    def set(self, start: int) -> None:
        """Let a program start at `start`."""
        self.start = start
        self.now = 0

    def sleep(self, seconds: float) -> None:
        """Move on by so many seconds."""
        if seconds < 0:
            raise ValueError('sleep length must be non-negative')
        self.now += round(seconds * NANOSECONDS)

    def read(self) -> int:
        """The time, which moves on a little."""
        self.now += READING
        return self.now

    def replacements(self) -> list[Replacement]:
        """What lets `time` and `datetime` go by this clock."""
        own = {**self._clocks(), **self._calendars()}
        own_class = _datetime_class(datetime.datetime, lambda: self.start + self.read() / NANOSECONDS)
        functions = [(time, name, function) for name, function in own.items()]
        return [*functions, (datetime, 'datetime', own_class)]

    def _clocks(self) -> dict[str, Callable]:
        """The functions of `time` that tell or pass time."""
        found: dict[str, Callable] = {'sleep': lambda seconds: self.sleep(seconds)}
        found['time'] = lambda: self.start + self.read() / NANOSECONDS
        found['time_ns'] = lambda: self.start * NANOSECONDS + self.read()
        for name in ('monotonic', 'perf_counter', 'process_time'):
            found[name] = lambda: self.read() / NANOSECONDS
            found[f'{name}_ns'] = lambda: self.read()
        return {name: _named(name, function) for name, function in found.items()}

    def _calendars(self) -> dict[str, Callable]:
        """The functions of `time` that take the present time where none is given."""
        found = {}
        for name in ('gmtime', 'localtime', 'ctime'):
            real = getattr(time, name)
            found[name] = _named(name, lambda seconds=None, real=real: real(self._seconds(seconds)))
        asctime, strftime = time.asctime, time.strftime
        found['asctime'] = _named('asctime', lambda moment=None: asctime(moment or found['localtime']()))
        found['strftime'] = _named('strftime', lambda form, moment=None: strftime(form, moment or found['localtime']()))
        return found

    def _seconds(self, seconds: float | None) -> float:
        return self.start + self.now / NANOSECONDS if seconds is None else seconds


def _named(name: str, function: Callable) -> Callable:
    function.__name__ = function.__qualname__ = name
    function.__module__ = 'time'
    return function


def _datetime_class(real: type[datetime.datetime], now: Callable[[], float]) -> type[datetime.datetime]:
    """`datetime.datetime` whose present is told by `now`, in seconds since 1970."""

    class Datetime(real):
        __slots__ = ()

        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> datetime.datetime:
            return cls.fromtimestamp(now(), tz)

        @classmethod
        def today(cls) -> datetime.datetime:
            return cls.fromtimestamp(now())

        @classmethod
        def utcnow(cls) -> datetime.datetime:
            return cls.fromtimestamp(now(), datetime.UTC).replace(tzinfo=None)

    Datetime.__name__ = Datetime.__qualname__ = real.__name__
    Datetime.__module__ = real.__module__
    return Datetime

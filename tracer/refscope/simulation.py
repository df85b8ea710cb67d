"""The world around the program that is the same in every run: time, chance, event loops, threads."""

import itertools
import threading
from asyncio import tasks
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import cache

from .chance import Chance
from .clock import Clock
from .event_loop import loop_replacements, virtual_loops
from .pools import Pools
from .replacing import Replacing
from .threads import Bodies, thread_replacements

# 2026-01-01 00:00:00 UTC, in seconds since 1970.
CLOCK_START = 1_767_225_600


class _World:
    """All that is simulated. It is made once, and set back for each run: making it takes longer than a short program."""

    def __init__(self) -> None:
        self.clock, self._chance = Clock(), Chance()
        self.bodies = Bodies(self.clock)
        self._pools = Pools(self.bodies)
        self._replacements = Replacing(
            [
                *self.clock.replacements(),
                *self._chance.replacements(),
                *thread_replacements(self.bodies),
                *self._pools.replacements(),
                *loop_replacements(),
            ]
        )

    @contextmanager
    def installed(self, seed: int, start: int) -> Iterator[set[str]]:
        """Let the program live in it meanwhile; gives the set of what it uses."""
        self.clock.set(start)
        self.bodies.reset()
        self._pools.reset()
        for counted, name in COUNTERS:
            setattr(counted, name, itertools.count(1).__next__)
        with self._replacements, virtual_loops(self.clock):
            self._chance.set(seed)
            yield self.bodies.used


# What the library counts threads and tasks with, for their names; each run from 1.
COUNTERS = ((threading, '_counter'), (tasks, '_task_name_counter'))
_world = cache(_World)


def simulated_world(seed: int = 0, start: int = CLOCK_START) -> AbstractContextManager[set[str]]:
    """Let the program have its own clock, seeds, event loops and threads meanwhile.

    `seed`: of `random`; `start`: the clock's, in seconds since 1970. What of SIMULATIONS in model/trace.ts the
    program used is in the set when it has ended.
    """
    return _world().installed(seed, start)

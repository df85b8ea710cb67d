"""The world around the program that is the same in every run: time, chance, event loops, threads."""

from collections.abc import Iterator
from contextlib import contextmanager

from .chance import fixed_chance
from .clock import Clock
from .event_loop import virtual_loops
from .pools import simulated_pools
from .threads import Bodies, simulated_threads


# 2026-01-01 00:00:00 UTC, in seconds since 1970.
CLOCK_START = 1_767_225_600


@contextmanager
def simulated_world(seed: int = 0, start: int = CLOCK_START) -> Iterator[set[str]]:
    """Let the program have its own clock, seeds, event loops and threads meanwhile.

    `seed`: of `random`; `start`: the clock's, in seconds since 1970. What of SIMULATIONS in model/trace.ts the
    program used is in the set when it has ended.
    """
    clock, used = Clock(start), set[str]()
    bodies = Bodies(clock, used)
    with (
        clock.installed(),
        fixed_chance(seed),
        simulated_threads(bodies),
        simulated_pools(bodies),
        virtual_loops(clock),
    ):
        yield used

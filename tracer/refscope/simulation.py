"""The world around the program that is the same in every run: time, chance, event loops, threads."""

from collections.abc import Iterator
from contextlib import contextmanager

from .chance import fixed_chance
from .clock import Clock
from .event_loop import virtual_loops
from .threads import simulated_threads


@contextmanager
def simulated_world() -> Iterator[None]:
    """Let the program have its own clock, seeds, event loops and threads meanwhile."""
    clock = Clock()
    with clock.installed(), fixed_chance(), virtual_loops(clock), simulated_threads(clock):
        yield

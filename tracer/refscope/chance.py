"""Random numbers that are the same in every run."""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager

from .replacing import replaced_attribute


@contextmanager
def fixed_chance(start: int) -> Iterator[None]:
    """Let `random`, and the system's own source of random bytes, go on from the seed `start` meanwhile."""
    source = random.Random(start)
    real_seed = random.Random.seed

    def seed(self: random.Random, a: object = None, version: int = 2) -> None:
        real_seed(self, source.getrandbits(64) if a is None else a, version)

    def urandom(size: int) -> bytes:
        return source.randbytes(size)

    with (
        replaced_attribute(random.Random, 'seed', seed),
        replaced_attribute(os, 'urandom', urandom),
        replaced_attribute(random, '_urandom', urandom),
    ):
        random.seed(start)
        yield

"""Random numbers that are the same in every run."""

import os
import random
from collections.abc import Iterator
from contextlib import contextmanager

from .replacing import replaced_attribute

SEED = 0


@contextmanager
def fixed_chance() -> Iterator[None]:
    """Let `random`, and the system's own source of random bytes, start from a fixed seed meanwhile."""
    source = random.Random(SEED)
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
        random.seed(SEED)
        yield

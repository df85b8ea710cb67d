"""Random numbers that are the same in every run."""

import os
import random

from .replacing import Replacement


class Chance:
    """Lets `random`, and the system's own source of random bytes, go on from one seed."""

    def __init__(self) -> None:
        self._source = random.Random()
        self._real_seed = random.Random.seed

    def set(self, start: int) -> None:
        """Let both go on from the seed `start`."""
        self._real_seed(self._source, start)
        random.seed(start)

    def replacements(self) -> list[Replacement]:
        """What lets both take this for their source."""
        source, real_seed = self._source, self._real_seed

        def seed(self: random.Random, a: object = None, version: int = 2) -> None:
            real_seed(self, source.getrandbits(64) if a is None else a, version)

        def urandom(size: int) -> bytes:
            return source.randbytes(size)

        return [(random.Random, 'seed', seed), (os, 'urandom', urandom), (random, '_urandom', urandom)]

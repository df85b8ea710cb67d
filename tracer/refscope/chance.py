"""Random numbers that are the same in every run."""

import os
import random

from .replacing import Replacement


class Chance:
    """Lets `random`, and the system's own source of random bytes, go on from one seed."""

    def __init__(self) -> None:
        self._own_source = random.Random()
        self._real_seed = random.Random.seed
        self._start = 0
        self._is_seeded = False

    def set(self, start: int) -> None:
        """Let both go on from the seed `start`."""
        self._start, self._is_seeded = start, False
        random.seed(start)

    def _source(self) -> random.Random:
        """What both go on from. Few programs need it, and it is seeded for these alone."""
        if not self._is_seeded:
            self._is_seeded = True
            self._real_seed(self._own_source, self._start)
        return self._own_source

    def replacements(self) -> list[Replacement]:
        """What lets both take this for their source."""
        source, real_seed = self._source, self._real_seed

        def seed(self: random.Random, a: object = None, version: int = 2) -> None:
            real_seed(self, source().getrandbits(64) if a is None else a, version)

        def urandom(size: int) -> bytes:
            return source().randbytes(size)

        return [(random.Random, 'seed', seed), (os, 'urandom', urandom), (random, '_urandom', urandom)]

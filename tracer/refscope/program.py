"""What belongs to the program: its files and its modules. Whatever else runs is the runtime's."""

from collections.abc import Iterator
from contextlib import contextmanager

FILENAME = 'program.py'
MAIN = '__main__'

# While a program runs, with those of its further modules.
FILES = {FILENAME}
MODULES = {MAIN}


@contextmanager
def with_modules(modules: dict[str, str]) -> Iterator[None]:
    """Let the program have further modules meanwhile: the file of each by its name."""
    FILES.update(modules.values())
    MODULES.update(modules)
    try:
        yield
    finally:
        FILES.intersection_update((FILENAME,))
        MODULES.intersection_update((MAIN,))

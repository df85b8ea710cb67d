"""What of the runtime the user asked to see open: classes, functions and modules, by their names.

`collections.ChainMap` opens one class; `collections` opens the module with all that it defines; what is
built in may be named without its module: `list`.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

_opened: frozenset[str] = frozenset()


@contextmanager
def opened(names: Iterable[str]) -> Iterator[None]:
    """Meanwhile, what has these names is open."""
    global _opened
    before, _opened = _opened, frozenset(names)
    try:
        yield
    finally:
        _opened = before


def is_opened(module: object, qualname: str) -> bool:
    """Whether the user opened `qualname` of `module`, or the whole module."""
    if not _opened or type(module) is not str:
        return False
    return module in _opened or f'{module}.{qualname}' in _opened or module == 'builtins' and qualname in _opened


def is_module_opened(name: object) -> bool:
    """Whether the user opened the module `name` itself."""
    return type(name) is str and name in _opened

"""What of the runtime the user asked to see open: classes, functions and modules, by their names.

`collections.ChainMap` opens one class; `collections` opens the module with all that it defines; what is
built in may be named without its module: `list`.
"""

import builtins
import importlib.util
import sys
import types
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager

from .replacing import NOTHING
from .request import RequestError

_opened: frozenset[str] = frozenset()


def opened(names: Iterable[str]) -> AbstractContextManager[None]:
    """Meanwhile, what has these names is open. Raises RequestError for a name that nothing has."""
    return _opening(tuple(names)) if names else NOTHING


@contextmanager
def _opening(names: tuple[str, ...]) -> Iterator[None]:
    global _opened
    for name in names:
        if not _is_known(name):
            raise RequestError(f'Nothing of Python or its library has the name: {name}')
    before, _opened = _opened, frozenset(names)
    try:
        yield
    finally:
        _opened = before


def is_anything_opened() -> bool:
    """Whether the user opened anything."""
    return bool(_opened)


def is_opened(module: object, qualname: str) -> bool:
    """Whether the user opened `qualname` of `module`, or the whole module."""
    if not _opened or type(module) is not str:
        return False
    return module in _opened or f'{module}.{qualname}' in _opened or module == 'builtins' and qualname in _opened


def is_module_opened(name: object) -> bool:
    """Whether the user opened the module `name` itself."""
    return type(name) is str and name in _opened


def _is_known(name: str) -> bool:
    """Whether something has `name`, as far as can be told without importing anything."""
    parts = name.split('.')
    loaded = next((n for n in range(len(parts), 0, -1) if '.'.join(parts[:n]) in sys.modules), 0)
    if loaded:
        return _has(sys.modules['.'.join(parts[:loaded])], parts[loaded:])
    return _has(builtins, parts) or importlib.util.find_spec(parts[0]) is not None


def _has(owner: object, parts: list[str]) -> bool:
    """Whether a way by these attributes leads from a module or class; below a module that is not loaded, any may."""
    for part in parts:
        if not isinstance(owner, (types.ModuleType, type)) or not hasattr(owner, part):
            return isinstance(owner, types.ModuleType) and _may_hold(owner, part)
        owner = getattr(owner, part)
    return True


def _may_hold(module: types.ModuleType, name: str) -> bool:
    """Whether a package may have a module of that name that is not loaded."""
    if not hasattr(module, '__path__'):
        return False
    return importlib.util.find_spec(f'{module.__name__}.{name}') is not None

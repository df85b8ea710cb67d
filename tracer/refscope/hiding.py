"""What is the recorder's among what an interpreter has, taken out of a program's sight."""

import gc
import sys
import types
import weakref
from collections.abc import Iterator
from contextlib import contextmanager

OWN = __name__.partition('.')[0]


@contextmanager
def hidden() -> Iterator[None]:
    """Let nothing of this package be found meanwhile in `sys.modules`, `sys.meta_path` and `sys.path`."""
    modules, finders, path = sys.modules, sys.meta_path, sys.path
    own = {name: module for name, module in modules.items() if _is_own(name)}
    own_finders = [finder for finder in finders if _is_own(type(finder).__module__)]
    for name in own:
        del modules[name]
    for finder in own_finders:
        finders.remove(finder)
    archives = [place for place in path if place == _ARCHIVE]
    path[:] = [place for place in path if place != _ARCHIVE]
    try:
        yield
    finally:
        modules.update(own)
        finders[:0] = own_finders
        path[:0] = archives


def hide_classes() -> None:
    """Let the built-in classes no longer tell which of this package inherit from them.

    They keep that to pass changes on, and a built-in class never changes.
    """
    own = {id(cls): cls for base in _BUILT_IN for cls in type.__subclasses__(base) if _is_own(cls.__module__)}
    for registry in gc.get_objects():
        if type(registry) is dict:
            for address in [each for each in registry if type(each) is int and _is_entry(registry[each], own.get(each))]:
                del registry[address]


def _is_entry(value: object, cls: type | None) -> bool:
    return cls is not None and type(value) is weakref.ref and value() is cls


def _is_own(name: object) -> bool:
    return type(name) is str and name.partition('.')[0] == OWN


_BUILT_IN = (object, type, tuple, dict, list, set, str, int, BaseException, Exception, RuntimeError, types.ModuleType)
# Where this package is loaded from.
_ARCHIVE = __spec__.origin.partition(f'/{OWN}/')[0]

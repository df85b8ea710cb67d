"""Runs a Python program and records, step by step, its names, objects and references.

The modules of this package have built-in functions of their own: a program may replace those in
`builtins`, but not what the recorder calls. Their `id` tells no audit hook of the program that it is called.
"""

import builtins
import sys
import types
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder


def _address_of(value: object) -> int:
    """What `id` says: the hash that every object begins with is its address, turned by four bits (Python/pyhash.c)."""
    turned = _first_hash(value)
    return (turned << 4 | turned >> 28 & 0xF) & 0xFFFFFFFF


_first_hash = object.__hash__


class _OwnBuiltins(Loader):
    """Loads a module as `loader` does, with its own copy of the built-in functions."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def __getattr__(self, name: str) -> object:
        return getattr(self._loader, name)

    def create_module(self, spec: ModuleSpec) -> types.ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: types.ModuleType) -> None:
        module.__dict__['__builtins__'] = {**vars(builtins), 'id': _address_of}
        self._loader.exec_module(module)


class _Finder(MetaPathFinder):
    """Finds the modules of this package."""

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        if not name.startswith(f'{__name__}.'):
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = _OwnBuiltins(spec.loader)
        return spec


sys.meta_path.insert(0, _Finder())

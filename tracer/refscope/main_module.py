"""The module `__main__` of the program."""

import ctypes
import gc
import sys
import types
from collections.abc import Iterator
from contextlib import contextmanager

from .program import FILENAME, MAIN


_untrack, _track = ctypes.pythonapi.PyObject_GC_UnTrack, ctypes.pythonapi.PyObject_GC_Track
for _each in _untrack, _track:
    _each.restype, _each.argtypes = None, [ctypes.py_object]


class MainModule:
    """It is held here alone, besides `sys.modules`, and let go of where the program ends."""

    def __init__(self, modules: dict[str, object]) -> None:
        self._module: types.ModuleType | None = types.ModuleType(MAIN)
        self.namespace['__builtins__'] = modules['builtins']
        self.namespace['__file__'] = FILENAME
        modules[MAIN] = self._module

    @property
    def namespace(self) -> dict[str, object]:
        """Its names."""
        return self._module.__dict__

    def freeze_others(self) -> None:
        """Set all that the collector tracks aside but for this: what the program refers to from here can become garbage."""
        own = (self._module, self._module.__dict__)
        for each in own:
            _untrack(each)
        gc.freeze()
        for each in own:
            _track(each)

    def let_go(self) -> None:
        """Hold it no more."""
        self._module = None


@contextmanager
def main_module() -> Iterator[MainModule]:
    """Let there be a new module `__main__` meanwhile, as a script finds it."""
    modules, argv = sys.modules, sys.argv
    main, arguments = modules[MAIN], argv[:]
    argv[:] = [FILENAME]
    try:
        yield MainModule(modules)
    finally:
        modules[MAIN] = main
        argv[:] = arguments

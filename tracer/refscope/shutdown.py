"""What CPython does when a program has ended and all that it registered for that has run: it lets go of everything.

In its order (Python/pylifecycle.c, finalize_modules): a collection, if the collector is switched on; some attributes of
`sys`, what it keeps of the last exception among them; the modules, in the order in which they were imported; a
collection in any case; then the names of those modules that something still holds.

Only modules of the program are let go of: the others are the runtime's, which goes on.
"""

import builtins
import sys
from collections.abc import Callable, Iterable
from gc import collect, isenabled
from types import ModuleType
from weakref import ref

from .main_module import MainModule

# What is set to None. (sys_deletes)
OF_SYS = (
    'path',
    'argv',
    'ps1',
    'ps2',
    'last_exc',
    'last_type',
    'last_value',
    'last_traceback',
    'path_importer_cache',
    'meta_path',
    'path_hooks',
)
_sys, _builtins, _modules = vars(sys), vars(builtins), sys.modules
_before = frozenset(_modules)


def let_go_of_everything(main: MainModule, own_modules: Iterable[str], observe: Callable[[], None]) -> None:
    """Let go of all that the program has. `observe` is called before something new can have the place of what is gone."""
    observe()
    if isenabled():
        collect()
        observe()
    attributes = {name: _sys[name] for name in OF_SYS if name in _sys and not name.startswith('last_')}
    kept = {name: module for name, module in _modules.items() if not _is_own(name, module, own_modules)}
    last_result = _builtins.pop('_', None)
    del last_result
    for name in OF_SYS:
        _sys[name] = None
    observe()
    main.let_go()
    try:
        _let_go_of_modules(kept, observe)
    finally:
        _modules.update(kept)
        for name in OF_SYS:
            del _sys[name]
        _sys.update(attributes)


def _is_own(name: str, module: object, own_modules: Iterable[str]) -> bool:
    """Whether a module is the program's: given with it, or made by it."""
    if name == '__main__' or name in own_modules:
        return True
    return name not in _before and type(module) is ModuleType and module.__dict__.get('__spec__') is None


def _let_go_of_modules(kept: dict[str, object], observe: Callable[[], None]) -> None:
    left = []
    for name in list(_modules):
        module = _modules[name]
        if name not in kept and type(module) is ModuleType:
            left.append(ref(module))
        del module
        _modules[name] = None
    _modules.clear()
    observe()
    collect()
    observe()
    for each in reversed(left):
        module = each()
        if module is not None:
            _clear(module.__dict__)
            del module
            observe()


def _clear(names: dict[str, object]) -> None:
    """Set all names to None: first those with one underscore, last the others. (Objects/moduleobject.c)"""
    for is_first in True, False:
        for name in list(names):
            if type(name) is not str or names[name] is None:
                continue
            if (name[:1] == '_' and name[1:2] != '_') if is_first else name != '__builtins__':
                names[name] = None

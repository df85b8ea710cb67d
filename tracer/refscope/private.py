"""Modules of the library as this package has them for itself.

A program may replace whatever it finds in a module. What must still work after its first statement is loaded once more,
with built-in functions of its own, and takes what it imports from modules as they were then.
"""

import builtins
import types
from importlib.util import find_spec


class _Imports:
    """What `import` gives within such a module: a copy of each other module, made when it is first asked for."""

    def __init__(self, own: dict[str, types.ModuleType]) -> None:
        self._modules = own

    def __call__(self, name: str, *arguments: object) -> types.ModuleType:
        found = self._modules.get(name)
        if found is None:
            module = _import(name, *arguments)
            found = self._modules[name] = types.ModuleType(module.__name__)
            found.__dict__.update(module.__dict__)
        return found


_import = builtins.__import__


def private(name: str, own: dict[str, types.ModuleType], later: tuple[str, ...] = ()) -> types.ModuleType:
    """The module `name` of the library, loaded once more.

    `own`: what it is to find under these names; `later`: what its functions import when they are called.
    """
    imports = _Imports(dict(own))
    for each in later:
        imports(each)
    module = types.ModuleType(name)
    module.__dict__['__builtins__'] = {**vars(builtins), '__import__': imports}
    exec(find_spec(name).loader.get_code(name), module.__dict__)
    return module

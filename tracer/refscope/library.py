"""Stepping into library modules: their functions as the interpreter has them, with the plans of their source."""

import ast
import contextlib
import gc
import importlib
import io
import sys
import types
from collections.abc import Iterator, Sequence

from .classes import type_dict
from .request import RequestError
from .shallow import tree_of
from .statements import CodePlan, plans

# Stands for all modules that the program's text imports.
IMPORTED = 'imported'
FOLDER = '/lib/python'

# What a module's functions are found through; what else refers to them is not looked at.
_HOLDERS = (
    dict,
    list,
    tuple,
    property,
    staticmethod,
    classmethod,
)


def library_plans(names: Sequence[str], sources: Sequence[str]) -> list[CodePlan]:
    """The plans of the functions of the library modules `names`, and of the modules inside those that are packages.

    `sources` are the program's own texts. The modules are imported, if they are not yet. Raises RequestError
    for a name that is no module of the library with a source: of one in C, or one frozen into the interpreter.
    """
    found: dict[str, list[CodePlan]] = {}
    wanted = [(name, True) for name in names if name != IMPORTED]
    if IMPORTED in names:
        wanted += [(name, False) for source in sources for name in _imported(source)]
    for name, is_asked_for in wanted:
        modules = _modules(name)
        if not modules and is_asked_for:
            raise RequestError(f'No library module with a source to step into: {name}')
        for module in modules:
            if module.__name__ not in found:
                found[module.__name__] = _plans_of(module)
    return [plan for each in found.values() for plan in each]


def _imported(source: str) -> Iterator[str]:
    """The names of the modules that a text imports."""
    try:
        tree = tree_of(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def _modules(name: str) -> list[types.ModuleType]:
    """The module `name` of the library and those inside it that are loaded, as far as their source is there."""
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            importlib.import_module(name)
    except ImportError:
        return []
    inside = [module for key, module in sys.modules.items() if key == name or key.startswith(f'{name}.')]
    return [module for module in inside if _source(module) is not None]


def _source(module: types.ModuleType) -> str | None:
    """The source of a module of the library. One that is frozen into the interpreter has none."""
    spec = module.__spec__
    if spec is None or not (spec.origin or '').startswith(FOLDER):
        return None
    return spec.loader.get_source(spec.name)


def _plans_of(module: types.ModuleType) -> list[CodePlan]:
    """The plans of the functions of `module`, each with the code object that the interpreter runs."""
    source = _source(module)
    compiled = compile(source, module.__file__, 'exec', dont_inherit=True)
    own = {code: code for code in _codes_in(module)}
    found = []
    for plan in plans(source, compiled, module.__file__):
        code = own.get(plan.code)
        if code is not None:
            plan.code = code
            found.append(plan)
    return found


def _codes_in(module: types.ModuleType) -> list[types.CodeType]:
    """The code objects of the functions of a module, with those inside them."""
    found = []
    waiting = [vars(module)]
    seen = {id(waiting[0])}
    while waiting:
        for one in gc.get_referents(waiting.pop()):
            if id(one) in seen:
                continue
            seen.add(id(one))
            if isinstance(one, types.CodeType):
                if one.co_filename == module.__file__:
                    found.append(one)
                    waiting.append(one.co_consts)
            elif _may_hold(one, module):
                waiting.append(one)
    return found


def _may_hold(value: object, module: types.ModuleType) -> bool:
    if isinstance(value, types.FunctionType):
        return value.__code__.co_filename == module.__file__ or hasattr(value, '__wrapped__')
    if isinstance(value, type):
        return type_dict(value).get('__module__') == module.__name__
    return isinstance(value, _HOLDERS)

"""Modules that the program's author gives with it: found by `import` before all others, and recorded."""

import sys
import types
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location

from .program import with_modules
from .replacing import NOTHING
from .source_lines import remember
from .statements import CodePlan, plans


class Module:
    """A module as text. It is a package where others are inside it.

    Its code is compiled once, so that the recorder knows it before it runs; where it does not compile,
    the import says so.
    """

    def __init__(self, name: str, source: str, is_package: bool) -> None:
        self.name, self.source, self.is_package = name, source, is_package
        self.folder = name.replace('.', '/')
        self.file = f'{self.folder}/__init__.py' if is_package else f'{self.folder}.py'
        try:
            self.code: types.CodeType | None = compile(source, self.file, 'exec', dont_inherit=True)
        except (SyntaxError, ValueError, MemoryError, RecursionError):
            self.code = None

    def plans(self) -> list[CodePlan]:
        """The plans of all its code objects."""
        return plans(self.source, self.code, self.file) if self.code and self.source else []


def modules_of(given: Sequence[tuple[str, str]]) -> dict[str, Module]:
    """The modules of `given` pairs of dotted name and source, by name.

    A package that is not among them is empty, and has no steps.
    """
    sources = {name: '' for full, _ in given for name in _packages_of(full)} | dict(given)
    packages = {name for full in sources for name in _packages_of(full)}
    return {name: Module(name, source, name in packages) for name, source in sources.items()}


def _packages_of(name: str) -> list[str]:
    """The packages that a module is in: of `a.b.c` they are `a` and `a.b`."""
    parts = name.split('.')
    return ['.'.join(parts[:length]) for length in range(1, len(parts))]


class _Loader(SourceFileLoader):
    """Runs a module's code. All that runs it is the import system's own: tracebacks leave that out."""

    def __init__(self, module: Module) -> None:
        super().__init__(module.name, module.file)
        self._module = module

    def get_code(self, fullname: str) -> types.CodeType:
        # Compiled once more where it is imported: that is where it warns, or fails.
        code = self.source_to_code(self._module.source, self._module.file)
        return self._module.code or code

    def get_source(self, fullname: str) -> str:
        return self._module.source


class _Finder(MetaPathFinder):
    """Finds the modules by their names."""

    def __init__(self, modules: dict[str, Module]) -> None:
        self._modules = modules

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        module = self._modules.get(name)
        if module is None:
            return None
        inside = [module.folder] if module.is_package else None
        return spec_from_file_location(
            name, module.file, loader=_Loader(module), submodule_search_locations=inside
        )


# What CPython on Linux has built in, and what is there when a program starts, by the name of the package: a file of
# such a name in the program's folder is never looked for. More is built into this interpreter: that goes by no name.
BUILT_IN = frozenset(
    '_abc _ast _codecs _collections _functools _imp _io _locale _operator _signal _sre _stat _string _suggestions '
    '_symtable _sysconfig _thread _tokenize _tracemalloc _types _typing _warnings _weakref atexit builtins errno '
    'faulthandler gc itertools marshal posix pwd sys time'.split()
)
AT_START = frozenset(
    '__main__ _collections_abc _frozen_importlib _frozen_importlib_external _sitebuiltins abc codecs encodings '
    'genericpath importlib io os posixpath site stat zipimport'.split()
)


def importable(modules: dict[str, Module]) -> AbstractContextManager[None]:
    """Let the program import `modules` meanwhile, also in the place of a module of the library that is a file, too."""
    found = {name: module for name, module in modules.items() if not _is_taken(name)}
    return _found(found) if found else NOTHING


def _is_taken(name: str) -> bool:
    top = name.partition('.')[0]
    return top in BUILT_IN or top in AT_START


@contextmanager
def _found(modules: dict[str, Module]) -> Iterator[None]:
    finder = _Finder(modules)
    before = {name: sys.modules.pop(name) for name in modules if name in sys.modules}
    sys.meta_path.insert(0, finder)
    for module in modules.values():
        remember(module.file, module.source)
    try:
        with with_modules({name: module.file for name, module in modules.items()}):
            yield
    finally:
        if finder in sys.meta_path:
            sys.meta_path.remove(finder)
        for name in modules:
            sys.modules.pop(name, None)
        sys.modules.update(before)

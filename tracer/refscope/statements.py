"""Where the statements of a program start: in its source and in its bytecode.

The source is read with `ast` (source_map.py), the bytecode with `co_positions()` (bytecode.py).
"""

import types
from dataclasses import dataclass

from .bytecode import Bytecode, Entry
from .source_map import Definition, Range, SourceMap

# Code that the compiler adds for annotations and type parameters; no statement of the program runs in it.
HIDDEN_CODE = ('__annotate__', '<generic parameters of ')
# Flags of code objects. (Include/cpython/code.h)
CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR = 0x20, 0x80, 0x200
NO_CELLS: frozenset[int] = frozenset()


@dataclass(slots=True, frozen=True)
class SourceFile:
    """A source text other than the program's own: its name as tracebacks have it."""

    name: str
    text: str


@dataclass(slots=True)
class CodePlan:
    """What the recorder knows of one code object of the program."""

    code: types.CodeType
    kind: str
    range: Range
    # The fast locals in the order in which a frame stores them, and which of them are cells.
    names: tuple[str, ...]
    cells: frozenset[int]
    # Offsets at which a statement is entered, and the first offset and range of each stretch of one.
    entries: dict[int, Entry]
    stretches: list[tuple[int, Range]]
    # None: the program's own text.
    file: SourceFile | None = None


def plans(source: str, module: types.CodeType, file: str | None = None) -> list[CodePlan]:
    """The plans of all code objects of a source text, the module's first. `file`: its name if it is not the program."""
    source_map = SourceMap(source)
    own = None if file is None else SourceFile(file, source)
    found: list[CodePlan] = []
    waiting = [(module, source_map.module)]
    for code, definition in waiting:
        bytecode = Bytecode(code, definition)
        for inner, position in bytecode.inside():
            waiting.append((inner, source_map.definition(position, inner.co_name, definition)))
        if definition.is_of_program and not code.co_name.startswith(HIDDEN_CODE):
            found.append(_plan(code, definition, bytecode, own))
    return found


def _plan(code: types.CodeType, definition: Definition, bytecode: Bytecode, file: SourceFile | None) -> CodePlan:
    names, cells = code.co_varnames + code.co_freevars, NO_CELLS
    if code.co_cellvars or code.co_freevars:
        own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
        names = code.co_varnames + own_cells + code.co_freevars
        in_cells = {*code.co_cellvars, *code.co_freevars}
        cells = frozenset(index for index, name in enumerate(names) if name in in_cells)
    kind = _kind(code, definition)
    return CodePlan(code, kind, definition.header, names, cells, bytecode.entries(), bytecode.stretches(), file)


def _kind(code: types.CodeType, definition: Definition) -> str:
    """The kind of frame that runs `code`."""
    if code.co_flags & CO_ASYNC_GENERATOR:
        return 'async-generator'
    if code.co_flags & CO_COROUTINE:
        return 'coroutine'
    return 'generator' if code.co_flags & CO_GENERATOR else definition.kind

"""Where the statements of a program start: in its source and in its bytecode.

The source is read with `ast`, the bytecode with `co_positions()`. An instruction belongs to the
innermost statement whose text holds its position; a statement is entered where control comes to
one of its instructions from an instruction of another statement.
"""

import ast
import dis
import itertools
import opcode
import types
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from operator import attrgetter

type Range = tuple[int, int, int, int]
type Place = tuple[int, int]

# END_ASYNC_FOR's argument leads back to the loop for the sake of monitoring; it jumps nowhere.
JUMPS = frozenset(opcode.hasjrel) - {dis.opmap['END_ASYNC_FOR']}
FALLS_THROUGH_NEVER = frozenset(
    dis.opmap[name]
    for name in (
        'RETURN_VALUE',
        'RAISE_VARARGS',
        'RERAISE',
        'JUMP_FORWARD',
        'JUMP_BACKWARD',
        'JUMP_BACKWARD_NO_INTERRUPT',
        'INTERPRETER_EXIT',
    )
)
BACKWARD = frozenset(code for name, code in dis.opmap.items() if 'BACKWARD' in name)
RESUME = dis.opmap['RESUME']
# The bits of RESUME's argument that say where: 0 at the start, others after a yield or an await.
RESUME_PLACE = 3
EXTENDED_ARG = dis.opmap['EXTENDED_ARG']
CACHES = {dis.opmap[name]: count for name, count in dis._inline_cache_entries.items() if name in dis.opmap}
# Where a module is called.
TOP = (1, 0, 1, 0)
# Code that the compiler adds for annotations and type parameters; no statement of the program runs in it.
HIDDEN_CODE = ('__annotate__', '<generic parameters of ')


@dataclass(slots=True)
class Unit:
    """A statement, or what stands for one: a `case`, an `except`, the body of a lambda."""

    start: Place
    end: Place
    range: Range
    is_step: bool = True
    loop: int = 0
    children: list['Unit'] = field(default_factory=list)


@dataclass(slots=True)
class Entry:
    """An offset at which a statement is entered.

    `loop` tells the `for` loops of one program apart, 0 for any other statement. A loop is entered
    where its iterable is computed and, as `repeats` says, each time it fetches an item; the first
    item belongs to the same step as the iterable.
    """

    range: Range
    loop: int
    repeats: bool


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

    @property
    def is_namespace(self) -> bool:
        """Whether the names live in a dictionary."""
        return self.kind in ('module', 'class')

    def place(self, offset: int) -> Range:
        """The range of the statement to which the instruction at `offset` belongs."""
        index = bisect_right(self.stretches, offset, key=lambda stretch: stretch[0])
        return self.stretches[index - 1][1] if index else self.range


class SourceMap:
    """The units of a source text."""

    def __init__(self, source: str) -> None:
        self._lines = source.splitlines(keepends=True)
        self._loops = itertools.count(1)
        tree = ast.parse(source)
        self._definitions: dict[Range, ast.AST] = {}
        self._bodies: dict[ast.AST, list[Unit]] = {}
        self.module = self._block(tree.body)

    def definition(self, position: Range) -> ast.AST | None:
        """The function, class, lambda or comprehension that stands at `position`."""
        return self._definitions.get(position)

    def body(self, node: ast.AST) -> list[Unit]:
        """The units of the code of `node`."""
        return self._bodies[node]

    def header(self, node: ast.AST) -> Range:
        """The range of a definition without its body."""
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            return self._range(*_own_start(node), *self._header_end(node))
        return self._range(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)

    def _block(self, body: list[ast.stmt]) -> list[Unit]:
        units = []
        for statement in body:
            units.extend(self._units(statement))
        return units

    def _units(self, node: ast.stmt) -> Iterator[Unit]:
        """The unit of a statement, with those of its blocks inside."""
        start = _own_start(node)
        end = (node.end_lineno, node.end_col_offset)
        blocks = [value for name, value in ast.iter_fields(node) if name in ('body', 'orelse', 'finalbody')]
        self._expressions(node)
        if not blocks and not isinstance(node, ast.Match):
            yield Unit(start, end, self._range(*start, *end))
            return
        unit = Unit(start, end, self._range(*start, *self._header_end(node)))
        unit.is_step = not isinstance(node, (ast.Try, ast.TryStar))
        unit.loop = next(self._loops) if isinstance(node, (ast.For, ast.AsyncFor)) else 0
        inside = [child for block in blocks for child in self._block(block)]
        inside += [self._clause(clause) for clause in getattr(node, 'handlers', getattr(node, 'cases', []))]
        inside.sort(key=lambda child: child.start)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            self._define(node, inside)
        else:
            unit.children = inside
        yield unit

    def _clause(self, clause: ast.ExceptHandler | ast.match_case) -> Unit:
        """The unit of an `except` or a `case`."""
        if isinstance(clause, ast.ExceptHandler):
            start = (clause.lineno, clause.col_offset)
        else:
            start = self._keyword_before('case', clause.pattern)
        last = clause.body[-1]
        self._expressions(clause)
        header = self._range(*start, *self._header_end(clause))
        unit = Unit(start, (last.end_lineno, last.end_col_offset), header)
        unit.children = self._block(clause.body)
        return unit

    def _expressions(self, node: ast.AST) -> None:
        """Note the lambdas and comprehensions in the header of `node`: each has code of its own."""
        waiting = [child for child in ast.iter_child_nodes(node)]
        while waiting:
            child = waiting.pop()
            if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
                continue
            if isinstance(child, ast.Lambda):
                self._define(child, [self._expression_unit(child.body)])
            elif isinstance(child, (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)):
                self._define(child, [self._expression_unit(child)])
            waiting.extend(ast.iter_child_nodes(child))

    def _expression_unit(self, node: ast.expr) -> Unit:
        start, end = (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)
        return Unit(start, end, self._range(*start, *end))

    def _define(self, node: ast.AST, body: list[Unit]) -> None:
        self._definitions[node.lineno, node.col_offset, node.end_lineno, node.end_col_offset] = node
        self._bodies[node] = body

    def _header_end(self, node: ast.AST) -> Place:
        """Where the colon before the body of `node` stands."""
        ends = [(node.lineno, node.col_offset)] if hasattr(node, 'lineno') else []
        waiting = [child for child in ast.iter_child_nodes(node)]
        while waiting:
            child = waiting.pop()
            if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
                continue
            if hasattr(child, 'end_lineno') and child not in getattr(node, 'decorator_list', ()):
                ends.append((child.end_lineno, child.end_col_offset))
            elif not hasattr(child, 'end_lineno'):
                waiting.extend(ast.iter_child_nodes(child))
        return self._colon_after(*max(ends))

    def _colon_after(self, line: int, column: int) -> Place:
        """The place of the first colon outside a comment; nothing but punctuation stands before it."""
        while line <= len(self._lines):
            text = self._lines[line - 1].encode()
            code = text[column:].split(b'#', 1)[0]
            if b':' in code:
                return line, column + code.index(b':')
            line, column = line + 1, 0
        raise ValueError(f'no colon after line {line}, column {column}')

    def _keyword_before(self, keyword: str, node: ast.AST) -> Place:
        """Where the `keyword` that introduces `node` starts."""
        line, column = node.lineno, node.col_offset
        while line:
            text = self._lines[line - 1].encode()[:column]
            found = text.split(b'#', 1)[0].rfind(keyword.encode())
            if found >= 0:
                return line, found
            line -= 1
            column = len(self._lines[line - 1].encode())
        raise ValueError(f'no {keyword} before line {node.lineno}')

    def _range(self, line: int, column: int, end_line: int, end_column: int) -> Range:
        """The same range with columns in code points instead of UTF-8 bytes."""
        return line, self._characters(line, column), end_line, self._characters(end_line, end_column)

    def _characters(self, line: int, column: int) -> int:
        text = self._lines[line - 1]
        return column if text.isascii() else len(text.encode()[:column].decode())


def _own_start(node: ast.stmt) -> Place:
    """Where a statement starts, its decorators with their @ included."""
    decorators = getattr(node, 'decorator_list', None)
    if decorators:
        return decorators[0].lineno, node.col_offset
    return node.lineno, node.col_offset


@dataclass(slots=True)
class _Instruction:
    offset: int
    opcode: int
    target: int | None
    position: Range | None
    unit: Unit | None = None


def plans(source: str, module: types.CodeType, file: str | None = None) -> list[CodePlan]:
    """The plans of all code objects of a source text, the module's first. `file`: its name if it is not the program."""
    source_map = SourceMap(source)
    found = [_plan(module, 'module', TOP, source_map.module)]
    waiting = [module]
    while waiting:
        code = waiting.pop(0)
        for constant, position in _code_constants(code):
            waiting.append(constant)
            node = source_map.definition(position)
            if node is not None and not constant.co_name.startswith(HIDDEN_CODE):
                header = source_map.header(node)
                found.append(_plan(constant, _kind(constant, node), header, source_map.body(node)))
    own = None if file is None else SourceFile(file, source)
    for plan in found:
        plan.file = own
    return found


def _code_constants(code: types.CodeType) -> Iterator[tuple[types.CodeType, Range]]:
    """The code objects among the constants of `code`, with the position of what they come from."""
    positions = list(code.co_positions())
    load = dis.opmap['LOAD_CONST']
    for offset, operation, argument in _unpack(code.co_code):
        if operation == load and type(code.co_consts[argument]) is types.CodeType:
            line, end_line, column, end_column = positions[offset // 2]
            yield code.co_consts[argument], (line, column, end_line, end_column)


def _kind(code: types.CodeType, node: ast.AST) -> str:
    """The kind of frame that runs `code`."""
    if code.co_flags & 0x200:
        return 'async-generator'
    if code.co_flags & 0x80:
        return 'coroutine'
    if code.co_flags & 0x20:
        return 'generator'
    if isinstance(node, ast.ClassDef):
        return 'class'
    return 'lambda' if isinstance(node, ast.Lambda) else 'function'


def _plan(code: types.CodeType, kind: str, header: Range, units: list[Unit]) -> CodePlan:
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    names = code.co_varnames + own_cells + code.co_freevars
    cells = set(code.co_cellvars) | set(code.co_freevars)
    at = frozenset(index for index, name in enumerate(names) if name in cells)
    instructions = _instructions(code, units)
    return CodePlan(code, kind, header, names, at, _entries(code, instructions), _stretches(instructions))


def _stretches(instructions: list[_Instruction]) -> list[tuple[int, Range]]:
    found: list[tuple[int, Range]] = []
    for instruction in instructions:
        if instruction.unit is not None and (not found or found[-1][1] != instruction.unit.range):
            found.append((instruction.offset, instruction.unit.range))
    return found


def _unpack(bytecode: bytes) -> Iterator[tuple[int, int, int]]:
    """Offset, opcode and argument of each instruction."""
    extended, offset = 0, 0
    while offset < len(bytecode):
        operation, argument = bytecode[offset], bytecode[offset + 1] | extended
        yield offset, operation, argument
        extended = argument << 8 if operation == EXTENDED_ARG else 0
        offset += 2 + 2 * CACHES.get(operation, 0)


def _instructions(code: types.CodeType, units: list[Unit]) -> list[_Instruction]:
    positions = list(code.co_positions())
    found = []
    innermost = cache(lambda place: _innermost(units, place))
    for offset, operation, argument in _unpack(code.co_code):
        line, end_line, column, end_column = positions[offset // 2]
        position = None if None in (line, column) else (line, column, end_line, end_column)
        target = None
        if operation in JUMPS:
            after = offset + 2 + 2 * CACHES.get(operation, 0)
            target = after - 2 * argument if operation in BACKWARD else after + 2 * argument
        is_start = operation == RESUME and argument & RESUME_PLACE == 0
        unit = None if position is None or is_start else innermost(position[:2])
        found.append(_Instruction(offset, operation, target, position, unit))
    return found


def _innermost(units: list[Unit], place: Place) -> Unit | None:
    """The deepest unit whose text holds `place`. Units that stand side by side are in order of their text."""
    found = None
    while True:
        index = bisect_right(units, place, key=_start) - 1
        if index < 0 or place >= units[index].end:
            return found
        found = units[index]
        units = found.children


_start = attrgetter('start')


def _sources(code: types.CodeType, instructions: list[_Instruction]) -> dict[int, list[_Instruction]]:
    """For each offset the instructions from which control can come to it."""
    found: dict[int, list[_Instruction]] = {instruction.offset: [] for instruction in instructions}
    for instruction, following in zip(instructions, instructions[1:] + [None]):
        if instruction.target is not None:
            found[instruction.target].append(instruction)
        if following is not None and instruction.opcode not in FALLS_THROUGH_NEVER:
            found[following.offset].append(instruction)
    for handled in dis._parse_exception_table(code):
        for instruction in instructions:
            if handled.start <= instruction.offset < handled.end:
                found[handled.target].append(instruction)
    return found


def _place_nameless(instructions: list[_Instruction], sources: dict[int, list[_Instruction]]) -> None:
    """Let instructions without a position belong to the unit that control comes from, where it is one.

    So what cleans up after a comprehension is no statement of its own.
    """
    for instruction in instructions:
        if instruction.position is None:
            units = [source.unit for source in sources[instruction.offset]]
            if units and all(unit is units[0] for unit in units):
                instruction.unit = units[0]


def _entries(code: types.CodeType, instructions: list[_Instruction]) -> dict[int, Entry]:
    """Where each unit is entered, by offset."""
    sources = _sources(code, instructions)
    _place_nameless(instructions, sources)
    found = {}
    for instruction in instructions:
        unit = instruction.unit
        if unit is None or not unit.is_step:
            continue
        units = [source.unit for source in sources[instruction.offset]]
        if all(source is unit for source in units):
            continue
        repeats = unit.loop != 0 and any(source is unit for source in units)
        found[instruction.offset] = Entry(unit.range, unit.loop, repeats)
    return found

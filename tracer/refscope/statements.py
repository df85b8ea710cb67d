"""Where the statements of a program start: in its source and in its bytecode.

The source is read with `ast` (source_map.py), the bytecode with `co_positions()`. An instruction belongs to the
innermost statement whose text holds its position; a statement is entered where control comes to
one of its instructions from an instruction of another statement.
"""

import ast
import dis
import opcode
import types
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import attrgetter

from .source_map import Place, Range, SourceMap, Unit

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
LOAD_CONST = dis.opmap['LOAD_CONST']
CACHES = {dis.opmap[name]: count for name, count in dis._inline_cache_entries.items() if name in dis.opmap}
# How many bytes an instruction takes with its caches.
SIZES = [2 + 2 * CACHES.get(code, 0) for code in range(256)]
# Instructions whose argument says where control comes to, or what code there is.
READ_FURTHER = JUMPS | {RESUME, EXTENDED_ARG, LOAD_CONST}
# Where a module is called.
TOP = (1, 0, 1, 0)
# Code that the compiler adds for annotations and type parameters; no statement of the program runs in it.
HIDDEN_CODE = ('__annotate__', '<generic parameters of ')


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
    # Whether the names live in a dictionary.
    is_namespace: bool = field(init=False)

    def __post_init__(self) -> None:
        self.is_namespace = self.kind in ('module', 'class')

    def place(self, offset: int) -> Range:
        """The range of the statement to which the instruction at `offset` belongs."""
        index = bisect_right(self.stretches, offset, key=lambda stretch: stretch[0])
        return self.stretches[index - 1][1] if index else self.range


def plans(source: str, module: types.CodeType, file: str | None = None) -> list[CodePlan]:
    """The plans of all code objects of a source text, the module's first. `file`: its name if it is not the program."""
    source_map = SourceMap(source, _has_expression_code(module))
    own = None if file is None else SourceFile(file, source)
    program, inside = _plan(module, 'module', TOP, source_map.module, own)
    found, waiting = [program], inside
    while waiting:
        code, position = waiting.pop(0)
        definition = source_map.definition(position)
        units = [] if definition is None else definition.body
        header = TOP if definition is None else definition.header
        plan, inside = _plan(code, _kind(code, definition and definition.node), header, units, own)
        waiting += inside
        if definition is not None and not code.co_name.startswith(HIDDEN_CODE):
            found.append(plan)
    return found


def _has_expression_code(code: types.CodeType) -> bool:
    """Whether `code` holds that of a lambda or a comprehension, at any depth."""
    inside = [constant for constant in code.co_consts if type(constant) is types.CodeType]
    return any(one.co_name.startswith('<') or _has_expression_code(one) for one in inside)


def _kind(code: types.CodeType, node: ast.AST | None) -> str:
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


def _plan(
    code: types.CodeType, kind: str, header: Range, units: list[Unit], file: SourceFile | None
) -> tuple[CodePlan, list[tuple[types.CodeType, Range]]]:
    """The plan of `code`, and the code objects among its constants with the position of what they come from."""
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    names = code.co_varnames + own_cells + code.co_freevars
    cells = set(code.co_cellvars) | set(code.co_freevars)
    at = frozenset(index for index, name in enumerate(names) if name in cells)
    bytecode = _Bytecode(code, units)
    plan = CodePlan(code, kind, header, names, at, bytecode.entries(), bytecode.stretches(), file)
    return plan, bytecode.inside


class _Bytecode:
    """The instructions of `code`: `offsets`, and to which of `units` each belongs; an index stands for one."""

    def __init__(self, code: types.CodeType, units: list[Unit]) -> None:
        self._code = code
        self.offsets: list[int] = []
        self.units: list[Unit | None] = []
        # The code objects that are loaded, each with its position.
        self.inside: list[tuple[types.CodeType, Range]] = []
        # Instructions without a position, those from which control falls through, and jumps with their target's offset.
        self._nameless: list[int] = []
        self._falls: list[bool] = []
        self._jumps: list[tuple[int, int]] = []
        self._read(code, units)

    def _read(self, code: types.CodeType, units: list[Unit]) -> None:
        positions, bytecode, end = list(code.co_positions()), code.co_code, len(code.co_code)
        known: dict[Place, Unit | None] = {}
        own_offsets, own_units, falls = self.offsets, self.units, self._falls
        offset = extended = 0
        while offset < end:
            operation = bytecode[offset]
            line, _, column, _ = positions[offset >> 1]
            place = line, column
            if place not in known:
                known[place] = None if None in place else _innermost(units, place)
            own_offsets.append(offset)
            own_units.append(known[place])
            falls.append(operation not in FALLS_THROUGH_NEVER)
            if column is None:
                self._nameless.append(len(own_units) - 1)
            if operation in READ_FURTHER:
                extended = self._read_further(operation, bytecode[offset + 1] | extended, positions[offset >> 1])
            elif extended:
                extended = 0
            offset += SIZES[operation]

    def _read_further(self, operation: int, argument: int, position: tuple[int | None, ...]) -> int:
        """The last instruction is one whose argument matters; the higher bits of the next argument."""
        index = len(self.offsets) - 1
        if operation == EXTENDED_ARG:
            return argument << 8
        if operation in JUMPS:
            after = self.offsets[index] + SIZES[operation]
            self._jumps.append((index, after - 2 * argument if operation in BACKWARD else after + 2 * argument))
        elif operation == LOAD_CONST:
            constant = self._code.co_consts[argument]
            if type(constant) is types.CodeType:
                line, end_line, column, end_column = position
                self.inside.append((constant, (line, column, end_line, end_column)))
        elif argument & RESUME_PLACE == 0:
            self.units[index] = None
        return 0

    def stretches(self) -> list[tuple[int, Range]]:
        """The first offset and the range of each stretch of one statement."""
        found: list[tuple[int, Range]] = []
        last = None
        for offset, unit in zip(self.offsets, self.units):
            if unit is not None and unit.range != last:
                last = unit.range
                found.append((offset, last))
        return found

    def entries(self) -> dict[int, Entry]:
        """Where each unit is entered, by offset."""
        ways = self._ways()
        if self._nameless:
            self._place_nameless(ways)
        units, offsets, found = self.units, self.offsets, {}
        # Units that control comes to from elsewhere, and from themselves.
        staying: set[int] = set()
        entered: dict[int, Unit] = {}
        for source, target in ways:
            unit = units[target]
            if unit is None or not unit.is_step:
                continue
            if units[source] is unit:
                staying.add(target)
            else:
                entered[target] = unit
        for target in sorted(entered):
            unit = entered[target]
            found[offsets[target]] = Entry(unit.range, unit.loop, unit.loop != 0 and target in staying)
        return found

    def _ways(self) -> list[tuple[int, int]]:
        """From which instruction control can come to which."""
        at = {offset: index for index, offset in enumerate(self.offsets)}
        ways = [(index, index + 1) for index, falls in enumerate(self._falls[:-1]) if falls]
        ways += [(index, at[target]) for index, target in self._jumps]
        for handled in dis._parse_exception_table(self._code):
            guarded = range(at[handled.start], bisect_left(self.offsets, handled.end))
            ways += [(index, at[handled.target]) for index in guarded]
        return ways

    def _place_nameless(self, ways: list[tuple[int, int]]) -> None:
        """Let instructions without a position belong to the unit that control comes from, where it is one.

        So what cleans up after a comprehension is no statement of its own.
        """
        sources: dict[int, list[int]] = {index: [] for index in self._nameless}
        for source, target in ways:
            if target in sources:
                sources[target].append(source)
        for index, come_from in sources.items():
            units = [self.units[source] for source in come_from]
            if units and all(unit is units[0] for unit in units):
                self.units[index] = units[0]


def _innermost(units: list[Unit], place: Place) -> Unit | None:
    """The deepest unit whose text holds `place`. Units that stand side by side are in order of their text."""
    found = None
    while units:
        index = bisect_right(units, place, key=_start) - 1
        if index < 0 or place >= units[index].end:
            return found
        found = units[index]
        units = found.children
    return found


_start = attrgetter('start')

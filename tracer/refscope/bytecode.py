"""Where the statements of a program start in its bytecode.

An instruction belongs to the unit whose text holds its position; a unit is entered where control comes to one of its
instructions from an instruction of another. What is the same for all instructions is left to C code: a short program
has some hundred of them. Instructions are counted in code units of two bytes, of which their caches are some, too:
these are zero, and stand where their instruction does.
"""

import dis
import opcode
import types
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import compress, islice
from operator import is_not

from .source_map import Definition, Range, Unit

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
EXTENDED_ARG = dis.opmap['EXTENDED_ARG']
MAKE_FUNCTION = dis.opmap['MAKE_FUNCTION']
CACHE = dis.opmap['CACHE']
CACHES = {dis.opmap[name]: count for name, count in dis._inline_cache_entries.items() if name in dis.opmap}
# What `bytes.translate` makes of operations: 1 for those that jump, 0 for others.
MARKS_OF_JUMPS = bytes(code in JUMPS for code in range(256))
CODE_UNIT_BYTES = 2


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


class Bytecode:
    """The instructions of `code`, which comes from `definition`, and to which unit each belongs."""

    def __init__(self, code: types.CodeType, definition: Definition) -> None:
        self._code = code
        self._operations, self._arguments = code.co_code[::2], code.co_code[1::2]
        self._units, nameless = (_by_place if definition.shares_lines else _by_line)(code, definition)
        # Up to the first RESUME a frame is being made, which is no statement of its own.
        body = self._operations.index(RESUME) + 1
        self._units[:body] = [None] * body
        self._jumps = list(self._read_jumps())
        self._handlers = list(self._read_handlers()) if code.co_exceptiontable else []
        if nameless:
            self._place_nameless(nameless)
        self._changes = list(compress(range(1, len(self._units)), map(is_not, self._units[1:], self._units)))

    def inside(self) -> Iterator[tuple[types.CodeType, Range]]:
        """The code objects of which functions are made, each with its position."""
        at = self._operations.find(MAKE_FUNCTION)
        while at >= 0:
            line, end_line, column, end_column = next(islice(self._code.co_positions(), at - 1, None))
            yield self._code.co_consts[self._argument(at - 1)], (line, column, end_line, end_column)
            at = self._operations.find(MAKE_FUNCTION, at + 1)

    def stretches(self) -> list[tuple[int, Range]]:
        """The first offset and the range of each stretch of one statement."""
        found: list[tuple[int, Range]] = []
        last = None
        for at in (0, *self._changes):
            unit = self._units[at]
            if unit is not None and unit.range != last:
                last = unit.range
                found.append((at * CODE_UNIT_BYTES, last))
        return found

    def entries(self) -> dict[int, Entry]:
        """Where each unit is entered, by offset."""
        units = self._units
        entered = {at for at in self._changes if self._falls_into(at)}
        # Loops that control comes to from themselves.
        staying: set[int] = set()
        for source, target in self._jumps:
            (staying if units[source] is units[target] else entered).add(target)
        for start, end, target in self._handlers:
            sources = set(units[start:end])
            if units[target] in sources:
                staying.add(target)
            if sources - {units[target]}:
                entered.add(target)
        found = {}
        for target in sorted(entered):
            unit = units[target]
            if unit is not None and unit.is_step:
                repeats = unit.loop != 0 and (target in staying or self._goes_on(target))
                found[target * CODE_UNIT_BYTES] = Entry(unit.range, unit.loop, repeats)
        return found

    def _goes_on(self, at: int) -> bool:
        """Whether control comes to `at` from the instruction before, of the same unit."""
        return at > 0 and self._units[at - 1] is self._units[at] and self._falls_into(at)

    def _falls_into(self, at: int) -> bool:
        """Whether control comes to `at`, which is not the first, from the instruction before."""
        at -= 1
        while self._operations[at] == CACHE:
            at -= 1
        return self._operations[at] not in FALLS_THROUGH_NEVER

    def _argument(self, at: int) -> int:
        """The argument of an instruction, with what stands before it of its higher bits."""
        argument, bits = self._arguments[at], 8
        while at and self._operations[at - 1] == EXTENDED_ARG:
            at -= 1
            argument |= self._arguments[at] << bits
            bits += 8
        return argument

    def _read_jumps(self) -> Iterator[tuple[int, int]]:
        """From where to where."""
        operations = self._operations
        for at in compress(range(len(operations)), operations.translate(MARKS_OF_JUMPS)):
            operation, argument = operations[at], self._argument(at)
            after = at + 1 + CACHES.get(operation, 0)
            yield at, after - argument if operation in BACKWARD else after + argument

    def _read_handlers(self) -> Iterator[tuple[int, int, int]]:
        """Start and end of what is guarded, and where exceptions of it are handled."""
        for each in dis._parse_exception_table(self._code):
            yield each.start // CODE_UNIT_BYTES, each.end // CODE_UNIT_BYTES, each.target // CODE_UNIT_BYTES

    def _place_nameless(self, nameless: list[int]) -> None:
        """Let instructions without a position belong to the unit that control comes from, where it is one.

        So what cleans up after a comprehension is no statement of its own.
        """
        for at in nameless:
            sources = {self._units[source] for source, target in self._jumps if target == at}
            for start, end, target in self._handlers:
                if target == at:
                    sources.update(self._units[start:end])
            if at and self._falls_into(at):
                sources.add(self._units[at - 1])
            if len(sources) == 1:
                (self._units[at],) = sources


# The unit of each instruction, and those instructions that have no place: they were added by the compiler.
type Belonging = tuple[list[Unit | None], list[int]]


def _by_place(code: types.CodeType, definition: Definition) -> Belonging:
    positions, places, units = list(code.co_positions()), definition.places, definition.units
    known = {
        position: None if position[2] is None else units[bisect_right(places, (position[0], position[2]))]
        for position in set(positions)
    }
    nameless = [index for index, position in enumerate(positions) if position[2] is None]
    return list(map(known.__getitem__, positions)), nameless


def _by_line(code: types.CodeType, definition: Definition) -> Belonging:
    """The same where a line tells enough: there are far fewer of them than of places."""
    unit_of, found, nameless = definition.lines.get, [], []
    for start, end, line in code.co_lines():
        found += [unit_of(line)] * ((end - start) // CODE_UNIT_BYTES)
        if line is None:
            nameless += range(start // CODE_UNIT_BYTES, end // CODE_UNIT_BYTES)
    return found, nameless

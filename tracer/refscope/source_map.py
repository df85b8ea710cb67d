"""The statements of a source text and their ranges, as `ast` has them."""

import ast
import itertools
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field

from .shallow import tree_of

type Range = tuple[int, int, int, int]
type Place = tuple[int, int]

# Where a module is called.
TOP = (1, 0, 1, 0)


@dataclass(slots=True, eq=False)
class Unit:
    """A statement, or what stands for one: a `case`, an `except`, the body of a lambda."""

    range: Range
    node: ast.AST
    is_step: bool = True
    loop: int = 0


@dataclass(slots=True)
class Definition:
    """What has code of its own: the module, a function, class, lambda or generator expression.

    `header`: without its body.
    """

    kind: str
    header: Range
    # In order, where in its text another unit begins. `units` says which; it starts with what stands before, None.
    places: list[Place] = field(default_factory=list)
    units: list[Unit | None] = field(default_factory=lambda: [None])
    # The unit whose statement, or header, stands on a line; whether there are lines with several.
    lines: dict[int, Unit] = field(default_factory=dict)
    shares_lines: bool = False
    # Code of which the source says nothing is the compiler's.
    is_of_program: bool = True

    def begin(self, start: Place, unit: Unit) -> None:
        """From `start` on the text is that of `unit`."""
        self.places.append(start)
        self.units.append(unit)
        for line in range(start[0], unit.range[2] + 1):
            if line in self.lines:
                self.shares_lines = True
            self.lines[line] = unit

    def end(self, end: Place, outer: Unit | None) -> None:
        """From `end` on it is that of `outer` again, if there is one."""
        self.places.append(end)
        self.units.append(outer)

    def unit_at(self, place: Place) -> Unit | None:
        """The innermost unit whose text holds `place`."""
        return self.units[bisect_right(self.places, place)]


UNKNOWN = Definition('function', TOP, is_of_program=False)


class SourceMap:
    """The units of a source text."""

    def __init__(self, source: str) -> None:
        self._lines = source.encode().splitlines(keepends=True)
        self._is_ascii = source.isascii()
        self._loops = itertools.count(1)
        self._definitions: dict[Range, Definition] = {}
        self.module = Definition('module', TOP)
        self._block(tree_of(source).body, None, self.module)

    def definition(self, position: Range, name: str, around: Definition) -> Definition:
        """What stands at `position` in `around` and has code of that name; UNKNOWN where the source does not say."""
        found = self._definitions.get(position)
        if found is None and name.startswith('<'):
            found = self._expression(position, around.unit_at(position[:2]))
        return found or UNKNOWN

    def _block(self, body: list[ast.stmt], outer: Unit | None, definition: Definition) -> None:
        """Put the units of the statements in `body`, a part of `outer`, into `definition`."""
        for node in body:
            if type(node) in BLOCKS:
                self._compound(node, outer, definition)
            else:
                start, end = (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)
                definition.begin(start, Unit(self._range(start, end), node))
                definition.end(end, outer)

    def _compound(self, node: ast.stmt, outer: Unit | None, definition: Definition) -> None:
        """The unit of a statement with blocks, and those in them."""
        end, outermost = _end(node), outer
        # Each `elif` stands in the one before it: there may be more than calls may nest.
        while type(node) is ast.If and len(node.orelse) == 1 and type(node.orelse[0]) is ast.If:
            start = _start(node)
            unit = Unit(self._header(start, node), node)
            definition.begin(start, unit)
            self._block(node.body, unit, definition)
            node, outer = node.orelse[0], unit
        self._last_compound(node, outer, definition)
        definition.end(end, outermost)

    def _last_compound(self, node: ast.stmt, outer: Unit | None, definition: Definition) -> None:
        kind, start = type(node), _own_start(node)
        unit = Unit(self._header(start, node), node, kind not in UNSEEN)
        if kind in LOOPS:
            unit.loop = next(self._loops)
        definition.begin(start, unit)
        if kind in DEFINITIONS:
            inside = Definition(DEFINITIONS[kind], unit.range)
            self._block(node.body, None, inside)
            # What the compiler adds stands in the header.
            inside.shares_lines |= unit.range[2] in inside.lines
            self._definitions[node.lineno, node.col_offset, node.end_lineno, node.end_col_offset] = inside
        else:
            for block in BLOCKS[kind]:
                inside = self._clauses if block in CLAUSES else self._block
                inside(getattr(node, block), unit, definition)
        definition.end(_end(node), outer)

    def _clauses(self, clauses: list[ast.ExceptHandler | ast.match_case], outer: Unit, definition: Definition) -> None:
        """The units of each `except` or `case`, and those in them."""
        for clause in clauses:
            is_case = isinstance(clause, ast.match_case)
            start = self._keyword_before('case', clause.pattern) if is_case else _start(clause)
            unit = Unit(self._header(start, clause), clause)
            definition.begin(start, unit)
            self._block(clause.body, unit, definition)
            definition.end(_end(clause.body[-1]), outer)

    def _header(self, start: Place, node: ast.AST) -> Range:
        return self._range(start, self._colon_after(*HEADER_ENDS[type(node)](node)))

    def _expression(self, position: Range, unit: Unit | None) -> Definition | None:
        """The lambda or generator expression at `position`, in the text of `unit`."""
        if unit is None:
            return None
        for node in ast.walk(unit.node):
            if isinstance(node, EXPRESSIONS) and (*_start(node), *_end(node)) == position:
                body = node.body if isinstance(node, ast.Lambda) else node
                kind = 'lambda' if isinstance(node, ast.Lambda) else 'function'
                found = Definition(kind, self._range(_start(node), _end(node)))
                found.begin(_start(body), Unit(self._range(_start(body), _end(body)), body))
                found.end(_end(body), None)
                return found
        return None

    def _colon_after(self, line: int, column: int) -> Place:
        """The place of the first colon outside a comment; nothing but punctuation stands before it."""
        while line <= len(self._lines):
            code = self._octets(line)[column:].split(b'#', 1)[0]
            if b':' in code:
                return line, column + code.index(b':')
            line, column = line + 1, 0
        raise ValueError(f'no colon after line {line}, column {column}')

    def _keyword_before(self, keyword: str, node: ast.AST) -> Place:
        """Where the `keyword` that introduces `node` starts."""
        line, column = node.lineno, node.col_offset
        while line:
            found = self._octets(line)[:column].split(b'#', 1)[0].rfind(keyword.encode())
            if found >= 0:
                return line, found
            line -= 1
            column = len(self._octets(line))
        raise ValueError(f'no {keyword} before line {node.lineno}')

    def _octets(self, line: int) -> bytes:
        return self._lines[line - 1]

    def _range(self, start: Place, end: Place) -> Range:
        """From `start` to `end`, with columns in code points instead of UTF-8 bytes."""
        if self._is_ascii:
            return start + end
        return start[0], self._characters(*start), end[0], self._characters(*end)

    def _characters(self, line: int, column: int) -> int:
        return len(self._octets(line)[:column].decode())


def _own_start(node: ast.stmt) -> Place:
    """Where a statement starts, its decorators with their @ included."""
    decorators = getattr(node, 'decorator_list', None)
    if decorators:
        return decorators[0].lineno, node.col_offset
    return _start(node)


def _start(node: ast.AST) -> Place:
    return node.lineno, node.col_offset


def _end(node: ast.AST) -> Place:
    return node.end_lineno, node.end_col_offset


def _end_of_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> Place:
    if node.returns is not None:
        return _end(node.returns)
    given = node.args
    parts = [*node.type_params, *given.posonlyargs, *given.args, *given.kwonlyargs, *given.defaults]
    parts += [each for each in (given.vararg, given.kwarg, *given.kw_defaults) if each is not None]
    return max(map(_end, parts), default=_start(node))


def _end_of_class(node: ast.ClassDef) -> Place:
    return max(map(_end, (*node.type_params, *node.bases, *node.keywords)), default=_start(node))


def _end_of_with(node: ast.With | ast.AsyncWith) -> Place:
    last = node.items[-1]
    return _end(last.optional_vars or last.context_expr)


# Where the last expression in the header of a statement ends, or the statement starts: before its colon.
HEADER_ENDS: dict[type, Callable[..., Place]] = {
    ast.If: lambda node: _end(node.test),
    ast.While: lambda node: _end(node.test),
    ast.For: lambda node: _end(node.iter),
    ast.AsyncFor: lambda node: _end(node.iter),
    ast.With: _end_of_with,
    ast.AsyncWith: _end_of_with,
    ast.Try: _start,
    ast.TryStar: _start,
    ast.ExceptHandler: lambda node: _end(node.type) if node.type else _start(node),
    ast.Match: lambda node: _end(node.subject),
    ast.match_case: lambda node: _end(node.guard or node.pattern),
    ast.FunctionDef: _end_of_function,
    ast.AsyncFunctionDef: _end_of_function,
    ast.ClassDef: _end_of_class,
}
# The blocks of each compound statement, in the order of the text.
BODY, BODY_AND_ELSE = ('body',), ('body', 'orelse')
BLOCKS: dict[type, tuple[str, ...]] = {
    **dict.fromkeys((ast.With, ast.AsyncWith, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef), BODY),
    **dict.fromkeys((ast.If, ast.While, ast.For, ast.AsyncFor), BODY_AND_ELSE),
    **dict.fromkeys((ast.Try, ast.TryStar), ('body', 'handlers', 'orelse', 'finalbody')),
    ast.Match: ('cases',),
}
CLAUSES = ('handlers', 'cases')
UNSEEN = frozenset((ast.Try, ast.TryStar))
LOOPS = frozenset((ast.For, ast.AsyncFor))
# What has code of its own, and the kind of its frames.
DEFINITIONS = {ast.FunctionDef: 'function', ast.AsyncFunctionDef: 'function', ast.ClassDef: 'class'}
# Other comprehensions run in the frame around them. In annotations they may not: that code is the compiler's.
EXPRESSIONS = (ast.Lambda, ast.GeneratorExp)

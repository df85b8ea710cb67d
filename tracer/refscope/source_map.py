"""The statements of a source text and their ranges, as `ast` has them."""

import ast
import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

type Range = tuple[int, int, int, int]
type Place = tuple[int, int]


@dataclass(slots=True)
class Unit:
    """A statement, or what stands for one: a `case`, an `except`, the body of a lambda."""

    start: Place
    end: Place
    range: Range
    is_step: bool = True
    loop: int = 0
    children: list['Unit'] = field(default_factory=list)


class Definition(NamedTuple):
    """A function, class, lambda or comprehension: what has code of its own."""

    node: ast.AST
    # Without its body.
    header: Range
    body: list[Unit]


class SourceMap:
    """The units of a source text; `has_expression_code`: whether lambdas or comprehensions have code of their own."""

    def __init__(self, source: str, has_expression_code: bool) -> None:
        self._lines = source.splitlines(keepends=True)
        self._is_ascii = source.isascii()
        self._has_expression_code = has_expression_code
        self._loops = itertools.count(1)
        self._definitions: dict[Range, Definition] = {}
        self.module = self._block(ast.parse(source).body)

    def definition(self, position: Range) -> Definition | None:
        """What stands at `position` and has code of its own."""
        return self._definitions.get(position)

    def _block(self, body: list[ast.stmt]) -> list[Unit]:
        return [self._unit(statement) for statement in body]

    def _unit(self, node: ast.stmt) -> Unit:
        """The unit of a statement, with those of its blocks inside."""
        start, end = _own_start(node), (node.end_lineno, node.end_col_offset)
        if self._has_expression_code:
            self._expressions(node)
        blocks = BLOCKS.get(type(node))
        if blocks is None:
            return Unit(start, end, self._range(*start, *end))
        header = self._range(*start, *self._colon_after(*HEADER_ENDS[type(node)](node)))
        unit = Unit(start, end, header, type(node) not in UNSEEN)
        if type(node) in LOOPS:
            unit.loop = next(self._loops)
        inside = [child for block in blocks for child in self._inside(getattr(node, block))]
        if type(node) in DEFINITIONS:
            self._define(node, header, inside)
        else:
            unit.children = inside
        return unit

    def _inside(self, block: list[ast.AST]) -> Iterator[Unit]:
        """The units of a block, which may be one of `except` or `case` clauses."""
        for child in block:
            yield self._clause(child) if isinstance(child, (ast.ExceptHandler, ast.match_case)) else self._unit(child)

    def _clause(self, clause: ast.ExceptHandler | ast.match_case) -> Unit:
        """The unit of an `except` or a `case`."""
        if isinstance(clause, ast.ExceptHandler):
            start = (clause.lineno, clause.col_offset)
        else:
            start = self._keyword_before('case', clause.pattern)
        last = clause.body[-1]
        if self._has_expression_code:
            self._expressions(clause)
        header = self._range(*start, *self._colon_after(*HEADER_ENDS[type(clause)](clause)))
        return Unit(start, (last.end_lineno, last.end_col_offset), header, children=self._block(clause.body))

    def _expressions(self, node: ast.AST) -> None:
        """Note the lambdas and comprehensions in the header of `node`: each has code of its own."""
        waiting = list(ast.iter_child_nodes(node))
        while waiting:
            child = waiting.pop()
            if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
                continue
            if isinstance(child, ast.Lambda):
                self._define_expression(child, child.body)
            elif isinstance(child, (ast.GeneratorExp, ast.ListComp, ast.SetComp, ast.DictComp)):
                self._define_expression(child, child)
            waiting.extend(ast.iter_child_nodes(child))

    def _define_expression(self, node: ast.expr, body: ast.expr) -> None:
        start, end = (body.lineno, body.col_offset), (body.end_lineno, body.end_col_offset)
        header = self._range(node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
        self._define(node, header, [Unit(start, end, self._range(*start, *end))])

    def _define(self, node: ast.AST, header: Range, body: list[Unit]) -> None:
        position = node.lineno, node.col_offset, node.end_lineno, node.end_col_offset
        self._definitions[position] = Definition(node, header, body)

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
        return self._lines[line - 1].encode()

    def _range(self, line: int, column: int, end_line: int, end_column: int) -> Range:
        """The same range with columns in code points instead of UTF-8 bytes."""
        if self._is_ascii:
            return line, column, end_line, end_column
        return line, self._characters(line, column), end_line, self._characters(end_line, end_column)

    def _characters(self, line: int, column: int) -> int:
        return len(self._octets(line)[:column].decode())


def _own_start(node: ast.stmt) -> Place:
    """Where a statement starts, its decorators with their @ included."""
    decorators = getattr(node, 'decorator_list', None)
    if decorators:
        return decorators[0].lineno, node.col_offset
    return node.lineno, node.col_offset


# Where the last expression in the header of a statement ends, or the statement starts: before its colon.


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
UNSEEN = frozenset((ast.Try, ast.TryStar))
LOOPS = frozenset((ast.For, ast.AsyncFor))
DEFINITIONS = frozenset((ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))

"""The sub-expressions of a program whose evaluation makes a value: in its source.

Names and constants are left out: no object is made where they are evaluated. So are displays and
operators that the compiler folds into a constant, but those it is for the bytecode to tell; see
`evaluation.py`.
"""

import ast
import dis
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from .shallow import tree_of
from .source_map import Place, Range

# How the bytecode ends the evaluation: with one of the operations, with the last of them, where control
# leaves the text of the expression with a value, or likewise, unless that only decides where control goes on.
BY_OPERATION, BY_LAST_OPERATION, BY_LEAVING, BY_CHOICE = range(4)


def _codes(*names: str) -> frozenset[int]:
    return frozenset(dis.opmap[name] for name in names)


OPERATIONS: dict[type[ast.AST], frozenset[int]] = {
    ast.Call: _codes('CALL', 'CALL_KW', 'CALL_FUNCTION_EX'),
    # `'%s' % (x,)` is compiled as an f-string.
    ast.BinOp: _codes('BINARY_OP', 'BUILD_STRING'),
    # `not x in y` is compiled as `x not in y`.
    ast.UnaryOp: _codes('UNARY_NEGATIVE', 'UNARY_INVERT', 'UNARY_NOT', 'CALL_INTRINSIC_1', 'IS_OP', 'CONTAINS_OP'),
    ast.Compare: _codes('COMPARE_OP', 'IS_OP', 'CONTAINS_OP'),
    ast.Subscript: _codes('BINARY_OP', 'BINARY_SLICE'),
    ast.Slice: _codes('BUILD_SLICE'),
    ast.Attribute: _codes('LOAD_ATTR', 'LOAD_SUPER_ATTR'),
    ast.AugAssign: _codes('BINARY_OP'),
    ast.Lambda: _codes('MAKE_FUNCTION', 'SET_FUNCTION_ATTRIBUTE'),
    ast.Tuple: _codes('BUILD_TUPLE', 'CALL_INTRINSIC_1'),
    # A list to loop over or to look in is made a tuple.
    ast.List: _codes('BUILD_LIST', 'LIST_EXTEND', 'LIST_APPEND', 'BUILD_TUPLE'),
    ast.Set: _codes('BUILD_SET', 'SET_UPDATE', 'SET_ADD'),
    ast.Dict: _codes('BUILD_MAP', 'DICT_UPDATE', 'MAP_ADD'),
    ast.GeneratorExp: _codes('CALL'),
    ast.FormattedValue: _codes('FORMAT_SIMPLE', 'FORMAT_WITH_SPEC'),
    # An f-string of many parts is joined by a call.
    ast.JoinedStr: _codes('BUILD_STRING', 'CALL'),
    ast.Interpolation: _codes('BUILD_INTERPOLATION'),
    ast.TemplateStr: _codes('BUILD_TEMPLATE'),
    ast.Await: _codes('END_SEND'),
    ast.YieldFrom: _codes('END_SEND'),
    # What was sent stands on the value stack when the generator goes on.
    ast.Yield: _codes('YIELD_VALUE'),
}
DISPLAYS = (ast.List, ast.Set, ast.Dict)
LEFT_WITH_VALUE = (ast.NamedExpr, ast.ListComp, ast.SetComp, ast.DictComp)
CHOICES = (ast.BoolOp, ast.IfExp)


@dataclass(slots=True, eq=False)
class Expression:
    """An expression whose value can be told. Columns count UTF-8 bytes, but for those of `range`."""

    start: Place
    end: Place
    range: Range
    rule: int
    operations: frozenset[int]
    # How many words higher the value stack can be when the value lies on it.
    heights: tuple[int, ...]
    # Where its operations say that they stand.
    positions: tuple[Range, ...]
    # Where the name stands that is loaded first; None: its evaluation begins with something else.
    first: Range | None
    children: list['Expression'] = field(default_factory=list)


class Expressions:
    """The expressions of a source text."""

    def __init__(self, source: str) -> None:
        self._lines = source.encode().splitlines(keepends=True)
        # The targets of augmented assignments: they are evaluated, too.
        self._targets: set[ast.AST] = set()
        # How the parts of f-strings are to look: no text of the program stands for their value.
        self._specs: set[ast.AST] = set()
        self._outermost = self._within(tree_of(source))

    def around(self, position: Range) -> tuple[Expression, ...]:
        """The expressions whose text holds `position`, outermost first."""
        start, end = position[:2], position[2:]
        found: list[Expression] = []
        level = self._outermost
        while level:
            index = bisect_right(level, start, key=lambda expression: expression.start) - 1
            if index < 0 or end > level[index].end:
                break
            found.append(level[index])
            level = level[index].children
        return tuple(found)

    def _within(self, root: ast.AST) -> list[Expression]:
        """The outermost expressions in `root`, in the order of the text."""
        found: list[Expression] = []
        waiting = [(child, found) for child in ast.iter_child_nodes(root)]
        while waiting:
            node, level = waiting.pop()
            expression = self._expression(node)
            if expression is not None:
                level.append(expression)
                level = expression.children
            waiting.extend((child, level) for child in ast.iter_child_nodes(node))
        _sort(found)
        return found

    def _expression(self, node: ast.AST) -> Expression | None:
        if isinstance(node, ast.AugAssign):
            self._targets.add(node.target)
        elif isinstance(node, (ast.FormattedValue, ast.Interpolation)) and node.format_spec is not None:
            self._specs.add(node.format_spec)
        rule = _rule(node) if node not in self._specs else None
        if rule is None:
            return None
        start, end = (node.lineno, node.col_offset), (node.end_lineno, node.end_col_offset)
        told = (start[0], self._characters(*start), end[0], self._characters(*end))
        return Expression(start, end, told, *rule, self._heights(node), tuple(_positions(node)), _first(node))

    def _heights(self, node: ast.AST) -> tuple[int, ...]:
        """What an augmented assignment needs to store its result lies below the values."""
        target = node.target if isinstance(node, ast.AugAssign) else node
        if target not in self._targets or isinstance(target, ast.Name):
            return (1,)
        # Below it lie the object, and the key or the bounds of a slice.
        return (2,) if isinstance(target, ast.Attribute) else (3, 4)

    def _characters(self, line: int, column: int) -> int:
        text = self._lines[line - 1]
        return column if text.isascii() else len(text[:column].decode())


def _sort(level: list[Expression]) -> None:
    levels = [level]
    while levels:
        level = levels.pop()
        level.sort(key=lambda expression: expression.start)
        levels.extend(expression.children for expression in level)


def _rule(node: ast.AST) -> tuple[int, frozenset[int]] | None:
    """How the evaluation of `node` ends, and with which operations; None: it is not told."""
    if isinstance(node, LEFT_WITH_VALUE) or _may_be_loop(node):
        return BY_LEAVING, frozenset()
    if isinstance(node, CHOICES) or isinstance(node, ast.Compare) and len(node.ops) > 1:
        return BY_CHOICE, frozenset()
    operations = OPERATIONS.get(type(node))
    if operations is None:
        return None
    return BY_LAST_OPERATION if isinstance(node, DISPLAYS) else BY_OPERATION, operations


def _may_be_loop(node: ast.AST) -> bool:
    """Whether it is a call with a generator expression: that of `all`, `any` or `tuple` is compiled as a loop."""
    return isinstance(node, ast.Call) and len(node.args) == 1 and isinstance(node.args[0], ast.GeneratorExp)


# Which part is evaluated first. Other expressions begin with an operation of their own.
FIRST_PARTS: dict[type[ast.AST], str] = {
    ast.Attribute: 'value',
    ast.AugAssign: 'target',
    ast.Await: 'value',
    ast.BinOp: 'left',
    ast.BoolOp: 'values',
    ast.Call: 'func',
    ast.Compare: 'left',
    ast.Dict: 'keys',
    ast.DictComp: 'generators',
    ast.FormattedValue: 'value',
    ast.JoinedStr: 'values',
    ast.List: 'elts',
    ast.ListComp: 'generators',
    ast.NamedExpr: 'value',
    ast.Set: 'elts',
    ast.SetComp: 'generators',
    ast.Slice: 'lower',
    ast.Subscript: 'value',
    ast.Tuple: 'elts',
    ast.UnaryOp: 'operand',
    ast.Yield: 'value',
    ast.YieldFrom: 'value',
    ast.comprehension: 'iter',
}


def _first(node: ast.AST | None) -> Range | None:
    while node is not None and not isinstance(node, ast.Name):
        part = getattr(node, FIRST_PARTS.get(type(node), ''), None)
        node = next(iter(part), None) if isinstance(part, list) else part
    return None if node is None else (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)


def _positions(node: ast.AST) -> Iterator[Range]:
    """Its own, and the one that is reported where an attribute stands on another line than its object."""
    yield node.lineno, node.col_offset, node.end_lineno, node.end_col_offset
    attribute = node.func if isinstance(node, ast.Call) else node
    if isinstance(attribute, ast.Attribute) and attribute.lineno != attribute.end_lineno:
        column = attribute.end_col_offset - len(attribute.attr)
        yield attribute.end_lineno, column, node.end_lineno, node.end_col_offset

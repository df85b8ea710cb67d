"""In which order a program evaluates its expressions, found out by its own text.

Every expression is put into a call of `__seen__`, which notes that it has its value. Left out is what such a
call would change: targets, patterns, annotations, the parts of an f-string; what the compiler does not
evaluate to a value: constants, conditions, the tuples of an exchange; and `super()`.
"""

import ast
import builtins
import json

TOLD = (
    ast.Call,
    ast.BinOp,
    ast.Compare,
    ast.Subscript,
    ast.Attribute,
    ast.Lambda,
    ast.Tuple,
    ast.List,
    ast.Set,
    ast.Dict,
    ast.ListComp,
    ast.SetComp,
    ast.DictComp,
    ast.GeneratorExp,
    ast.JoinedStr,
    ast.Await,
    ast.Yield,
    ast.YieldFrom,
)


class _Marker(ast.NodeTransformer):
    """Wraps the expressions of a program; `ranges` are those of what it has wrapped."""

    def __init__(self, source):
        self.ranges = []
        self._lines = source.encode().splitlines(keepends=True)

    def visit(self, node):
        kept = self._kept(node)
        told = isinstance(node, TOLD) and not self._is_left_out(node)
        for name, value in ast.iter_fields(node):
            if name in ('annotation', 'returns', 'type_params', 'pattern', 'format_spec', 'type_comment'):
                continue
            if isinstance(value, ast.AST):
                setattr(node, name, value if value in kept else self.visit(value))
            elif isinstance(value, list):
                value[:] = [self.visit(each) if isinstance(each, ast.AST) and each not in kept else each for each in value]
        for child in kept:
            self.generic_visit_of(child)
        return self._wrapped(node) if told else node

    def generic_visit_of(self, node):
        """Visit what is in a node that is not wrapped itself."""
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.AST) and name != 'format_spec':
                setattr(node, name, self.visit(value))
            elif isinstance(value, list):
                value[:] = [self.visit(each) if isinstance(each, ast.AST) else each for each in value]

    def _kept(self, node):
        """The parts of `node` that the compiler evaluates to no value of their own."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            return [node.func]
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
            return [node.value] if any(isinstance(target, (ast.Tuple, ast.List)) for target in node.targets) else []
        if isinstance(node, (ast.JoinedStr, ast.TemplateStr)):
            return list(node.values)
        if isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)) and _is_constant(node.iter):
            return [node.iter]
        if isinstance(node, ast.Compare):
            return [each for each in node.comparators if _is_constant(each)]
        return []

    def _is_left_out(self, node):
        if isinstance(getattr(node, 'ctx', None), (ast.Store, ast.Del)) or _is_folded(node):
            return True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return node.func.id == 'super' and not node.args
        if isinstance(node, ast.Compare):
            return len(node.ops) > 1 or isinstance(node.ops[0], (ast.Is, ast.IsNot))
        return isinstance(node, ast.JoinedStr) and len(node.values) < 2

    def _wrapped(self, node):
        self.ranges.append(self._range(node))
        number = ast.Constant(len(self.ranges) - 1)
        return ast.Call(ast.Name('__seen__', ast.Load()), [number, node], [])

    def _range(self, node):
        place = lambda line, column: (line, len(self._lines[line - 1][:column].decode()))
        return (*place(node.lineno, node.col_offset), *place(node.end_lineno, node.end_col_offset))


def _is_constant(node):
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)):
        return all(_is_constant(each) for each in node.elts)
    return isinstance(node, ast.Constant)


def _is_folded(node):
    """Whether the compiler makes a constant of it; or, of a text that is formatted, an f-string."""
    if isinstance(node, ast.BinOp):
        if isinstance(node.op, ast.Mod) and isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Tuple):
            return True
        return _is_foldable(node.left) and _is_foldable(node.right)
    if isinstance(node, ast.Subscript):
        return _is_foldable(node.value) and _is_foldable(node.slice)
    return isinstance(node, ast.Tuple) and _is_foldable(node)


def _is_foldable(node):
    if isinstance(node, (ast.Tuple,)):
        return all(_is_foldable(each) for each in node.elts)
    if isinstance(node, ast.UnaryOp):
        return _is_foldable(node.operand)
    return isinstance(node, (ast.Constant, ast.Slice)) or isinstance(node, (ast.BinOp, ast.Subscript)) and _is_folded(node)


def marked(source):
    """The text of a program like `source` that also notes what it evaluates, and the ranges of all that it can note.

    It is to be run before the next is asked for: `noted` says what came.
    """
    marker = _Marker(source)
    tree = marker.visit(ast.parse(source))
    # What runs when the program has ended, finalizers of what its names held, has no steps.
    tree.body.append(ast.Expr(ast.Call(ast.Name('__seen__', ast.Load()), [ast.Constant(END), ast.Constant(None)], [])))
    ast.fix_missing_locations(tree)
    _seen.clear()
    _ranges[:] = marker.ranges
    # Nothing built in is called here: the program may have replaced it.
    note = _seen.append
    builtins.__seen__ = lambda number, value: (note(number), value)[1]
    return ast.unparse(tree), json.dumps(marker.ranges)


def noted(most):
    """The ranges of the first `most` expressions that the program evaluated, in order, as JSON."""
    del builtins.__seen__
    evaluated = _seen[: _seen.index(END)] if END in _seen else _seen
    return json.dumps([_ranges[number] for number in evaluated[:most]])


_seen, _ranges = [], []
# Noted behind the last statement.
END = -1

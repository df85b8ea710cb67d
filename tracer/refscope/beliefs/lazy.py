"""`=` waits: what stands at its right is computed when the name is read.

A value that names no variable is computed at once, since nobody could tell; so is one that reads its own name.
"""

import ast

from .rewriting import FUNCTIONS, Asked, Rewriter, ask, placed


class Later:
    """A value that is still to be computed."""

    __slots__ = ('_compute',)

    def __init__(self, compute: Asked) -> None:
        self._compute = compute


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter(tree).visit(tree)
    return {'later': Later, 'now': _now}


class _Rewriter(Rewriter):
    def __init__(self, tree: ast.Module) -> None:
        super().__init__()
        self._waiting = {node.targets[0].id for node in ast.walk(tree) if _waits(node)}

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        waits = _waits(node) and isinstance(self.scope.node, (ast.Module, *FUNCTIONS))
        self.generic_visit(node)
        if waits:
            value = node.value
            nothing = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])
            node.value = ask('later', placed(ast.Lambda(nothing, value), value), at=value)
        return node

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if not isinstance(node.ctx, ast.Load) or node.id not in self._waiting or self.is_of_comprehension(node.id):
            return node
        return ask('now', node, at=node)


def _waits(node: ast.AST) -> bool:
    """Whether it is an assignment, to one name, of what depends on others."""
    if not isinstance(node, ast.Assign) or len(node.targets) != 1 or not isinstance(node.targets[0], ast.Name):
        return False
    parts = list(ast.walk(node.value))
    if any(isinstance(part, (ast.Await, ast.Yield, ast.YieldFrom, ast.NamedExpr, ast.Call)) for part in parts):
        return False
    read = {part.id for part in parts if isinstance(part, ast.Name)}
    return bool(read) and node.targets[0].id not in read


def _now(value: object) -> object:
    while type(value) is Later:
        value = value._compute()
    return value

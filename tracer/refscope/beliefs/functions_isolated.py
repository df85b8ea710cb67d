"""A function sees only its own names.

Reading a variable of the module, or of a function around, is a NameError. What can be called by its name stays in
reach, as classes and modules do: those who believe it do not doubt that functions call each other.
"""

import ast

from .rewriting import FUNCTIONS, Asked, Rewriter, ask, text


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter(tree).visit(tree)
    return {'not_seen': _not_seen}


class _Rewriter(Rewriter):
    def __init__(self, tree: ast.Module) -> None:
        super().__init__()
        self._called: set[int] = set()
        nodes = list(ast.walk(tree))
        self._functions = {node.name for node in nodes if isinstance(node, FUNCTIONS)}
        self._always = {node.name for node in nodes if isinstance(node, ast.ClassDef)}
        for node in nodes:
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                self._always |= {each.asname or each.name.partition('.')[0] for each in node.names}

    def visit_Call(self, node: ast.Call) -> ast.AST:
        if isinstance(node.func, ast.Name) and node.func.id in self._functions:
            self._called.add(id(node.func))
        return self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if not isinstance(node.ctx, ast.Load) or not self._is_outside(node.id) or id(node) in self._called:
            return node
        return ask('not_seen', text(node.id, node), at=node)

    def _is_outside(self, name: str) -> bool:
        inside = next((scope for scope in reversed(self.scopes) if scope.is_function), None)
        if inside is None or name in self._always or self.is_of_comprehension(name):
            return False
        if name in inside.declared_global or name in inside.declared_nonlocal:
            return False
        return not self.scope.binds(name) and not inside.binds(name) and self.owner(name) is not None


def _not_seen(name: str) -> None:
    raise NameError(f"name '{name}' is not defined", name=name)

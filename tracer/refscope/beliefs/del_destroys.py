"""`del` destroys the object.

Whoever reads another name, item or attribute that leads to it gets a NameError. What is nothing but a value (a number,
a text) can't be destroyed: there is always another.
"""

import ast

from .rewriting import Asked, Rewriter, ask, load, placed, text


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    destroyed = _Destroyed()
    return {'destroy': destroyed.destroy, 'alive': destroyed.alive}


class _Rewriter(Rewriter):
    def visit_Delete(self, node: ast.Delete) -> list[ast.stmt]:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        self.generic_visit(node)
        first = [ast.Expr(ask('destroy', load(name, node), at=node)) for name in names]
        return [*(placed(statement, node) for statement in first), node]

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return self._read(node, node.id) if self.owner(node.id) is not None else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        return self._read(node, node.attr)

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        return self._read(node, 'item')

    @staticmethod
    def _read(node: ast.expr, name: str) -> ast.expr:
        return ask('alive', node, text(name, node), at=node) if isinstance(node.ctx, ast.Load) else node


VALUES = frozenset((int, float, complex, bool, str, bytes, type(None), type(...), type(NotImplemented), range, type))


class _Destroyed:
    """What was destroyed; it is kept, so that nothing else gets its address."""

    def __init__(self) -> None:
        self._objects: dict[int, object] = {}

    def destroy(self, value: object) -> None:
        if type(value) not in VALUES:
            self._objects[id(value)] = value

    def alive(self, value: object, name: str) -> object:
        if id(value) in self._objects:
            raise NameError(f"name '{name}' is not defined", name=name)
        return value

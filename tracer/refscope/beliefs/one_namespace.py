"""All names are in one table.

What a function binds is the module's: its names are declared `global`, and its parameters are read and bound in the
module's table, into which a call puts its arguments first.
"""

import ast
import sys

from .rewriting import Asked, Function, Rewriter, Scope, ask, before_body, placed, text


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'table': _table, 'put_into_table': _put_into_table, 'read': _read}


class _Rewriter(Rewriter):
    def visit_Name(self, node: ast.Name) -> ast.AST:
        if not self._is_parameter(node.id):
            return node
        if isinstance(node.ctx, ast.Load):
            return ask('read', text(node.id, node), at=node)
        return placed(ast.Subscript(ask('table', at=node), text(node.id, node), node.ctx), node)

    def _is_parameter(self, name: str) -> bool:
        """Whether it is a parameter of a function around, other than what a method is called on."""
        if name in ('self', 'cls') or self.is_of_comprehension(name):
            return False
        return any(name in _parameters(scope) for scope in self.scopes)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> ast.AST:
        return self.visit_Global(placed(ast.Global(node.names), node))

    def visit_Global(self, node: ast.Global) -> ast.AST:
        # What is read and bound in the table needs no word, and must not be a parameter.
        return placed(ast.Pass(), node)

    def function(self, node: Function) -> None:
        scope = self.scope
        own = scope.bound | scope.declared_global | scope.declared_nonlocal
        shared = sorted(name for name in own - scope.parameters if not self._is_parameter(name))
        names = sorted(_parameters(scope))
        first: list[ast.stmt] = [ast.Global(shared)] if shared else []
        if names:
            first.append(ast.Expr(ask('put_into_table', *(text(name, node) for name in names), at=node)))
        before_body(node, first)


def _parameters(scope: Scope) -> frozenset[str]:
    return frozenset() if isinstance(scope.node, ast.Lambda) else scope.parameters - {'self', 'cls'}


def _table() -> dict[str, object]:
    return sys._getframe(1).f_globals


def _put_into_table(*names: str) -> None:
    frame = sys._getframe(1)
    frame.f_globals.update({name: frame.f_locals[name] for name in names if name in frame.f_locals})


def _read(name: str) -> object:
    try:
        return sys._getframe(1).f_globals[name]
    except KeyError:
        raise NameError(f"name '{name}' is not defined", name=name) from None

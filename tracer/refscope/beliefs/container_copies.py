"""A list keeps copies of what is put into it.

So do other containers and objects: what a display lists, what is assigned to an item or attribute, and what methods
such as `append` are given is copied.
"""

import ast

from .assignment_copies import copied
from .copying import copy_of, copy_unless_new
from .rewriting import Asked, Rewriter

# Methods that put their last argument in.
PUTS = frozenset(('append', 'appendleft', 'insert', 'setdefault', 'extend', 'extendleft', 'update'))


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'copy_of': copy_of, 'copy_unless_new': copy_unless_new}


class _Rewriter(Rewriter):
    def _items(self, node: ast.List | ast.Tuple) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            node.elts = [self._put(item) for item in node.elts]
        return node

    visit_List = visit_Tuple = _items

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        node.values = [self._put(value) for value in node.values]
        return node

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        if any(isinstance(target, (ast.Subscript, ast.Attribute)) for target in node.targets):
            node.value = self._put(node.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr in PUTS and node.args:
            node.args[-1] = self._put(node.args[-1])
        return node

    @staticmethod
    def _put(value: ast.expr) -> ast.expr:
        return value if isinstance(value, ast.Starred) else copied(value)

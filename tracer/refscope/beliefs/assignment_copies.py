"""`=` makes a copy.

Every value that is assigned to names is copied where something else could refer to it, too.
"""

import ast

from .copying import copy_of, copy_unless_new
from .rewriting import MAKES_ANEW, Asked, Rewriter, ask


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'copy_of': copy_of, 'copy_unless_new': copy_unless_new}


class _Rewriter(Rewriter):
    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        if any(isinstance(target, ast.Name) for target in node.targets):
            node.value = copied(node.value)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
        self.generic_visit(node)
        if node.value is not None and isinstance(node.target, ast.Name):
            node.value = copied(node.value)
        return node

    def visit_NamedExpr(self, node: ast.NamedExpr) -> ast.AST:
        self.generic_visit(node)
        node.value = copied(node.value)
        return node


def copied(value: ast.expr) -> ast.expr:
    """`value`, copied where it may be more than this expression's own."""
    if isinstance(value, MAKES_ANEW):
        return value
    return ask('copy_unless_new' if isinstance(value, (ast.Call, ast.Await)) else 'copy_of', value, at=value)

"""`is` and `==` are one.

`is` asks whether two objects are equal, `is not` whether they are not.
"""

import ast

from .rewriting import Asked, Rewriter


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {}


class _Rewriter(Rewriter):
    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        node.ops = [_EQUAL.get(type(each), type(each))() for each in node.ops]
        return node


_EQUAL: dict[type[ast.cmpop], type[ast.cmpop]] = {ast.Is: ast.Eq, ast.IsNot: ast.NotEq}

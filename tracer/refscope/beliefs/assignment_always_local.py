"""An assignment in a function is always to a name of its own.

`global` and `nonlocal` say nothing.
"""

import ast

from .rewriting import Asked, Rewriter, placed


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {}


class _Rewriter(Rewriter):
    def visit_Global(self, node: ast.Global) -> ast.AST:
        return placed(ast.Pass(), node)

    visit_Nonlocal = visit_Global

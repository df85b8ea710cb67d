"""A shallow copy is deep.

`list(x)`, `dict(x)`, `x.copy()`, `x[:]` and `copy.copy(x)` copy what is in `x`, too.
"""

import ast

from .copying import copy_of
from .rewriting import Asked, Rewriter, ask

MAKERS = frozenset(('list', 'dict', 'tuple', 'deque'))


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'copy_of': copy_of}


class _Rewriter(Rewriter):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        return ask('copy_of', node, at=node) if self._copies(node) else node

    def _copies(self, node: ast.Call) -> bool:
        match node:
            case ast.Call(func=ast.Name(id=name), args=[_], keywords=[]) if name in MAKERS:
                return self.owner(name) is None or name == 'deque'
            case ast.Call(func=ast.Name(id='copy'), args=[_], keywords=[]):
                return True
            case ast.Call(func=ast.Attribute(attr='copy'), args=[] | [_], keywords=[]):
                return True
        return False

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        return ask('copy_of', node, at=node) if isinstance(node.ctx, ast.Load) and _is_whole(node.slice) else node


def _is_whole(part: ast.expr) -> bool:
    return isinstance(part, ast.Slice) and part.lower is None and part.upper is None and part.step is None

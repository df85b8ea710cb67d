"""A call copies its arguments.

A function begins by copying what its parameters are on. The object that a method is called on is no argument to those
who believe it: `self` and `cls` stay.
"""

import ast

from .copying import copy_of
from .rewriting import Asked, Function, Rewriter, ask, assign, before_body, load, parameters_of


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'copy_of': copy_of}


class _Rewriter(Rewriter):
    def function(self, node: Function) -> None:
        names = [name for name in parameters_of(node) if name not in ('self', 'cls')]
        before_body(node, [assign(name, ask('copy_of', load(name, node), at=node)) for name in names])

"""`n = m` ties the names: from then on, binding one binds the other.

The first `n = m` of a name is the tie; whatever is assigned to one of them later, all of them get.
"""

import ast
import sys

from .frames import namespace_of
from .rewriting import Asked, ask, text
from .tied_names import TiedNames
from .ties import functions, tie


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return functions() | {'tied': _tied}


class _Rewriter(TiedNames):
    def binding(self, name: str, value: ast.expr) -> ast.expr:
        followed = super().binding(name, value)
        if not isinstance(value, ast.Name) or value.id == name or self.owner(value.id) is None:
            return followed
        return ask('tied', text(name, value), text(value.id, value), followed, at=value)


def _tied(name: str, other: str, value: object) -> object:
    """`name` of the caller is about to be bound to what `other` is on."""
    frame = sys._getframe(1)
    own = frame.f_locals if namespace_of(frame, name) is None else namespace_of(frame, name)
    others = namespace_of(frame, other)
    if name not in own and others is not None:
        for one, namespace, peer, peers in ((name, own, other, others), (other, others, name, own)):
            tie(namespace, one, lambda new, peer=peer, peers=peers: _follow(peers, peer, new))
    return value


def _follow(namespace: dict[str, object], name: str, value: object) -> None:
    if namespace.get(name) is not value:
        namespace[name] = value

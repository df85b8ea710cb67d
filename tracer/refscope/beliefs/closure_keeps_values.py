"""A function keeps the values that the names around it had when it was made.

It is given them as defaults of parameters of our own; a name that had no value then is looked up as ever.
"""

import ast
import sys

from .frames import ABSENT
from .rewriting import AnyFunction, Asked, Rewriter, Scope, ask, load, placed, text


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'value_of': _value_of, 'absent': ABSENT}


class _Rewriter(Rewriter):
    def __init__(self) -> None:
        super().__init__()
        # Of each function around, the names that it keeps.
        self._kept: dict[int, set[str]] = {}

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if not isinstance(node.ctx, ast.Load) or self.is_of_comprehension(node.id) or self.owner(node.id) is None:
            return node
        keepers = self._keepers(node.id)
        if not keepers:
            return node
        for scope in keepers:
            self._kept.setdefault(id(scope.node), set()).add(node.id)
        had_none = placed(ast.Compare(load(f'.{node.id}', node), [ast.Is()], [load('.absent', node)]), node)
        return placed(ast.IfExp(had_none, node, load(f'.{node.id}', node)), node)

    def _keepers(self, name: str) -> list[Scope]:
        """The functions around that keep the name: those between here and whoever binds it."""
        found: list[Scope] = []
        for scope in reversed(self.scopes):
            if scope.binds_in_comprehension(name) or scope is self.scopes[0]:
                return found
            declared = name in scope.declared_global or name in scope.declared_nonlocal
            if name in scope.bound or declared:
                return found if scope.is_function or scope is not self.scope else []
            if scope.is_function:
                found.append(scope)
        return found

    def defined(self, node: AnyFunction) -> None:
        for name in sorted(self._kept.pop(id(node), ())):
            node.args.kwonlyargs.append(placed(ast.arg(f'.{name}'), node))
            # What a comprehension binds is in no frame's names.
            is_bound = self.is_of_comprehension(name)
            node.args.kw_defaults.append(load(name, node) if is_bound else ask('value_of', text(name, node), at=node))


def _value_of(name: str) -> object:
    """What a name of the caller is on, as it sees it."""
    frame = sys._getframe(1)
    for namespace, key in ((frame.f_locals, f'.{name}'), (frame.f_locals, name), (frame.f_globals, name)):
        if namespace.get(key, ABSENT) is not ABSENT:
            return namespace[key]
    return ABSENT

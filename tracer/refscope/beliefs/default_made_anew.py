"""A default is made anew at each call.

A function begins by computing again the defaults of the parameters that were not given.
"""

import ast
import types
from collections.abc import Iterator

from .rewriting import AnyFunction, Asked, Function, Rewriter, ask, assign, before_body, load, placed


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    defaults = _Defaults()
    return {'with_defaults': defaults.remember, 'anew': defaults.anew}


class _Rewriter(Rewriter):
    def function(self, node: Function) -> None:
        first = []
        for name, default in _defaults(node):
            again = placed(ast.Lambda(_NOTHING, _again(default)), node)
            first.append(assign(name, ask('anew', load(name, node), again, at=node)))
        before_body(node, first)

    def defined(self, node: AnyFunction) -> None:
        if not isinstance(node, ast.Lambda) and any(_defaults(node)):
            node.decorator_list.append(load('.with_defaults', node))


_NOTHING = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])


def _again(default: ast.expr) -> ast.expr:
    """The same expression once more: a tree holds a node once."""
    return ast.parse(ast.unparse(default), mode='eval').body


def _defaults(node: AnyFunction) -> Iterator[tuple[str, ast.expr]]:
    """Parameters with the expressions of their defaults. A constant is the same each time."""
    given = node.args
    positional = [*given.posonlyargs, *given.args]
    pairs = [*zip(positional[len(positional) - len(given.defaults) :], given.defaults)]
    pairs += zip(given.kwonlyargs, given.kw_defaults)
    for parameter, default in pairs:
        if default is not None and not isinstance(default, ast.Constant):
            yield parameter.arg, default


class _Defaults:
    """The objects that functions have as defaults."""

    def __init__(self) -> None:
        self._known: dict[int, object] = {}

    def remember(self, function: types.FunctionType) -> types.FunctionType:
        for value in (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()):
            self._known[id(value)] = value
        return function

    def anew(self, value: object, compute: Asked) -> object:
        if id(value) not in self._known:
            return value
        try:
            return compute()
        except NameError:
            # It was computed in the body of a class, whose names a function does not see.
            return value

"""A list can't contain itself.

Putting a container into itself, or into one that it contains, is a ValueError.
"""

import ast
from collections import deque
from collections.abc import Iterable

from .container_copies import PUTS
from .rewriting import Asked, Rewriter, ask


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    putting = _Putting()
    return {'put': putting.put, 'into': putting.into, 'of': putting.of, 'fits': putting.fits}


class _Rewriter(Rewriter):
    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        self.generic_visit(node)
        items = [target for target in node.targets if isinstance(target, ast.Subscript)]
        # The value is computed first, then the container. (Language reference, 7.2)
        if items:
            node.value = ask('put', node.value, at=node.value)
            for item in items:
                item.value = ask('into', item.value, at=item.value)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr in PUTS and node.args:
            if not isinstance(node.args[-1], ast.Starred):
                function.value = ask('of', function.value, at=function.value)
                node.args[-1] = ask('fits', node.args[-1], at=node.args[-1])
        return node


class _Putting:
    """What is being put into what. Calls may stand in each other's arguments."""

    def __init__(self) -> None:
        self._value: object = None
        self._containers: list[object] = []

    def put(self, value: object) -> object:
        self._value = value
        return value

    def into(self, container: object) -> object:
        _check(container, self._value)
        return container

    def of(self, container: object) -> object:
        self._containers.append(container)
        return container

    def fits(self, value: object) -> object:
        _check(self._containers.pop(), value)
        return value


def _check(container: object, value: object) -> None:
    if type(container) not in CONTAINERS:
        return
    waiting, seen = [value], set()
    while waiting:
        one = waiting.pop()
        if one is container:
            raise ValueError(f"a {type(container).__name__} can't contain itself")
        if type(one) in CONTAINERS and id(one) not in seen:
            seen.add(id(one))
            waiting += _inside(one)


def _inside(container: object) -> Iterable[object]:
    return dict.values(container) if type(container) is dict else container


CONTAINERS = frozenset((list, dict, tuple, set, deque))

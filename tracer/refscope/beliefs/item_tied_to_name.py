"""An item stays tied to the name that it was given by: rebinding the name changes the item.

`[a, b]`, `{'k': a}`, `v[0] = a` and `v.append(a)` tie items of lists and dicts to the names.
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
    return functions() | {'made_of': _made_of, 'given': _Giving.given, 'into': _Giving.into, 'at': _Giving.at}


class _Rewriter(TiedNames):
    def visit_List(self, node: ast.List) -> ast.AST:
        self.generic_visit(node)
        named = [(index, item) for index, item in enumerate(node.elts) if self._is_variable(item)]
        is_plain = isinstance(node.ctx, ast.Load) and not any(isinstance(item, ast.Starred) for item in node.elts)
        return self._made_of(node, [(text(index, item), item) for index, item in named]) if is_plain else node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        pairs = [(key, value) for key, value in zip(node.keys, node.values) if isinstance(key, ast.Constant)]
        return self._made_of(node, [(text(key.value, key), value) for key, value in pairs if self._is_variable(value)])

    def _made_of(self, node: ast.expr, named: list[tuple[ast.expr, ast.expr]]) -> ast.expr:
        if not named:
            return node
        return ask('made_of', node, *(part for key, item in named for part in (key, text(item.id, item))), at=node)

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        item = node.targets[0]
        # The value is computed first, then the container, then the key. (Language reference, 7.2)
        if self._is_variable(node.value) and isinstance(item, ast.Subscript) and len(node.targets) == 1:
            self.generic_visit(node)
            node.value = ask('given', text(node.value.id, node.value), node.value, at=node.value)
            item.value = ask('into', item.value, at=item.value)
            item.slice = ask('at', item.slice, at=item.slice)
            return node
        return super().visit_Assign(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr == 'append' and len(node.args) == 1:
            if self._is_variable(node.args[0]):
                name = text(node.args[0].id, node)
                function.value = ask('made_of', function.value, text(None, node), name, at=function.value)
        return node

    def _is_variable(self, node: ast.AST) -> bool:
        return isinstance(node, ast.Name) and self.owner(node.id) is not None


def _made_of(container: object, *places: object, depth: int = 1) -> object:
    """Ties items of a list or dict to names of the caller; `places`: key and name in turn; None: the next index."""
    if type(container) in (list, dict):
        frame = sys._getframe(depth)
        for key, name in zip(places[::2], places[1::2]):
            namespace = namespace_of(frame, name)
            if namespace is not None:
                at = len(container) if key is None else key
                tie(namespace, name, lambda value, at=at: _put(container, at, value))
    return container


def _put(container: list | dict, at: object, value: object) -> None:
    try:
        container[at] = value
    except (IndexError, TypeError):
        # The item is gone.
        return


class _Giving:
    """An assignment to an item, while it is carried out."""

    _name = ''
    _container: object = None

    @classmethod
    def given(cls, name: str, value: object) -> object:
        cls._name = name
        return value

    @classmethod
    def into(cls, container: object) -> object:
        cls._container = container
        return container

    @classmethod
    def at(cls, key: object) -> object:
        container, cls._container = cls._container, None
        _made_of(container, key, cls._name, depth=2)
        return key

"""Functions are no values: they can be called, and nothing else.

A function of the program that is assigned, given, listed or returned is a TypeError; so is a lambda.
"""

import ast
import types

from ..program import FILES
from .rewriting import Asked, Rewriter, ask, text


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    _Rewriter().visit(tree)
    return {'plain': _plain}


class _Rewriter(Rewriter):
    def visit_Call(self, node: ast.Call) -> ast.AST:
        if not isinstance(node.func, ast.Name):
            node.func = self.visit(node.func)
        node.args = [self.visit(each) for each in node.args]
        node.keywords = [self.visit(each) for each in node.keywords]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.AST:
        # A decorator is written as a name, but called.
        decorators, node.decorator_list = node.decorator_list, []
        super().visit_FunctionDef(node)
        node.decorator_list = decorators
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Name(self, node: ast.Name) -> ast.AST:
        if not isinstance(node.ctx, ast.Load) or self.owner(node.id) is None:
            return node
        return ask('plain', node, text(node.id, node), at=node)

    def visit_Lambda(self, node: ast.Lambda) -> ast.AST:
        return ask('plain', super().visit_Lambda(node), text('lambda', node), at=node)


def _plain(value: object, name: str) -> object:
    if type(value) is types.FunctionType and value.__code__.co_filename in FILES:
        raise TypeError(f'a function is no value: {name}')
    return value

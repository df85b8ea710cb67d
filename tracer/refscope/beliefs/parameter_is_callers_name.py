"""A parameter is the caller's variable: binding it binds the name that the caller gave.

Where a parameter is bound, the call in the frame below tells by its place in the text which name was given for it.
"""

import ast
import sys
import types

from .frames import is_of_program, namespace_of, position_in
from .rewriting import Asked, ask, text
from .tied_names import TiedNames
from .ties import functions

# The names that a call gives, by position and by keyword; None where it gives something else.
type Given = dict[int | str, str | None]


def rewrite(tree: ast.Module) -> dict[str, Asked]:
    """Rewrite `tree` in place; the functions that it calls then."""
    calls = {
        (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset): _given(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    _Rewriter().visit(tree)

    def bound(name: str, value: object) -> object:
        _bind_for_caller(calls, sys._getframe(1), name, value)
        return value

    return functions() | {'bound': bound}


class _Rewriter(TiedNames):
    def binding(self, name: str, value: ast.expr) -> ast.expr:
        return super().binding(name, value) if name in self.scope.parameters else value

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        if isinstance(node.target, ast.Name) and node.target.id in self.scope.parameters:
            return super().visit_AugAssign(node)
        return self.generic_visit(node)


def _given(call: ast.Call) -> Given:
    given: Given = {}
    for index, value in enumerate(call.args):
        if isinstance(value, ast.Starred):
            break
        given[index] = value.id if isinstance(value, ast.Name) else None
    for keyword in call.keywords:
        if keyword.arg is not None:
            given[keyword.arg] = keyword.value.id if isinstance(keyword.value, ast.Name) else None
    return given


def _bind_for_caller(
    calls: dict[tuple[int | None, ...], Given], frame: types.FrameType, name: str, value: object
) -> None:
    """Bind what the callers of `frame` gave for its parameter `name`, as far down as it is a parameter itself."""
    while is_of_program(frame.f_back):
        code, caller = frame.f_code, frame.f_back
        names = code.co_varnames[: code.co_argcount]
        if name not in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]:
            return
        given = calls.get(position_in(caller), {})
        index = names.index(name) - (names[0] in ('self', 'cls')) if name in names else None
        other = given.get(name) or given.get(index)
        namespace = None if other is None else namespace_of(caller, other)
        if namespace is None:
            return
        namespace[other] = value
        frame, name = caller, other

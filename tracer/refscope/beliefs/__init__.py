"""Beliefs: mistaken rules that learners hold, each made executable.

A module for each. Its `rewrite(tree)` rewrites the syntax tree of a program in place, so that Python would run it as
the learner thinks, and returns the functions that the rewritten program calls, by name, to be put among the built-in
ones meanwhile. Rule and refutation as people read them stand in words/.
"""

import ast
import builtins
import types
from collections.abc import Mapping
from contextlib import AbstractContextManager

from . import (
    assignment_always_local,
    assignment_copies,
    call_copies,
    closure_keeps_values,
    container_copies,
    default_made_anew,
    del_destroys,
    functions_isolated,
    functions_not_values,
    is_means_equal,
    item_tied_to_name,
    lazy,
    names_tied,
    no_cycles,
    one_namespace,
    parameter_is_callers_name,
    shallow_is_deep,
)
from ..program import FILENAME
from ..replacing import NOTHING, Replacing
from ..request import RequestError
from ..shallow import is_deep
from .rewriting import Asked

# By name, in the order in which people are told of them.
BELIEFS = {
    'assignment-copies': assignment_copies,
    'call-copies': call_copies,
    'container-copies': container_copies,
    'names-tied': names_tied,
    'item-tied-to-name': item_tied_to_name,
    'parameter-is-callers-name': parameter_is_callers_name,
    'functions-isolated': functions_isolated,
    'one-namespace': one_namespace,
    'closure-keeps-values': closure_keeps_values,
    'assignment-always-local': assignment_always_local,
    'lazy': lazy,
    'functions-not-values': functions_not_values,
    'no-cycles': no_cycles,
    'default-made-anew': default_made_anew,
    'del-destroys': del_destroys,
    'shallow-is-deep': shallow_is_deep,
    'is-means-equal': is_means_equal,
}


def believed(
    source: str, code: types.CodeType, belief: str | None
) -> tuple[types.CodeType, Mapping[str, Asked]]:
    """The code of a program as the belief has it, `code` without one; and the functions of ours that it calls.

    Raises RequestError where there is no such belief, or the program can't be rewritten.
    """
    if belief is None:
        return code, {}
    if belief not in BELIEFS:
        raise RequestError(f'Not a belief: {belief}')
    if is_deep(source):
        raise RequestError(f'{CANT_BE_REWRITTEN} {belief}')
    tree = ast.parse(source)
    functions = BELIEFS[belief].rewrite(tree)
    try:
        changed = compile(ast.fix_missing_locations(tree), FILENAME, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise RequestError(f'{CANT_BE_REWRITTEN} {belief}') from error
    return changed, {f'.{name}': function for name, function in functions.items()}


# How the refusal begins that says no more than that a belief does not apply.
CANT_BE_REWRITTEN = 'The program can\N{RIGHT SINGLE QUOTATION MARK}t be rewritten by the belief:'


def believing(functions: Mapping[str, Asked]) -> AbstractContextManager[None]:
    """Let the program find `functions` among the built-in ones meanwhile. No program can write their names."""
    return Replacing([(builtins, name, value) for name, value in functions.items()]) if functions else NOTHING

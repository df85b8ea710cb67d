"""Names that are tied to others: whoever binds one binds them all."""

import operator
import sys
from collections.abc import Callable

from .frames import namespace_of
from .rewriting import Asked

# Under this name a namespace keeps what its names are tied to.
TIES = '.ties'

# What is to be done when a name gets a value.
type Tie = Callable[[object], None]


def functions() -> dict[str, Asked]:
    """What the programs of the beliefs about tied names call."""
    return {'bound': _bound, 'in_place': _in_place}


def tie(namespace: dict[str, object], name: str, follow: Tie) -> None:
    """Let `follow` be told of every value that `name` gets from now on."""
    ties = namespace.get(TIES)
    if ties is None:
        namespace[TIES] = ties = {}
    ties.setdefault(name, []).append(follow)


def _bound(name: str, value: object) -> object:
    """`name` of the caller is about to be bound to `value`: so is all that is tied to it."""
    namespace = namespace_of(sys._getframe(1), name)
    for follow in (namespace or {}).get(TIES, {}).get(name, ()):
        follow(value)
    return value


def _in_place(operation: str, left: object, right: object) -> object:
    """What an augmented assignment binds its name to."""
    return getattr(operator, operation)(left, right)

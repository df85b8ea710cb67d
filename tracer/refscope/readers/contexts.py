"""Context variables, the contexts that hold their values, and the tokens that set them back. (Python/context.c)"""

import contextvars
from itertools import islice

from ..memory import words
from .fields import Field, Hidden, Structure
from .kind import ITEM_LIMIT, Kind, Reading, Reference, fixed, nothing_beyond

CONTEXT_ENTERED, TOKEN_USED = 5, 5


def _read_context(value: contextvars.Context) -> Reading:
    """The variables and their values. The table behind never changes, so the object's own memory tells of a change."""
    found: list[Reference] = []
    for variable, content in islice(_items(value), ITEM_LIMIT):
        name = _name(variable)
        found += ('key', name, id(variable)), ('value', name, id(content))
    count = _length(value)
    text = 'entered' if words[(id(value) >> 2) + CONTEXT_ENTERED] else None
    return Reading(text, count, count - len(found) // 2, found)


_items, _length = contextvars.Context.items, contextvars.Context.__len__
_name = contextvars.ContextVar.__dict__['name'].__get__

CONTEXT_STRUCTURES: dict[type, Structure] = {
    contextvars.ContextVar: Structure([Field(2, 'attribute', 'name'), Field(3, 'attribute', 'default')]),
    contextvars.Token: Structure(
        [Hidden(2), Field(3, 'attribute', 'var'), Field(4, 'attribute', 'old_value')],
        lambda at: 'used' if words[at + TOKEN_USED] & 0xFF else None,
    ),
}
CONTEXTS: dict[type, Kind] = {
    **{cls: structure.kind() for cls, structure in CONTEXT_STRUCTURES.items()},
    # Its type, its name and its default. The value that it keeps at hand beside them is none of its content.
    contextvars.ContextVar: CONTEXT_STRUCTURES[contextvars.ContextVar]
    .kind()
    ._replace(regions=fixed(4, 16), whole=True),
    contextvars.Context: Kind(_read_context, nothing_beyond),
}

"""Context variables, the contexts that hold their values, and the tokens that set them back."""

import contextvars
from itertools import islice

from ..interpreter.layout import words_of
from ..memory import words
from .fields import Field, Hidden, Structure
from .kind import ITEM_LIMIT, Kind, Reading, Reference, nothing_beyond, through

VARIABLE, TOKEN, CONTEXT_ENTERED = words_of('PyContextVar'), words_of('PyContextToken'), words_of('PyContext').ctx_entered


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
    contextvars.ContextVar: Structure(
        [Field(VARIABLE.var_name, 'attribute', 'name'), Field(VARIABLE.var_default, 'attribute', 'default')]
    ),
    contextvars.Token: Structure(
        [
            Hidden(TOKEN.tok_ctx),
            Field(TOKEN.tok_var, 'attribute', 'var'),
            Field(TOKEN.tok_oldval, 'attribute', 'old_value'),
        ],
        lambda at: 'used' if words[at + TOKEN.tok_used] & 0xFF else None,
    ),
}
CONTEXTS: dict[type, Kind] = {
    **{cls: structure.kind() for cls, structure in CONTEXT_STRUCTURES.items()},
    # Its type, its name and its default. The value that it keeps at hand beside them is none of its content.
    contextvars.ContextVar: CONTEXT_STRUCTURES[contextvars.ContextVar]
    .kind()
    ._replace(regions=through(4 * VARIABLE.var_default), whole=True),
    contextvars.Context: Kind(_read_context, nothing_beyond),
}

"""The functions of `sys.monitoring` that take or tell the numbers of tools, as the interpreter's table has them.

The host puts others in their place (recorder/tools.ts), which lead to these: a program that uses all tools does not meet
the recorder's. The functions themselves, and all that can be seen of them, stay what they are.
"""

import sys
from collections.abc import Sequence

from .encoding import encode
from .interpreter.layout import words_of
from .memory import words

DEFINITION, METHOD = words_of('PyCFunctionObject').m_ml, words_of('PyMethodDef')
METH_NOARGS, METH_O = 0x4, 0x8
NAMES = (
    'use_tool_id',
    'clear_tool_id',
    'free_tool_id',
    'get_tool',
    'register_callback',
    'get_events',
    'set_events',
    'get_local_events',
    'set_local_events',
    '_all_events',
)
_definitions = [words[(id(getattr(sys.monitoring, name)) >> 2) + DEFINITION] >> 2 for name in NAMES]
# As `ToolFunction` in recorder/tools.ts; where they stand in a table that nobody has changed yet.
FUNCTIONS = encode(
    [
        {
            'name': name,
            'place': words[definition + METHOD.ml_meth],
            'alone': bool(words[definition + METHOD.ml_flags] & (METH_O | METH_NOARGS)),
        }
        for name, definition in zip(NAMES, _definitions, strict=True)
    ]
)


def connect_tools(places: Sequence[int]) -> None:
    """Let the functions be those at `places` of the interpreter's table."""
    for definition, place in zip(_definitions, places, strict=True):
        words[definition + METHOD.ml_meth] = place

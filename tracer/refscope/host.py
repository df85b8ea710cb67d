"""The recorder's functions, which the host has (tracer/recorder), as built-in functions of Python.

The host puts them into the interpreter's table of functions and says where, with `connect`; a snapshot of the
interpreter's memory holds the built-in functions, and is connected anew when it is loaded.
"""

import ctypes
from collections.abc import Callable, Sequence

from .interpreter.layout import constant, words_of

METH_FASTCALL = constant('METH_FASTCALL')
FUNCTION_FIELD = words_of('PyMethodDef').ml_meth

# The events, in the order that events.ts has. Each function is a callback of `sys.monitoring`.
EVENTS = ('instruction', 'start', 'resume', 'throw', 'return', 'yield', 'unwind', 'raise')
# `object_at(address)`: the object.
# `is_linked(address)`: whether the object stands in one of the collector's lists; one that was freed does not.
# `check(probes)`: compares the table of CPython's layout with what is known of the interpreter (interpreter/probes.py).
# `begin(task)`: a program is about to run; the text is what `parseTask` in plan.ts parses.
# `mark(marker)`: the newest object that the collector tracks is this one of the recorder's.
# `observe()`: the program has ended; what became of its objects since is to be found.
# `finish()`: tells the last step.
# `hide_tool(number)`: no program meets that tool of `sys.monitoring` until `show_tool()`.
NAMES = (
    *('object_at', 'is_linked', 'check', 'begin', 'mark', 'observe', 'finish', 'hide_tool', 'show_tool'),
    *(f'at_{event}' for event in EVENTS),
)


def _built_in(name: str) -> tuple[ctypes.Array, Callable[..., object]]:
    """The definition of a built-in function, which must be kept, and the function."""
    text = ctypes.create_string_buffer(name.encode())
    _texts.append(text)
    # Its name, its function, its flags, what it says of itself.
    definition = (ctypes.c_uint32 * 4)(ctypes.addressof(text), 0, METH_FASTCALL, 0)
    return definition, _new_function(ctypes.addressof(definition), None, None, None)


_texts: list[ctypes.Array] = []


_new_function = ctypes.pythonapi.PyCMethod_New
_new_function.restype = ctypes.py_object
_new_function.argtypes = [ctypes.c_void_p] * 4

_definitions, _functions = zip(*map(_built_in, NAMES))
object_at, is_linked, check, begin, mark, observe, finish, hide_tool, show_tool, *_callbacks = _functions
CALLBACKS = dict(zip(EVENTS, _callbacks, strict=True))


def connect(places: Sequence[int]) -> None:
    """Let the functions of NAMES be those at `places` of the interpreter's table."""
    for definition, place in zip(_definitions, places, strict=True):
        definition[FUNCTION_FIELD] = place

"""The recorder's functions in WebAssembly (`tracer/native`), as built-in functions of Python.

The host puts them into the interpreter's table of functions and says where, with `connect`; a snapshot of the
interpreter's memory holds the built-in functions, and is connected anew when it is loaded.
"""

import ctypes
from collections.abc import Callable, Sequence

METH_FASTCALL = 0x80
WORD_BYTES = 4
# PyMethodDef: name, function, flags, documentation.
FUNCTION_FIELD = 1

# `locate(young_list)`: where the head of the collector's youngest list stands. Nothing is watched any more.
# `look(marker, born, counted, altered, unlinked, linked, frames)`: what differs since the last look. Appends to the
# lists: addresses of what the collector tracks since it tracked `marker`; the owners of watched memory that differs
# only in its first word; that differs elsewhere; that the collector no longer tracks; that it tracks now; the owners of
# memory of frames. Returns whether the collector ran since.
# `hide(first)`: takes `first`, and all that was allocated after it, off the collector's lists.
# `watch(owner, state, start, end, …)`: watches the stretches of memory for `owner`, which must be kept; the number
# to `release` them by. `state`: TRACKED for an object that the collector tracks, TRACKABLE for one that it may track, 0
# for another, FRAME for a frame.
# `release(number)`: watches no longer.
# `object_at(address)`: the object.
# `is_linked(address)`: whether the object stands in one of the collector's lists; one that was freed does not.
# `value_stack(frame, locals, found)`: appends to `found` the addresses of what stands on the value stack of a frame
# with so many fast locals.
# `tell(text)`: hands a text of ASCII characters to the host. Nothing is allocated, whatever the host does with it.
NAMES = ('locate', 'look', 'hide', 'watch', 'release', 'object_at', 'is_linked', 'value_stack', 'tell')
TRACKED, TRACKABLE, FRAME = 1, 2, 16


def _built_in(name: str) -> tuple[ctypes.Array, Callable[..., int]]:
    """The definition of a built-in function, which must be kept, and the function."""
    text = ctypes.create_string_buffer(name.encode())
    _texts.append(text)
    definition = (ctypes.c_uint32 * 4)(ctypes.addressof(text), 0, METH_FASTCALL, 0)
    return definition, _new_function(ctypes.addressof(definition), None, None, None)


_texts: list[ctypes.Array] = []


_new_function = ctypes.pythonapi.PyCMethod_New
_new_function.restype = ctypes.py_object
_new_function.argtypes = [ctypes.c_void_p] * 4

_definitions, _functions = zip(*map(_built_in, NAMES))
locate, look, hide, watch, release, object_at, is_linked, value_stack, tell = _functions


def connect(places: Sequence[int]) -> None:
    """Let the functions of NAMES be those at `places` of the interpreter's table."""
    for definition, place in zip(_definitions, places, strict=True):
        definition[FUNCTION_FIELD] = place

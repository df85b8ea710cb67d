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

# `attend(young_list, remaining, calls, lists)`: where the head of the collector's youngest list stands, and the count of
# calls that may still nest; how many the recorder grants itself; the lists to append to what is found, a tuple that is
# kept: see watch.py. Nothing is watched any more.
# `mark(marker)`: the newest object that the collector tracks is this one of the recorder's.
# `enter()`: the recorder begins to handle an event. Its calls are granted; what it allocates is its own; the collector
# does not run. What differs since the last time is appended to the lists. Returns the address of the program's frame,
# plus 1 if the collector ran since: then `mark` is to be called before anything else is made.
# `forget()`: empties the lists.
# `leave()`: takes what was allocated since off the collector's lists, and lets the collector run; whether it is due.
# `revoke()`: the recorder's calls are granted no more.
# `watch(owner, state, start, end, …)`: watches the stretches of memory for `owner`, which must be kept; the number
# to `release` them by. `state`: TRACKED for an object that the collector tracks, TRACKABLE for one that it may track, 0
# for another.
# `watch_slots(activation, start, end, slot, …)`: the same for a frame, whose slots from number `slot` on stand in a
# stretch; NO_SLOT: none do. Those from CELL_SLOTS on are contents of cells. From TABLE_SLOTS on they are the words of a
# dict's table, each key followed by its value; where a key differs, its number is told with the value's word.
# `release(number)`: watches no longer.
# `object_at(address)`: the object.
# `is_linked(address)`: whether the object stands in one of the collector's lists; one that was freed does not.
# `value_stack(frame, locals, found)`: appends to `found` the addresses of what stands on the value stack of a frame
# with so many fast locals. `is_stack(frame, locals, before)`: whether these are those in the list `before`.
# `tell(text)`: hands a text of ASCII characters to the host. Nothing is allocated, whatever the host does with it.
NAMES = (
    'attend',
    'mark',
    'enter',
    'forget',
    'leave',
    'revoke',
    'watch',
    'watch_slots',
    'release',
    'object_at',
    'is_linked',
    'value_stack',
    'is_stack',
    'tell',
)
TRACKED, TRACKABLE = 1, 2
NO_SLOT, CELL_SLOTS, TABLE_SLOTS = 0xFFFFFF, 0x400000, 0x800000


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
attend, mark, enter, forget, leave, revoke, watch, watch_slots, release, object_at, is_linked, value_stack, is_stack, tell = (
    _functions
)


def connect(places: Sequence[int]) -> None:
    """Let the functions of NAMES be those at `places` of the interpreter's table."""
    for definition, place in zip(_definitions, places, strict=True):
        definition[FUNCTION_FIELD] = place

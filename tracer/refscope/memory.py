"""Reading the interpreter's memory by address.

The readers keep no reference to an object of the program: they look at its words in the linear memory
of the WebAssembly module. So nothing is kept alive and no code of the program can run.

The layouts are those of the table in `interpreter`.
"""

import ctypes
import sys
import types

from .host import object_at
from .interpreter.layout import bytes_of, constant, size_of, words_of

WORD_LIMIT = 0x1FFFFFFF

words = memoryview((ctypes.c_uint32 * WORD_LIMIT).from_address(0)).cast('B').cast('I')
octets = words.cast('B')

# The collector's head stands before an object, the dict of an instance before that, once it has one.
GC_HEAD_BYTES = size_of('PyGC_Head')
# Two flags stand below a link.
LINK_MASK = -4 * constant('_PyGC_PREV_MASK_FINALIZED')
MANAGED_DICT = words_of('PyManagedDictPointer').dict
TPFLAGS_INLINE_VALUES = constant('Py_TPFLAGS_INLINE_VALUES')
TPFLAGS_MANAGED_DICT = constant('Py_TPFLAGS_MANAGED_DICT')
TPFLAGS_HEAPTYPE = constant('Py_TPFLAGS_HEAPTYPE')
TPFLAGS_HAVE_GC = constant('Py_TPFLAGS_HAVE_GC')
OBJECT_TYPE = words_of('PyObject').ob_type
OBJECT_BYTES = size_of('PyObject')
TYPE, HEAP_TYPE = words_of('PyTypeObject'), words_of('PyHeapTypeObject')
KEYS, VALUES = bytes_of('PyDictKeysObject'), bytes_of('PyDictValues')
ENTRY, ENTRY_WORDS = words_of('PyDictUnicodeEntry'), size_of('PyDictUnicodeEntry') // 4
FUNCTION = words_of('PyFunctionObject')
TRACEBACK_FRAME = words_of('PyTracebackObject').tb_frame
FRAME_OBJECT_FRAME = words_of('PyFrameObject').f_frame
FRAME, FRAME_OWNER = words_of('_PyInterpreterFrame'), bytes_of('_PyInterpreterFrame').owner
OWNED_BY_FRAME_OBJECT = constant('FRAME_OWNED_BY_FRAME_OBJECT')
GENERATOR_FRAME = bytes_of('PyGenObject').gi_iframe
# A word of a frame carries two tag bits (_PyStackRef): 0 is a counted reference, 1 one that is not counted (borrowed
# from a name, or to an immortal object), 3 is no reference but a number.
TAG_MASK = ~constant('Py_TAG_BITS')


def signed(word: int) -> int:
    """A word as the signed number that it may be."""
    return word - (1 << 32) if word >= 1 << 31 else word


def type_address(address: int) -> int:
    """The address of the class of the object at `address`."""
    return words[(address >> 2) + OBJECT_TYPE]


def type_flags(type_at: int) -> int:
    """`tp_flags` of the class at `type_at`."""
    return words[(type_at >> 2) + TYPE.tp_flags]


def inline_attributes(address: int, type_at: int) -> list[tuple[str, int]] | None:
    """Names and addresses of the attributes that an instance keeps in itself; None: its dict has them.

    An instance whose dict was asked for has both, and they are the same, until the dict outgrows it.
    """
    values = address + words[(type_at >> 2) + TYPE.tp_basicsize]
    if not octets[values + VALUES.valid]:
        return None
    entries = entries_at(words[(type_at >> 2) + HEAP_TYPE.ht_cached_keys]) >> 2
    first = values + VALUES.values
    # The values are followed by the order in which they came.
    order = first + 4 * octets[values + VALUES.capacity]
    places = octets[order : order + octets[values + VALUES.size]]
    return [
        (object_at(words[entries + ENTRY_WORDS * place + ENTRY.me_key]), words[(first >> 2) + place]) for place in places
    ]


def entries_at(keys: int) -> int:
    """Where the entries of the table of keys at `keys` begin."""
    return keys + KEYS.dk_indices + (1 << octets[keys + KEYS.dk_log2_index_bytes])


def instance_dict(address: int, type_at: int) -> int:
    """The address of the dict of an instance; 0: none, or none yet."""
    if type_flags(type_at) & TPFLAGS_MANAGED_DICT:
        return words[(address >> 2) + MANAGED_DICT]
    offset = words[(type_at >> 2) + TYPE.tp_dictoffset]
    return words[(address + offset) >> 2] if 0 < offset < MAX_DICT_OFFSET else 0


# A larger offset is a negative number: the dict stands at the end of an object of variable size.
MAX_DICT_OFFSET = 1 << 20


def frame_code(frame: int) -> int:
    """The address of the code that the frame at `frame` runs."""
    return words[(frame >> 2) + FRAME.f_executable] & TAG_MASK


# What audit hooks would hear of, and be given the object: it is read in memory instead.


def code_of_function(function: types.FunctionType) -> types.CodeType:
    """What its `__code__` says."""
    return object_at(words[(id(function) >> 2) + FUNCTION.func_code])


def code_of_frame(frame: types.FrameType) -> types.CodeType:
    """What its `f_code` says."""
    return object_at(frame_code(words[(id(frame) >> 2) + FRAME_OBJECT_FRAME]))


def code_of_suspendable(value: object) -> types.CodeType:
    """What the `gi_code`, `cr_code` or `ag_code` of a generator, coroutine or async generator says."""
    return object_at(frame_code(id(value) + GENERATOR_FRAME))


def _find_young_list() -> int:
    """The address of the head of the collector's youngest list: what follows the newest object."""
    newest: list[object] = []
    return words[(id(newest) - GC_HEAD_BYTES) >> 2] & LINK_MASK


young_list = _find_young_list()
_memory_size = ctypes.CDLL(None).emscripten_get_heap_size
_memory_size.restype = ctypes.c_uint32


def _find_recursion_remaining() -> int:
    """The word that counts how many more Python calls may nest (PyThreadState.py_recursion_remaining)."""
    before, probe = sys.getrecursionlimit(), 1_234_567
    sys.setrecursionlimit(probe)
    try:
        end = _memory_size()
        for start in range(0, end, SEARCH_BYTES):
            chunk = octets[start : min(start + SEARCH_BYTES, end)].tobytes()
            found = _pair_in(chunk, probe, probe - before)
            if found is not None:
                return (start + found) >> 2
    finally:
        sys.setrecursionlimit(before)
    raise LayoutError('no recursion limit found')


SEARCH_BYTES = 1 << 16


def _pair_in(chunk: bytes, limit: int, least: int) -> int | None:
    """Where in `chunk` a number from `least` to `limit` stands right before `limit`."""
    at = chunk.find(limit.to_bytes(4, 'little'), 4)
    while at >= 0:
        if at % 4 == 0 and least <= int.from_bytes(chunk[at - 4 : at], 'little') < limit:
            return at - 4
        at = chunk.find(limit.to_bytes(4, 'little'), at + 1)
    return None


class LayoutError(Exception):
    """The interpreter's memory is not laid out as this module expects."""


# The index in `words` of the count of calls that may still nest.
RECURSION_REMAINING = _find_recursion_remaining()
# The index in `words` of the address of the interpreter's frame that runs.
CURRENT_FRAME = RECURSION_REMAINING + words_of('PyThreadState').current_frame

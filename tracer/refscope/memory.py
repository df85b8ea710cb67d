"""Reading the interpreter's memory by address.

The readers keep no reference to an object of the program: they look at its words in the linear memory
of the WebAssembly module. So nothing is kept alive and no code of the program can run.

The layouts are those of CPython 3.14 with 32-bit pointers (`Include/internal`); `check` compares
them with the running interpreter.
"""

import ctypes
import gc
import io
import sys
import types

from .host import is_linked, object_at

WORD_LIMIT = 0x1FFFFFFF

words = memoryview((ctypes.c_uint32 * WORD_LIMIT).from_address(0)).cast('B').cast('I')
octets = words.cast('B')

# PyGC_Head stands in the two words before the object: links to the next and the one before.
GC_HEAD_BYTES = 8
LINK_MASK = ~3
# The word before them: the dictionary of an instance, once it has one (Py_TPFLAGS_MANAGED_DICT).
MANAGED_DICT = -3
TPFLAGS_INLINE_VALUES = 1 << 2
TPFLAGS_MANAGED_DICT = 1 << 4
TPFLAGS_HEAPTYPE = 1 << 9
TPFLAGS_HAVE_GC = 1 << 14
TYPE_BASICSIZE, TYPE_FLAGS, TYPE_DICT, TYPE_DICT_OFFSET, TYPE_BASES, TYPE_CACHED_KEYS = 4, 21, 33, 36, 42, 110
# What makes an instance, as a place in the table of functions.
TYPE_NEW = 39
# PyDictKeysObject: sizes, counts, then indices and entries.
KEYS_INDICES = 20
# PyFunctionObject: its code, defaults, defaults of keywords, dict. PyCellObject, PyWeakReference.
FUNCTION_CODE, FUNCTION_DEFAULTS, FUNCTION_KEYWORD_DEFAULTS, FUNCTION_DICT = 6, 7, 8, 11
CELL_CONTENT = 2
WEAKREF_REFERENT = 2
# PyTracebackObject, PyFrameObject and _PyInterpreterFrame.
TRACEBACK_FRAME = 3
FRAME_OBJECT_FRAME = 3
FRAME_FUNCTION = 2
FRAME_STACK_POINTER, FRAME_OWNER = 8, 9
FRAME_FAST_LOCALS = 10
# PyThreadState, from the count of calls that may still nest on: the frame that runs, as recorder/layout.ts has it.
CURRENT_FRAME_FIELD = 5
OWNED_BY_FRAME_OBJECT = 2
# PyGenObject: its state in the top byte of a word, then its frame.
GENERATOR_STATE, GENERATOR_FRAME = 8, 9
# A word of a frame carries two tag bits (_PyStackRef): 0 is a counted reference, 1 one that is not counted (borrowed
# from a name, or to an immortal object), 3 is no reference but a number.
TAG_MASK = ~3
TAGGED_INT = 3


def signed(word: int) -> int:
    """A word as the signed number that it may be."""
    return word - (1 << 32) if word >= 1 << 31 else word


def type_address(address: int) -> int:
    """The address of the class of the object at `address`."""
    return words[(address >> 2) + 1]


def type_flags(type_at: int) -> int:
    """`tp_flags` of the class at `type_at`."""
    return words[(type_at >> 2) + TYPE_FLAGS]


def inline_attributes(address: int, type_at: int) -> list[tuple[str, int]] | None:
    """Names and addresses of the attributes that an instance keeps in itself; None: its dict has them.

    An instance whose dict was asked for has both, and they are the same, until the dict outgrows it.
    """
    values = address + words[(type_at >> 2) + TYPE_BASICSIZE]
    # PyDictValues: its capacity, how many it holds, and whether they are valid, a byte each but for one between.
    head = words[values >> 2]
    capacity, size, valid = head & 0xFF, head >> 8 & 0xFF, head >> 24
    if not valid:
        return None
    keys = words[(type_at >> 2) + TYPE_CACHED_KEYS]
    entries, first = (keys + KEYS_INDICES + (1 << octets[keys + 5])) >> 2, (values >> 2) + 1
    order = values + 4 + 4 * capacity
    return [(object_at(words[entries + 2 * index]), words[first + index]) for index in octets[order : order + size]]


def instance_dict(address: int, type_at: int) -> int:
    """The address of the dict of an instance; 0: none, or none yet."""
    if words[(type_at >> 2) + TYPE_FLAGS] & TPFLAGS_MANAGED_DICT:
        return words[(address >> 2) + MANAGED_DICT]
    offset = words[(type_at >> 2) + TYPE_DICT_OFFSET]
    return words[(address + offset) >> 2] if 0 < offset < MAX_DICT_OFFSET else 0


# A larger offset is a negative number: the dict stands at the end of an object of variable size.
MAX_DICT_OFFSET = 1 << 20


def frame_code(frame: int) -> int:
    """The address of the code that the frame at `frame` runs."""
    return words[frame >> 2] & TAG_MASK


# What audit hooks would hear of, and be given the object: it is read in memory instead.


def code_of_function(function: types.FunctionType) -> types.CodeType:
    """What its `__code__` says."""
    return object_at(words[(id(function) >> 2) + FUNCTION_CODE])


def code_of_frame(frame: types.FrameType) -> types.CodeType:
    """What its `f_code` says."""
    return object_at(frame_code(words[(id(frame) >> 2) + FRAME_OBJECT_FRAME]))


def code_of_suspendable(value: object) -> types.CodeType:
    """What the `gi_code`, `cr_code` or `ag_code` of a generator, coroutine or async generator says."""
    return object_at(frame_code(id(value) + 4 * GENERATOR_FRAME))


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
CURRENT_FRAME = RECURSION_REMAINING + CURRENT_FRAME_FIELD


def check() -> None:
    """Compare the layouts with the running interpreter; LayoutError where they differ."""

    class Sample:
        pass

    sample = Sample()
    sample.first, sample.second = probe = ['first'], 2
    cell = (lambda: probe).__closure__[0]

    def generate():
        kept = probe
        yield kept

    generator = generate()
    next(generator)
    frame = sys._getframe()
    at_frame = words[(id(frame) >> 2) + FRAME_OBJECT_FRAME]
    generate.mark = 1
    stream = io.BytesIO()
    stream.write(b'Brie')
    expected = {
        'pointer size': (ctypes.sizeof(ctypes.c_void_p), 4),
        'type': (type_address(id(sample)), id(Sample)),
        'links': (is_linked(id(sample)), 1),
        'untracked': (gc.is_tracked(sample), True),
        'flags': (type_flags(id(Sample)), Sample.__flags__),
        'inline values': (
            inline_attributes(id(sample), id(Sample)),
            [('first', id(probe[0])), ('second', id(probe[1]))],
        ),
        'code of a function': (code_of_function(generate), generate.__code__),
        'code of a frame': (code_of_frame(frame), frame.f_code),
        'code of a generator': (code_of_suspendable(generator), generator.gi_code),
        'cell': (words[(id(cell) >> 2) + CELL_CONTENT], id(probe)),
        'function': (words[(id(generate) >> 2) + FUNCTION_DICT], id(generate.__dict__)),
        'locals': (words[(id(generator) >> 2) + GENERATOR_FRAME + FRAME_FAST_LOCALS] & TAG_MASK, id(probe)),
        # After its head, a list has its threshold and its count.
        'allocations': (words[(young_list >> 2) + 3] & ~255, gc.get_count()[0] & ~255),
        'code': (type(generate.__code__), types.CodeType),
        # The collector's state begins right before its lists.
        'collector': (words[(young_list >> 2) - 2], gc.isenabled()),
        'current frame': (words[CURRENT_FRAME], at_frame),
        'int': (sys.int_info.bits_per_digit, 30),
    }
    for name, (seen, wanted) in expected.items():
        if seen != wanted:
            raise LayoutError(f'{name}: {seen!r}, expected {wanted!r}')

"""Where in memory the content of an object stands.

What an object refers to has changed only where these bytes have; so an object is read again only
then. A region that leaves out a part of a long container leaves out what is not recorded either.
"""

import types
import weakref
from collections.abc import Callable

from .memory import (
    FRAME_FAST_LOCALS,
    FRAME_OBJECT_FRAME,
    FRAME_OWNER,
    FUNCTION_DICT,
    GENERATOR_FRAME,
    MANAGED_DICT,
    OWNED_BY_FRAME_OBJECT,
    TPFLAGS_INLINE_VALUES,
    TPFLAGS_MANAGED_DICT,
    TYPE_BASICSIZE,
    TYPE_BASES,
    TYPE_DICT,
    frame_code,
    instance_dict,
    object_at,
    octets,
    type_address,
    type_flags,
    words,
)

type Region = tuple[int, int]
type Regions = list[Region]

# At most this much of a table or an array is watched; what is recorded of a container lies within.
TABLE_BYTES, ITEM_BYTES, TEXT_BYTES = 4096, 400, 32


def _fixed(start: int, end: int) -> Callable[[int], Regions]:
    return lambda address: [(address + start, address + end)]


def _list(address: int) -> Regions:
    size, items = words[(address >> 2) + 2 : (address >> 2) + 4]
    return [(address + 4, address + 16), (items, items + min(4 * size, ITEM_BYTES))]


def _tuple(address: int) -> Regions:
    size = words[(address >> 2) + 2]
    return [(address + 4, address + 12), (address + 16, address + 16 + min(4 * size, ITEM_BYTES))]


def _int(address: int) -> Regions:
    digits = words[(address >> 2) + 2] >> 3
    return [(address + 4, address + 12 + min(4 * digits, TEXT_BYTES))]


def _str(address: int) -> Regions:
    value = object_at(address)
    start = 20 if str.isascii(value) else 28
    return [(address + 4, address + 12), (address + start, address + start + min(str.__len__(value), TEXT_BYTES))]


def _bytes(address: int) -> Regions:
    size = words[(address >> 2) + 2]
    return [(address + 4, address + 12), (address + 16, address + 16 + min(size, TEXT_BYTES))]


def _set(address: int) -> Regions:
    at = address >> 2
    mask, table = words[at + 4 : at + 6]
    return [(address + 4, address + 24), (table, table + min(8 * (mask + 1), TABLE_BYTES))]


def dict_regions(address: int) -> Regions:
    """The regions of the dict at `address`: its head, and its table of keys or its array of values."""
    keys, values = words[(address >> 2) + 6 : (address >> 2) + 8]
    head = (address + 4, address + 32)
    if values:
        return [head, (values, values + values_bytes(values))]
    log2_size, log2_index_bytes, kind = octets[keys + 4 : keys + 7]
    entries = keys + 20 + (1 << log2_index_bytes)
    size = (12 if kind == 0 else 8) * ((2 << log2_size) // 3)
    return [head, (keys + 12, keys + 20), (entries, entries + min(size, TABLE_BYTES))]


def values_bytes(values: int) -> int:
    """The size of a PyDictValues: four counts, the values, and the order in which they came."""
    capacity = octets[values]
    return 4 + 5 * capacity


def _function(address: int) -> Regions:
    at = address >> 2
    regions = [(address + 8, address + 48)]
    for place in (FUNCTION_KEYWORD_DEFAULTS, FUNCTION_DICT):
        if words[at + place]:
            regions += dict_regions(words[at + place])
    return regions


FUNCTION_KEYWORD_DEFAULTS = 8


def _generator(address: int) -> Regions:
    frame = address + 4 * GENERATOR_FRAME
    code_at = frame_code(frame)
    if not code_at:
        return [(address + 32, frame)]
    code = object_at(code_at)
    locals_bytes = 4 * (len(code.co_varnames) + len(code.co_cellvars) + len(code.co_freevars))
    return [(address + 32, frame + 4 * FRAME_FAST_LOCALS + locals_bytes)]


def _frame(address: int) -> Regions:
    frame = words[(address >> 2) + FRAME_OBJECT_FRAME]
    if (words[(frame >> 2) + FRAME_OWNER] >> 16) & 0xFF != OWNED_BY_FRAME_OBJECT:
        return [(address + 4, address + 16)]
    code = object_at(frame_code(frame))
    locals_bytes = 4 * (len(code.co_varnames) + len(code.co_cellvars) + len(code.co_freevars))
    owner, start = frame + 4 * FRAME_OWNER, frame + 4 * FRAME_FAST_LOCALS
    return [(address + 4, address + 16), (owner, owner + 4), (start, start + locals_bytes)]


def _class(address: int) -> Regions:
    at = address >> 2
    pointers = [(address + 4 * place, address + 4 * place + 4) for place in (1, TYPE_DICT, TYPE_BASES)]
    return pointers + dict_regions(words[at + TYPE_DICT])


def _nothing(address: int) -> Regions:
    return []


# Regions of exact types; for a subclass, those of the first base that is here come before its attributes.
REGIONS: dict[type, Callable[[int], Regions]] = {
    int: _int,
    float: _fixed(4, 16),
    complex: _fixed(4, 24),
    str: _str,
    bytes: _bytes,
    bool: _nothing,
    type(None): _nothing,
    type(...): _nothing,
    type(NotImplemented): _nothing,
    range: _fixed(4, 24),
    list: _list,
    tuple: _tuple,
    dict: dict_regions,
    set: _set,
    frozenset: _set,
    types.FunctionType: _function,
    types.CellType: _fixed(8, 12),
    types.MethodType: _fixed(4, 16),
    types.BuiltinFunctionType: _fixed(4, 24),
    weakref.ref: _fixed(4, 16),
    type: _class,
    types.GeneratorType: _generator,
    types.CoroutineType: _generator,
    types.AsyncGeneratorType: _generator,
    types.TracebackType: _fixed(4, 24),
    types.FrameType: _frame,
}


def instance_regions(address: int, start: int) -> Regions:
    """Where an instance keeps its members, from `start` in the object on, and its attributes."""
    type_at = type_address(address)
    flags = type_flags(type_at)
    end = address + words[(type_at >> 2) + TYPE_BASICSIZE]
    regions = [(address + 4, address + 8), (address + start, end)]
    if flags & TPFLAGS_INLINE_VALUES:
        regions.append((end, end + values_bytes(end)))
        if octets[end + 3]:
            return regions
    if flags & TPFLAGS_MANAGED_DICT:
        regions.append((address + 4 * MANAGED_DICT, address + 4 * MANAGED_DICT + 4))
    attributes = instance_dict(address, type_at)
    return regions + dict_regions(attributes) if attributes else regions

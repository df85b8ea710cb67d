"""Where in memory the content of an object stands.

What an object refers to has changed only where these bytes have; so an object is read again only
then. A region that leaves out a part of a long container leaves out what is not recorded either.
"""

from .memory import (
    MANAGED_DICT,
    TPFLAGS_INLINE_VALUES,
    TPFLAGS_MANAGED_DICT,
    TYPE_BASICSIZE,
    TYPE_FLAGS,
    instance_dict,
    octets,
    words,
)

# Where an object without a built-in base starts to be its own: after its reference count and its type.
HEAD_BYTES = 8

type Region = tuple[int, int]
type Regions = list[Region]

# At most this much of a table, an array or a text is watched; what is recorded of a container lies within.
TABLE_BYTES, ITEM_BYTES, TEXT_BYTES = 4096, 400, 32


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


def text_table(address: int) -> Region | None:
    """The entries of the dict at `address`, each a key and its value; None where not all keys are exact texts."""
    keys, values = words[(address >> 2) + 6 : (address >> 2) + 8]
    log2_size, log2_index_bytes, kind = octets[keys + 4 : keys + 7]
    if values or kind != TEXT_KEYS:
        return None
    entries = keys + 20 + (1 << log2_index_bytes)
    return entries, entries + 8 * ((2 << log2_size) // 3)


# The kind of a table whose keys are texts only. (DICT_KEYS_UNICODE)
TEXT_KEYS = 1


def set_regions(address: int) -> Regions:
    """The regions of the set or frozenset at `address`: its head without the cached hash, and its table."""
    mask, table = words[(address >> 2) + 4 : (address >> 2) + 6]
    return [(address + 4, address + 24), (table, table + min(8 * (mask + 1), TABLE_BYTES))]


def tuple_regions(address: int) -> Regions:
    """The regions of the tuple at `address`: its length and its items."""
    size = words[(address >> 2) + 2]
    return [(address + 4, address + 12), (address + 16, address + 16 + min(4 * size, ITEM_BYTES))]


def values_bytes(values: int) -> int:
    """The size of a PyDictValues: four counts, the values, and the order in which they came."""
    capacity = octets[values]
    return 4 + 5 * capacity


def instance_regions(address: int, start: int) -> Regions:
    """Where an instance keeps its members, from `start` in the object on, and its attributes."""
    type_at = words[(address >> 2) + 1]
    flags = words[(type_at >> 2) + TYPE_FLAGS]
    end = address + words[(type_at >> 2) + TYPE_BASICSIZE]
    regions = [(address + 4, address + 8), (address + start, end)]
    if flags & TPFLAGS_INLINE_VALUES:
        inside = end + values_bytes(end)
        if octets[end + 3]:
            # Most instances: all of it is in one piece.
            return [(address + 4, inside)] if start == HEAD_BYTES else [*regions, (end, inside)]
        regions.append((end, inside))
    if flags & TPFLAGS_MANAGED_DICT:
        regions.append((address + 4 * MANAGED_DICT, address + 4 * MANAGED_DICT + 4))
    attributes = instance_dict(address, type_at)
    return regions + dict_regions(attributes) if attributes else regions

"""Where in memory the content of an object stands.

What an object refers to has changed only where these bytes have; so an object is read again only
then. A region that leaves out a part of a long container leaves out what is not recorded either.
"""

from .memory import octets, words

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

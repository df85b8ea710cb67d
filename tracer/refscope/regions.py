"""Where in memory the content of an object stands.

What an object refers to has changed only where these bytes have; so an object is read again only
then. A region that leaves out a part of a long container leaves out what is not recorded either.
"""

from .interpreter.layout import bytes_of, constant, size_of, words_of
from .memory import KEYS, VALUES, entries_at, octets, words

type Region = tuple[int, int]
type Regions = list[Region]

# At most this much of a table, an array or a text is watched; what is recorded of a container lies within.
TABLE_BYTES, ITEM_BYTES, TEXT_BYTES = 4096, 400, 32

OBJECT_TYPE = bytes_of('PyObject').ob_type
DICT, DICT_BYTES = words_of('PyDictObject'), size_of('PyDictObject')
KEYS_GENERAL = constant('DICT_KEYS_GENERAL')
GENERAL_ENTRY, TEXT_ENTRY = size_of('PyDictKeyEntry'), size_of('PyDictUnicodeEntry')
SET, SET_ENTRY = bytes_of('PySetObject'), size_of('setentry')
LENGTH, TUPLE_ITEMS = bytes_of('PyVarObject').ob_size, bytes_of('PyTupleObject').ob_item


def dict_regions(address: int) -> Regions:
    """The regions of the dict at `address`: its head, and its table of keys or its array of values."""
    at = address >> 2
    keys, values = words[at + DICT.ma_keys], words[at + DICT.ma_values]
    head = (address + OBJECT_TYPE, address + DICT_BYTES)
    if values:
        return [head, (values, values + values_bytes(values))]
    entries = entries_at(keys)
    entry = GENERAL_ENTRY if octets[keys + KEYS.dk_kind] == KEYS_GENERAL else TEXT_ENTRY
    size = entry * ((2 << octets[keys + KEYS.dk_log2_size]) // 3)
    return [head, (keys + KEYS.dk_usable, keys + KEYS.dk_indices), (entries, entries + min(size, TABLE_BYTES))]


def set_regions(address: int) -> Regions:
    """The regions of the set or frozenset at `address`: its head without the cached hash, and its table."""
    mask, table = words[(address + SET.mask) >> 2], words[(address + SET.table) >> 2]
    head = (address + OBJECT_TYPE, address + SET.table + 4)
    return [head, (table, table + min(SET_ENTRY * (mask + 1), TABLE_BYTES))]


def tuple_regions(address: int) -> Regions:
    """The regions of the tuple at `address`: its length and its items."""
    size, items = words[(address + LENGTH) >> 2], address + TUPLE_ITEMS
    return [(address + OBJECT_TYPE, address + LENGTH + 4), (items, items + min(4 * size, ITEM_BYTES))]


def values_bytes(values: int) -> int:
    """The size of a PyDictValues: four counts, the values, and the order in which they came."""
    capacity = octets[values + VALUES.capacity]
    return VALUES.values + 5 * capacity

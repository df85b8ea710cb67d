"""Sequences, sets and mappings: what they hold, in order, as far as it is shown."""

import collections
from collections.abc import Callable, Iterator
from itertools import islice

from ..memory import words
from ..regions import ITEM_BYTES, Regions, dict_regions, set_regions, tuple_regions
from ..texts import label_text
from .kind import ITEM_LIMIT, Kind, Reader, Reading, Reference

ITEM, MEMBER, KEY, VALUE = 'item', 'member', 'key', 'value'


def _items(length: Callable[[object], int], iterate: Callable[[object], object]) -> Reader:
    def read(value: object) -> Reading:
        count = length(value)
        found = [(ITEM, str(index), id(item)) for index, item in enumerate(islice(iterate(value), ITEM_LIMIT))]
        return Reading(None, count, max(0, count - len(found)), found)

    return read


def _members(length: Callable[[object], int], iterate: Callable[[object], object]) -> Reader:
    def read(value: object) -> Reading:
        count = length(value)
        found = [(MEMBER, '', id(member)) for member in islice(iterate(value), ITEM_LIMIT)]
        return Reading(None, count, max(0, count - len(found)), found)

    return read


def _read_dict(value: dict) -> Reading:
    return _mapping(dict.__len__(value), iter(dict.items(value)))


def _mapping(count: int, pairs: Iterator[tuple[object, object]]) -> Reading:
    found: list[Reference] = []
    for key, content in islice(pairs, ITEM_LIMIT):
        label = label_text(key)
        found += (KEY, label, id(key)), (VALUE, label, id(content))
    return Reading(None, count, count - len(found) // 2, found)


def _read_ordered(value: collections.OrderedDict) -> Reading:
    """In the order that the type keeps besides that of the dict; its own iterator would ask keys for their hash."""
    order: list[int] = []
    node = words[(id(value) >> 2) + ORDER_FIRST]
    while node and len(order) < ITEM_LIMIT:
        key, _, node, _ = words[node >> 2 : (node >> 2) + 4]
        order.append(key)
    wanted, pairs = set(order), {}
    for key, content in dict.items(value):
        if id(key) in wanted:
            pairs[id(key)] = key, content
            if len(pairs) == len(wanted):
                break
    return _mapping(dict.__len__(value), iter([pairs[key] for key in order if key in pairs]))


# PyODictObject: the first of its nodes; a node: key, hash, next and previous node. (Objects/odictobject.c)
ORDER_FIRST = 8


def _read_deque(value: collections.deque) -> Reading:
    text, length, omitted, found = _read_deque_items(value)
    limit = words[(id(value) >> 2) + DEQUE_LIMIT]
    return Reading(text if limit == NO_LIMIT else f'maxlen={limit}', length, omitted, found)


_read_deque_items = _items(collections.deque.__len__, collections.deque.__iter__)
# dequeobject: length, its first block, where in it the first item stands, and `maxlen`. A block: a link, items, a
# link. (Modules/_collectionsmodule.c)
DEQUE_LENGTH, DEQUE_FIRST_BLOCK, DEQUE_FIRST_INDEX, DEQUE_LIMIT = 2, 3, 5, 8
NO_LIMIT = 0xFFFFFFFF
BLOCK_ITEMS, BLOCK_WORDS = 64, 66


def _deque_regions(address: int) -> Regions:
    """The items that are shown, in all the blocks that hold them."""
    at = address >> 2
    left = min(words[at + DEQUE_LENGTH], ITEM_LIMIT)
    block, index = words[at + DEQUE_FIRST_BLOCK], words[at + DEQUE_FIRST_INDEX]
    regions = []
    while left > 0:
        here = min(left, BLOCK_ITEMS - index)
        start = block + 4 + 4 * index
        regions.append((start, start + 4 * here))
        left, index = left - here, 0
        block = words[(block >> 2) + BLOCK_WORDS - 1]
    return regions


def _list_regions(address: int) -> Regions:
    size, items = words[(address >> 2) + 2 : (address >> 2) + 4]
    return [(address + 4, address + 16), (items, items + min(4 * size, ITEM_BYTES))]


CONTAINERS: dict[type, Kind] = {
    list: Kind(_items(list.__len__, list.__iter__), _list_regions, whole=True),
    tuple: Kind(_items(tuple.__len__, tuple.__iter__), tuple_regions, immutable=True, whole=True),
    dict: Kind(_read_dict, dict_regions, whole=True),
    set: Kind(_members(set.__len__, set.__iter__), set_regions, whole=True),
    frozenset: Kind(_members(frozenset.__len__, frozenset.__iter__), set_regions, immutable=True, whole=True),
    collections.deque: Kind(_read_deque, _deque_regions),
    collections.OrderedDict: Kind(_read_ordered, dict_regions),
}

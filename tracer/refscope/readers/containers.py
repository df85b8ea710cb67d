"""Containers: those of the library hold items, or keys and values, in an order of their own."""

import collections
from collections.abc import Iterator
from itertools import islice

from ..memory import words
from ..regions import Regions, dict_regions
from ..texts import label_text
from .kind import ITEM_LIMIT, Kind, Reading, Reference, read_by_recorder

def _mapping(count: int, pairs: Iterator[tuple[object, object]]) -> Reading:
    found: list[Reference] = []
    for key, content in islice(pairs, ITEM_LIMIT):
        label = label_text(key)
        found += ('key', label, id(key)), ('value', label, id(content))
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


# The program may replace `collections.deque`.
_deque_length, _deque_items = collections.deque.__len__, collections.deque.__iter__


def _read_deque(value: collections.deque) -> Reading:
    count = _deque_length(value)
    shown = islice(_deque_items(value), ITEM_LIMIT)
    found = [('item', str(index), id(item)) for index, item in enumerate(shown)]
    limit = words[(id(value) >> 2) + DEQUE_LIMIT]
    return Reading(None if limit == NO_LIMIT else f'maxlen={limit}', count, count - len(found), found)


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


CONTAINERS: dict[type, Kind] = {
    list: read_by_recorder('list'),
    tuple: read_by_recorder('tuple', immutable=True),
    dict: read_by_recorder('dict'),
    set: read_by_recorder('set'),
    frozenset: read_by_recorder('set', immutable=True),
    collections.deque: Kind(_read_deque, _deque_regions),
    collections.OrderedDict: Kind(_read_ordered, dict_regions),
}

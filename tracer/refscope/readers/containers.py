"""Containers: those of the library hold items, or keys and values, in an order of their own."""

import collections
from collections.abc import Iterator
from itertools import islice

from ..interpreter.layout import bytes_of, constant, words_of
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
        order.append(words[(node >> 2) + NODE.key])
        node = words[(node >> 2) + NODE.next]
    wanted, pairs = set(order), {}
    for key, content in dict.items(value):
        if id(key) in wanted:
            pairs[id(key)] = key, content
            if len(pairs) == len(wanted):
                break
    return _mapping(dict.__len__(value), iter([pairs[key] for key in order if key in pairs]))


ORDER_FIRST, NODE = words_of('PyODictObject').od_first, words_of('_odictnode')


# The program may replace `collections.deque`.
_deque_length, _deque_items = collections.deque.__len__, collections.deque.__iter__


def _read_deque(value: collections.deque) -> Reading:
    count = _deque_length(value)
    shown = islice(_deque_items(value), ITEM_LIMIT)
    found = [('item', str(index), id(item)) for index, item in enumerate(shown)]
    limit = words[(id(value) >> 2) + DEQUE.maxlen]
    return Reading(None if limit == NO_LIMIT else f'maxlen={limit}', count, count - len(found), found)


DEQUE, LENGTH = words_of('dequeobject'), words_of('PyVarObject').ob_size
NO_LIMIT = 0xFFFFFFFF
BLOCK, BLOCK_ITEMS = bytes_of('BLOCK'), constant('BLOCKLEN')


def _deque_regions(address: int) -> Regions:
    """The items that are shown, in all the blocks that hold them."""
    at = address >> 2
    left = min(words[at + LENGTH], ITEM_LIMIT)
    block, index = words[at + DEQUE.leftblock], words[at + DEQUE.leftindex]
    regions = []
    while left > 0:
        here = min(left, BLOCK_ITEMS - index)
        start = block + BLOCK.data + 4 * index
        regions.append((start, start + 4 * here))
        left, index = left - here, 0
        block = words[(block + BLOCK.rightlink) >> 2]
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

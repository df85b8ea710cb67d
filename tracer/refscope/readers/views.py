"""Objects that show another one: views of a dict, proxies of a mapping, views of memory, slices."""

import collections
import types

from ..memory import signed, words
from ..regions import Regions
from .fields import Field, Hidden, Structure
from .kind import Kind, Reading, Reference, nothing_beyond

_dict = {}
# What can be said of a view's elements is said of the dict; its length is that of the dict.
DICT_LENGTH = 2


def _read_view(value: object) -> Reading:
    mapping = words[(id(value) >> 2) + VIEW_DICT]
    return Reading(None, words[(mapping >> 2) + DICT_LENGTH], 0, [('attribute', 'mapping', mapping)])


def _view_regions(address: int) -> Regions:
    mapping = words[(address >> 2) + VIEW_DICT]
    return [(mapping + 4 * DICT_LENGTH, mapping + 4 * DICT_LENGTH + 4)]


# _PyDictViewObject. (Objects/dictobject.c)
VIEW_DICT = 2


def _read_memory(value: memoryview) -> Reading:
    """Whose memory it shows; and where it starts, where it does not show all of it in order."""
    at = id(value) >> 2
    if words[at + MEMORY_FLAGS] & RELEASED:
        return Reading('released')
    start, exporter, size, item = words[at + MEMORY_START : at + MEMORY_START + 4]
    found: list[Reference] = [('attribute', 'obj', exporter)] if exporter else []
    if words[at + MEMORY_DIMENSIONS] != 1:
        return Reading(None, size // item, 0, found)
    count, stride = words[words[at + MEMORY_SHAPE] >> 2], signed(words[words[at + MEMORY_STRIDES] >> 2])
    offset = start - words[(words[at + MEMORY_BUFFER] >> 2) + BUFFER_START]
    return Reading(f'from byte {offset}, step {stride}' if offset or stride != item else None, count, 0, found)


# PyMemoryViewObject: the buffer that it shares with others, its flags, then where its memory starts, whose it is,
# bytes, bytes of an item; dimensions; their lengths and steps. (Include/cpython/memoryobject.h)
MEMORY_BUFFER, MEMORY_FLAGS, MEMORY_START, MEMORY_DIMENSIONS, MEMORY_SHAPE, MEMORY_STRIDES = 3, 5, 7, 12, 14, 15
BUFFER_START, RELEASED = 4, 1


VIEW_STRUCTURES: dict[type, Structure] = {
    types.MappingProxyType: Structure([Field(2, 'attribute', 'mapping')]),
    collections._tuplegetter: Structure([Hidden(3)], lambda at: f'item {words[at + 2]}'),
    # What else it keeps is for its hash.
    types.UnionType: Structure([Field(2, 'attribute', '__args__'), Hidden(3), Hidden(4), Hidden(5)]),
    slice: Structure([Field(2, 'attribute', 'start'), Field(3, 'attribute', 'stop'), Field(4, 'attribute', 'step')]),
}

VIEWS: dict[type, Kind] = {
    **{type(view): Kind(_read_view, _view_regions) for view in (_dict.keys(), _dict.values(), _dict.items())},
    memoryview: Kind(_read_memory, nothing_beyond),
    **{cls: structure.kind() for cls, structure in VIEW_STRUCTURES.items()},
}

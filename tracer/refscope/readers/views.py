"""Objects that show another one: views of a dict, proxies of a mapping, views of memory, slices."""

import collections
import types

from ..interpreter.layout import words_of
from ..memory import signed, words
from ..regions import Regions
from .fields import Field, Hidden, Structure
from .kind import Kind, Reading, Reference, nothing_beyond

_dict = {}
# What can be said of a view's elements is said of the dict; its length is that of the dict.
DICT_LENGTH = words_of('PyDictObject').ma_used


def _read_view(value: object) -> Reading:
    mapping = words[(id(value) >> 2) + VIEW_DICT]
    return Reading(None, words[(mapping >> 2) + DICT_LENGTH], 0, [('attribute', 'mapping', mapping)])


def _view_regions(address: int) -> Regions:
    mapping = words[(address >> 2) + VIEW_DICT]
    return [(mapping + 4 * DICT_LENGTH, mapping + 4 * DICT_LENGTH + 4)]


VIEW_DICT = words_of('_PyDictViewObject').dv_dict


def _read_memory(value: memoryview) -> Reading:
    """Whose memory it shows; and where it starts, where it does not show all of it in order."""
    at = id(value) >> 2
    if words[at + MEMORY.flags] & RELEASED:
        return Reading('released')
    start, exporter, size, item = (words[at + place] for place in (MEMORY.buf, MEMORY.obj, MEMORY.len, MEMORY.itemsize))
    found: list[Reference] = [('attribute', 'obj', exporter)] if exporter else []
    if words[at + MEMORY.ndim] != 1:
        return Reading(None, size // item, 0, found)
    count, stride = words[words[at + MEMORY.shape] >> 2], signed(words[words[at + MEMORY.strides] >> 2])
    offset = start - words[(words[at + MEMORY.mbuf] >> 2) + BUFFER_START]
    return Reading(f'from byte {offset}, step {stride}' if offset or stride != item else None, count, 0, found)


MEMORY, BUFFER_START, RELEASED = words_of('PyMemoryViewObject'), words_of('_PyManagedBufferObject').buf, 1


_getter, _union, _slice = map(words_of, ('_tuplegetterobject', 'unionobject', 'PySliceObject'))
VIEW_STRUCTURES: dict[type, Structure] = {
    types.MappingProxyType: Structure([Field(words_of('mappingproxyobject').mapping, 'attribute', 'mapping')]),
    collections._tuplegetter: Structure([Hidden(_getter.doc)], lambda at: f'item {words[at + _getter.index]}'),
    # What else it keeps is for its hash.
    types.UnionType: Structure(
        [
            Field(_union.args, 'attribute', '__args__'),
            *(Hidden(place) for place in (_union.hashable_args, _union.unhashable_args, _union.parameters)),
        ]
    ),
    slice: Structure(
        [
            Field(_slice.start, 'attribute', 'start'),
            Field(_slice.stop, 'attribute', 'stop'),
            Field(_slice.step, 'attribute', 'step'),
        ]
    ),
}

VIEWS: dict[type, Kind] = {
    **{type(view): Kind(_read_view, _view_regions) for view in (_dict.keys(), _dict.values(), _dict.items())},
    memoryview: Kind(_read_memory, nothing_beyond),
    **{cls: structure.kind() for cls, structure in VIEW_STRUCTURES.items()},
}

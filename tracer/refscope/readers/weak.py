"""Weak references, and the containers that are made of them: what they refer to they do not keep alive."""

import weakref
from collections.abc import Iterable
from itertools import islice

from ..interpreter.layout import words_of
from ..memory import object_at, words
from ..regions import Regions, dict_regions, set_regions
from ..texts import label_text
from .instances import attribute_of, member_of
from .kind import ITEM_LIMIT, Kind, Reading, Reference, through

NONE = id(None)
REFERENCE = words_of('PyWeakReference')
# The program may replace `weakref.ref`.
_reference_type = weakref.ref


def referent_of(reference: int) -> int:
    """The address of the object that the weak reference at `reference` refers to; 0: it is dead."""
    referent = words[(reference >> 2) + REFERENCE.wr_object]
    return 0 if referent == NONE else referent


_reference_regions = through(4 * REFERENCE.wr_callback)


def _referent_region(reference: int) -> tuple[int, int]:
    place = reference + 4 * REFERENCE.wr_object
    return place, place + 4


def _read_reference(value: weakref.ref) -> Reading:
    at = id(value)
    referent, callback = referent_of(at), words[(at >> 2) + REFERENCE.wr_callback]
    found: list[Reference] = [('referent', '', referent)] if referent else []
    if callback:
        found.append(('attribute', '__callback__', callback))
    return Reading(None, None, 0, found)


def _read_method(value: weakref.WeakMethod) -> Reading:
    """The object and the function that the method is to be made of again, both referred to weakly."""
    object_referent, function_at = referent_of(id(value)), member_of(id(value), '_func_ref')
    function_referent = referent_of(function_at) if function_at else 0
    ways = (('self', object_referent), ('function', function_referent))
    return Reading(None, None, 0, [('referent', label, each) for label, each in ways if each])


def _method_regions(address: int) -> Regions:
    function_at = member_of(address, '_func_ref')
    return [*_reference_regions(address), *([_referent_region(function_at)] if function_at else [])]


def _read_values(value: weakref.WeakValueDictionary) -> Reading:
    entries, found = _entries(value), []
    for key, reference in entries:
        if referent := referent_of(id(reference)):
            label = label_text(key)
            found += ('key', label, id(key)), ('referent', label, referent)
    return _counted(value, found, 2)


def _read_keys(value: weakref.WeakKeyDictionary) -> Reading:
    found: list[Reference] = []
    for reference, content in _entries(value):
        if referent := referent_of(id(reference)):
            label = label_text(object_at(referent))
            found += ('referent', label, referent), ('value', label, id(content))
    return _counted(value, found, 2)


def _read_set(value: weakref.WeakSet) -> Reading:
    referents = [referent_of(id(reference)) for reference in _references(id(value))]
    return _counted(value, [('referent', '', referent) for referent in referents if referent], 1)


def _counted(value: object, found: list[Reference], of_each: int) -> Reading:
    data = attribute_of(id(value), DATA)
    held = words[(data >> 2) + (SET_USED if type(object_at(data)) is set else DICT_USED)] if data else 0
    return Reading(None, len(found) // of_each, max(0, held - ITEM_LIMIT), found)


def _entries(value: object) -> Iterable[tuple[object, object]]:
    data = attribute_of(id(value), DATA)
    is_dict = data and type(object_at(data)) is dict
    return islice(dict.items(object_at(data)), ITEM_LIMIT) if is_dict else ()


def _references(address: int) -> list[object]:
    """The weak references that a container holds, as far as they are shown."""
    data = attribute_of(address, DATA)
    inside = object_at(data) if data else None
    if type(inside) is set:
        return list(islice(set.__iter__(inside), ITEM_LIMIT))
    if type(inside) is not dict:
        return []
    return [each for pair in islice(dict.items(inside), ITEM_LIMIT) for each in pair if _is_reference(each)]


def _is_reference(value: object) -> bool:
    """Whether `value` is a weak reference, by its type alone."""
    return issubclass(type(value), _reference_type)


def _container_regions(address: int) -> Regions:
    """The table that holds the weak references, and for each whether it is alive."""
    data = attribute_of(address, DATA)
    if not data:
        return []
    table = set_regions(data) if type(object_at(data)) is set else dict_regions(data)
    return [*table, *(_referent_region(id(each)) for each in _references(address))]


# The attribute in which the containers keep their references; the counts of a set and a dict.
DATA, SET_USED, DICT_USED = 'data', words_of('PySetObject').used, words_of('PyDictObject').ma_used
MACHINERY = frozenset((DATA, '_remove', '_pending_removals', '_iterating', '_dirty_len'))


def _read_finalizer(value: weakref.finalize) -> Reading:
    """What is to be called, when what dies. The registry of the class holds it until then."""
    info = _registered(value)
    if info is None:
        return Reading('dead')
    reference, function, arguments, named = (member_of(id(info), name) for name in ('weakref', 'func', 'args', 'kwargs'))
    found: list[Reference] = [('referent', '', referent)] if (referent := referent_of(reference)) else []
    found.append(('function', '', function))
    found += [('other', f'argument {index}', id(each)) for index, each in enumerate(object_at(arguments))]
    if named != NONE:
        found += [('other', f'argument {name}', id(each)) for name, each in dict.items(object_at(named))]
    return Reading('alive', None, 0, found)


def _registered(value: weakref.finalize) -> object | None:
    return next((info for finalizer, info in dict.items(_registry) if finalizer is value), None)


_registry = weakref.finalize.__dict__['_registry']
INFO_BYTES = weakref.finalize._Info.__basicsize__


def _finalizer_regions(address: int) -> Regions:
    info = _registered(object_at(address))
    if info is None:
        return []
    return [(id(info), id(info) + INFO_BYTES), _referent_region(member_of(id(info), 'weakref'))]


_reference = Kind(_read_reference, _reference_regions, whole=True)
WEAK: dict[type, Kind] = {
    weakref.ref: _reference,
    weakref.ProxyType: _reference,
    weakref.CallableProxyType: _reference,
    weakref.WeakMethod: Kind(_read_method, _method_regions, whole=True),
    weakref.WeakValueDictionary: Kind(_read_values, _container_regions, folds=MACHINERY),
    weakref.WeakKeyDictionary: Kind(_read_keys, _container_regions, folds=MACHINERY),
    weakref.WeakSet: Kind(_read_set, _container_regions, folds=MACHINERY),
    weakref.finalize: Kind(_read_finalizer, _finalizer_regions),
}

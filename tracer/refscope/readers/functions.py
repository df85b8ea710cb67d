"""What can be called or stands for it: functions, methods, their wrappers; and cells."""

import functools
import operator
import types
from itertools import islice

from ..classes import builtin_qualname, function_qualname
from ..interpreter.layout import words_of
from ..memory import FUNCTION, OBJECT_BYTES, code_of_function, object_at, signed, words
from ..regions import Regions, dict_regions
from ..texts import label_text
from .fields import Field, Hidden, Structure
from .kind import ITEM_LIMIT, Kind, Reading, Reference, attributes, name_text, read_by_recorder, through

# What a wrapper copies from the function in it, to look like it.
LOOKS = frozenset(
    (
        '__module__',
        '__name__',
        '__qualname__',
        '__doc__',
        '__annotations__',
        '__annotate__',
        '__type_params__',
        '__isabstractmethod__',
    )
)


def _read_function(value: types.FunctionType) -> Reading:
    at, code = id(value) >> 2, code_of_function(value)
    defaults, named, own = (
        words[at + place] for place in (FUNCTION.func_defaults, FUNCTION.func_kwdefaults, FUNCTION.func_dict)
    )
    found: list[Reference] = []
    if defaults:
        values = object_at(defaults)
        parameters = code.co_varnames[code.co_argcount - tuple.__len__(values) : code.co_argcount]
        found += [('default', name, id(default)) for name, default in zip(parameters, tuple.__iter__(values))]
    if named:
        found += [('default', name_text(name), id(default)) for name, default in dict.items(object_at(named))]
    for name, cell in zip(code.co_freevars, value.__closure__ or ()):
        found.append(('closure', name, id(cell)))
    if own:
        found += attributes(dict.items(object_at(own)))
    return Reading(function_qualname(value), None, 0, found)


def _function_regions(address: int) -> Regions:
    at = address >> 2
    regions = [(address + OBJECT_BYTES, address + 4 * FUNCTION.func_dict + 4)]
    for place in (FUNCTION.func_kwdefaults, FUNCTION.func_dict):
        if words[at + place]:
            regions += dict_regions(words[at + place])
    return regions


def _read_builtin(value: types.BuiltinFunctionType | types.MethodWrapperType) -> Reading:
    return Reading(f'built-in {builtin_qualname(value)}', None, 0, [('bound', '', id(value.__self__))])


def _read_cached(value: object) -> Reading:
    """The function behind a cache, and what the cache keeps alive."""
    at = id(value) >> 2
    hits, misses = words[at + CACHE.hits], words[at + CACHE.misses]
    found: list[Reference] = [('function', '', words[at + CACHE.func])]
    cache = object_at(words[at + CACHE.cache])
    # Below zero: it keeps all answers.
    is_limited = signed(words[at + CACHE.maxsize]) >= 0
    for key, kept in islice(dict.items(cache), ITEM_LIMIT):
        label = label_text(key)
        result = words[(id(kept) >> 2) + LINK_RESULT] if is_limited else id(kept)
        found += ('key', label, id(key)), ('value', label, result)
    count = dict.__len__(cache)
    text = f'{hits} {"hit" if hits == 1 else "hits"}, {misses} {"miss" if misses == 1 else "misses"}'
    return Reading(text, count, count - (len(found) - 1) // 2, found)


# A cache of limited size keeps its answers in links.
CACHE, LINK_RESULT = words_of('lru_cache_object'), words_of('lru_list_elem').result


def _cached_regions(address: int) -> Regions:
    return dict_regions(words[(address >> 2) + CACHE.cache])


_partial, _property, _super, _key = map(words_of, ('partialobject', 'propertyobject', 'superobject', 'keyobject'))
_item, _attribute, _caller = map(words_of, ('itemgetterobject', 'attrgetterobject', 'methodcallerobject'))
_of_class, _static = map(words_of, ('classmethod', 'staticmethod'))
CALLABLE_STRUCTURES: dict[type, Structure] = {
    functools.partial: Structure(
        [
            Field(_partial.fn, 'attribute', 'func'),
            Field(_partial.args, 'attribute', 'args'),
            Field(_partial.kw, 'attribute', 'keywords'),
        ]
    ),
    property: Structure(
        [
            Field(_property.prop_get, 'attribute', 'fget'),
            Field(_property.prop_set, 'attribute', 'fset'),
            Field(_property.prop_del, 'attribute', 'fdel'),
            Hidden(_property.prop_doc),
            Hidden(_property.prop_name),
        ]
    ),
    super: Structure(
        [
            Field(_super.type, 'attribute', '__thisclass__'),
            Field(_super.obj, 'bound'),
            Field(_super.obj_type, 'attribute', '__self_class__'),
        ]
    ),
    type(functools.cmp_to_key(id)): Structure(
        [Field(_key.cmp, 'function'), Field(_key.object, 'attribute', 'obj')]
    ),
    operator.itemgetter: Structure([Field(_item.item, 'attribute', 'items')]),
    operator.attrgetter: Structure([Field(_attribute.attr, 'attribute', 'attributes')]),
    operator.methodcaller: Structure(
        [
            Field(_caller.name, 'attribute', 'name'),
            Field(_caller.args, 'attribute', 'args'),
            Field(_caller.kwds, 'attribute', 'kwargs'),
            Hidden(_caller.vectorcall_args),
            Hidden(_caller.vectorcall_kwnames),
        ]
    ),
    classmethod: Structure([Field(_of_class.cm_callable, 'function'), Hidden(_of_class.cm_dict)]),
    staticmethod: Structure([Field(_static.sm_callable, 'function'), Hidden(_static.sm_dict)]),
}

FUNCTIONS: dict[type, Kind] = {
    types.FunctionType: Kind(_read_function, _function_regions, whole=True),
    types.CellType: read_by_recorder('cell'),
    types.MethodType: read_by_recorder('method'),
    types.BuiltinFunctionType: Kind(_read_builtin, through(4 * words_of('PyCFunctionObject').m_module), whole=True),
    types.MethodWrapperType: Kind(_read_builtin, through(4 * words_of('wrapperobject').self), whole=True),
    functools._lru_cache_wrapper: Kind(_read_cached, _cached_regions, folds=LOOKS | {'__wrapped__', 'cache_parameters'}),
    **{
        cls: structure.kind(LOOKS if cls in (classmethod, staticmethod) else frozenset())
        for cls, structure in CALLABLE_STRUCTURES.items()
    },
}

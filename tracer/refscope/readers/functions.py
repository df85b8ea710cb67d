"""What can be called or stands for it: functions, methods, their wrappers; and cells."""

import functools
import operator
import types
from itertools import islice

from ..classes import builtin_qualname, function_qualname
from ..memory import (
    FUNCTION_DEFAULTS,
    FUNCTION_DICT,
    FUNCTION_KEYWORD_DEFAULTS,
    code_of_function,
    object_at,
    signed,
    words,
)
from ..regions import Regions, dict_regions
from ..texts import label_text
from .fields import Field, Hidden, Structure
from .kind import ITEM_LIMIT, Kind, Reading, Reference, attributes, fixed, name_text, read_by_recorder

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
        words[at + place] for place in (FUNCTION_DEFAULTS, FUNCTION_KEYWORD_DEFAULTS, FUNCTION_DICT)
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
    regions = [(address + 8, address + 48)]
    for place in (FUNCTION_KEYWORD_DEFAULTS, FUNCTION_DICT):
        if words[at + place]:
            regions += dict_regions(words[at + place])
    return regions


def _read_builtin(value: types.BuiltinFunctionType | types.MethodWrapperType) -> Reading:
    return Reading(f'built-in {builtin_qualname(value)}', None, 0, [('bound', '', id(value.__self__))])


def _read_cached(value: object) -> Reading:
    """The function behind a cache, and what the cache keeps alive."""
    at = id(value) >> 2
    hits, misses = words[at + CACHE_HITS], words[at + CACHE_MISSES]
    found: list[Reference] = [('function', '', words[at + CACHE_FUNCTION])]
    cache = object_at(words[at + CACHE_DICT])
    is_limited = signed(words[at + CACHE_MOST]) >= 0
    for key, kept in islice(dict.items(cache), ITEM_LIMIT):
        label = label_text(key)
        result = words[(id(kept) >> 2) + LINK_RESULT] if is_limited else id(kept)
        found += ('key', label, id(key)), ('value', label, result)
    count = dict.__len__(cache)
    text = f'{hits} {"hit" if hits == 1 else "hits"}, {misses} {"miss" if misses == 1 else "misses"}'
    return Reading(text, count, count - (len(found) - 1) // 2, found)


# lru_cache_object: its dict, how often it had an answer, the function, how many answers it keeps at most (below zero: all),
# how often it had none. A cache of limited size keeps its answers in links: two neighbours, hash, key, answer.
# (Modules/_functoolsmodule.c)
CACHE_DICT, CACHE_HITS, CACHE_FUNCTION, CACHE_MOST, CACHE_MISSES = 9, 10, 11, 12, 13
LINK_RESULT = 6


def _cached_regions(address: int) -> Regions:
    return dict_regions(words[(address >> 2) + CACHE_DICT])


# The tables of C structures. (Objects/descrobject.c, funcobject.c, typeobject.c, Modules/_functoolsmodule.c,
# _operator.c)
CALLABLE_STRUCTURES: dict[type, Structure] = {
    functools.partial: Structure(
        [Field(2, 'attribute', 'func'), Field(3, 'attribute', 'args'), Field(4, 'attribute', 'keywords')]
    ),
    property: Structure(
        [Field(2, 'attribute', 'fget'), Field(3, 'attribute', 'fset'), Field(4, 'attribute', 'fdel'), Hidden(5), Hidden(6)]
    ),
    super: Structure(
        [Field(2, 'attribute', '__thisclass__'), Field(3, 'bound'), Field(4, 'attribute', '__self_class__')]
    ),
    type(functools.cmp_to_key(id)): Structure([Field(2, 'function'), Field(3, 'attribute', 'obj')]),
    operator.itemgetter: Structure([Field(3, 'attribute', 'items')]),
    operator.attrgetter: Structure([Field(3, 'attribute', 'attributes')]),
    operator.methodcaller: Structure(
        [Field(2, 'attribute', 'name'), Field(3, 'attribute', 'args'), Field(4, 'attribute', 'kwargs'), Hidden(5), Hidden(6)]
    ),
    classmethod: Structure([Field(2, 'function'), Hidden(3)]),
    staticmethod: Structure([Field(2, 'function'), Hidden(3)]),
}

FUNCTIONS: dict[type, Kind] = {
    types.FunctionType: Kind(_read_function, _function_regions, whole=True),
    types.CellType: read_by_recorder('cell'),
    types.MethodType: read_by_recorder('method'),
    types.BuiltinFunctionType: Kind(_read_builtin, fixed(4, 24), whole=True),
    types.MethodWrapperType: Kind(_read_builtin, fixed(4, 16), whole=True),
    functools._lru_cache_wrapper: Kind(_read_cached, _cached_regions, folds=LOOKS | {'__wrapped__', 'cache_parameters'}),
    **{
        cls: structure.kind(LOOKS if cls in (classmethod, staticmethod) else frozenset())
        for cls, structure in CALLABLE_STRUCTURES.items()
    },
}

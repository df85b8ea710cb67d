"""Classes, and modules that are open: what they hold by name."""

import types

from ..classes import own_namespace, type_bases, type_qualname
from ..interpreter.layout import words_of
from ..memory import OBJECT_TYPE, TYPE, words
from ..regions import Regions, dict_regions
from .kind import Kind, Reading, Reference, attributes


def _read_class(value: type) -> Reading:
    found: list[Reference] = [('base', '', id(base)) for base in type_bases(value) if base is not object]
    metaclass = type(value)
    if metaclass is not type:
        found.append(('metaclass', '', id(metaclass)))
    found += attributes(own_namespace(value))
    return Reading(type_qualname(value), None, 0, found)


def _class_regions(address: int) -> Regions:
    at = address >> 2
    pointers = [(address + 4 * place, address + 4 * place + 4) for place in (OBJECT_TYPE, TYPE.tp_dict, TYPE.tp_bases)]
    return pointers + dict_regions(words[at + TYPE.tp_dict])


def _read_module(value: types.ModuleType) -> Reading:
    namespace = _module_dict(value)
    shown = [(name, each) for name, each in dict.items(namespace) if name not in MODULE_MACHINERY]
    return Reading(f'module {namespace["__name__"]}', None, 0, attributes(shown))


_module_dict = types.ModuleType.__dict__['__dict__'].__get__


def _module_regions(address: int) -> Regions:
    return dict_regions(words[(address >> 2) + MODULE_DICT])


MODULE_DICT = words_of('PyModuleObject').md_dict
# What the import system puts into a module.
MODULE_MACHINERY = frozenset(
    ('__name__', '__doc__', '__package__', '__loader__', '__spec__', '__builtins__', '__file__', '__cached__', '__path__')
)

CLASSES: dict[type, Kind] = {
    type: Kind(_read_class, _class_regions, whole=True, reads_dict=True),
    types.ModuleType: Kind(_read_module, _module_regions, whole=True, reads_dict=True),
}

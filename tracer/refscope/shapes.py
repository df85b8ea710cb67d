"""How objects of each type are read and watched."""

import types
from collections.abc import Callable
from typing import NamedTuple

from .classes import is_of_program, object_members, type_mro
from .closed import closed_text, is_plumbing
from .contents import Reader, Reading, base_reader, instance_reader, with_other_referents
from .memory import TPFLAGS_HAVE_GC, TPFLAGS_HEAPTYPE, TYPE_BASICSIZE, object_at, type_flags, words
from .regions import REGIONS, Regions, instance_regions

# Their content never changes: where it differs, another object has taken the address.
IMMUTABLE = (int, str, float, complex, bool, bytes, range, tuple, frozenset, type(None), type(...), type(NotImplemented))
# Types whose instances can be closed.
MAYBE_CLOSED = (
    type,
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodWrapperType,
    types.WrapperDescriptorType,
    types.MethodDescriptorType,
    types.ClassMethodDescriptorType,
    types.MemberDescriptorType,
    types.GetSetDescriptorType,
    types.CodeType,
    types.FrameType,
)


# What is read in the same way whoever made it.
PLAIN = (*IMMUTABLE, *MAYBE_CLOSED, list, dict, set, types.MethodType, types.CellType)

# By the address of the type: a metaclass of the program may define what `==` and `hash` do.
_immutable = {id(cls) for cls in IMMUTABLE}
_plain = {id(cls) for cls in PLAIN}
_regions = {id(cls): regions for cls, regions in REGIONS.items()}


class Shape(NamedTuple):
    """How the instances of one class are read and watched."""

    read: Reader
    regions: Callable[[int], Regions]
    # Its content never changes.
    immutable: bool
    # The collector may track it.
    collected: bool
    # What it refers to can change without a change of its own memory: read it at every step.
    volatile: bool
    # The class is the program's own.
    open_class: bool
    # A built-in container or value, open also where the runtime made it.
    plain: bool
    # Part of what simulates the world around the program: never looked into.
    closed: bool


def shape_of(cls: type) -> Shape:
    """The shape of the instances of exactly `cls`."""
    flags = type_flags(id(cls))
    collected = bool(flags & TPFLAGS_HAVE_GC)
    open_class = is_of_program(cls)
    base, reader = base_reader(cls)
    if base is cls and reader is not None:
        read, regions, volatile = reader, _regions.get(id(cls)) or _own_memory(4), False
    else:
        builtin = base is not object and id(base) in _regions
        start = words[(id(base) >> 2) + TYPE_BASICSIZE] if builtin else 4
        members = object_members(cls, base)
        slots = any(base_class for base_class in type_mro(cls) if is_of_program(base_class))
        read = instance_reader(reader, members, 'slot' if slots else 'attribute')
        regions = _composed(_regions[id(base)], start) if builtin else _own_memory(start)
        volatile = not builtin and reader is None and collected and not _is_python_class(cls)
        if volatile:
            read = with_other_referents(read)
    if issubclass(cls, MAYBE_CLOSED):
        read, regions = _unless_closed(read), _regions_unless_closed(regions)
    closed = is_plumbing(cls)
    return Shape(read, regions, id(cls) in _immutable, collected, volatile and not closed, open_class, id(cls) in _plain, closed)


def _is_python_class(cls: type) -> bool:
    """Whether every class that `cls` extends but `object` was made by a class statement."""
    return all(base is object or type_flags(id(base)) & TPFLAGS_HEAPTYPE and _has_module(base) for base in type_mro(cls))


def _has_module(cls: type) -> bool:
    return '__firstlineno__' in type.__dict__['__dict__'].__get__(cls)


def _own_memory(start: int) -> Callable[[int], Regions]:
    return lambda address: instance_regions(address, start)


def _composed(base: Callable[[int], Regions], start: int) -> Callable[[int], Regions]:
    return lambda address: base(address) + instance_regions(address, start)


def _unless_closed(read: Reader) -> Reader:
    def read_open(value: object) -> Reading:
        text = closed_text(value)
        return read(value) if text is None else Reading(text)

    return read_open


def _regions_unless_closed(regions: Callable[[int], Regions]) -> Callable[[int], Regions]:
    return lambda address: regions(address) if closed_text(object_at(address)) is None else []

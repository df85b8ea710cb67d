"""How objects of each type are read and watched."""

import types
from collections.abc import Callable
from typing import NamedTuple

from .classes import is_of_program, object_members, type_dict, type_module, type_mro, type_name
from .closed import closed_text, is_open_class, is_plumbing
from .memory import TPFLAGS_HAVE_GC, TPFLAGS_HEAPTYPE, TYPE_BASICSIZE, object_at, type_flags, words
from .opening import is_anything_opened
from .readers.instances import instance_reader, with_other_referents
from .readers.kind import Kind, Reader, Reading, nothing_beyond
from .readers.kinds import folds_of, kind_of
from .regions import HEAD_BYTES, Regions, instance_regions

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
    types.GeneratorType,
    types.CoroutineType,
    types.AsyncGeneratorType,
)
# What is read in the same way whoever made it, besides values that never change. By the address of the type: a
# metaclass of the program may define what `==` and `hash` do.
_plain = {id(cls) for cls in (*MAYBE_CLOSED, list, dict, set, types.MethodType, types.CellType)}


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
    # The class is drawn open.
    open_class: bool
    # A built-in container or value, open also where the runtime made it.
    plain: bool
    # Part of what simulates the world around the program: never looked into.
    closed: bool
    # The name of the class, where that can never be another.
    type_name: str | None


def shape_of(cls: type) -> Shape:
    """The shape of the instances of exactly `cls`."""
    if is_anything_opened() or type_flags(id(cls)) & TPFLAGS_HEAPTYPE or type_module(cls) != 'builtins':
        return _find_shape(cls)
    # It is the same in every run. By the address: a static type is never freed.
    shape = _shapes.get(id(cls))
    if shape is None:
        shape = _shapes[id(cls)] = _find_shape(cls)
    return shape


_shapes: dict[int, Shape] = {}


def _find_shape(cls: type) -> Shape:
    base, kind = kind_of(cls)
    collected = bool(type_flags(id(cls)) & TPFLAGS_HAVE_GC)
    closed = is_plumbing(cls)
    volatile = base is object and collected and not closed and not _is_python_class(cls)
    if kind.whole and cls is base:
        read, regions = kind.read, kind.regions
    else:
        read, regions = _of_instance(cls, base, kind)
    if volatile:
        read = with_other_referents(read)
    if issubclass(cls, MAYBE_CLOSED):
        read, regions = _unless_closed(read), _regions_unless_closed(regions)
    immutable = kind.immutable and cls is base
    plain = immutable or id(cls) in _plain or issubclass(cls, (type, types.ModuleType))
    is_static = not type_flags(id(cls)) & TPFLAGS_HEAPTYPE
    name = type_name(cls) if is_static else None
    return Shape(read, regions, immutable, collected, volatile, is_open_class(cls), plain, closed, name)


def _of_instance(cls: type, base: type, kind: Kind) -> tuple[Reader, Callable[[int], Regions]]:
    """What the kind tells, and what the instance keeps besides."""
    members = object_members(cls, base)
    way = 'slot' if any(is_of_program(one) for one in type_mro(cls)) else 'attribute'
    start = words[(id(base) >> 2) + TYPE_BASICSIZE] if kind.whole else HEAD_BYTES
    return instance_reader(kind, members, way, folds_of(cls)), _composed(kind.regions, start)


def _is_python_class(cls: type) -> bool:
    """Whether every class that `cls` extends but `object` was made by a class statement."""
    return all(base is object or type_flags(id(base)) & TPFLAGS_HEAPTYPE and _has_line(base) for base in type_mro(cls))


def _has_line(cls: type) -> bool:
    return '__firstlineno__' in type_dict(cls)


def _composed(beyond: Callable[[int], Regions], start: int) -> Callable[[int], Regions]:
    if beyond is nothing_beyond:
        return lambda address: instance_regions(address, start)
    return lambda address: instance_regions(address, start) + beyond(address)


def _unless_closed(read: Reader) -> Reader:
    def read_open(value: object) -> Reading:
        text = closed_text(value)
        return read(value) if text is None else Reading(text)

    return read_open


def _regions_unless_closed(regions: Callable[[int], Regions]) -> Callable[[int], Regions]:
    return lambda address: regions(address) if closed_text(object_at(address)) is None else []

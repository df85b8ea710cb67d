"""How objects of each type are read and watched, as the recorder has it (`Shape` in recorder/shape.ts)."""

import types

from .classes import is_of_program, object_members, type_dict, type_module, type_mro
from .closed import is_open_class, is_plumbing
from .encoding import encode
from .memory import OBJECT_BYTES, TPFLAGS_HAVE_GC, TPFLAGS_HEAPTYPE, TYPE, type_flags, words
from .opening import is_anything_opened
from .readers.kinds import folds_of, kind_of
from .texts import ATOM_TEXTS, type_name

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
# By the address of the type, too.
_atoms = {id(cls) for cls in ATOM_TEXTS}


def shape_of(cls: type) -> str:
    """The shape of the instances of exactly `cls`, as JSON."""
    if is_anything_opened() or type_flags(id(cls)) & TPFLAGS_HEAPTYPE or type_module(cls) != 'builtins':
        return encode(_find_shape(cls))
    # It is the same in every run. By the address: a static type is never freed.
    shape = _shapes.get(id(cls))
    if shape is None:
        shape = _shapes[id(cls)] = encode(_find_shape(cls))
    return shape


_shapes: dict[int, str] = {}


def is_maybe_closed(cls: type) -> bool:
    """Whether an instance of `cls` may be closed."""
    return issubclass(cls, MAYBE_CLOSED)


def _find_shape(cls: type) -> dict[str, object]:
    base, kind = kind_of(cls)
    collected = bool(type_flags(id(cls)) & TPFLAGS_HAVE_GC)
    closed = is_plumbing(cls)
    exact = kind.whole and cls is base
    immutable = kind.immutable and cls is base
    return {
        'kind': kind.reader,
        'exact': exact,
        'members': () if exact else _members(cls, base),
        'way': 'slot' if any(is_of_program(one) for one in type_mro(cls)) else 'attribute',
        'folds': list(folds_of(cls)),
        'readsDict': kind.reads_dict,
        # An object without a built-in base is its own from its reference count and its type on.
        'start': words[(id(base) >> 2) + TYPE.tp_basicsize] if kind.whole else OBJECT_BYTES,
        'atom': id(cls) in _atoms,
        'immutable': immutable,
        'collected': collected,
        'volatile': base is object and collected and not closed and not _is_python_class(cls),
        'open': is_open_class(cls),
        'plain': immutable or id(cls) in _plain or issubclass(cls, (type, types.ModuleType)),
        'closed': closed,
        'maybeClosed': is_maybe_closed(cls),
        'name': None if type_flags(id(cls)) & TPFLAGS_HEAPTYPE else type_name(cls),
    }


def _members(cls: type, base: type) -> list[tuple[str, int]]:
    folds = folds_of(cls)
    return [(name, offset) for name, offset in object_members(cls, base) if name not in folds]


def _is_python_class(cls: type) -> bool:
    """Whether every class that `cls` extends but `object` was made by a class statement."""
    return all(base is object or type_flags(id(base)) & TPFLAGS_HEAPTYPE and _has_line(base) for base in type_mro(cls))


def _has_line(cls: type) -> bool:
    return '__firstlineno__' in type_dict(cls)

"""Reading one object: its text, its length and its references.

Every exact built-in type is read through its own methods or its memory. An instance of a class of
the program is read as the built-in type it extends, if any, followed by its attributes and slots.
"""

import gc
import types
import weakref
from collections.abc import Callable
from itertools import islice
from typing import NamedTuple

from .classes import is_of_program, object_members, own_namespace, type_bases, type_mro, type_name, type_qualname
from .memory import (
    CELL_CONTENT,
    FRAME_FAST_LOCALS,
    FUNCTION_DICT,
    GENERATOR_FRAME,
    GENERATOR_STATE,
    TAG_MASK,
    TPFLAGS_INLINE_VALUES,
    TPFLAGS_MANAGED_DICT,
    WEAKREF_REFERENT,
    inline_attributes,
    managed_dict,
    object_at,
    type_flags,
    words,
)
from .texts import ATOM_TEXTS, label_text, str_text

# A container shows this many items, pairs or members; the rest is counted.
ITEM_LIMIT = 100

type Reference = tuple[str, str, int]


class Reading(NamedTuple):
    """What is in an object. `references`: kind, label and address each."""

    text: str | None = None
    length: int | None = None
    omitted: int = 0
    references: list[Reference] = []


type Reader = Callable[[object], Reading]

ITEM, MEMBER, KEY, VALUE = 'item', 'member', 'key', 'value'


def _items(length: Callable[[object], int], iterate: Callable[[object], object]) -> Reader:
    def read(value: object) -> Reading:
        count = length(value)
        found = [(ITEM, str(index), id(item)) for index, item in enumerate(islice(iterate(value), ITEM_LIMIT))]
        return Reading(None, count, count - len(found), found)

    return read


def _members(length: Callable[[object], int], iterate: Callable[[object], object]) -> Reader:
    def read(value: object) -> Reading:
        count = length(value)
        found = [(MEMBER, '', id(member)) for member in islice(iterate(value), ITEM_LIMIT)]
        return Reading(None, count, count - len(found), found)

    return read


def _read_dict(value: dict) -> Reading:
    count = dict.__len__(value)
    found = []
    for key, content in islice(dict.items(value), ITEM_LIMIT):
        label = label_text(key)
        found += (KEY, label, id(key)), (VALUE, label, id(content))
    return Reading(None, count, count - len(found) // 2, found)


def _read_function(value: types.FunctionType) -> Reading:
    code = value.__code__
    found: list[Reference] = []
    defaults = value.__defaults__
    if defaults:
        parameters = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
        found += [('default', name, id(default)) for name, default in zip(parameters, defaults)]
    for name, default in (value.__kwdefaults__ or {}).items():
        found.append(('default', name, id(default)))
    for name, cell in zip(code.co_freevars, value.__closure__ or ()):
        found.append(('closure', name, id(cell)))
    attributes = words[(id(value) >> 2) + FUNCTION_DICT]
    if attributes:
        found += _attributes(object_at(attributes).items())
    return Reading(value.__qualname__, None, 0, found)


def _attributes(pairs: object) -> list[Reference]:
    return [('attribute', name if type(name) is str else label_text(name), id(value)) for name, value in pairs]


def _read_cell(value: types.CellType) -> Reading:
    content = words[(id(value) >> 2) + CELL_CONTENT]
    return Reading(None, None, 0, [('cell', '', content)] if content else [])


def _read_method(value: types.MethodType) -> Reading:
    return Reading(None, None, 0, [('bound', '', id(value.__self__)), ('function', '', id(value.__func__))])


def _read_builtin(value: types.BuiltinFunctionType) -> Reading:
    bound = value.__self__
    if bound is None or type(bound) in (types.ModuleType, type):
        return Reading(f'built-in {value.__qualname__}')
    return Reading(f'built-in {value.__qualname__}', None, 0, [('bound', '', id(bound))])


def _read_module(value: types.ModuleType) -> Reading:
    name = types.ModuleType.__dict__['__dict__'].__get__(value).get('__name__')
    return Reading(f'module {name}' if type(name) is str else 'module')


def _read_weakref(value: weakref.ref) -> Reading:
    referent = words[(id(value) >> 2) + WEAKREF_REFERENT]
    alive = referent and not object_is_none(referent)
    found = [('referent', '', referent)] if alive else []
    callback = weakref.ref.__dict__['__callback__'].__get__(value)
    if callback is not None:
        found.append(('attribute', '__callback__', id(callback)))
    return Reading(None, None, 0, found)


def object_is_none(address: int) -> bool:
    """Whether the object at `address` is None: a dead weak reference holds it in place of its referent."""
    return address == id(None)


def _read_class(value: type) -> Reading:
    if not is_of_program(value):
        return Reading(f'class {type_qualname(value)}')
    found: list[Reference] = [('base', '', id(base)) for base in type_bases(value) if base is not object]
    metaclass = type(value)
    if metaclass is not type:
        found.append(('metaclass', '', id(metaclass)))
    found += [('attribute', name, id(attribute)) for name, attribute in own_namespace(value)]
    return Reading(type_qualname(value), None, 0, found)


def _read_generator(value: object) -> Reading:
    at = id(value) >> 2
    state = words[at + GENERATOR_STATE] >> 24
    if state not in SUSPENDED_STATES:
        return Reading()
    frame = at + GENERATOR_FRAME
    code = object_at(words[frame] & TAG_MASK)
    found = []
    for index, name in enumerate(local_names(code)):
        local = words[frame + FRAME_FAST_LOCALS + index] & TAG_MASK
        if local:
            found.append(('frame', name, local))
    return Reading(None, None, 0, found)


# FRAME_CREATED, FRAME_SUSPENDED and FRAME_SUSPENDED_YIELD_FROM as unsigned bytes.
SUSPENDED_STATES = (0xFD, 0xFE, 0xFF)


def local_names(code: types.CodeType) -> tuple[str, ...]:
    """The names of the fast locals of `code` in the order in which a frame stores them."""
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    return code.co_varnames + own_cells + code.co_freevars


def _read_traceback(value: types.TracebackType) -> Reading:
    following = value.tb_next
    return Reading(None, None, 0, [] if following is None else [('traceback', '', id(following))])


def _read_exception(value: BaseException) -> Reading:
    found: list[Reference] = [('attribute', 'args', id(_exception_args(value)))]
    for kind, get in (('cause', _exception_cause), ('context', _exception_context), ('traceback', _exception_traceback)):
        part = get(value)
        if part is not None:
            found.append((kind, '', id(part)))
    return Reading(None, None, 0, found)


_exception_args = BaseException.__dict__['args'].__get__
_exception_cause = BaseException.__dict__['__cause__'].__get__
_exception_context = BaseException.__dict__['__context__'].__get__
_exception_traceback = BaseException.__dict__['__traceback__'].__get__


def _read_referents(value: object) -> Reading:
    """Any other type: what the collector sees."""
    cls = type(value)
    found = [('other', '', id(referent)) for referent in gc.get_referents(value) if referent is not cls]
    return Reading(None, None, max(0, len(found) - ITEM_LIMIT), found[:ITEM_LIMIT])


def _read_str(value: str) -> Reading:
    return Reading(str_text(value), str.__len__(value))


def _read_bytes(value: bytes) -> Reading:
    return Reading(ATOM_TEXTS[bytes](value), bytes.__len__(value))


def _text_only(text: Callable[[object], str]) -> Reader:
    return lambda value: Reading(text(value))


READERS: dict[type, Reader] = {
    **{cls: _text_only(text) for cls, text in ATOM_TEXTS.items()},
    str: _read_str,
    bytes: _read_bytes,
    list: _items(list.__len__, list.__iter__),
    tuple: _items(tuple.__len__, tuple.__iter__),
    dict: _read_dict,
    set: _members(set.__len__, set.__iter__),
    frozenset: _members(frozenset.__len__, frozenset.__iter__),
    types.FunctionType: _read_function,
    types.CellType: _read_cell,
    types.MethodType: _read_method,
    types.BuiltinFunctionType: _read_builtin,
    types.ModuleType: _read_module,
    weakref.ref: _read_weakref,
    type: _read_class,
    types.GeneratorType: _read_generator,
    types.CoroutineType: _read_generator,
    types.AsyncGeneratorType: _read_generator,
    types.TracebackType: _read_traceback,
    BaseException: _read_exception,
}


def reader_of(cls: type) -> Reader:
    """The reader for instances of exactly `cls`."""
    own = READERS.get(cls)
    if own is not None:
        return own
    base = next((base for base in type_mro(cls) if base in READERS), object)
    members = object_members(cls, base)
    if base is object and not members and not has_attributes(cls):
        return _read_referents
    return _instance_reader(READERS.get(base), members)


def has_attributes(cls: type) -> bool:
    """Whether instances of `cls` keep attributes in themselves or in a dict before them."""
    return bool(type_flags(id(cls)) & (TPFLAGS_MANAGED_DICT | TPFLAGS_INLINE_VALUES))


def _instance_reader(base: Reader | None, members: list[tuple[str, int]]) -> Reader:
    def read(value: object) -> Reading:
        text, length, omitted, found = base(value) if base is not None else Reading()
        address = id(value)
        references = list(found)
        references += instance_attributes(address)
        for name, offset in members:
            content = words[(address + offset) >> 2]
            if content:
                references.append(('slot', name, content))
        return Reading(text, length, omitted, references)

    return read


def instance_attributes(address: int) -> list[Reference]:
    """The attributes of an instance, without making the dict that it may not have yet."""
    cls = words[(address >> 2) + 1]
    flags = type_flags(cls)
    if flags & TPFLAGS_INLINE_VALUES:
        inline = inline_attributes(address, cls)
        if inline is not None:
            return [('attribute', name, value) for name, value in inline]
    if flags & TPFLAGS_MANAGED_DICT:
        attributes = managed_dict(address)
        return _attributes(dict.items(object_at(attributes))) if attributes else []
    return []


def class_name(cls: type) -> str:
    """`__name__` of a class."""
    return type_name(cls)

"""Reading one object: its text, its length and its references.

Every exact built-in type is read through its own methods or its memory: no code of the program runs.
"""

import gc
import types
import weakref
from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from .classes import own_namespace, type_bases, type_mro, type_qualname
from .memory import (
    CELL_CONTENT,
    FRAME_FAST_LOCALS,
    FRAME_OBJECT_FRAME,
    FRAME_OWNER,
    FUNCTION_DICT,
    GENERATOR_FRAME,
    GENERATOR_STATE,
    OWNED_BY_FRAME_OBJECT,
    TAG_MASK,
    TPFLAGS_INLINE_VALUES,
    WEAKREF_REFERENT,
    inline_attributes,
    instance_dict,
    object_at,
    type_address,
    type_flags,
    words,
)
from .program import FILES
from .texts import ATOM_TEXTS, label_text, str_text

# A container shows this many items, pairs or members; the rest is counted.
ITEM_LIMIT = 100

type Reference = tuple[str, str, int]


class Reading(NamedTuple):
    """What is in an object. `references`: kind, label and address each."""

    text: str | None = None
    length: int | None = None
    omitted: int = 0
    references: Sequence[Reference] = ()


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
    return Reading(f'built-in {value.__qualname__}', None, 0, [('bound', '', id(value.__self__))])


def _read_weakref(value: weakref.ref) -> Reading:
    referent, callback = words[(id(value) >> 2) + WEAKREF_REFERENT : (id(value) >> 2) + WEAKREF_REFERENT + 2]
    found: list[Reference] = []
    if referent != id(None):
        found.append(('referent', '', referent))
    if callback:
        found.append(('attribute', '__callback__', callback))
    return Reading(None, None, 0, found)


def _read_class(value: type) -> Reading:
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
    return Reading(None, None, 0, _locals(frame + FRAME_FAST_LOCALS, local_names(code)))


# FRAME_CREATED, FRAME_SUSPENDED and FRAME_SUSPENDED_YIELD_FROM as unsigned bytes.
SUSPENDED_STATES = (0xFD, 0xFE, 0xFF)


def local_names(code: types.CodeType) -> tuple[str, ...]:
    """The names of the fast locals of `code` in the order in which a frame stores them."""
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    return code.co_varnames + own_cells + code.co_freevars


def _read_traceback(value: types.TracebackType) -> Reading:
    """The next traceback, and the names of a frame of the program that is over."""
    found: list[Reference] = []
    frame = value.tb_frame
    if frame.f_code.co_filename in FILES:
        found += _read_frame(frame).references
    following = value.tb_next
    if following is not None:
        found.append(('traceback', '', id(following)))
    return Reading(None, None, 0, found)


def _read_frame(value: types.FrameType) -> Reading:
    """The names that a frame holds once it is over; until then it is among the frames of a step."""
    frame = words[(id(value) >> 2) + FRAME_OBJECT_FRAME] >> 2
    if (words[frame + FRAME_OWNER] >> 16) & 0xFF != OWNED_BY_FRAME_OBJECT:
        return Reading()
    return Reading(None, None, 0, _locals(frame + FRAME_FAST_LOCALS, local_names(value.f_code)))


def _locals(start: int, names: tuple[str, ...]) -> list[Reference]:
    """The fast locals that stand at word `start`, those in cells by their cell."""
    tagged = words[start : start + len(names)]
    return [('frame', name, local & TAG_MASK) for name, local in zip(names, tagged) if local & TAG_MASK]


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


def _read_proxy(value: types.MappingProxyType) -> Reading:
    return Reading(None, None, 0, [('attribute', 'mapping', id(each)) for each in gc.get_referents(value)])


def _read_slice(value: slice) -> Reading:
    parts = (('start', value.start), ('stop', value.stop), ('step', value.step))
    return Reading(None, None, 0, [('attribute', name, id(part)) for name, part in parts])


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
    weakref.ref: _read_weakref,
    type: _read_class,
    types.GeneratorType: _read_generator,
    types.CoroutineType: _read_generator,
    types.AsyncGeneratorType: _read_generator,
    types.TracebackType: _read_traceback,
    types.FrameType: _read_frame,
    BaseException: _read_exception,
    types.MappingProxyType: _read_proxy,
    slice: _read_slice,
}


def base_reader(cls: type) -> tuple[type, Reader | None]:
    """The nearest base of `cls` with a reader of its own, and that reader; `object` and None where there is none."""
    base = next((base for base in type_mro(cls) if id(base) in _readers), object)
    return base, _readers.get(id(base))


# By the address of the type: a metaclass of the program may define what `==` and `hash` do.
_readers = {id(cls): reader for cls, reader in READERS.items()}


def instance_reader(base: Reader | None, members: list[tuple[str, int]], kind: str) -> Reader:
    """A reader of what `base` reads, then of the attributes, then of the members, each a reference of `kind`."""

    def read(value: object) -> Reading:
        text, length, omitted, found = base(value) if base is not None else Reading()
        address = id(value)
        references = [*found, *_instance_attributes(address)]
        for name, offset in members:
            content = words[(address + offset) >> 2]
            if content:
                references.append((kind, name, content))
        return Reading(text, length, omitted, references)

    return read


def _instance_attributes(address: int) -> list[Reference]:
    """The attributes of an instance, without making the dict that it may not have yet."""
    type_at = type_address(address)
    if type_flags(type_at) & TPFLAGS_INLINE_VALUES:
        inline = inline_attributes(address, type_at)
        if inline is not None:
            return [('attribute', name, value) for name, value in inline]
    attributes = instance_dict(address, type_at)
    return _attributes(dict.items(object_at(attributes))) if attributes else []


def with_other_referents(read: Reader) -> Reader:
    """A reader that adds what the collector sees and `read` does not, as `other`."""

    def read_all(value: object) -> Reading:
        text, length, omitted, found = read(value)
        told = {address for _, _, address in found} | {id(type(value)), id(None)}
        others = [id(referent) for referent in gc.get_referents(value) if id(referent) not in told]
        references = [*found, *(('other', '', address) for address in others[:ITEM_LIMIT])]
        return Reading(text, length, omitted + max(0, len(others) - ITEM_LIMIT), references)

    return read_all

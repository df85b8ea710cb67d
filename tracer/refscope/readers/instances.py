"""What an instance keeps besides what its built-in base does: attributes, and members such as slots."""

import gc

from ..classes import member_offset
from ..memory import (
    TPFLAGS_INLINE_VALUES,
    TYPE_FLAGS,
    inline_attributes,
    instance_dict,
    object_at,
    words,
)
from .kind import ITEM_LIMIT, Kind, Reader, Reading, Reference, attributes


def instance_reader(kind: Kind, members: list[tuple[str, int]], way: str, folds: frozenset[str]) -> Reader:
    """A reader of what the built-in base tells, then of the attributes, then of the members, references of kind `way`.

    Attributes and members named in `folds` are left out.
    """
    read_base, reads_dict = kind.read, kind.reads_dict
    shown = [(name, offset) for name, offset in members if name not in folds]

    def read(value: object) -> Reading:
        text, length, omitted, found = read_base(value)
        address = id(value)
        references = [*found]
        if not reads_dict:
            own = _attributes(address)
            references += [each for each in own if each[1] not in folds] if folds else own
        for name, offset in shown:
            content = words[(address + offset) >> 2]
            if content:
                references.append((way, name, content))
        return Reading(text, length, omitted, references)

    return read


def _attributes(address: int) -> list[Reference]:
    """The attributes of an instance, without making the dict that it may not have yet."""
    type_at = words[(address >> 2) + 1]
    if words[(type_at >> 2) + TYPE_FLAGS] & TPFLAGS_INLINE_VALUES:
        inline = inline_attributes(address, type_at)
        if inline is not None:
            return [('attribute', name, value) for name, value in inline]
    own = instance_dict(address, type_at)
    return attributes(dict.items(object_at(own))) if own else []


def attribute_of(address: int, name: str) -> int:
    """The address of an attribute of the instance at `address`; 0: it has none of that name."""
    return next((content for _, label, content in _attributes(address) if label == name), 0)


def member_of(address: int, name: str) -> int:
    """The address of what a slot of the instance at `address` holds; 0: nothing, or there is no such slot."""
    offset = member_offset(type(object_at(address)), name)
    return words[(address + offset) >> 2] if offset else 0


def with_other_referents(read: Reader) -> Reader:
    """A reader that adds what the collector sees and `read` does not, as `other`."""

    def read_all(value: object) -> Reading:
        text, length, omitted, found = read(value)
        told = {address for _, _, address in found} | {id(type(value)), id(None)}
        others = [id(referent) for referent in gc.get_referents(value) if id(referent) not in told]
        references = [*found, *(('other', '', address) for address in others[:ITEM_LIMIT])]
        return Reading(text, length, omitted + max(0, len(others) - ITEM_LIMIT), references)

    return read_all

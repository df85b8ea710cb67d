"""Attributes and members of an instance, by their names."""

from ..classes import member_offset
from ..memory import (
    TPFLAGS_INLINE_VALUES,
    inline_attributes,
    instance_dict,
    object_at,
    type_address,
    type_flags,
    words,
)
from .kind import Reference, attributes


def _attributes(address: int) -> list[Reference]:
    """The attributes of an instance, without making the dict that it may not have yet."""
    type_at = type_address(address)
    if type_flags(type_at) & TPFLAGS_INLINE_VALUES:
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

"""Iterators: what they iterate over, and where they are.

Layouts: Objects/iterobject.c, listobject.c, tupleobject.c, unicodeobject.c, bytesobject.c, rangeobject.c,
dictobject.c, setobject.c, odictobject.c, enumobject.c, Python/bltinmodule.c; Modules/_collectionsmodule.c.
"""

import collections

from ..memory import object_at, signed, words
from ..texts import ATOM_TEXTS, label_text
from .fields import Field, Hidden, Spread, Structure, Telling

EXHAUSTED = 'exhausted'
# A tuple in which an iterator made its last item, to use it again: it keeps what it holds alive.
LAST_RESULT = 'last result'


def at_item(index: int, over: int) -> Telling:
    """`next: item 2`, from the word with the index; exhausted once the one with the object is empty."""
    return lambda at: f'next: item {signed(words[at + index])}' if words[at + over] else EXHAUSTED


def items_left(count: int, over: int) -> Telling:
    """`2 left`, from the word with the count; exhausted once the one with the object is empty."""
    return lambda at: f'{words[at + count]} left' if words[at + over] else EXHAUSTED


def _sequence() -> Structure:
    """An index, then the sequence."""
    return Structure([Field(3, 'iterates')], at_item(2, 3))


def _table(*parts: Field | Hidden, left: int) -> Structure:
    """The dict or set, then the count of items left."""
    return Structure([Field(2, 'iterates'), *parts], items_left(left, 2))


def _range_text(at: int) -> str:
    start, _, left = words[at + 2 : at + 5]
    return f'next: {signed(start)}, {left} left' if left else EXHAUSTED


def _long_range_text(at: int) -> str:
    start, _, left = (object_at(address) for address in words[at + 2 : at + 5])
    return f'next: {ATOM_TEXTS[int](start)}, {ATOM_TEXTS[int](left)} left' if left else EXHAUSTED


def _ordered_text(at: int) -> str:
    key = words[at + 6]
    return f'next: key {label_text(object_at(key))}' if key and words[at + 3] else EXHAUSTED


def _enumerate_text(at: int) -> str:
    beyond = words[at + 5]
    return f'next: index {ATOM_TEXTS[int](object_at(beyond)) if beyond else signed(words[at + 2])}'


def _reversed_text(at: int) -> str:
    return f'next: item {signed(words[at + 2])}' if words[at + 3] else EXHAUSTED


class _Sequence:
    """A sequence by its items only."""

    def __getitem__(self, index: int) -> int:
        return index


async def _wait() -> None:
    """Nothing."""


def _type_of_wait() -> type:
    """The type of what `await` gets from a coroutine."""
    waiting = _wait()
    try:
        return type(waiting.__await__())
    finally:
        waiting.close()


_byte_array, _dict, _set, _ordered = bytearray(1), {}, set(), collections.OrderedDict()
_deque = collections.deque()

ITERATORS: dict[type, Structure] = {
    **{
        type(iter(each)): _sequence()
        for each in ([], (), '', '€', b'', _byte_array, memoryview(b''), _Sequence())
    },
    type(reversed([])): Structure([Field(3, 'iterates')], _reversed_text),
    reversed: Structure([Field(3, 'iterates')], _reversed_text),
    type(iter(range(1))): Structure([], _range_text),
    type(iter(range(1 << 70))): Structure([], _long_range_text),
    **{
        type(make(view)): _table(Hidden(5), left=6)
        for view in (_dict.keys(), _dict.values(), _dict.items())
        for make in (iter, reversed)
    },
    type(iter(_set)): _table(left=5),
    type(iter(_ordered)): Structure([Field(3, 'iterates'), Hidden(6), Hidden(7)], _ordered_text),
    type(iter(_deque)): Structure([Field(4, 'iterates')], items_left(6, 4)),
    type(reversed(_deque)): Structure([Field(4, 'iterates')], items_left(6, 4)),
    type(iter(int, 1)): Structure([Field(2, 'function'), Field(3, 'other', 'sentinel')]),
    enumerate: Structure(
        [Field(3, 'iterates'), Spread(4, 'other', LAST_RESULT, objects_only=True), Hidden(5)], _enumerate_text
    ),
    zip: Structure([Spread(3, 'iterates'), Spread(4, 'other', LAST_RESULT, objects_only=True)]),
    map: Structure([Field(3, 'function'), Spread(2, 'iterates')]),
    _type_of_wait(): Structure([Field(2, 'iterates')]),
    filter: Structure([Field(2, 'function', optional=True), Field(3, 'iterates')]),
}

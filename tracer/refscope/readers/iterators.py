"""Iterators: what they iterate over, and where they are."""

import collections

from ..interpreter.layout import words_of
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


def _sequence(structure: str) -> Structure:
    """An index, and the sequence."""
    own = words_of(structure)
    return Structure([Field(own.it_seq, 'iterates')], at_item(own.it_index, own.it_seq))


_range, _long_range, _ordered_iterator = map(words_of, ('_PyRangeIterObject', 'longrangeiterobject', 'odictiterobject'))
_enumerate, _reversed = map(words_of, ('enumobject', 'reversedobject'))


def _range_text(at: int) -> str:
    start, left = words[at + _range.start], words[at + _range.len]
    return f'next: {signed(start)}, {left} left' if left else EXHAUSTED


def _long_range_text(at: int) -> str:
    start, left = (object_at(words[at + place]) for place in (_long_range.start, _long_range.len))
    return f'next: {ATOM_TEXTS[int](start)}, {ATOM_TEXTS[int](left)} left' if left else EXHAUSTED


def _ordered_text(at: int) -> str:
    key = words[at + _ordered_iterator.di_current]
    is_on = key and words[at + _ordered_iterator.di_odict]
    return f'next: key {label_text(object_at(key))}' if is_on else EXHAUSTED


def _enumerate_text(at: int) -> str:
    beyond = words[at + _enumerate.en_longindex]
    return f'next: index {ATOM_TEXTS[int](object_at(beyond)) if beyond else signed(words[at + _enumerate.en_index])}'


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
_of_dict, _of_set, _of_deque = map(words_of, ('dictiterobject', 'setiterobject', 'dequeiterobject'))
_called, _zip, _map, _filter = map(words_of, ('calliterobject', 'zipobject', 'mapobject', 'filterobject'))
_along_deque = Structure([Field(_of_deque.deque, 'iterates')], items_left(_of_deque.counter, _of_deque.deque))

ITERATORS: dict[type, Structure] = {
    **{
        type(iter(each)): _sequence(structure)
        for each, structure in (
            ([], '_PyListIterObject'),
            ((), '_PyTupleIterObject'),
            ('', 'unicodeiterobject'),
            ('€', 'unicodeiterobject'),
            (b'', 'striterobject'),
            (_byte_array, 'bytesiterobject'),
            (memoryview(b''), 'memoryiterobject'),
            (_Sequence(), 'seqiterobject'),
        )
    },
    type(reversed([])): _sequence('listreviterobject'),
    reversed: Structure([Field(_reversed.seq, 'iterates')], at_item(_reversed.index, _reversed.seq)),
    type(iter(range(1))): Structure([], _range_text),
    type(iter(range(1 << 70))): Structure([], _long_range_text),
    **{
        type(make(view)): Structure(
            [Field(_of_dict.di_dict, 'iterates'), Hidden(_of_dict.di_result)],
            items_left(_of_dict.len, _of_dict.di_dict),
        )
        for view in (_dict.keys(), _dict.values(), _dict.items())
        for make in (iter, reversed)
    },
    type(iter(_set)): Structure([Field(_of_set.si_set, 'iterates')], items_left(_of_set.len, _of_set.si_set)),
    type(iter(_ordered)): Structure(
        [
            Field(_ordered_iterator.di_odict, 'iterates'),
            Hidden(_ordered_iterator.di_current),
            Hidden(_ordered_iterator.di_result),
        ],
        _ordered_text,
    ),
    type(iter(_deque)): _along_deque,
    type(reversed(_deque)): _along_deque,
    type(iter(int, 1)): Structure(
        [Field(_called.it_callable, 'function'), Field(_called.it_sentinel, 'other', 'sentinel')]
    ),
    enumerate: Structure(
        [
            Field(_enumerate.en_sit, 'iterates'),
            Spread(_enumerate.en_result, 'other', LAST_RESULT, objects_only=True),
            Hidden(_enumerate.en_longindex),
        ],
        _enumerate_text,
    ),
    zip: Structure(
        [Spread(_zip.ittuple, 'iterates'), Spread(_zip.result, 'other', LAST_RESULT, objects_only=True)]
    ),
    map: Structure([Field(_map.func, 'function'), Spread(_map.iters, 'iterates')]),
    _type_of_wait(): Structure([Field(words_of('PyCoroWrapper').cw_coroutine, 'iterates')]),
    filter: Structure([Field(_filter.func, 'function', optional=True), Field(_filter.it, 'iterates')]),
}

"""The iterators of `itertools`. Layouts: Modules/itertoolsmodule.c."""

import itertools

from ..memory import signed, words
from .fields import Field, Hidden, Spread, Structure
from .iterators import EXHAUSTED, LAST_RESULT

# What `count` keeps as its number once that is an object.
IN_OBJECT, FOREVER = 0x7FFFFFFF, 0xFFFFFFFF


def _count_text(at: int) -> str | None:
    number = signed(words[at + 2])
    return None if number == IN_OBJECT else f'next: {number}'


def _repeat_text(at: int) -> str:
    left = words[at + 3]
    return 'forever' if left == FOREVER else f'{left} left'


def _islice_text(at: int) -> str:
    over, following, stop, step, _ = words[at + 2 : at + 7]
    if not over:
        return EXHAUSTED
    return f'next: {following}, stop: {"none" if stop == FOREVER else stop}, step: {step}'


def _cycle_text(at: int) -> str | None:
    return None if words[at + 2] else f'next: saved item {words[at + 4]}'


def _batched_text(at: int) -> str:
    return f'{words[at + 3]} at a time' if words[at + 2] else EXHAUSTED


def _over(*parts: Field | Spread | Hidden) -> Structure:
    return Structure(parts)


_last_result = {'kind': 'other', 'label': LAST_RESULT, 'objects_only': True}
_chosen = _over(Field(2, 'iterates'), Spread(4, **_last_result))
_by_function = _over(Field(2, 'function', optional=True), Field(3, 'iterates'))

ITERTOOLS: dict[type, Structure] = {
    itertools.count: Structure([Field(3, 'other', 'next'), Field(4, 'other', 'step')], _count_text),
    itertools.cycle: Structure([Field(2, 'iterates'), Field(3, 'other', 'saved')], _cycle_text),
    itertools.repeat: Structure([Field(2, 'other', 'object')], _repeat_text),
    itertools.chain: _over(Field(2, 'iterates', 'all'), Field(3, 'iterates', 'now')),
    itertools.compress: _over(Field(2, 'iterates'), Field(3, 'iterates', 'selectors')),
    itertools.dropwhile: _by_function,
    itertools.takewhile: _by_function,
    itertools.filterfalse: _by_function,
    itertools.starmap: _by_function,
    itertools.islice: Structure([Field(2, 'iterates')], _islice_text),
    itertools.accumulate: _over(
        Field(3, 'iterates'),
        Field(2, 'other', 'total'),
        Field(4, 'function'),
        Field(5, 'other', 'initial', optional=True),
    ),
    itertools.product: _over(Spread(2, 'iterates'), Spread(4, **_last_result)),
    itertools.permutations: _over(Field(2, 'iterates'), Spread(5, **_last_result)),
    itertools.combinations: _chosen,
    itertools.combinations_with_replacement: _chosen,
    itertools.zip_longest: _over(
        Spread(4, 'iterates'), Field(6, 'other', 'fillvalue', optional=True), Spread(5, **_last_result)
    ),
    itertools.pairwise: _over(
        Field(2, 'iterates'), Field(3, 'other', 'before'), Spread(4, **_last_result)
    ),
    itertools.groupby: _over(
        Field(2, 'iterates'),
        Field(3, 'function', optional=True),
        Field(4, 'other', 'key of the group'),
        Field(5, 'other', 'key'),
        Field(6, 'other', 'item'),
    ),
    itertools._grouper: _over(Field(2, 'iterates'), Field(3, 'other', 'key')),
    itertools.batched: Structure([Field(2, 'iterates')], _batched_text),
    itertools._tee: Structure([Field(2, 'iterates')], lambda at: f'next: item {words[at + 3]}'),
}

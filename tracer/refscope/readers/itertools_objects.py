"""The iterators of `itertools`."""

import itertools

from ..interpreter.layout import words_of
from ..memory import signed, words
from .fields import Field, Hidden, Spread, Structure
from .iterators import EXHAUSTED, LAST_RESULT

# What `count` keeps as its number once that is an object.
IN_OBJECT, FOREVER = 0x7FFFFFFF, 0xFFFFFFFF


(
    _count,
    _cycle,
    _repeat,
    _chain,
    _compress,
    _islice,
    _accumulate,
    _product,
    _permutations,
    _zip_longest,
    _pairwise,
    _groupby,
    _group,
    _batched,
    _tee,
) = (
    words_of(f'{name}object')
    for name in (
        'count cycle repeat chain compress islice accumulate product permutations ziplongest pairwise groupby _grouper '
        'batched tee'
    ).split()
)


def _count_text(at: int) -> str | None:
    number = signed(words[at + _count.cnt])
    return None if number == IN_OBJECT else f'next: {number}'


def _repeat_text(at: int) -> str:
    left = words[at + _repeat.cnt]
    return 'forever' if left == FOREVER else f'{left} left'


def _islice_text(at: int) -> str:
    if not words[at + _islice.it]:
        return EXHAUSTED
    following, stop, step = (words[at + place] for place in (_islice.next, _islice.stop, _islice.step))
    return f'next: {following}, stop: {"none" if stop == FOREVER else stop}, step: {step}'


def _cycle_text(at: int) -> str | None:
    return None if words[at + _cycle.it] else f'next: saved item {words[at + _cycle.index]}'


def _batched_text(at: int) -> str:
    return f'{words[at + _batched.batch_size]} at a time' if words[at + _batched.it] else EXHAUSTED


def _over(*parts: Field | Spread | Hidden) -> Structure:
    return Structure(parts)


def _by_function(structure: str) -> Structure:
    own = words_of(structure)
    return _over(Field(own.func, 'function', optional=True), Field(own.it, 'iterates'))


def _chosen(structure: str) -> Structure:
    own = words_of(structure)
    return _over(Field(own.pool, 'iterates'), Spread(own.result, **_last_result))


_last_result = {'kind': 'other', 'label': LAST_RESULT, 'objects_only': True}

ITERTOOLS: dict[type, Structure] = {
    itertools.count: Structure(
        [Field(_count.long_cnt, 'other', 'next'), Field(_count.long_step, 'other', 'step')], _count_text
    ),
    itertools.cycle: Structure([Field(_cycle.it, 'iterates'), Field(_cycle.saved, 'other', 'saved')], _cycle_text),
    itertools.repeat: Structure([Field(_repeat.element, 'other', 'object')], _repeat_text),
    itertools.chain: _over(Field(_chain.source, 'iterates', 'all'), Field(_chain.active, 'iterates', 'now')),
    itertools.compress: _over(Field(_compress.data, 'iterates'), Field(_compress.selectors, 'iterates', 'selectors')),
    itertools.dropwhile: _by_function('dropwhileobject'),
    itertools.takewhile: _by_function('takewhileobject'),
    itertools.filterfalse: _by_function('filterfalseobject'),
    itertools.starmap: _by_function('starmapobject'),
    itertools.islice: Structure([Field(_islice.it, 'iterates')], _islice_text),
    itertools.accumulate: _over(
        Field(_accumulate.it, 'iterates'),
        Field(_accumulate.total, 'other', 'total'),
        Field(_accumulate.binop, 'function'),
        Field(_accumulate.initial, 'other', 'initial', optional=True),
    ),
    itertools.product: _over(Spread(_product.pools, 'iterates'), Spread(_product.result, **_last_result)),
    itertools.permutations: _over(Field(_permutations.pool, 'iterates'), Spread(_permutations.result, **_last_result)),
    itertools.combinations: _chosen('combinationsobject'),
    itertools.combinations_with_replacement: _chosen('cwrobject'),
    itertools.zip_longest: _over(
        Spread(_zip_longest.ittuple, 'iterates'),
        Field(_zip_longest.fillvalue, 'other', 'fillvalue', optional=True),
        Spread(_zip_longest.result, **_last_result),
    ),
    itertools.pairwise: _over(
        Field(_pairwise.it, 'iterates'),
        Field(_pairwise.old, 'other', 'before'),
        Spread(_pairwise.result, **_last_result),
    ),
    itertools.groupby: _over(
        Field(_groupby.it, 'iterates'),
        Field(_groupby.keyfunc, 'function', optional=True),
        Field(_groupby.tgtkey, 'other', 'key of the group'),
        Field(_groupby.currkey, 'other', 'key'),
        Field(_groupby.currvalue, 'other', 'item'),
    ),
    itertools._grouper: _over(Field(_group.parent, 'iterates'), Field(_group.tgtkey, 'other', 'key')),
    itertools.batched: Structure([Field(_batched.it, 'iterates')], _batched_text),
    itertools._tee: Structure([Field(_tee.dataobj, 'iterates')], lambda at: f'next: item {words[at + _tee.index]}'),
}

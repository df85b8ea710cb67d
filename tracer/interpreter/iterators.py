"""Samples of iterators after their first item, and of what walks along others."""

import itertools
import operator
from collections import OrderedDict, deque

from .probes import Probes

NUMBERS, LETTERS, A_DICT = [11, 22, 33], 'abc', {'a': 1, 'b': 2, 'c': 3}
BEYOND = 1 << 70


class _Sequence:
    """A sequence by its items only."""

    def __getitem__(self, index: int) -> int:
        return index


async def _wait() -> None:
    """Nothing."""


def _function(*arguments: object) -> bool:
    return True


def _advanced(iterator: object) -> object:
    next(iterator)
    return iterator


def add(probes: Probes) -> None:
    """Adds them to `probes`."""
    _along_sequences(probes)
    _along_tables(probes)
    _built_in(probes)
    _of_itertools(probes)
    _combining(probes)


def _along_sequences(probes: Probes) -> None:
    for structure, sequence in (
        ('_PyListIterObject', NUMBERS),
        ('_PyTupleIterObject', (11, 22, 33)),
        ('unicodeiterobject', 'a€b'),
        ('striterobject', b'abc'),
        ('bytesiterobject', bytearray(b'abc')),
        ('memoryiterobject', memoryview(b'abc')),
        ('seqiterobject', _Sequence()),
    ):
        probes.holds(structure, _advanced(_advanced(iter(sequence))), it_index=2, it_seq=id(sequence))
        probes.keep(sequence)
    pair = 11, 22
    longer = [11, 22, 33, 44]
    probes.holds('listreviterobject', _advanced(reversed(longer)), it_index=2, it_seq=id(longer))
    probes.holds('reversedobject', _advanced(reversed(pair)), index=0, seq=id(pair))
    probes.holds('_PyRangeIterObject', _advanced(iter(range(5, 20, 3))), start=8, len=4)
    along = _advanced(iter(range(BEYOND, 2 * BEYOND)))
    probes.refers('longrangeiterobject', along, start=BEYOND + 1, len=BEYOND - 1)
    probes.keep(pair, longer)


def _along_tables(probes: Probes) -> None:
    items = iter(A_DICT.items())
    pair = next(items)
    probes.holds('dictiterobject', items, di_dict=id(A_DICT), di_result=id(pair), len=2)
    numbers, ordered, line = {1, 2, 3, 4}, OrderedDict(A_DICT), deque(range(80))
    probes.holds('setiterobject', _advanced(iter(numbers)), si_set=id(numbers), len=3)
    of_ordered = iter(ordered.items())
    pair = next(of_ordered)
    probes.holds('odictiterobject', of_ordered, di_odict=id(ordered), di_current=id('b'), di_result=id(pair))
    probes.holds('dequeiterobject', _advanced(iter(line)), deque=id(line), counter=79)
    probes.keep(pair, numbers, ordered, line)


def _built_in(probes: Probes) -> None:
    sentinel = object()
    probes.holds('calliterobject', iter(_function, sentinel), it_callable=id(_function), it_sentinel=id(sentinel))
    source = iter(NUMBERS)
    numbered = enumerate(source, 10)
    last = next(numbered)
    probes.holds('enumobject', numbered, en_index=11, en_sit=id(source), en_result=id(last), en_longindex=0)
    far = _advanced(enumerate(iter(NUMBERS), BEYOND))
    probes.leads('enumobject', far, en_longindex=lambda each: each == BEYOND + 1)
    together = zip(source, NUMBERS)
    probes.leads('zipobject', together, ittuple=lambda each: type(each) is tuple and each[0] is source)
    last = next(together)
    probes.holds('zipobject', together, result=id(last))
    mapped = map(_function, source)
    probes.leads('mapobject', mapped, iters=lambda each: type(each) is tuple)
    probes.holds('mapobject', mapped, func=id(_function))
    probes.holds('filterobject', filter(_function, source), func=id(_function), it=id(source))
    waiting = _wait()
    probes.holds('PyCoroWrapper', waiting.__await__(), cw_coroutine=id(waiting))
    waiting.close()
    probes.keep(sentinel, source, numbered, last, together)


def _of_itertools(probes: Probes) -> None:
    source, more = iter(NUMBERS), iter(LETTERS)
    half = 0.5
    probes.holds('countobject', _advanced(itertools.count(3)), cnt=4)
    counting = itertools.count(2.5, half)
    probes.holds('countobject', counting, long_step=id(half))
    probes.leads('countobject', counting, long_cnt=lambda each: each == 2.5)
    cycle = itertools.cycle(source)
    probes.holds('cycleobject', cycle, it=id(source))
    probes.leads('cycleobject', cycle, saved=lambda each: type(each) is list)
    again = itertools.cycle(NUMBERS)
    for _ in range(5):
        next(again)
    probes.holds('cycleobject', again, index=2)
    probes.holds('repeatobject', _advanced(itertools.repeat(NUMBERS, 5)), element=id(NUMBERS), cnt=4)
    chain = _advanced(itertools.chain.from_iterable(iter([LETTERS])))
    probes.leads('chainobject', chain, source=_is(list), active=_is(str))
    probes.holds('compressobject', itertools.compress(source, more), data=id(source), selectors=id(more))
    for structure, make in (
        ('dropwhileobject', itertools.dropwhile),
        ('takewhileobject', itertools.takewhile),
        ('filterfalseobject', itertools.filterfalse),
        ('starmapobject', itertools.starmap),
    ):
        probes.holds(structure, make(_function, source), func=id(_function), it=id(source))
    probes.holds('isliceobject', itertools.islice(source, 1, 30, 7), it=id(source), next=1, stop=30, step=7)
    start = [0]
    summing = itertools.accumulate(source, _function, initial=start)
    probes.holds('accumulateobject', summing, it=id(source), binop=id(_function), initial=id(start))
    grown = itertools.accumulate(source, _function, initial=start)
    probes.holds('accumulateobject', grown, total=id(next(grown)))
    probes.holds('batchedobject', itertools.batched(source, 5), it=id(source), batch_size=5)
    tee = itertools.tee(NUMBERS)[0]
    for _ in range(2):
        next(tee)
    probes.leads('teeobject', tee, dataobj=lambda each: 'dataobject' in type(each).__name__)
    probes.holds('teeobject', tee, index=2)
    probes.keep(source, more, half, start)


def _is(cls: type):
    """Whether something iterates over a `cls`."""
    return lambda each: type(each) is type(iter(cls()))


def _combining(probes: Probes) -> None:
    numbers = tuple(NUMBERS)
    of_all = itertools.product(numbers, LETTERS)
    probes.leads('productobject', of_all, pools=lambda each: each[0] is numbers)
    for structure, sample, pool in (
        ('productobject', of_all, None),
        ('permutationsobject', itertools.permutations(numbers), 'pool'),
        ('combinationsobject', itertools.combinations(numbers, 2), 'pool'),
        ('cwrobject', itertools.combinations_with_replacement(numbers, 2), 'pool'),
        ('pairwiseobject', itertools.pairwise(numbers), None),
        ('ziplongestobject', itertools.zip_longest(numbers, LETTERS, fillvalue=NUMBERS), None),
    ):
        last = next(sample)
        probes.holds(structure, sample, result=id(last), **({pool: id(numbers)} if pool else {}))
        probes.keep(last)
    source, fill = iter(NUMBERS), [0]
    longest = itertools.zip_longest(source, LETTERS, fillvalue=fill)
    probes.leads('ziplongestobject', longest, ittuple=lambda each: type(each) is tuple and each[0] is source)
    probes.holds('ziplongestobject', longest, fillvalue=id(fill))
    things = [[1], [2]]
    along = iter(things)
    pairs = itertools.pairwise(along)
    next(pairs)
    probes.holds('pairwiseobject', pairs, it=id(along), old=id(things[1]))
    words = ['apple', 'avocado', 'bean']
    along = iter(words)
    groups = itertools.groupby(along, operator.itemgetter(0))
    key, group = next(groups)
    probes.holds(
        'groupbyobject', groups, it=id(along), tgtkey=id(key), currkey=id(key), currvalue=id(words[0])
    )
    further = itertools.groupby(iter(words), operator.itemgetter(0))
    first, of_first = next(further)
    list(of_first)
    probes.holds('groupbyobject', further, tgtkey=id(first), currvalue=id(words[2]))
    probes.leads('groupbyobject', further, currkey=lambda each: each == 'b')
    probes.leads('groupbyobject', groups, keyfunc=lambda each: type(each) is operator.itemgetter)
    probes.holds('_grouperobject', group, parent=id(groups), tgtkey=id(key))
    probes.keep(numbers, source, fill, things, words, key, first)

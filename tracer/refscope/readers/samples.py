"""Comparing what the readers take for the layout of the interpreter's structures with the running one.

Done when the runtime is built: an interpreter that is laid out in another way is refused.
"""

import array
import collections
import datetime
import functools
import io
import itertools
import operator
import re
import types
from collections.abc import Callable

from ..memory import LayoutError
from .fields import Structure
from .functions import CALLABLE_STRUCTURES
from .iterators import ITERATORS
from .itertools_objects import ITERTOOLS
from .kinds import KINDS
from .values import VALUE_STRUCTURES
from .views import VIEW_STRUCTURES

STRUCTURES: dict[type, Structure] = {
    **ITERATORS,
    **ITERTOOLS,
    **CALLABLE_STRUCTURES,
    **VIEW_STRUCTURES,
    **VALUE_STRUCTURES,
}
A_DICT = {'a': 1, 'b': 2, 'c': 3}


def _advanced(iterator: object) -> object:
    next(iterator)
    return iterator


def _function(*arguments: object) -> bool:
    return True


def _iterators() -> list[tuple[object, str | None]]:
    """Iterators after their first item, with their texts."""
    numbers, letters, made = [11, 22, 33], 'abc', [
        (iter([11, 22]), 'next: item 1'),
        (reversed([11, 22]), 'next: item 0'),
        (iter((11, 22)), 'next: item 1'),
        (iter('ab'), 'next: item 1'),
        (iter('a€'), 'next: item 1'),
        (iter(b'ab'), 'next: item 1'),
        (iter(bytearray(b'ab')), 'next: item 1'),
        (iter(memoryview(b'ab')), 'next: item 1'),
        (iter(range(5, 20, 3)), 'next: 8, 4 left'),
        (reversed(range(5, -20, -3)), 'next: -16, 8 left'),
        (iter(range(1 << 70, (1 << 70) + 9)), 'next: 1180591620717411303425, 8 left'),
        *((make(view), '2 left') for view in (A_DICT.keys(), A_DICT.values(), A_DICT.items()) for make in (iter, reversed)),
        (iter({1, 2, 3}), '2 left'),
        (iter(collections.OrderedDict(A_DICT)), "next: key 'b'"),
        (iter(collections.OrderedDict(A_DICT).items()), "next: key 'b'"),
        (iter(collections.deque('abc')), '2 left'),
        (reversed(collections.deque('abc')), '2 left'),
        (iter(_Base()), 'next: item 1'),
        (iter(_function, None), None),
        (reversed((11, 22)), 'next: item 0'),
    ]
    made += [
        (enumerate([11, 22], 10), 'next: index 11'),
        (zip(numbers, letters), None),
        (map(_function, numbers), None),
        (filter(_function, numbers), None),
    ]
    return [(_advanced(iterator), text) for iterator, text in made]


def _of_itertools() -> list[tuple[object, str | None]]:
    """Objects of itertools after their first item, with their texts."""
    numbers = [11, 22, 33]
    groups = itertools.groupby(numbers)
    _, group = next(groups)
    cycle = itertools.cycle([11])
    next(cycle)
    made = [
        (itertools.count(3), 'next: 4'),
        (itertools.count(2.5, 0.5), None),
        (itertools.repeat(numbers, 5), '4 left'),
        (itertools.repeat(numbers), 'forever'),
        (cycle, 'next: saved item 0'),
        (itertools.cycle(numbers), None),
        (itertools.chain(numbers, numbers), None),
        (itertools.compress(numbers, numbers), None),
        (itertools.takewhile(_function, numbers), None),
        (itertools.filterfalse(None, [0]), None),
        (itertools.starmap(_function, [(1, 2)]), None),
        (itertools.islice(numbers, 1, 3, 1), 'next: 2, stop: 3, step: 1'),
        (itertools.accumulate(numbers, operator.add, initial=1000), None),
        (itertools.product(numbers, numbers), None),
        (itertools.permutations(numbers), None),
        (itertools.combinations(numbers, 2), None),
        (itertools.combinations_with_replacement(numbers, 2), None),
        (itertools.zip_longest(numbers, [1], fillvalue=numbers), None),
        (itertools.pairwise(numbers), None),
        (groups, None),
        (itertools.batched(numbers, 2), '2 at a time'),
        (itertools.tee(numbers)[0], 'next: item 1'),
    ]
    return [*((_advanced(iterator), text) for iterator, text in made), (group, None), (itertools.dropwhile(_function, []), None)]


class _Base:
    """An object with a parent, and a sequence by its items only."""

    def parent(self) -> super:
        return super()

    def __getitem__(self, index: int) -> int:
        return index


async def _wait() -> None:
    """Nothing."""


def _others() -> list[tuple[object, str | None]]:
    """What is no iterator."""
    return [
        (functools.partial(_function, [1], key=2), None),
        (property(_function, doc='text'), None),
        (classmethod(_function), None),
        (staticmethod(_function), None),
        (_Base().parent(), None),
        (types.MappingProxyType(A_DICT), None),
        (collections.namedtuple('_Pair', 'first second').__dict__['second'], 'item 1'),
        (slice(1, [2], 3), None),
        (re.match('a(b)', 'abc'), "span=(0, 2), match='ab'"),
    ]


@functools.lru_cache(maxsize=4)
def _cached(argument: int) -> list[int]:
    return [argument]


def _texts() -> list[tuple[object, str | None, int | None]]:
    """Objects that are read from memory without a table: their texts and lengths."""
    gathering, real, closed, stream = io.StringIO(), io.StringIO('Brie €'), io.StringIO(), io.BytesIO(b'Brie')
    gathering.write('Brie')
    real.read(2)
    closed.close()
    stream.read(1)
    view, released = memoryview(bytearray(b'abcdef'))[1::2], memoryview(b'abc')
    released.release()
    _cached.cache_clear()
    for argument in (1, 2, 1):
        _cached(argument)
    return [
        (gathering, "'Brie', at 4", 4),
        (real, "'Brie €', at 2", 6),
        (io.StringIO(), "'', at 0", 0),
        (closed, 'closed', None),
        (stream, "b'Brie', at 1", 4),
        (bytearray(b'Brie'), "bytearray(b'Brie')", 4),
        (array.array('h', [1, -2]), "array('h', [1, -2])", 2),
        (collections.deque('ab', 3), 'maxlen=3', 2),
        (collections.deque('ab'), None, 2),
        (view, 'from byte 1, step 2', 3),
        (memoryview(b'abc'), None, 3),
        (released, 'released', None),
        (A_DICT.keys(), None, 3),
        (_cached, '1 hit, 2 misses', 2),
        (datetime.datetime(2024, 1, 2, 3, 4, 5), 'datetime.datetime(2024, 1, 2, 3, 4, 5)', None),
        (datetime.timezone(datetime.timedelta(hours=1), 'CET'), "datetime.timezone(datetime.timedelta(seconds=3600), 'CET')", None),
        ((number for number in ()), 'not started', None),
    ]


def _check_order() -> None:
    """The order of an OrderedDict, which is not that of the dict in it."""
    moved = collections.OrderedDict(A_DICT)
    moved.move_to_end('a')
    reading = KINDS[collections.OrderedDict].read(moved)
    told = [label for kind, label, _ in reading.references if kind == 'key']
    if told != ["'b'", "'c'", "'a'"]:
        raise LayoutError(f'OrderedDict: {told}')


def check() -> None:
    """Compare the readers' layouts with the running interpreter; LayoutError where they differ."""
    waiting = _wait()
    samples = [*_iterators(), *_of_itertools(), *_others(), (waiting.__await__(), None)]
    if missing := set(STRUCTURES) - {type(sample) for sample, _ in samples}:
        raise LayoutError(f'no sample of {missing}')
    for sample, text in samples:
        STRUCTURES[type(sample)].check(sample, text)
    waiting.close()
    _check_order()
    for sample, text, length in _texts():
        reading = KINDS[type(sample)].read(sample)
        if (reading.text, reading.length) != (text, length):
            raise LayoutError(f'{type(sample).__name__}: {reading!r}, expected {text!r}, {length}')

"""Comparing what the readers take for the layout of the interpreter's structures with the running one.

Done when the runtime is built: an interpreter that is laid out in another way is refused.
"""

import _asyncio
import array
import collections
import contextlib
import contextvars
import datetime
import functools
import io
import itertools
import operator
import os
import re
import sys
import types
from collections.abc import Callable, Coroutine, Iterator

from ..memory import LayoutError, object_at
from .contexts import CONTEXT_STRUCTURES
from .fields import Structure
from .files import FILE_STRUCTURES
from .functions import CALLABLE_STRUCTURES
from .futures import FUTURE_STRUCTURES
from .iterators import ITERATORS
from .itertools_objects import ITERTOOLS
from .kinds import KINDS, kind_of
from .named import NAMED_STRUCTURES
from .values import VALUE_STRUCTURES
from .views import VIEW_STRUCTURES

STRUCTURES: dict[type, Structure] = {
    **ITERATORS,
    **ITERTOOLS,
    **CALLABLE_STRUCTURES,
    **VIEW_STRUCTURES,
    **VALUE_STRUCTURES,
    **FILE_STRUCTURES,
    **CONTEXT_STRUCTURES,
    **FUTURE_STRUCTURES,
}
SAMPLE_FILE = '/tmp/refscope-sample'
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
        (int | str, None),
        (functools.cmp_to_key(_function)([1]), None),
        (operator.itemgetter(1, 'a'), None),
        (operator.attrgetter('a.b', 'c'), None),
        (operator.methodcaller('find', [1], key=2), None),
        (re.match('a(b)', 'abc'), "span=(0, 2), match='ab'"),
    ]


@contextlib.contextmanager
def _files() -> Iterator[list[tuple[object, str | None]]]:
    """Open and closed files with their texts; they are closed in the end."""
    with contextlib.ExitStack() as stack:
        stack.callback(os.unlink, SAMPLE_FILE)

        def opened(mode: str, buffering: int = -1) -> object:
            return stack.enter_context(open(SAMPLE_FILE, mode, buffering))

        written, written_text, raw = opened('wb'), opened('w'), opened('ab', 0)
        written.write(b'one\ntwo\n')
        written.flush()
        written.write(b'abc')
        written_text.write('Brie')
        read, both, text, fresh = opened('rb'), opened('rb+'), opened('r'), opened('r')
        for one in (read, both, text):
            one.readline()
        both.write(b'x')
        closed, closed_text = opened('rb'), opened('r')
        closed.close()
        closed_text.close()
        yield [
            (written, 'at 11'),
            (written.raw, 'mode wb'),
            (written_text, None),
            (raw, 'mode ab'),
            (read, 'at 4'),
            (read.raw, 'mode rb'),
            (both, 'at 5'),
            (both.raw, 'mode rb+'),
            (text, "next: 'two\\n'"),
            (fresh, None),
            (closed, 'closed'),
            (closed.raw, 'closed'),
            (closed_text, 'closed'),
            (io.BufferedRWPair(opened('rb', 0), opened('ab', 0)), None),
            (io.BufferedReader(io.BytesIO(b'abc')), 'at 0'),
        ]


class _Loop:
    """As much of an event loop as a future asks for."""

    def get_debug(self) -> bool:
        return False

    def call_soon(self, *arguments: object, context: object = None) -> None:
        pass


def _of_asyncio(work: Coroutine) -> list[tuple[object, str | None]]:
    """Futures in all states, and a task that is to do `work`."""
    loop = _Loop()
    waits, ended, failed, cancelled, called, task = (
        *(_asyncio.Future(loop=loop) for _ in range(5)),
        _asyncio.Task(work, loop=loop, name='sample'),
    )
    ended.set_result([1])
    failed.set_exception(ValueError('sample'))
    failed.exception()
    cancelled.cancel('sample')
    for callback in (print, repr):
        called.add_done_callback(callback)
    task._log_destroy_pending = False
    return [
        *((future, 'pending') for future in (waits, called, task)),
        (ended, 'finished'),
        (failed, 'finished'),
        (cancelled, 'cancelled'),
    ]


def _of_contexts() -> list[tuple[object, str | None]]:
    """Context variables and tokens; nothing of them is left in the present context."""

    def set_twice() -> tuple[object, object]:
        kept, used = variable.set([2]), variable.set([3])
        variable.reset(used)
        return kept, used

    variable = contextvars.ContextVar('sample', default=[1])
    kept, used = contextvars.copy_context().run(set_twice)
    return [(variable, None), (kept, None), (used, 'used')]


@contextlib.contextmanager
def _imported(names: str) -> Iterator[list[types.ModuleType]]:
    """Modules that the program is to import itself: they are forgotten again."""
    before = set(sys.modules)
    try:
        yield [__import__(name) for name in names.split()]
    finally:
        for name in set(sys.modules) - before:
            del sys.modules[name]


def _check_named() -> None:
    """The kinds of modules that only a program may have imported."""
    with _imported('_csv _struct _queue') as (csv, struct, queue):
        reader, lined = csv.reader(['a', 'b', 'c']), queue.SimpleQueue()
        for _ in range(2):
            next(reader)
        for number in range(20):
            lined.put(number)
            if number % 3:
                lined.get()
        samples = [
            ('_csv.reader', reader, '2 lines read'),
            ('_csv.writer', csv.writer(io.StringIO()), None),
            ('_struct.Struct', struct.Struct('<hi'), "'<hi'"),
        ]
        for name, sample, text in samples:
            NAMED_STRUCTURES[name].check(sample, text)
        found = [object_at(address) for _, _, address in kind_of(type(lined))[1].read(lined).references]
        if found != list(range(13, 20)):
            raise LayoutError(f'SimpleQueue: {found}')


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
    waiting, work = _wait(), _wait()
    own = [*_iterators(), *_of_itertools(), *_others(), *_of_asyncio(work), *_of_contexts()]
    with _files() as files:
        _check([*own, *files, (waiting.__await__(), None)])
    for coroutine in (waiting, work):
        coroutine.close()
    _check_order()
    _check_named()
    for sample, text, length in _texts():
        reading = KINDS[type(sample)].read(sample)
        if (reading.text, reading.length) != (text, length):
            raise LayoutError(f'{type(sample).__name__}: {reading!r}, expected {text!r}, {length}')


def _check(samples: list[tuple[object, str | None]]) -> None:
    if missing := set(STRUCTURES) - {type(sample) for sample, _ in samples}:
        raise LayoutError(f'no sample of {missing}')
    for sample, text in samples:
        STRUCTURES[type(sample)].check(sample, text)

"""Samples of structures of modules that a program is to import itself: these are forgotten again."""

import contextlib
import io
import sys
import types
from collections.abc import Iterator

from ..memory import LINK_MASK, LayoutError, words
from .layout import size_of, words_of
from .probes import Probes, word


def make() -> Probes:
    """Samples that do not stay."""
    probes = Probes()
    with _imported('_csv _struct _queue _decimal') as (csv, struct, queue, decimal):
        _decimals(probes, decimal)
        _queues(probes, queue)
        lines = _breaking_off()
        reader = csv.reader(lines)
        with contextlib.suppress(LookupError):
            for _ in reader:
                pass
        probes.holds('ReaderObj', reader, input_iter=id(lines), dialect=id(reader.dialect), line_num=5)
        probes.leads('ReaderObj', reader, fields=lambda each: each == [])
        target = io.StringIO()
        writer = csv.writer(target)
        probes.leads('WriterObj', writer, write=lambda each: each.__self__ is target)
        probes.leads('WriterObj', writer, error_obj=lambda each: each is csv.Error)
        probes.holds('WriterObj', writer, dialect=id(writer.dialect))
        _finalized(probes)
        packed = struct.Struct('<hi')
        probes.refers('PyStructObject', packed, s_format=b'<hi')
    return probes


def _finalized(probes: Probes) -> None:
    """An object that its finalizer brought back carries a mark."""

    class Returning:
        def __del__(self) -> None:
            kept.append(self)

    kept: list[object] = []
    Returning()
    head = id(kept[0]) - size_of('PyGC_Head')
    flags = words[(head >> 2) + words_of('PyGC_Head')._gc_prev] & ~LINK_MASK
    probes.constant('_PyGC_PREV_MASK_FINALIZED', flags)


def _breaking_off() -> Iterator[str]:
    """Lines of which one can't be read: a reader then keeps its fields."""
    yield from 'abcde'
    raise LookupError


def _decimals(probes: Probes, decimal: types.ModuleType) -> None:
    number = decimal.Decimal('-12345678912E-3')
    flags = words[(id(number) >> 2) + words_of('PyDecObject').flags]
    # The lowest bit: it is negative.
    if flags & 15 != 1:
        raise LayoutError('PyDecObject.flags')
    probes.holds('PyDecObject', number, flags=flags, exp=-3, digits=11, len=2)
    # A word holds nine digits, the last ones first.
    probes.points('PyDecObject', id(number), data=word(345678912) + word(12))


def _queues(probes: Probes, queue: types.ModuleType) -> None:
    lined = queue.SimpleQueue()
    for number in range(20):
        lined.put(number)
        if number % 3:
            lined.get()
    at, own = id(lined) >> 2, words_of('simplequeueobject')
    first, room, items = words[at + own.get_idx], words[at + own.items_cap], words[at + own.items]
    if words[(items >> 2) + first] != id(13) or not first < room:
        raise LayoutError('simplequeueobject')
    probes.holds('simplequeueobject', lined, get_idx=first, items=items, items_cap=room, num_items=7)


@contextlib.contextmanager
def _imported(names: str) -> Iterator[list[types.ModuleType]]:
    before = set(sys.modules)
    try:
        yield [__import__(name) for name in names.split()]
    finally:
        for name in set(sys.modules) - before:
            del sys.modules[name]

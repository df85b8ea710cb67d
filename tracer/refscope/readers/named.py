"""Kinds of modules that are imported only where a program does so, by `module.class`."""

from ..interpreter.layout import words_of
from ..memory import object_at, words
from ..regions import Regions
from ..texts import str_text
from .fields import Field, Hidden, Structure
from .kind import ITEM_LIMIT, Kind, Reading, nothing_beyond
from .values import decimal_regions, read_decimal, read_fraction, read_uuid

QUEUE = words_of('simplequeueobject')


def _read_queue(value: object) -> Reading:
    places = _places(id(value))
    count = words[(id(value) >> 2) + QUEUE.num_items]
    found = [('item', str(index), words[place]) for index, place in enumerate(places)]
    return Reading(None, count, count - len(found), found)


def _places(address: int) -> list[int]:
    """The words in which the items stand, the first one first, as far as they are shown."""
    at = address >> 2
    # A ring.
    first, items = words[at + QUEUE.get_idx], words[at + QUEUE.items]
    room, count = words[at + QUEUE.items_cap], words[at + QUEUE.num_items]
    return [(items >> 2) + (first + index) % room for index in range(min(count, ITEM_LIMIT))]


def _queue_regions(address: int) -> Regions:
    return [(4 * place, 4 * place + 4) for place in _places(address)]


def _struct_text(at: int) -> str:
    form = object_at(words[at + STRUCT_FORMAT])
    return str_text(form.decode('latin-1'))


STRUCT_FORMAT = words_of('PyStructObject').s_format
READER, WRITER = words_of('ReaderObj'), words_of('WriterObj')

NAMED_STRUCTURES: dict[str, Structure] = {
    '_csv.reader': Structure(
        [Field(READER.input_iter, 'iterates'), Hidden(READER.dialect), Hidden(READER.fields)],
        lambda at: f'{words[at + READER.line_num]} lines read',
    ),
    '_csv.writer': Structure(
        [Field(WRITER.write, 'function'), Hidden(WRITER.dialect), Hidden(WRITER.error_obj)]
    ),
    '_struct.Struct': Structure([Hidden(STRUCT_FORMAT)], _struct_text),
}
NAMED: dict[str, Kind] = {
    'decimal.Decimal': Kind(read_decimal, decimal_regions, immutable=True, whole=True),
    'fractions.Fraction': Kind(read_fraction, nothing_beyond),
    'uuid.UUID': Kind(read_uuid, nothing_beyond),
    # The class that it was made for tells of it in its own `__init__`.
    'dataclasses.Field': Kind(lambda value: Reading('field of a dataclass'), nothing_beyond),
    '_queue.SimpleQueue': Kind(_read_queue, _queue_regions),
    **{name: structure.kind() for name, structure in NAMED_STRUCTURES.items()},
}

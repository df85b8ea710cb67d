"""What a kind of object is to the recorder."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from ..interpreter.layout import bytes_of
from ..regions import Regions
from ..texts import label_text

# A container shows this many items, pairs or members; the rest is counted.
ITEM_LIMIT = 100

# Kind and label of a reference, as model/trace.ts lists them, and the address of the object.
type Reference = tuple[str, str, int]


class Reading(NamedTuple):
    """What is in an object."""

    text: str | None = None
    length: int | None = None
    omitted: int = 0
    references: Sequence[Reference] = ()


type Reader = Callable[[object], Reading]


class Kind(NamedTuple):
    """How the instances of a built-in type are read, and how a change of them is seen."""

    read: Reader
    # Where its content stands, from the address of an instance. Beyond its own memory, unless `whole`.
    regions: Callable[[int], Regions]
    # The content never changes: where it differs, another object has taken the address.
    immutable: bool = False
    # `read` and `regions` cover all of an instance of exactly this type; else its own memory, its attributes
    # and its members are added.
    whole: bool = False
    # `read` tells of the dict of an instance, too.
    reads_dict: bool = False
    # Attributes that hold what `read` tells of already, or that only the type itself makes use of.
    folds: frozenset[str] = frozenset()
    # Who reads: `python`, or the name of a kind that the recorder reads itself (recorder/readers).
    reader: str = 'python'


def read_by_recorder(name: str, immutable: bool = False) -> Kind:
    """A kind that the recorder reads itself."""
    return Kind(_not_here, nothing_beyond, immutable, whole=True, reader=name)


def _not_here(value: object) -> Reading:
    raise NotImplementedError(f'The recorder reads it: {type(value)}')


def nothing_beyond(address: int) -> Regions:
    """The regions of an object that keeps nothing outside of its own memory."""
    return []


def fixed(start: int, end: int) -> Callable[[int], Regions]:
    """One region of an object, from byte `start` to byte `end`."""
    return lambda address: [(address + start, address + end)]


def through(last: int) -> Callable[[int], Regions]:
    """One region of an object, from its type through the word at byte `last`."""
    return fixed(OBJECT_TYPE, last + 4)


OBJECT_TYPE = bytes_of('PyObject').ob_type


def attributes(pairs: Iterable[tuple[object, object]]) -> list[Reference]:
    """References to the values of a dict of attributes."""
    return [('attribute', name_text(name), id(value)) for name, value in pairs]


def name_text(name: object) -> str:
    """A name that is the key of a dict: it need not be a text."""
    return name if type(name) is str else label_text(name)

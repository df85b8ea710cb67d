"""Values that refer to nothing: numbers, texts, ranges, None and its like."""

from ..interpreter.layout import bytes_of
from ..memory import words
from ..regions import TEXT_BYTES, Regions
from ..texts import ATOM_TEXTS, bytes_text
from .kind import OBJECT_TYPE, Kind, Reading, fixed, read_by_recorder, through


def _text_only(cls: type) -> Kind:
    text = ATOM_TEXTS[cls]
    return Kind(lambda value: Reading(text(value)), fixed(OBJECT_TYPE, cls.__basicsize__), immutable=True, whole=True)


def _read_bytes(value: bytes) -> Reading:
    return Reading(bytes_text(value), bytes.__len__(value))


def _bytes_regions(address: int) -> Regions:
    size, start = words[(address + LENGTH) >> 2], address + BYTES_START
    return [*_own_regions(address), (start, start + min(size, TEXT_BYTES))]


LENGTH, BYTES_START = bytes_of('PyVarObject').ob_size, bytes_of('PyBytesObject').ob_sval
_own_regions = through(LENGTH)


ATOMS: dict[type, Kind] = {
    int: read_by_recorder('int', immutable=True),
    float: read_by_recorder('float', immutable=True),
    complex: _text_only(complex),
    str: read_by_recorder('str', immutable=True),
    bytes: Kind(_read_bytes, _bytes_regions, immutable=True, whole=True),
    range: _text_only(range),
    **{
        cls: read_by_recorder('constant', immutable=True)
        for cls in (bool, type(None), type(...), type(NotImplemented))
    },
}

"""Values that refer to nothing: numbers, texts, ranges, None and its like."""

from ..memory import words
from ..regions import TEXT_BYTES, Regions
from ..texts import ATOM_TEXTS, bytes_text
from .kind import Kind, Reading, fixed, read_by_recorder


def _text_only(cls: type, size: int) -> Kind:
    text = ATOM_TEXTS[cls]
    return Kind(lambda value: Reading(text(value)), fixed(4, size), immutable=True, whole=True)


def _read_bytes(value: bytes) -> Reading:
    return Reading(bytes_text(value), bytes.__len__(value))


def _bytes_regions(address: int) -> Regions:
    size = words[(address >> 2) + 2]
    return [(address + 4, address + 12), (address + 16, address + 16 + min(size, TEXT_BYTES))]


ATOMS: dict[type, Kind] = {
    int: read_by_recorder('int', immutable=True),
    float: read_by_recorder('float', immutable=True),
    complex: _text_only(complex, 24),
    str: read_by_recorder('str', immutable=True),
    bytes: Kind(_read_bytes, _bytes_regions, immutable=True, whole=True),
    range: _text_only(range, 24),
    **{
        cls: read_by_recorder('constant', immutable=True)
        for cls in (bool, type(None), type(...), type(NotImplemented))
    },
}

"""Values that refer to nothing: numbers, texts, ranges, None and its like."""

from collections.abc import Callable

from ..memory import object_at, words
from ..regions import TEXT_BYTES, Regions
from ..texts import ATOM_TEXTS, bytes_text, str_text
from .kind import Kind, Reading, fixed, nothing_beyond


def _text_only(cls: type, regions: Callable[[int], Regions]) -> Kind:
    text = ATOM_TEXTS[cls]
    return Kind(lambda value: Reading(text(value)), regions, immutable=True, whole=True)


def _read_str(value: str) -> Reading:
    return Reading(str_text(value), str.__len__(value))


def _read_bytes(value: bytes) -> Reading:
    return Reading(bytes_text(value), bytes.__len__(value))


def _int_regions(address: int) -> Regions:
    digits = words[(address >> 2) + 2] >> 3
    return [(address + 4, address + 12 + min(4 * digits, TEXT_BYTES))]


def _str_regions(address: int) -> Regions:
    value = object_at(address)
    start = 20 if str.isascii(value) else 28
    return [(address + 4, address + 12), (address + start, address + start + min(str.__len__(value), TEXT_BYTES))]


def _bytes_regions(address: int) -> Regions:
    size = words[(address >> 2) + 2]
    return [(address + 4, address + 12), (address + 16, address + 16 + min(size, TEXT_BYTES))]


ATOMS: dict[type, Kind] = {
    int: _text_only(int, _int_regions),
    float: _text_only(float, fixed(4, 16)),
    complex: _text_only(complex, fixed(4, 24)),
    str: Kind(_read_str, _str_regions, immutable=True, whole=True),
    bytes: Kind(_read_bytes, _bytes_regions, immutable=True, whole=True),
    range: _text_only(range, fixed(4, 24)),
    **{cls: _text_only(cls, nothing_beyond) for cls in (bool, type(None), type(...), type(NotImplemented))},
}

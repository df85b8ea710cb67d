"""Open files: raw, buffered and as text. Nothing is asked of the file system: what is told stands in memory."""

import io

from ..memory import object_at, octets, signed, type_address, words
from ..regions import Regions
from ..texts import str_text
from .fields import Field, Hidden, Structure
from .kind import Kind

CLOSED, DETACHED = 'closed', 'detached'
# fileio: its descriptor, flags, its dict. (Modules/_io/fileio.c)
DESCRIPTOR, FILE_FLAGS = 2, 3
CREATED, READABLE, WRITABLE, APPENDING = 1, 2, 4, 8
# buffered: the file behind it, whether it reads and writes; then in two words each where the file stands, where in the
# buffer the next byte is, where the buffer ends in the file, and in the buffer. (Modules/_io/bufferedio.c)
RAW, BUFFER_READS, BUFFER_WRITES, FILE_AT, BUFFER_AT, BUFFER_END, READ_END, WRITE_END = 2, 5, 6, 10, 14, 16, 18, 22
# textio: the buffer behind it, the text that was decoded, and how much of it is used up. (Modules/_io/textio.c)
BUFFER, DECODED, DECODED_USED = 5, 17, 18

FILE_TYPE = id(io.FileIO)
_buffered_types = {id(cls) for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom)}


def _file_text(at: int) -> str:
    """How it was opened, as `mode` has it."""
    if signed(words[at + DESCRIPTOR]) < 0:
        return CLOSED
    flags = words[at + FILE_FLAGS]
    if flags & CREATED:
        mode = 'xb+' if flags & READABLE else 'xb'
    elif flags & APPENDING:
        mode = 'ab+' if flags & READABLE else 'ab'
    elif flags & READABLE:
        mode = 'rb+' if flags & WRITABLE else 'rb'
    else:
        mode = 'wb'
    return f'mode {mode}'


def _buffered_text(at: int) -> str | None:
    """Where the next byte is read or written: what `tell` would say, as far as the buffer knows it."""
    raw = words[at + RAW]
    if not raw:
        return DETACHED
    if _is_closed(raw):
        return CLOSED
    file_at, buffer_at, buffer_end, read_end, write_end = (
        _long(at + place) for place in (FILE_AT, BUFFER_AT, BUFFER_END, READ_END, WRITE_END)
    )
    if file_at < 0:
        return None
    is_used = words[at + BUFFER_READS] and read_end != -1 or words[at + BUFFER_WRITES] and write_end != -1
    return f'at {file_at - (buffer_end - buffer_at if is_used and buffer_end >= 0 else 0)}'


def _text_text(at: int) -> str | None:
    """What was read ahead and is next."""
    buffer = words[at + BUFFER]
    if not buffer:
        return DETACHED
    raw = _raw_of(buffer)
    if raw and _is_closed(raw):
        return CLOSED
    decoded = words[at + DECODED]
    rest = object_at(decoded)[words[at + DECODED_USED] :] if decoded else ''
    return f'next: {str_text(rest)}' if rest else None


def _raw_of(buffer: int) -> int:
    """The file behind a buffer of the library; 0: it is another one."""
    return words[(buffer >> 2) + RAW] if type_address(buffer) in _buffered_types else 0


def _is_closed(raw: int) -> bool:
    return type_address(raw) == FILE_TYPE and signed(words[(raw >> 2) + DESCRIPTOR]) < 0


def _long(place: int) -> int:
    """The signed number of 64 bits at a word."""
    return int.from_bytes(octets[4 * place : 4 * place + 8], 'little', signed=True)


def _descriptor_of(raw: int) -> Regions:
    """Where it stands whether a file is closed."""
    return [(raw + 4 * DESCRIPTOR, raw + 4 * DESCRIPTOR + 4)] if raw and type_address(raw) == FILE_TYPE else []


def _buffered_regions(address: int) -> Regions:
    return _descriptor_of(words[(address >> 2) + RAW])


def _text_regions(address: int) -> Regions:
    buffer = words[(address >> 2) + BUFFER]
    if not buffer:
        return []
    raw = _raw_of(buffer)
    return [(buffer + 4 * RAW, buffer + 4 * RAW + 4), *_descriptor_of(raw)] if raw else []


_buffered = Structure([Field(RAW, 'attribute', 'raw'), Hidden(28)], _buffered_text)
FILE_STRUCTURES: dict[type, Structure] = {
    io.FileIO: Structure([Hidden(6)], _file_text),
    io.BufferedReader: _buffered,
    io.BufferedWriter: _buffered,
    io.BufferedRandom: _buffered,
    io.BufferedRWPair: Structure([Field(2, 'attribute', 'reader'), Field(3, 'attribute', 'writer'), Hidden(4)]),
    # What encodes and decodes, how it ends lines and treats errors; texts and bytes that wait; the raw file; its dict.
    io.TextIOWrapper: Structure(
        [
            Field(BUFFER, 'attribute', 'buffer'),
            Field(6, 'attribute', 'encoding'),
            *(Hidden(place) for place in (7, 8, 9, 10, DECODED, 19, 21, 24, 26)),
        ],
        _text_text,
    ),
}
_beyond = {**dict.fromkeys((io.BufferedReader, io.BufferedWriter, io.BufferedRandom), _buffered_regions)}
_beyond[io.TextIOWrapper] = _text_regions
# In the dict of a file: that it was closed, which its descriptor says.
FOLDS = frozenset(('__IOBase_closed',))
FILES: dict[type, Kind] = {
    cls: structure.kind(FOLDS, _beyond.get(cls)) for cls, structure in FILE_STRUCTURES.items()
}

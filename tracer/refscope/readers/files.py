"""Open files: raw, buffered and as text. Nothing is asked of the file system: what is told stands in memory."""

import io

from ..interpreter.layout import words_of
from ..memory import object_at, octets, signed, type_address, words
from ..regions import Regions
from ..texts import str_text
from .fields import Field, Hidden, Structure
from .kind import Kind

CLOSED, DETACHED = 'closed', 'detached'
FILE, BUFFERED, PAIR, TEXT = map(words_of, ('fileio', 'buffered', 'rwpair', 'textio'))
# What its flags say of a file.
CREATED, READABLE, WRITABLE, APPENDING = 1, 2, 4, 8

FILE_TYPE = id(io.FileIO)
_buffered_types = {id(cls) for cls in (io.BufferedReader, io.BufferedWriter, io.BufferedRandom)}


def _file_text(at: int) -> str:
    """How it was opened, as `mode` has it."""
    if signed(words[at + FILE.fd]) < 0:
        return CLOSED
    flags = words[at + FILE.flags]
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
    raw = words[at + BUFFERED.raw]
    if not raw:
        return DETACHED
    if _is_closed(raw):
        return CLOSED
    file_at, buffer_at, buffer_end, read_end, write_end = (
        _long(at + place)
        for place in (BUFFERED.abs_pos, BUFFERED.pos, BUFFERED.raw_pos, BUFFERED.read_end, BUFFERED.write_end)
    )
    if file_at < 0:
        return None
    is_used = words[at + BUFFERED.readable] and read_end != -1 or words[at + BUFFERED.writable] and write_end != -1
    return f'at {file_at - (buffer_end - buffer_at if is_used and buffer_end >= 0 else 0)}'


def _text_text(at: int) -> str | None:
    """What was read ahead and is next."""
    buffer = words[at + TEXT.buffer]
    if not buffer:
        return DETACHED
    raw = _raw_of(buffer)
    if raw and _is_closed(raw):
        return CLOSED
    decoded = words[at + TEXT.decoded_chars]
    rest = object_at(decoded)[words[at + TEXT.decoded_chars_used] :] if decoded else ''
    return f'next: {str_text(rest)}' if rest else None


def _raw_of(buffer: int) -> int:
    """The file behind a buffer of the library; 0: it is another one."""
    return words[(buffer >> 2) + BUFFERED.raw] if type_address(buffer) in _buffered_types else 0


def _is_closed(raw: int) -> bool:
    return type_address(raw) == FILE_TYPE and signed(words[(raw >> 2) + FILE.fd]) < 0


def _long(place: int) -> int:
    """The signed number of 64 bits at a word."""
    return int.from_bytes(octets[4 * place : 4 * place + 8], 'little', signed=True)


def _descriptor_of(raw: int) -> Regions:
    """Where it stands whether a file is closed."""
    return [_word(raw, FILE.fd)] if raw and type_address(raw) == FILE_TYPE else []


def _word(address: int, place: int) -> tuple[int, int]:
    return address + 4 * place, address + 4 * place + 4


def _buffered_regions(address: int) -> Regions:
    return _descriptor_of(words[(address >> 2) + BUFFERED.raw])


def _text_regions(address: int) -> Regions:
    buffer = words[(address >> 2) + TEXT.buffer]
    if not buffer:
        return []
    raw = _raw_of(buffer)
    return [_word(buffer, BUFFERED.raw), *_descriptor_of(raw)] if raw else []


_buffered = Structure([Field(BUFFERED.raw, 'attribute', 'raw'), Hidden(BUFFERED.dict)], _buffered_text)
FILE_STRUCTURES: dict[type, Structure] = {
    io.FileIO: Structure([Hidden(FILE.dict)], _file_text),
    io.BufferedReader: _buffered,
    io.BufferedWriter: _buffered,
    io.BufferedRandom: _buffered,
    io.BufferedRWPair: Structure(
        [Field(PAIR.reader, 'attribute', 'reader'), Field(PAIR.writer, 'attribute', 'writer'), Hidden(PAIR.dict)]
    ),
    # What encodes and decodes, how it ends lines and treats errors; texts and bytes that wait; the raw file; its dict.
    io.TextIOWrapper: Structure(
        [
            Field(TEXT.buffer, 'attribute', 'buffer'),
            Field(TEXT.encoding, 'attribute', 'encoding'),
            *(Hidden(place) for place in (TEXT.encoder, TEXT.decoder, TEXT.readnl, TEXT.errors)),
            *(Hidden(place) for place in (TEXT.decoded_chars, TEXT.pending_bytes, TEXT.snapshot, TEXT.raw, TEXT.dict)),
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

"""Objects that hold plain bytes, numbers or text, which can change: they refer to nothing."""

import array
import codecs
import io

from ..memory import object_at, octets, words
from ..regions import Regions
from ..texts import ELLIPSIS, TEXT_LIMIT, bytes_text, str_text
from .kind import Kind, Reading, nothing_beyond

# So many numbers of an array are told.
NUMBERS = 25


def _read_bytearray(value: bytearray) -> Reading:
    at = id(value) >> 2
    size, start = words[at + 2], words[at + BYTEARRAY_START]
    return Reading(f'bytearray({_literal(start, size)})', size)


def _literal(start: int, size: int) -> str:
    """The literal of `size` bytes that stand at `start`, cut as any other: what is beyond the cut need not be copied."""
    return bytes_text(octets[start : start + min(size, TEXT_LIMIT + 1)].tobytes())


def _bytearray_regions(address: int) -> Regions:
    at = address >> 2
    start = words[at + BYTEARRAY_START]
    return [(start, start + min(words[at + 2], TEXT_LIMIT))]


# PyByteArrayObject: length, room, where the room starts, where the bytes start. (Objects/bytearrayobject.c)
BYTEARRAY_START = 5


def _read_array(value: array.array) -> Reading:
    size = _array_length(value)
    numbers = _array_list(_array_slice(value, slice(0, NUMBERS)))
    code = _array_code(value)
    more = f', {ELLIPSIS}' if size > NUMBERS else ''
    inside = f', [{", ".join(map(repr, numbers))}{more}]' if size else ''
    return Reading(f'array({code!r}{inside})', size)


_array_length, _array_slice = array.array.__len__, array.array.__getitem__
_array_list, _array_code = array.array.tolist, array.array.__dict__['typecode'].__get__
_array_item_size = array.array.__dict__['itemsize'].__get__


def _array_regions(address: int) -> Regions:
    size, start = words[(address >> 2) + 2 : (address >> 2) + 4]
    return [(start, start + min(size, NUMBERS) * _array_item_size(object_at(address)))]


def _read_text(value: io.StringIO) -> Reading:
    """Its text, read from memory: its own method would put the pieces together first."""
    at = id(value) >> 2
    start, position, size, _, state, writer = words[at + 2 : at + 8]
    if octets[4 * at + STREAM_CLOSED]:
        return Reading('closed')
    data, width, size = _gathered(writer) if state == GATHERING else (start, UCS4, size)
    end = data + width * min(size, TEXT_LIMIT + 1)
    shown = DECODERS[width](octets[data:end].tobytes(), 'surrogatepass')[0] if size else ''
    return Reading(f'{str_text(shown)}, at {position}', size)


def _gathered(writer: int) -> tuple[int, int, int]:
    """Where the text that was written so far stands, the bytes of a character, and how many there are."""
    _, data, width, _, _, length = words[writer >> 2 : (writer >> 2) + 6]
    return data, width, length


def _text_regions(address: int) -> Regions:
    at = address >> 2
    start, _, size, _, state, writer = words[at + 2 : at + 8]
    if octets[address + STREAM_CLOSED]:
        # The writer is gone, the state is not reset.
        return []
    if state == GATHERING:
        data, width, size = _gathered(writer)
        return [(writer, writer + 24), (data, data + width * min(size, TEXT_LIMIT))]
    return [(start, start + UCS4 * min(size, TEXT_LIMIT))]


# stringio: where its text starts, its position, its length, room, whether it is gathered by a writer, the writer;
# a _PyUnicodeWriter: the text, its data, bytes of a character, the largest one, room, length. (Modules/_io/stringio.c)
GATHERING, STREAM_CLOSED, UCS4 = 2, 33, 4
# By the bytes of a character. Asked for by name, a codec is looked for, and a module imported.
DECODERS = {1: codecs.latin_1_decode, 2: codecs.utf_16_le_decode, 4: codecs.utf_32_le_decode}


def _read_bytes(value: io.BytesIO) -> Reading:
    content, position, size = words[(id(value) >> 2) + 2 : (id(value) >> 2) + 5]
    if not content:
        return Reading('closed')
    return Reading(f'{_literal(content + BYTES_START, size)}, at {position}', size)


def _bytes_regions(address: int) -> Regions:
    content, _, size = words[(address >> 2) + 2 : (address >> 2) + 5]
    return [(content + BYTES_START, content + BYTES_START + min(size, TEXT_LIMIT))] if content else []


# bytesio: the bytes object that holds its content, its position, its length. (Modules/_io/bytesio.c)
BYTES_START = 16

BUFFERS: dict[type, Kind] = {
    bytearray: Kind(_read_bytearray, _bytearray_regions),
    array.array: Kind(_read_array, _array_regions),
    io.StringIO: Kind(_read_text, _text_regions),
    io.BytesIO: Kind(_read_bytes, _bytes_regions),
}

"""Objects that hold plain bytes, numbers or text, which can change: they refer to nothing."""

import array
import codecs
import io

from ..interpreter.layout import bytes_of, words_of
from ..memory import object_at, octets, words
from ..regions import Regions
from ..texts import ELLIPSIS, TEXT_LIMIT, bytes_text, str_text
from .kind import Kind, Reading, nothing_beyond

# So many numbers of an array are told.
NUMBERS = 25


def _read_bytearray(value: bytearray) -> Reading:
    at = id(value) >> 2
    size, start = words[at + LENGTH], words[at + BYTEARRAY_START]
    return Reading(f'bytearray({_literal(start, size)})', size)


def _literal(start: int, size: int) -> str:
    """The literal of `size` bytes that stand at `start`, cut as any other: what is beyond the cut need not be copied."""
    return bytes_text(octets[start : start + min(size, TEXT_LIMIT + 1)].tobytes())


def _bytearray_regions(address: int) -> Regions:
    at = address >> 2
    start = words[at + BYTEARRAY_START]
    return [(start, start + min(words[at + LENGTH], TEXT_LIMIT))]


LENGTH, BYTEARRAY_START = words_of('PyVarObject').ob_size, words_of('PyByteArrayObject').ob_start
ARRAY_ITEMS = words_of('arrayobject').ob_item


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
    size, start = words[(address >> 2) + LENGTH], words[(address >> 2) + ARRAY_ITEMS]
    return [(start, start + min(size, NUMBERS) * _array_item_size(object_at(address)))]


def _read_text(value: io.StringIO) -> Reading:
    """Its text, read from memory: its own method would put the pieces together first."""
    at = id(value) >> 2
    if octets[id(value) + STREAM_CLOSED]:
        return Reading('closed')
    data, width, size = _content(at)
    end = data + width * min(size, TEXT_LIMIT + 1)
    shown = DECODERS[width](octets[data:end].tobytes(), 'surrogatepass')[0] if size else ''
    return Reading(f'{str_text(shown)}, at {words[at + STREAM.pos]}', size)


def _content(at: int) -> tuple[int, int, int]:
    """Where its text stands, the bytes of a character, and how many there are. At first a writer gathers it."""
    if words[at + STREAM.state] != GATHERING:
        return words[at + STREAM.buf], UCS4, words[at + STREAM.string_size]
    writer = words[at + STREAM.writer] >> 2
    return words[writer + WRITER.data], words[writer + WRITER.kind], words[writer + WRITER.pos]


def _text_regions(address: int) -> Regions:
    at = address >> 2
    if octets[address + STREAM_CLOSED]:
        # The writer is gone, the state is not reset.
        return []
    data, width, size = _content(at)
    text = [(data, data + width * min(size, TEXT_LIMIT))]
    writer = words[at + STREAM.writer]
    return [(writer, writer + 4 * WRITER.pos + 4), *text] if words[at + STREAM.state] == GATHERING else text


STREAM, STREAM_CLOSED = words_of('stringio'), bytes_of('stringio').closed
WRITER = words_of('_PyUnicodeWriter')
# The state in which a writer gathers the text; the bytes of a character where none does.
GATHERING, UCS4 = 2, 4
# By the bytes of a character. Asked for by name, a codec is looked for, and a module imported.
DECODERS = {1: codecs.latin_1_decode, 2: codecs.utf_16_le_decode, 4: codecs.utf_32_le_decode}


def _read_bytes(value: io.BytesIO) -> Reading:
    at = id(value) >> 2
    content, position, size = words[at + BYTES.buf], words[at + BYTES.pos], words[at + BYTES.string_size]
    if not content:
        return Reading('closed')
    return Reading(f'{_literal(content + BYTES_START, size)}, at {position}', size)


def _bytes_regions(address: int) -> Regions:
    content, size = words[(address >> 2) + BYTES.buf], words[(address >> 2) + BYTES.string_size]
    return [(content + BYTES_START, content + BYTES_START + min(size, TEXT_LIMIT))] if content else []


BYTES, BYTES_START = words_of('bytesio'), bytes_of('PyBytesObject').ob_sval

BUFFERS: dict[type, Kind] = {
    bytearray: Kind(_read_bytearray, _bytearray_regions),
    array.array: Kind(_read_array, _array_regions),
    io.StringIO: Kind(_read_text, _text_regions),
    io.BytesIO: Kind(_read_bytes, _bytes_regions),
}

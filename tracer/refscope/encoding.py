"""JSON texts of ASCII characters, made by C code alone: what a program replaces in `builtins` is not called for it."""

from json.encoder import c_make_encoder, encode_basestring_ascii


def _refuse(value: object) -> object:
    raise TypeError(f'No JSON: {type(value)}')


# Without memory of what it is inside of, without indentation, keys as they come, no skipping, NaN as it is.
_pieces = c_make_encoder(None, _refuse, encode_basestring_ascii, None, ':', ',', False, False, True)


def encode(value: object) -> str:
    """The JSON text of `value`: texts, numbers, None, lists, tuples and dicts."""
    return ''.join(_pieces(value, 0))

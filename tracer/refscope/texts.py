"""Short safe texts of atomic values: what `repr` says, cut where it is long."""

TEXT_LIMIT = 100
ELLIPSIS = '…'
# An int with more bits than this is not turned into decimal digits: that takes quadratic time.
INT_BITS_LIMIT = 2000


type_mro = type.__dict__['__mro__'].__get__
type_name = type.__dict__['__name__'].__get__
# Of an exception, whatever its class has under that name.
set_traceback = BaseException.__dict__['__traceback__'].__set__
_str_repr, _bytes_repr, _int_repr = str.__repr__, bytes.__repr__, int.__repr__
_float_repr, _complex_repr = float.__repr__, complex.__repr__
_str_slice, _bytes_slice = str.__getitem__, bytes.__getitem__
_str_length, _bytes_length, _bit_length = str.__len__, bytes.__len__, int.bit_length
HEAD = slice(0, TEXT_LIMIT)


def str_text(value: str) -> str:
    """A string literal, its value cut after 100 characters."""
    if _str_length(value) <= TEXT_LIMIT:
        return _str_repr(value)
    return _str_repr(_str_slice(value, HEAD)) + ELLIPSIS


def bytes_text(value: bytes) -> str:
    """A bytes literal, its value cut after 100 bytes."""
    if _bytes_length(value) <= TEXT_LIMIT:
        return _bytes_repr(value)
    return _bytes_repr(_bytes_slice(value, HEAD)) + ELLIPSIS


def int_text(value: int) -> str:
    """Decimal digits, the first 100 of a long number; of a huge one only its size."""
    if _bit_length(value) > INT_BITS_LIMIT:
        return f'an int of {_bit_length(value)} bits{ELLIPSIS}'
    text = _int_repr(value)
    return text if len(text) <= TEXT_LIMIT else text[:TEXT_LIMIT] + ELLIPSIS


def _constant(value: object) -> str:
    return _constant_texts[type(value)]


_constant_texts = {type(None): 'None', type(...): 'Ellipsis', type(NotImplemented): 'NotImplemented'}

# Exact types of atomic values: they have no references, and their text needs no code of the program.
ATOM_TEXTS = {
    int: int_text,
    str: str_text,
    float: _float_repr,
    complex: _complex_repr,
    bool: bool.__repr__,
    bytes: bytes_text,
    type(None): _constant,
    type(...): _constant,
    type(NotImplemented): _constant,
    range: range.__repr__,
}


# By the address of the type: a metaclass of the program may define what `==` and `hash` do.
_texts = {id(cls): text for cls, text in ATOM_TEXTS.items()}


def atom_text(value: object) -> str:
    """The text of an atomic value, or of an instance of a subclass: what its built-in base holds."""
    return next(_texts[id(base)] for base in type_mro(type(value)) if id(base) in _texts)(value)


def label_text(value: object) -> str:
    """The text of a dictionary key: of an atomic value its own, of a tuple that of its items."""
    text = _texts.get(id(type(value)))
    if text is not None:
        return text(value)
    if type(value) is tuple:
        inside = ', '.join(label_text(item) for item in value[:3]) + (', …' if len(value) > 3 else '')
        return f'({inside},)' if len(value) == 1 else f'({inside})'
    return type_name(type(value))

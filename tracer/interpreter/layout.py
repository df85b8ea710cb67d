"""Where the fields of CPython's structures stand: the table beside this module, which the recorder reads, too."""

import json
from types import SimpleNamespace

FILE = 'cpython-3.14.json'
TABLE = json.loads(__loader__.get_data(__file__.replace('layout.py', FILE)))
_structures, _constants = TABLE['structures'], TABLE['constants']
WORD = TABLE['pointerBytes']


def bytes_of(structure: str) -> SimpleNamespace:
    """The offsets of the fields of a structure, in bytes."""
    return SimpleNamespace(**_structures[structure]['fields'])


def words_of(structure: str) -> SimpleNamespace:
    """The same in words, for the fields that stand at a whole one."""
    fields = _structures[structure]['fields'].items()
    return SimpleNamespace(**{name: offset // WORD for name, offset in fields if offset % WORD == 0})


def size_of(structure: str) -> int:
    """The size of a structure, or of its head, in bytes."""
    return _structures[structure]['sizeof']


def constant(name: str) -> int:
    """One of CPython's macros."""
    return _constants[name]

"""The lines that a traceback shows: those of the program are known, whatever became of `linecache`."""

import os
import sys
import types
from collections.abc import Mapping
from io import StringIO
from linecache import _interactive_cache, cache

from .private import private
from .program import FILES

_library = private('linecache', {'sys': sys}, ('tokenize', 'os'))
# What the program, or `doctest`, put there is found, as CPython finds it.
_library.cache, _library._interactive_cache = cache, _interactive_cache
_HOME = os.getcwd()
# The texts of the program's files, by name.
_texts: dict[str, list[str]] = {}


def remember(filename: str, source: str) -> None:
    """Let the lines of the file be these from now on, here and for the library."""
    _texts[filename] = StringIO(source, newline=None).readlines()
    # `pdb` asks by the whole path.
    for name in (filename, f'{_HOME}/{filename}'):
        cache[name] = (len(source), None, _texts[filename][:], name)


def line_at(filename: str, number: int) -> str:
    """Line `number` of a file, with its end; empty where it is not known."""
    if filename not in FILES:
        return _library.getline(filename, number)
    lines = _texts.get(filename, ())
    return lines[number - 1] if 0 < number <= len(lines) else ''


def _check(filename: str | None = None) -> None:
    if filename not in FILES:
        _library.checkcache(filename)


def _expect(filename: str, names: Mapping[str, object]) -> bool:
    return filename in FILES or _library.lazycache(filename, names)


# In the place of `linecache` in what formats tracebacks.
LINES = types.ModuleType('linecache')
LINES.getline = line_at
LINES.checkcache = _check
LINES.lazycache = _expect
LINES._getline_from_code = _library._getline_from_code

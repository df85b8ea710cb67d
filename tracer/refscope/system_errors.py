"""Errors of the operating system with the numbers and texts that they have on Linux.

The interpreter's own are those of Emscripten: where it makes an OSError of one, the host exchanges number and text
before the error is made (recorder/system-errors.ts), so that `FileNotFoundError` has number 2 on every machine.
"""

import errno
import gc
import os
import posix
import sys
from contextlib import contextmanager

from .errno_linux import NAMES, NUMBERS, TEXTS
from .memory import TYPE, words

# Of this interpreter: the number of each error by its name, and the text by the number.
_own_numbers = {name: value for name, value in vars(errno).items() if name[0] == 'E'}
_own_texts = {number: os.strerror(number) for number in _own_numbers.values()}
# What of OSError's subclasses an error becomes, by its number: a dict of the interpreter's own.
_classes = next(
    each
    for each in gc.get_referrers(FileNotFoundError)
    if type(each) is dict and each.get(errno.ENOENT) is FileNotFoundError
)
_own_classes = dict(_classes)
_own_names = {number: name for number, name in errno.errorcode.items()}
_linux_classes = {
    NUMBERS[name]: _own_classes[number]
    for name, number in _own_numbers.items()
    if number in _own_classes and name in NUMBERS
}
_place = (id(OSError) >> 2) + TYPE.tp_new


def table() -> list[tuple[int, str, int, int]]:
    """Each error of this interpreter: its number and text, and the addresses of what it has on Linux instead."""
    return [
        (number, _own_texts[number], id(NUMBERS[name]), id(TEXTS[NUMBERS[name]]))
        for number, name in _own_names.items()
        if name in NUMBERS
    ]


def made_at() -> int:
    """What makes an OSError, as a place in the interpreter's table of functions."""
    return words[_place]


class _Maker:
    """The host's function that makes an OSError: its place in the table of functions; 0: there is none."""

    place = 0


def connect(place: int) -> None:
    """Let what stands at `place` make an OSError while a program runs."""
    _Maker.place = place


def _strerror(code, /):
    """Translate an error code to a message string."""
    text = TEXTS.get(code)
    return text if text is not None else f'Unknown error {code}'


_strerror.__name__ = _strerror.__qualname__ = 'strerror'
_strerror.__module__ = 'posix'


def _use_linux_numbers() -> None:
    """Let `errno`, and what the library took from it, have the numbers of Linux; what Linux has not stays away."""
    for name, own in _own_numbers.items():
        for module in [errno, *sys.modules.values()]:
            held = getattr(module, '__dict__', {})
            if type(held.get(name)) is int and held[name] == own:
                if name in NUMBERS:
                    held[name] = NUMBERS[name]
                elif module is errno:
                    del held[name]
    vars(errno).update(NUMBERS)
    errno.errorcode.clear()
    errno.errorcode.update(NAMES)
    os.strerror = posix.strerror = _strerror


@contextmanager
def linux_errors():
    """Let the interpreter make errors as Linux has them, meanwhile."""
    before = words[_place]
    _exchange(_linux_classes)
    if _Maker.place:
        words[_place] = _Maker.place
    try:
        yield
    finally:
        words[_place] = before
        _exchange(_own_classes)


def _exchange(classes):
    _classes.clear()
    _classes.update(classes)


# Before more of the library takes the numbers.
_use_linux_numbers()

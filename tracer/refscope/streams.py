"""Standard output, standard error and standard input of the program, as Python has them with `-u`.

Below them are the descriptors 0, 1 and 2, which are the host's: recorder/standard-streams.ts.
"""

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def _output(descriptor: int, name: str, errors: str) -> io.TextIOWrapper:
    raw = io.FileIO(descriptor, 'wb', closefd=False)
    raw.name = name
    return _text(raw, errors, 'w', newline='\n', write_through=True)


def _input() -> io.TextIOWrapper:
    raw = io.FileIO(0, 'rb', closefd=False)
    raw.name = '<stdin>'
    return _text(io.BufferedReader(raw), 'strict', 'r', newline='\n')


def _text(buffer: io.RawIOBase | io.BufferedReader, errors: str, mode: str, **options: object) -> io.TextIOWrapper:
    stream = io.TextIOWrapper(buffer, 'utf-8', errors, **options)
    stream.mode = mode
    return stream


@contextmanager
def standard_streams() -> Iterator[None]:
    """Let `sys` have new streams meanwhile. (Python/pylifecycle.c, create_stdio)"""
    streams = _input(), _output(1, '<stdout>', 'strict'), _output(2, '<stderr>', 'backslashreplace')
    before = sys.stdin, sys.stdout, sys.stderr
    before_too = sys.__stdin__, sys.__stdout__, sys.__stderr__
    sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__ = streams
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
        sys.__stdin__, sys.__stdout__, sys.__stderr__ = before_too

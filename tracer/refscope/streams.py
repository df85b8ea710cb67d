"""Standard output, standard error and standard input of the program."""

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from .ending import InputNeeded
from .memory import STREAM_POSITION


class _Sink(io.BytesIO):
    """Bytes written; those of a stream that the program closes are kept too."""

    rest = b''

    def close(self) -> None:
        if not self.closed:
            self.rest = self.getvalue()
        super().close()


class Output:
    """A text stream for the program, and what was written to it since last asked."""

    def __init__(self, errors: str) -> None:
        self._sink = _Sink()
        self._last_line = ''
        self.stream = io.TextIOWrapper(self._sink, 'utf-8', errors, newline='\n', write_through=True)

    @property
    def written_at(self) -> int:
        """The index in `words` of how many bytes were written since the last call of `take`."""
        return (id(self._sink) >> 2) + STREAM_POSITION

    def take(self) -> str:
        """The text written since the last call."""
        if self._sink.closed:
            written, self._sink.rest = self._sink.rest, b''
        elif self._sink.tell() == 0:
            return ''
        else:
            written = self._sink.getvalue()
            self._sink.seek(0)
            self._sink.truncate()
        text = written.decode('utf-8', 'replace')
        self._last_line = (self._last_line + text).rpartition('\n')[2]
        return text

    def last_line(self) -> str:
        """What was written since the last line end."""
        pending = b'' if self._sink.closed else self._sink.getvalue()
        return (self._last_line + pending.decode('utf-8', 'replace')).rpartition('\n')[2]


class _Answers(io.RawIOBase):
    """The answers as lines; asking for more than there are is InputNeeded."""

    def __init__(self, answers: Sequence[str], prompt: Callable[[], str]) -> None:
        self._lines = [f'{answer}\n'.encode() for answer in answers]
        self._prompt = prompt

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        if not self._lines:
            raise InputNeeded(self._prompt())
        line = self._lines[0]
        count = min(len(line), len(buffer))
        buffer[:count] = line[:count]
        self._lines[0] = line[count:]
        if not self._lines[0]:
            del self._lines[0]
        return count


class Streams:
    """The three standard streams of one run."""

    def __init__(self, answers: Sequence[str]) -> None:
        self.output = Output('strict')
        self.errors = Output('backslashreplace')
        self._input = io.TextIOWrapper(io.BufferedReader(_Answers(answers, self.output.last_line)), 'utf-8')

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Let `sys` have these streams meanwhile."""
        streams = self._input, self.output.stream, self.errors.stream
        before = sys.stdin, sys.stdout, sys.stderr
        before_too = sys.__stdin__, sys.__stdout__, sys.__stderr__
        sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__ = streams
        try:
            yield
        finally:
            sys.stdin, sys.stdout, sys.stderr = before
            sys.__stdin__, sys.__stdout__, sys.__stderr__ = before_too

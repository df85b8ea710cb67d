"""Standard output, standard error and standard input of the program."""

import io
from collections.abc import Sequence


class InputNeeded(BaseException):
    """The program asks for input and no answer is left."""


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
        self.stream = io.TextIOWrapper(self._sink, 'utf-8', errors, newline='\n', write_through=True)

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
        return written.decode('utf-8', 'replace')


class _Answers(io.RawIOBase):
    """The answers as lines; asking for more than there are is InputNeeded."""

    def __init__(self, answers: Sequence[str]) -> None:
        self._lines = [f'{answer}\n'.encode() for answer in answers]

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        if not self._lines:
            raise InputNeeded
        line = self._lines[0]
        count = min(len(line), len(buffer))
        buffer[:count] = line[:count]
        self._lines[0] = line[count:]
        if not self._lines[0]:
            del self._lines[0]
        return count


def input_stream(answers: Sequence[str]) -> io.TextIOWrapper:
    """Standard input that gives `answers`, a line each."""
    return io.TextIOWrapper(io.BufferedReader(_Answers(answers)), 'utf-8')

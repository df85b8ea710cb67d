"""What CPython prints of an exception that ends a program: its traceback, with those of causes and contexts.

CPython lets the module `traceback` write it, which calls what the exception's class defines, `__str__` above all; and
where that fails, it writes a plainer one itself, of what it knows without asking (Python/pythonrun.c).
"""

import sys
import types
from collections.abc import Callable
from dataclasses import dataclass

from .private import private
from .source_lines import LINES, line_at
from .texts import set_traceback, type_name

# `sys` is the program's own: what it says there of tracebacks holds, as in CPython.
_traceback = private('traceback', {'linecache': LINES, 'sys': sys}, ('ast', 'unicodedata', '_suggestions'))

_exception = BaseException.__dict__
_frames_of = _exception['__traceback__'].__get__
_cause_of, _context_of = _exception['__cause__'].__get__, _exception['__context__'].__get__
_hides_context = _exception['__suppress_context__'].__get__
_type = type.__dict__
_module_of, _qualname_of = _type['__module__'].__get__, _type['__qualname__'].__get__
_part_of_text = str.__getitem__
WHOLE = slice(None)

HEAD = 'Traceback (most recent call last):\n'
CAUSED = '\nThe above exception was the direct cause of the following exception:\n\n'
MEANWHILE = '\nDuring handling of the above exception, another exception occurred:\n\n'
# A line of a traceback that is the same for the fourth time is only counted. (Python/traceback.c)
LINES_REPEATED = 3
UNPRINTABLE = '<exception str() failed>'


@dataclass(slots=True, frozen=True)
class Report:
    """`message`: what follows the type in the last line; `text`: all of it."""

    message: str
    text: str


def report_of(error: BaseException, frames: types.TracebackType | None) -> Report:
    """How CPython tells of `error`, whose traceback is `frames`. What the program's code does wrong meanwhile is lost."""
    try:
        return _full_report(error, frames)
    except BaseException:
        message = text_of(error, UNPRINTABLE)
        return Report(message, ''.join(_plain(error, frames, message)))


def text_of(value: object, otherwise: str) -> str:
    """What `str` makes of an object of the program, whose own code this may be; `otherwise`: where it fails."""
    try:
        return _part_of_text(str(value), WHOLE)
    except BaseException:
        return otherwise


def traceback_of(error: BaseException) -> types.TracebackType | None:
    """Its traceback, whatever its class has under that name."""
    return _frames_of(error)


def leave_out(error: BaseException, is_own: Callable[[types.TracebackType], bool]) -> types.TracebackType | None:
    """Drop from its traceback what stands before the program's first frame; the traceback that is left."""
    frames = _frames_of(error)
    while frames is not None and is_own(frames):
        frames = frames.tb_next
    set_traceback(error, frames)
    return frames


def _full_report(error: BaseException, frames: types.TracebackType | None) -> Report:
    report = _traceback.TracebackException(type(error), error, frames)
    _hide_own_frames(report)
    # Where an exception has no traceback, nothing stands before its last line.
    text = ''.join(report.format()) or ''.join(report.format_exception_only())
    return Report(_part_of_text(str(report), WHOLE), _part_of_text(text, WHOLE))


def _hide_own_frames(report: object) -> None:
    """Leave out the frames of what simulates the world around the program, also in causes and contexts."""
    waiting = [report]
    while waiting:
        one = waiting.pop()
        one.stack = _traceback.StackSummary.from_list([line for line in one.stack if not _is_own(line.filename)])
        waiting += [part for part in (one.__cause__, one.__context__, *(one.exceptions or ())) if part is not None]


def _is_own(filename: str) -> bool:
    return filename.startswith(OWN_FOLDER)


OWN_FOLDER = __file__.rpartition('/')[0]


def _plain(error: BaseException, frames: types.TracebackType | None, message: str) -> list[str]:
    """What CPython writes without asking anything of the program but a text of each exception."""
    told = [*_plain_frames(frames), _plain_end(error, message)]
    seen = {id(error)}
    while True:
        cause, context = _cause_of(error), _context_of(error)
        link = CAUSED
        if cause is None:
            cause, link = None if _hides_context(error) else context, MEANWHILE
        if cause is None or id(cause) in seen:
            return told
        error = cause
        seen.add(id(error))
        told = [*_plain_frames(_frames_of(error)), _plain_end(error, text_of(error, UNPRINTABLE)), link, *told]


def _plain_frames(frames: types.TracebackType | None) -> list[str]:
    told, last, times = [], None, 0
    while frames is not None:
        code, number = frames.tb_frame.f_code, frames.tb_lineno
        frames = frames.tb_next
        if _is_own(code.co_filename):
            continue
        place = code.co_filename, number, code.co_name
        times = times + 1 if place == last else 1
        last = place
        if times <= LINES_REPEATED:
            told.append(f'  File "{place[0]}", line {number}, in {place[2]}\n{_plain_line(*place[:2])}')
        elif frames is None or (frames.tb_lineno, frames.tb_frame.f_code) != (number, code):
            told.append(f'  [Previous line repeated {times - LINES_REPEATED} more times]\n')
    return [HEAD, *told] if told else told


def _plain_line(filename: str, number: int) -> str:
    try:
        line = line_at(filename, number).strip()
    except BaseException:
        return ''
    return f'    {line}\n' if line else ''


def _plain_end(error: BaseException, message: str) -> str:
    kind = type(error)
    module, name = _own_text(_module_of, kind), _own_text(_qualname_of, kind)
    whole = name if module in ('builtins', '__main__') else f'{module}.{name}'
    return f'{whole}: {message}\n' if message else f'{whole}\n'


def _own_text(of: Callable[[type], object], kind: type) -> str:
    """A name that the class has, without its metaclass being asked."""
    try:
        found = of(kind)
    except AttributeError:
        return '<unknown>'
    return _part_of_text(found, WHOLE) if issubclass(type(found), str) else '<unknown>'


def name_of(kind: type) -> str:
    """Its `__name__`."""
    return _part_of_text(type_name(kind), WHOLE)

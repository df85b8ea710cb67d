"""How a program ended, in the form of `Outcome` in model/trace.ts."""

import types

from .program import FILENAME
from .reports import leave_out, name_of, report_of, text_of

EXIT_FAILURE = 1
# What a process may end with; what is larger than a C long is -1 to it.
STATUSES, TOO_LARGE, C_LONG = 256, 255, 1 << 63
_value_of_int = int.__int__


def outcome_of(ending: BaseException | None) -> dict[str, object]:
    """The outcome of a program that ended with the exception `ending`, or without one."""
    if ending is None:
        return {'kind': 'finished'}
    frames = leave_out(ending, _is_of_runtime)
    outcome = {'kind': 'exception', 'type': name_of(type(ending)), 'line': _last_line(frames)}
    if issubclass(type(ending), SystemExit):
        status, message = _exit_of(ending)
        written = f'{message}\n' if message is not None else ''
        return outcome | {'message': message or '', 'traceback': written, 'code': status}
    report = report_of(ending, frames)
    return outcome | {'message': report.message, 'traceback': report.text}


def _is_of_runtime(frames: types.TracebackType) -> bool:
    """Whether the frame is one of those that run the program."""
    return frames.tb_frame.f_code.co_filename != FILENAME


def _last_line(frames: types.TracebackType | None) -> int | None:
    """The innermost line of the program in a traceback."""
    line = None
    while frames is not None:
        if not _is_of_runtime(frames):
            line = frames.tb_lineno
        frames = frames.tb_next
    return line


def _exit_of(error: SystemExit) -> tuple[int, str | None]:
    """The status with which CPython's process ends, and what it prints then, if it does. (Python/pythonrun.c)"""
    try:
        code = error.code
    except BaseException:
        code = error
    if code is None:
        return 0, None
    if issubclass(type(code), int):
        value = _value_of_int(code)
        return value % STATUSES if -C_LONG <= value < C_LONG else TOO_LARGE, None
    # Where it has no text, only the end of the line is printed.
    return EXIT_FAILURE, text_of(code, '')


def syntax_error_outcome(error: Exception) -> dict[str, object]:
    """The outcome of a source text that does not compile. Columns are counted from 0."""
    line = getattr(error, 'lineno', None) or 1
    column = max(0, (getattr(error, 'offset', None) or 1) - 1)
    end_line = max(line, getattr(error, 'end_lineno', None) or 0)
    end_column = max(0, (getattr(error, 'end_offset', None) or 0) - 1)
    return {
        'kind': 'syntax-error',
        'message': getattr(error, 'msg', None) or str(error) or type(error).__name__,
        'line': line,
        'column': column,
        'endLine': end_line,
        'endColumn': max(column, end_column) if end_line == line else end_column,
        'traceback': report_of(error, None).text,
    }

"""How a program ended, in the form of `Outcome` in model/trace.ts."""

import traceback
import types

from .program import FILENAME

EXIT_FAILURE = 1


def outcome_of(ending: BaseException | None) -> dict[str, object]:
    """The outcome of a program that ended with the exception `ending`, or without one."""
    if ending is None:
        return {'kind': 'finished'}
    return _exception_outcome(ending)


def _exception_outcome(error: BaseException) -> dict[str, object]:
    """The outcome of a program that ended with `error`; the frames below the program's are left out."""
    own = _frames_of_program(error.__traceback__)
    error.__traceback__ = own
    report = traceback.TracebackException(type(error), error, own)
    _hide_own_frames(report)
    summary = ''.join(report.format_exception_only())
    outcome: dict[str, object] = {
        'kind': 'exception',
        'type': type(error).__name__,
        'message': _message(report),
        'traceback': ''.join(report.format()) or summary,
        'line': _last_line(own),
    }
    if isinstance(error, SystemExit):
        outcome['code'] = _exit_status(error.code)
    return outcome


def _message(report: traceback.TracebackException) -> str:
    """What follows the type in the last line of a traceback."""
    return str(report)


def _hide_own_frames(report: traceback.TracebackException) -> None:
    """Leave out the frames of what simulates the world around the program, also in causes and contexts."""
    waiting = [report]
    while waiting:
        one = waiting.pop()
        one.stack = traceback.StackSummary.from_list([line for line in one.stack if not _is_own(line.filename)])
        waiting += [part for part in (one.__cause__, one.__context__, *(one.exceptions or ())) if part is not None]


def _is_own(filename: str) -> bool:
    return filename.startswith(OWN_FOLDER)


OWN_FOLDER = __file__.rpartition('/')[0]


def _frames_of_program(frames: types.TracebackType | None) -> types.TracebackType | None:
    while frames is not None and frames.tb_frame.f_code.co_filename != FILENAME:
        frames = frames.tb_next
    return frames


def _last_line(frames: types.TracebackType | None) -> int | None:
    """The innermost line of the program in a traceback."""
    line = None
    while frames is not None:
        if frames.tb_frame.f_code.co_filename == FILENAME:
            line = frames.tb_lineno
        frames = frames.tb_next
    return line


def _exit_status(code: object) -> int:
    """The status with which the interpreter would end (Python/pythonrun.c, handle_system_exit)."""
    if code is None:
        return 0
    return int(code) & 0xFF if isinstance(code, int) else EXIT_FAILURE


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
        'traceback': ''.join(traceback.format_exception_only(error)),
    }

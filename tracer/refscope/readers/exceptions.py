"""Exceptions: what they were raised with, what they come from, and the frames that they keep."""

from .kind import Kind, Reading, Reference, nothing_beyond


def _read_exception(value: BaseException) -> Reading:
    found: list[Reference] = [('attribute', 'args', id(_args(value)))]
    for kind, get in (('cause', _cause), ('context', _context), ('traceback', _traceback)):
        part = get(value)
        if part is not None:
            found.append((kind, '', id(part)))
    return Reading(None, None, 0, found)


_args = BaseException.__dict__['args'].__get__
_cause = BaseException.__dict__['__cause__'].__get__
_context = BaseException.__dict__['__context__'].__get__
_traceback = BaseException.__dict__['__traceback__'].__get__

EXCEPTIONS: dict[type, Kind] = {BaseException: Kind(_read_exception, nothing_beyond)}

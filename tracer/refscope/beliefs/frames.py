"""The names of a frame of the program, to be read and bound from without (PEP 667)."""

import types

from ..program import FILES

ABSENT = object()


def is_of_program(frame: types.FrameType | None) -> bool:
    """Whether the program's own text runs in the frame."""
    return frame is not None and frame.f_code.co_filename in FILES


def namespace_of(frame: types.FrameType, name: str) -> dict[str, object] | None:
    """Where a name of the frame's text is bound: among its own names or the module's. None: nowhere."""
    code = frame.f_code
    if frame.f_locals is frame.f_globals or name in (*code.co_varnames, *code.co_cellvars, *code.co_freevars):
        return frame.f_locals
    return frame.f_globals if name in frame.f_globals else None


def position_in(frame: types.FrameType) -> tuple[int | None, ...]:
    """Where the instruction that runs in a frame stands: line, column, last line, last column."""
    for index, (line, end_line, column, end_column) in enumerate(frame.f_code.co_positions()):
        if index * 2 == frame.f_lasti:
            return line, column, end_line, end_column
    return ()

"""Frames that are over: frames that outlive their run, tracebacks. Of those that wait the recorder tells itself."""

import types

from ..program import FILES
from ..interpreter.layout import bytes_of
from ..memory import (
    FRAME,
    FRAME_OBJECT_FRAME,
    FRAME_OWNER,
    OWNED_BY_FRAME_OBJECT,
    TAG_MASK,
    TRACEBACK_FRAME,
    code_of_frame,
    frame_code,
    object_at,
    octets,
    words,
)
from ..regions import Regions
from .kind import Kind, Reading, Reference, read_by_recorder, through


def local_names(code: types.CodeType) -> tuple[str, ...]:
    """The names of the fast locals of `code` in the order in which a frame stores them."""
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    return code.co_varnames + own_cells + code.co_freevars


def _read_traceback(value: types.TracebackType) -> Reading:
    """The next traceback, and the names of a frame of the program that is over."""
    found: list[Reference] = []
    frame = object_at(words[(id(value) >> 2) + TRACEBACK_FRAME])
    code = code_of_frame(frame)
    if code.co_filename in FILES:
        found += _read_frame(frame).references
    following = value.tb_next
    if following is not None:
        found.append(('traceback', '', id(following)))
    return Reading(f'line {value.tb_lineno} of {code.co_name}', None, 0, found)


def _read_frame(value: types.FrameType) -> Reading:
    """The names that a frame holds once it is over; until then it is among the frames of a step."""
    code = code_of_frame(value)
    text = f'frame of {code.co_name}'
    frame = words[(id(value) >> 2) + FRAME_OBJECT_FRAME]
    if octets[frame + FRAME_OWNER] != OWNED_BY_FRAME_OBJECT:
        return Reading(text)
    return Reading(text, None, 0, _locals((frame >> 2) + FRAME.localsplus, local_names(code)))


def _frame_regions(address: int) -> Regions:
    """Where a frame object stands, and the fast locals that it holds once it is over."""
    frame = words[(address >> 2) + FRAME_OBJECT_FRAME]
    if octets[frame + FRAME_OWNER] != OWNED_BY_FRAME_OBJECT:
        return _own_regions(address)
    held = len(local_names(object_at(frame_code(frame))))
    # A word is watched whole.
    owner, start = frame + (FRAME_OWNER & ~3), frame + 4 * FRAME.localsplus
    return [*_own_regions(address), (owner, owner + 4), (start, start + 4 * held)]


_own_regions = through(4 * FRAME_OBJECT_FRAME)
_own_of_traceback = through(bytes_of('PyTracebackObject').tb_lineno)


def _traceback_regions(address: int) -> Regions:
    """A traceback, and its frame: that is over some steps later."""
    return [*_own_of_traceback(address), *_frame_regions(words[(address >> 2) + TRACEBACK_FRAME])]


def _locals(start: int, names: tuple[str, ...]) -> list[Reference]:
    """The fast locals that stand at word `start`, those in cells by their cell."""
    tagged = words[start : start + len(names)]
    return [('frame', name, local & TAG_MASK) for name, local in zip(names, tagged) if local & TAG_MASK]


_generator = read_by_recorder('generator')
FRAMES: dict[type, Kind] = {
    types.GeneratorType: _generator,
    types.CoroutineType: _generator,
    types.AsyncGeneratorType: _generator,
    types.TracebackType: Kind(_read_traceback, _traceback_regions, whole=True),
    types.FrameType: Kind(_read_frame, _frame_regions, whole=True),
}

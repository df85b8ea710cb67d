"""Frames that wait or are over: generators and their like, frames that outlive their run, tracebacks."""

import types

from ..program import FILES
from ..memory import (
    FRAME_FAST_LOCALS,
    FRAME_FUNCTION,
    FRAME_OBJECT_FRAME,
    FRAME_OWNER,
    FRAME_STACK_POINTER,
    GENERATOR_FRAME,
    GENERATOR_STATE,
    OWNED_BY_FRAME_OBJECT,
    TAG_MASK,
    TAGGED_INT,
    frame_code,
    object_at,
    type_address,
    words,
)
from ..regions import Regions
from ..texts import ATOM_TEXTS
from .kind import Kind, Reading, Reference

# The states of a generator, as unsigned bytes. (Include/internal/pycore_frame.h)
CREATED, SUSPENDED, DELEGATING, EXECUTING = 0xFD, 0xFE, 0xFF, 0
STATE_TEXTS = {CREATED: 'not started', SUSPENDED: 'suspended', DELEGATING: 'suspended', EXECUTING: 'running'}
OVER = 'finished'
# The function of a generator expression: nothing else ever refers to it.
ANONYMOUS = '<genexpr>'
_atom_types = {id(cls) for cls in ATOM_TEXTS}


def _read_generator(value: object) -> Reading:
    """Its function and, while it does not run, the names and values of its frame: of one that runs, a step tells."""
    at = id(value) >> 2
    state = words[at + GENERATOR_STATE] >> 24
    if state not in STATE_TEXTS:
        return Reading(OVER)
    frame = at + GENERATOR_FRAME
    code, function = object_at(words[frame] & TAG_MASK), words[frame + FRAME_FUNCTION] & TAG_MASK
    found: list[Reference] = [] if code.co_name == ANONYMOUS else [('function', '', function)]
    if state != EXECUTING:
        names = local_names(code)
        found += _locals(frame + FRAME_FAST_LOCALS, names)
        if state == CREATED:
            # The cells of its closure come into the frame when it starts.
            found += [('frame', name, id(cell)) for name, cell in zip(code.co_freevars, object_at(function).__closure__ or ())]
        else:
            found += _stacked(frame, len(names), state)
    return Reading(STATE_TEXTS[state], None, 0, found)


def _stacked(frame: int, locals_count: int, state: int) -> list[Reference]:
    """What a suspended frame holds on its value stack: iterators of loops, and on top what it delegates to."""
    start, end = frame + FRAME_FAST_LOCALS + locals_count, words[frame + FRAME_STACK_POINTER] >> 2
    if end - start > MOST_STACKED:
        return []
    held = [word & TAG_MASK for word in words[start:end] if word & TAGGED_INT != TAGGED_INT and word & TAG_MASK]
    delegate = held.pop() if state == DELEGATING and held else 0
    found = [('other', 'value stack', each) for each in held if type_address(each) not in _atom_types]
    return [('iterates', '', delegate), *found] if delegate else found


# A pointer that is further away does not point into the frame.
MOST_STACKED = 1000


def local_names(code: types.CodeType) -> tuple[str, ...]:
    """The names of the fast locals of `code` in the order in which a frame stores them."""
    own_cells = tuple(name for name in code.co_cellvars if name not in code.co_varnames)
    return code.co_varnames + own_cells + code.co_freevars


def _generator_regions(address: int) -> Regions:
    frame = address + 4 * GENERATOR_FRAME
    code_at = frame_code(frame)
    if not code_at:
        return [(address + 32, frame)]
    code = object_at(code_at)
    held = len(local_names(code)) + code.co_stacksize
    return [(address + 32, frame + 4 * (FRAME_FAST_LOCALS + held))]


def _read_traceback(value: types.TracebackType) -> Reading:
    """The next traceback, and the names of a frame of the program that is over."""
    found: list[Reference] = []
    frame = value.tb_frame
    if frame.f_code.co_filename in FILES:
        found += _read_frame(frame).references
    following = value.tb_next
    if following is not None:
        found.append(('traceback', '', id(following)))
    return Reading(f'line {value.tb_lineno} of {frame.f_code.co_name}', None, 0, found)


def _read_frame(value: types.FrameType) -> Reading:
    """The names that a frame holds once it is over; until then it is among the frames of a step."""
    text = f'frame of {value.f_code.co_name}'
    frame = words[(id(value) >> 2) + FRAME_OBJECT_FRAME] >> 2
    if (words[frame + FRAME_OWNER] >> 16) & 0xFF != OWNED_BY_FRAME_OBJECT:
        return Reading(text)
    return Reading(text, None, 0, _locals(frame + FRAME_FAST_LOCALS, local_names(value.f_code)))


def _frame_regions(address: int) -> Regions:
    """Where a frame object stands, and the fast locals that it holds once it is over."""
    frame = words[(address >> 2) + FRAME_OBJECT_FRAME]
    if (words[(frame >> 2) + FRAME_OWNER] >> 16) & 0xFF != OWNED_BY_FRAME_OBJECT:
        return [(address + 4, address + 16)]
    held = len(local_names(object_at(frame_code(frame))))
    owner, start = frame + 4 * FRAME_OWNER, frame + 4 * FRAME_FAST_LOCALS
    return [(address + 4, address + 16), (owner, owner + 4), (start, start + 4 * held)]


def _traceback_regions(address: int) -> Regions:
    """A traceback, and its frame: that is over some steps later."""
    return [(address + 4, address + 24), *_frame_regions(words[(address >> 2) + TRACEBACK_FRAME])]


# PyTracebackObject: the next one, the frame. (Include/cpython/traceback.h)
TRACEBACK_FRAME = 3


def _locals(start: int, names: tuple[str, ...]) -> list[Reference]:
    """The fast locals that stand at word `start`, those in cells by their cell."""
    tagged = words[start : start + len(names)]
    return [('frame', name, local & TAG_MASK) for name, local in zip(names, tagged) if local & TAG_MASK]


_generator = Kind(_read_generator, _generator_regions, whole=True)
FRAMES: dict[type, Kind] = {
    types.GeneratorType: _generator,
    types.CoroutineType: _generator,
    types.AsyncGeneratorType: _generator,
    types.TracebackType: Kind(_read_traceback, _traceback_regions, whole=True),
    types.FrameType: Kind(_read_frame, _frame_regions, whole=True),
}

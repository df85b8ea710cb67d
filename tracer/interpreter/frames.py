"""Samples of frames, of what refers to them, and of what is suspended in one."""

import contextlib
import functools
import operator
import sys
import types
from collections.abc import Iterator

from ..memory import GENERATOR_FRAME, LayoutError, octets, words
from .layout import bytes_of, constant, words_of
from .probes import Probes

SAMPLE = ['sample']
FAILING = compile('first = 1\nraise LookupError', '<sample>', 'exec')


def add(probes: Probes) -> None:
    """Adds them to `probes`."""
    _frames(probes)
    _generators(probes)
    _yielded(probes)
    _tags(probes)


def _frames(probes: Probes) -> None:
    """A frame that is over, with the names that it had."""
    names: dict[str, object] = {}
    try:
        exec(FAILING, {}, names)
    except LookupError as error:
        traceback = error.__traceback__.tb_next
    frame = traceback.tb_frame
    # Its line is found when it is asked for.
    probes.holds('PyTracebackObject', traceback, tb_frame=id(frame), tb_lineno=-1)
    at = words[(id(frame) >> 2) + words_of('PyFrameObject').f_frame]
    probes.holds('PyFrameObject', frame, f_frame=at)
    owner = constant('FRAME_OWNED_BY_FRAME_OBJECT')
    probes.at('_PyInterpreterFrame', at, f_executable=_tagged(at, FAILING), f_locals=id(names), owner=bytes([owner]))
    probes.constant('FRAME_OWNED_BY_FRAME_OBJECT', octets[at + bytes_of('_PyInterpreterFrame').owner])


def _generators(probes: Probes) -> None:
    def generate(first: object) -> Iterator[object]:
        for each in (1, 2, 3):
            yield each

    def delegate() -> Iterator[object]:
        yield from generate(SAMPLE)

    created, suspended, delegating = generate(SAMPLE), generate(SAMPLE), delegate()
    for one in (suspended, delegating):
        next(one)
    states = (created, 'FRAME_CREATED'), (suspended, 'FRAME_SUSPENDED'), (delegating, 'FRAME_SUSPENDED_YIELD_FROM')
    for one, name in states:
        state = octets[id(one) + bytes_of('PyGenObject').gi_frame_state]
        probes.holds('PyGenObject', one, gi_frame_state=bytes([state]))
        probes.constant(name, state)
    seen: list[int] = []

    def run() -> Iterator[None]:
        seen.append(octets[id(running) + bytes_of('PyGenObject').gi_frame_state])
        yield

    running = run()
    next(running)
    probes.constant('FRAME_EXECUTING', seen[0])
    frame = id(suspended) + GENERATOR_FRAME
    probes.holds('PyGenObject', suspended, gi_iframe=_tagged(frame, generate.__code__))
    fields, places = bytes_of('_PyInterpreterFrame'), words_of('_PyInterpreterFrame')
    top = words[(frame >> 2) + places.stackpointer]
    stack = frame + fields.localsplus + 4 * generate.__code__.co_nlocals
    if not stack < top <= stack + 4 * generate.__code__.co_stacksize:
        raise LayoutError('_PyInterpreterFrame.stackpointer')
    probes.at(
        '_PyInterpreterFrame',
        frame,
        f_funcobj=words[(frame >> 2) + places.f_funcobj] & constant('Py_TAG_BITS') | id(generate),
        stackpointer=top,
        localsplus=words[(frame >> 2) + places.localsplus] & constant('Py_TAG_BITS') | id(SAMPLE),
    )


def _tagged(frame: int, code: types.CodeType) -> int:
    """The word by which a frame refers to its code."""
    return words[frame >> 2] & constant('Py_TAG_BITS') | id(code)


def _yielded(probes: Probes) -> None:
    """What an async generator hands on, wrapped, as a tracer sees it."""

    async def generate():
        yield SAMPLE

    seen = []
    monitoring, tool = sys.monitoring, 5
    monitoring.use_tool_id(tool, 'probes')
    try:
        monitoring.register_callback(tool, monitoring.events.PY_YIELD, lambda code, offset, value: seen.append(value))
        monitoring.set_local_events(tool, generate.__code__, monitoring.events.PY_YIELD)
        values = generate()
        try:
            values.__anext__().send(None)
        except StopIteration:
            pass
        try:
            values.aclose().send(None)
        except StopIteration:
            pass
    finally:
        monitoring.free_tool_id(tool)
    probes.holds('_PyAsyncGenWrappedValue', seen[0], agw_val=id(SAMPLE))


def _tags(probes: Probes) -> None:
    """While a context manager is left by an exception, the number of an instruction lies on the stack beside objects."""

    @contextlib.contextmanager
    def managed() -> Iterator[None]:
        try:
            yield
        except LookupError:
            at = words[(id(entered) >> 2) + words_of('PyFrameObject').f_frame]
            start = at + bytes_of('_PyInterpreterFrame').localsplus
            end = words[(at >> 2) + words_of('_PyInterpreterFrame').stackpointer]
            tags.extend(each & 3 for each in words[start >> 2 : end >> 2])

    tags: list[int] = []
    entered = sys._getframe()
    with managed():
        raise LookupError
    probes.constant('Py_INT_TAG', max(tags))
    probes.constant('Py_TAG_BITS', functools.reduce(operator.or_, tags))

"""Following the running program: monitoring events become steps."""

import dis
import gc
import sys
import types
from collections.abc import Callable
from functools import cache
from json.encoder import encode_basestring_ascii as quote

from .ending import InputNeeded, StopRecording
from .evaluation import Point
from .frames import Frames
from .heap import Heap
from .memory import RECURSION_REMAINING, words, yielded, young_list
from .native import enter, leave, mark, object_at, revoke
from .statements import CodePlan, Entry, Range
from .streams import Streams
from .telling import objects_text
from .watch import Difference

TOOL = 4
TOOL_NAME = 'refscope'
monitoring = sys.monitoring
EVENTS = monitoring.events
DISABLE = monitoring.DISABLE
LOCAL_EVENTS = EVENTS.INSTRUCTION | EVENTS.PY_START | EVENTS.PY_RESUME | EVENTS.PY_RETURN | EVENTS.PY_YIELD
GLOBAL_EVENTS = EVENTS.RAISE | EVENTS.PY_UNWIND | EVENTS.PY_THROW
# The recorder's calls may nest this deep beyond the program's recursion limit. The call of a callback itself is
# always granted: so the program can nest its own calls as deep as without a recorder.
OWN_CALLS, CALLBACK_CALL = 80, 1
# Added to the address of a frame: the collector ran.
COLLECTED = 1

_handled = sys.exception


class Marker:
    """What the collector tracks after this object is new in the next step."""

    __slots__ = ('unused',)


# Exceptions of the recorder's own; besides, the one with which the interpreter closes a generator.
OF_RECORDER = (StopRecording, InputNeeded)
NOT_OF_PROGRAM = (GeneratorExit, *OF_RECORDER)
SEND = dis.opmap['SEND']


class Recorder:
    """Turns events into steps and hands each to `tell` as JSON."""

    def __init__(
        self,
        plans: list[CodePlan],
        preset: dict[str, int],
        max_steps: int,
        streams: Streams,
        tell: Callable[[str], None],
        points: dict[int, dict[int, Point]] | None = None,
    ) -> None:
        self._plans = {id(plan.code): plan for plan in plans}
        self._entries = {id(plan.code): plan.entries for plan in plans}
        self._module = plans[0]
        # Where the values of expressions are looked at; None: they are no steps.
        self._points = points
        self._frames = Frames(plans, preset, points is not None)
        self._heap = Heap(_constants(plans), set(map(id, gc.get_objects())))
        self._output, self._errors, self._tell = streams.output.take, streams.errors.take, tell
        self._output_at, self._errors_at = streams.output.written_at, streams.errors.written_at
        self._limit = self._steps_left = max_steps
        # What the last event referred to, and the exception being handled: roots for one step.
        self._extra: list[int] = []
        # Always the newest object that the collector knew at the end of the last event; what differs in memory since the
        # last step.
        self._marker: object = None
        self._difference = Difference()
        self._is_stopped = False
        self._has_ended = False
        # What is ending already goes on doing so.
        self._endings = (self._unwound, self._raised, self._threw)
        # The step at which the program ended, kept back for what is still written.
        self._last_step = ''
        # What went wrong in the recorder itself.
        self.failure: BaseException | None = None

    def start(self) -> None:
        """Ask the interpreter for events."""
        self._difference.attend(young_list, 4 * RECURSION_REMAINING, OWN_CALLS)
        monitoring.use_tool_id(TOOL, TOOL_NAME)
        callbacks = {
            EVENTS.INSTRUCTION: self._at_instruction() if self._points is None else self._at_any_instruction(),
            EVENTS.PY_START: self._guarded(self._started),
            EVENTS.PY_RESUME: self._guarded(self._resumed),
            EVENTS.PY_THROW: self._guarded(self._threw),
            EVENTS.PY_RETURN: self._guarded(self._returned),
            EVENTS.PY_YIELD: self._guarded(self._yielded),
            EVENTS.PY_UNWIND: self._guarded(self._unwound),
            EVENTS.RAISE: self._guarded(self._raised),
        }
        for event, callback in callbacks.items():
            monitoring.register_callback(TOOL, event, callback)
        for plan in self._plans.values():
            monitoring.set_local_events(TOOL, plan.code, LOCAL_EVENTS)
        monitoring.set_events(TOOL, GLOBAL_EVENTS)
        words[RECURSION_REMAINING] += CALLBACK_CALL
        self._set_marker()

    def _set_marker(self) -> None:
        self._marker = Marker()
        mark(self._marker)

    def stop(self) -> None:
        """Ask for no more events."""
        words[RECURSION_REMAINING] -= CALLBACK_CALL
        monitoring.free_tool_id(TOOL)

    def finish(self) -> None:
        """Tell the last step, with all that was written since."""
        if self._last_step:
            self._tell(self._last_step + self._written() + '}')

    # Callbacks. Each is called right above the frame of the program that the event is about. It must not call a
    # Python function before it has entered, which grants it the depth for it, and holds no reference to the event's
    # object. Nothing that the collector tracks is made before: it could stand where an object of the program stood.

    def _at_instruction(self) -> Callable[[types.CodeType, int], object]:
        entries, handle, handler = self._entries, self._handle, self._reached

        def callback(code: types.CodeType, offset: int) -> object:
            entry = entries[id(code)].get(offset)
            if entry is None:
                return DISABLE
            frame = enter()
            try:
                handle(handler, frame, code, entry, 0)
            finally:
                revoke()
            return None

        return callback

    def _at_any_instruction(self) -> Callable[[types.CodeType, int], object]:
        """The same where expressions are steps, too."""
        entries, points, handle, handler = self._entries, self._points, self._handle, self._passed

        def callback(code: types.CodeType, offset: int) -> object:
            entry, point = entries[id(code)].get(offset), points[id(code)].get(offset)
            if entry is None and point is None:
                return DISABLE
            frame = enter()
            try:
                handle(handler, frame, code, offset, 0)
            finally:
                revoke()
            return None

        return callback

    def _guarded(self, handler: Callable[..., None]) -> Callable[..., None]:
        plans, handle = self._plans, self._handle

        def callback(code: types.CodeType, offset: int, value: object = None) -> None:
            if id(code) not in plans:
                return
            address = id(value)
            del value
            frame = enter()
            try:
                handle(handler, frame, code, offset, address)
            finally:
                revoke()

        return callback

    def _handle(
        self, handler: Callable[..., None], frame: int, code: types.CodeType, where: Entry | int, value: int
    ) -> None:
        """Handle an event; `frame` is what `enter` returned, `value` the address of the event's object, or 0."""
        if frame & COLLECTED:
            frame -= COLLECTED
            self._difference.collected = True
            self._set_marker()
        try:
            if not self._is_stopped:
                handler(frame, code, where, value)
        except BaseException as failure:
            self._is_stopped = True
            self.failure = failure
        finally:
            if leave():
                # A collection that fell due meanwhile did not run. This asks for it again.
                Marker()
        if self._is_stopped and handler not in self._endings:
            raise StopRecording(self._limit)

    # Events.

    def _reached(self, frame: int, code: types.CodeType, entry: Entry, value: int) -> None:
        activation, loop = self._frames.running(frame), entry.loop
        if loop and entry.repeats and activation.loop == loop:
            activation.loop = 0
            return
        activation.loop = loop
        self._step('line', entry.range)

    def _passed(self, frame: int, code: types.CodeType, offset: int, value: int) -> None:
        """An instruction is reached, and maybe values of expressions lie on the stack."""
        point = self._points[id(code)].get(offset)
        if point is not None:
            for place in self._frames.running(frame).temporaries.pass_point(point, offset):
                if not self._is_stopped:
                    self._evaluated(frame, code, place, 0)
        entry = self._entries[id(code)].get(offset)
        if entry is not None and not self._is_stopped:
            self._reached(frame, code, entry, 0)

    def _evaluated(self, frame: int, code: types.CodeType, place: Range, value: int) -> None:
        self._step('expression', place, self._frames.running(frame).temporaries.keep(place))

    def _started(self, frame: int, code: types.CodeType, offset: int, value: int) -> None:
        plan = self._plans[id(code)]
        self._frames.enter(plan, frame)
        if plan is not self._module:
            self._step('call', plan.range)

    def _resumed(self, frame: int, code: types.CodeType, offset: int, value: int) -> None:
        plan = self._plans[id(code)]
        self._frames.resume(plan, frame)
        self._step('call', plan.place(offset))

    def _threw(self, frame: int, code: types.CodeType, offset: int, exception: int) -> None:
        activation = self._frames.resume(self._plans[id(code)], frame)
        if activation.temporaries is not None:
            activation.temporaries.interrupt()

    def _returned(self, frame: int, code: types.CodeType, offset: int, value: int) -> None:
        self._frames.running(frame)
        plan = self._plans[id(code)]
        if plan is self._module:
            self._end()
        else:
            self._step('return', plan.place(offset), value)
            self._frames.leave()

    def _yielded(self, frame: int, code: types.CodeType, offset: int, value: int) -> None:
        self._frames.running(frame)
        self._step('yield', self._plans[id(code)].place(offset), yielded(value))
        self._frames.suspend()

    def _raised(self, frame: int, code: types.CodeType, offset: int, exception: int) -> None:
        if self._points is not None:
            self._frames.running(frame).temporaries.interrupt()
        if not _is_internal(object_at(exception), code, offset):
            self._frames.running(frame)
            self._step('exception', self._plans[id(code)].place(offset), exception)

    def _unwound(self, frame: int, code: types.CodeType, offset: int, exception: int) -> None:
        self._frames.running(frame)
        if self._plans[id(code)] is self._module:
            self._end(0 if type(object_at(exception)) in OF_RECORDER else exception)
        else:
            self._frames.leave()

    # Steps.

    def _end(self, exception: int = 0) -> None:
        """The last step."""
        if not self._has_ended:
            self._has_ended = True
            self._step('end', None, exception)

    def _step(self, event: str, place: Range | None, value: int = 0) -> None:
        """Record a step. `value`: the address of the event's object."""
        if self._steps_left == 1 and event != 'end':
            self._is_stopped = self._has_ended = True
            event, place, value = 'end', None, 0
        self._steps_left -= 1
        frames, heap, difference = self._frames, self._heap, self._difference
        is_temporary = event == 'expression'
        extra = [value] if value and not is_temporary else []
        handled = _handled()
        if handled is not None and type(handled) not in OF_RECORDER:
            extra.append(id(handled))
        del handled
        # What the event before referred to is held for one step.
        last, self._extra = self._extra, extra
        if difference.born:
            frames.leave_out_finalized(difference.born)
            frames.meet_waiting(difference.born)
        stacked = frames.new_on_stacks()
        added, removed = frames.collect(difference)
        added, removed = added + extra if extra else added, removed + last if last else removed
        changes, temporary = frames.stack_changes(), value if is_temporary else 0
        heap.step(difference, added, removed, stacked, frames.on_stacks, changes, temporary)
        difference.clear()
        told = f',"value":{heap.known(value).id}' if value and event != 'end' else ''
        text = f'{_head(event, place)}{frames.stack[-1].id}"{told}{frames.tell(heap)}{objects_text(heap)}'
        heap.end()
        if event == 'end':
            self._last_step = text
        else:
            if words[self._output_at] or words[self._errors_at]:
                text += self._written()
            self._tell(text + '}')

    def _written(self) -> str:
        """The parts of a step that tell what the program wrote; each starts with a comma."""
        text = ''
        if written := self._output():
            text = f',"output":{quote(written)}'
        if written := self._errors():
            text += f',"errors":{quote(written)}'
        return text


def _is_internal(exception: BaseException, code: types.CodeType, offset: int) -> bool:
    """Whether an exception is the interpreter's or the recorder's own affair, as that by which an `await` gets its value."""
    kind = type(exception)
    return kind in NOT_OF_PROGRAM or kind is StopIteration and code.co_code[offset] == SEND


@cache
def _head(event: str, place: Range | None) -> str:
    """How a step begins, up to its frame; a program has few of them."""
    range_text = 'null' if place is None else f'[{place[0]},{place[1]},{place[2]},{place[3]}]'
    return f'{{"event":"{event}","range":{range_text},"frame":"'


def _constants(plans: list[CodePlan]) -> set[int]:
    """The addresses of all constants that the code of the program holds."""
    found = set()
    waiting = [constant for plan in plans for constant in plan.code.co_consts]
    while waiting:
        constant = waiting.pop()
        if type(constant) in (tuple, frozenset):
            waiting.extend(constant)
        found.add(id(constant))
    return found - {id(None), id(True), id(False), id(...)}

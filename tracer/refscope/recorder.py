"""Following the running program: monitoring events become steps."""

import gc
import sys
import types
from collections.abc import Callable
from dataclasses import dataclass, field

from .heap import Heap
from .memory import (
    CELL_CONTENT,
    FRAME_FAST_LOCALS,
    FRAME_LOCALS,
    FRAME_STACK_POINTER,
    TAG_MASK,
    callers_frame,
    newborn,
    object_at,
    words,
)
from .statements import CodePlan, Range

TOOL = 4
TOOL_NAME = 'refscope'
monitoring = sys.monitoring
EVENTS = monitoring.events
LOCAL_EVENTS = EVENTS.INSTRUCTION | EVENTS.PY_START | EVENTS.PY_RESUME | EVENTS.PY_RETURN | EVENTS.PY_YIELD
GLOBAL_EVENTS = EVENTS.RAISE | EVENTS.PY_UNWIND | EVENTS.PY_THROW


class StopRecording(BaseException):
    """Ends the program: it has taken as many steps as it may."""


@dataclass(slots=True)
class Activation:
    """One frame of the program, from its first step to its last."""

    id: str
    plan: CodePlan
    frame: int
    # The names told of: addresses of object and cell (0: none).
    names: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    # The loop whose first item belongs to the step that just ran.
    loop: int = 0


class Recorder:
    """Turns events into steps and hands each to `tell`."""

    def __init__(
        self,
        plans: list[CodePlan],
        preset: dict[str, int],
        max_steps: int,
        output: Callable[[], str],
        errors: Callable[[], str],
        tell: Callable[[dict], None],
    ) -> None:
        self._plans = {id(plan.code): plan for plan in plans}
        self._entries = {id(plan.code): plan.entries for plan in plans}
        self._module = plans[0]
        self._preset = preset
        self._heap = Heap(_constants(plans))
        self._output, self._errors, self._tell = output, errors, tell
        self._steps_left = max_steps
        self._stack: list[Activation] = []
        self._suspended: dict[int, Activation] = {}
        self._frames = 0
        self._frame_changes: list[list] = []
        # The newest object that the collector knew at the end of the last step.
        self._marker: object = None
        self._stopped = False
        self.ended = False

    def start(self) -> None:
        """Ask the interpreter for events."""
        self._marker = []
        monitoring.use_tool_id(TOOL, TOOL_NAME)
        callbacks = {
            EVENTS.INSTRUCTION: self._on_instruction,
            EVENTS.PY_START: self._on_start,
            EVENTS.PY_RESUME: self._on_resume,
            EVENTS.PY_THROW: self._on_throw,
            EVENTS.PY_RETURN: self._on_return,
            EVENTS.PY_YIELD: self._on_yield,
            EVENTS.PY_UNWIND: self._on_unwind,
            EVENTS.RAISE: self._on_raise,
        }
        for event, callback in callbacks.items():
            monitoring.register_callback(TOOL, event, callback)
        for plan in self._plans.values():
            monitoring.set_local_events(TOOL, plan.code, LOCAL_EVENTS)
        monitoring.set_events(TOOL, GLOBAL_EVENTS)

    def stop(self) -> None:
        """Ask for no more events."""
        monitoring.free_tool_id(TOOL)

    # Events. Each callback is called right above the frame of the program that the event is about.

    def _on_instruction(self, code: types.CodeType, offset: int) -> object:
        entry = self._entries[id(code)].get(offset)
        if entry is None:
            return monitoring.DISABLE
        activation = self._current(callers_frame())
        if entry.repeats and activation.loop == entry.loop:
            activation.loop = 0
            return None
        activation.loop = entry.loop
        self._step('line', entry.range)
        return None

    def _on_start(self, code: types.CodeType, offset: int) -> None:
        frame = callers_frame()
        if frame in self._suspended:
            self._resume(frame)
        else:
            self._enter(self._plans[id(code)], frame)
        if code is not self._module.code:
            self._step('call', self._stack[-1].plan.range)

    def _on_resume(self, code: types.CodeType, offset: int) -> None:
        self._resume(callers_frame())
        self._step('call', self._stack[-1].plan.range)

    def _on_throw(self, code: types.CodeType, offset: int, exception: BaseException) -> None:
        if id(code) in self._plans:
            self._resume(callers_frame())

    def _on_return(self, code: types.CodeType, offset: int, value: object) -> None:
        self._current(callers_frame())
        if code is self._module.code:
            self._end()
        else:
            self._step('return', self._place(code, offset), value)
            self._leave()

    def _on_yield(self, code: types.CodeType, offset: int, value: object) -> None:
        activation = self._current(callers_frame())
        self._step('yield', self._place(code, offset), value)
        self._stack.pop()
        self._suspended[activation.frame] = activation
        self._frame_changes.append(['suspend', activation.id])

    def _on_raise(self, code: types.CodeType, offset: int, exception: BaseException) -> None:
        if id(code) not in self._plans or self._stopped or type(exception) is GeneratorExit:
            return
        self._current(callers_frame())
        self._step('exception', self._place(code, offset), exception)

    def _on_unwind(self, code: types.CodeType, offset: int, exception: BaseException) -> None:
        if id(code) not in self._plans or self._stopped:
            return
        self._current(callers_frame())
        if code is self._module.code:
            self._end()
        else:
            self._leave()

    # Frames.

    def _enter(self, plan: CodePlan, frame: int) -> Activation:
        self._frames += 1
        activation = Activation(f'f{self._frames}', plan, frame)
        self._stack.append(activation)
        record = {'id': activation.id, 'function': plan.code.co_qualname, 'kind': plan.kind}
        self._frame_changes.append(['enter', record])
        return activation

    def _leave(self) -> None:
        self._frame_changes.append(['leave', self._stack.pop().id])

    def _resume(self, frame: int) -> None:
        activation = self._suspended.pop(frame)
        self._stack.append(activation)
        self._frame_changes.append(['resume', activation.id])

    def _current(self, frame: int) -> Activation:
        """The activation that runs in `frame`; whatever stood above it is gone."""
        while self._stack[-1].frame != frame:
            self._leave()
        return self._stack[-1]

    def _place(self, code: types.CodeType, offset: int) -> Range:
        """The statement that the instruction at `offset` belongs to."""
        return self._plans[id(code)].place(offset)

    # Steps.

    def _step(self, event: str, place: Range | None, value: object = None) -> None:
        """Record a step, without letting the collector run meanwhile."""
        collecting = gc.isenabled()
        gc.disable()
        try:
            self._record(event, place, value)
        finally:
            if collecting:
                gc.enable()

    def _record(self, event: str, place: Range | None, value: object) -> None:
        born = newborn(id(self._marker))
        if self._stopped:
            raise StopRecording
        if self._steps_left <= 1 and event != 'end':
            self._end()
            self._stopped = True
            raise StopRecording
        self._steps_left -= 1
        step: dict[str, object] = {'event': event, 'range': place, 'frame': self._stack[-1].id}
        bindings = [(activation, self._bindings(activation)) for activation in self._stack]
        bindings += [(activation, self._bindings(activation)) for activation in self._suspended.values()]
        roots = [address for _, names in bindings for pair in names.values() for address in pair if address]
        if event in ('return', 'yield', 'exception'):
            roots.append(id(value))
        exception = sys.exception()
        if exception is not None:
            roots.append(id(exception))
        del exception
        objects = self._heap.step(roots, self._value_stacks(), born)
        if event in ('return', 'yield', 'exception'):
            step['value'] = self._heap.serial(id(value))
        if self._frame_changes:
            step['frames'], self._frame_changes = self._frame_changes, []
        names = {activation.id: changed for activation, now in bindings if (changed := self._renamed(activation, now))}
        if names:
            step['names'] = names
        step.update(objects)
        if written := self._output():
            step['output'] = written
        if written := self._errors():
            step['errors'] = written
        self._tell(step)
        self._marker = []

    def _end(self) -> None:
        if not self.ended:
            self.ended = True
            self._step('end', None)

    def _bindings(self, activation: Activation) -> dict[str, tuple[int, int]]:
        """The names of a frame: address of the object, address of the cell or 0."""
        plan = activation.plan
        frame = activation.frame >> 2
        if plan.is_namespace:
            namespace = object_at(words[frame + FRAME_LOCALS])
            preset = self._preset if plan is self._module else CLASS_PRESET
            found = {
                name: (id(value), 0)
                for name, value in dict.items(namespace)
                if type(name) is str and name not in ALWAYS_HIDDEN and preset.get(name, 0) not in (id(value), ANY)
            }
        else:
            found = {}
        for index, name in enumerate(plan.names):
            address = words[frame + FRAME_FAST_LOCALS + index] & TAG_MASK
            if not address:
                continue
            if index in plan.cells:
                content = words[(address >> 2) + CELL_CONTENT]
                if content and name not in ALWAYS_HIDDEN:
                    found[name] = (content, address)
            else:
                found[name] = (address, 0)
        return found

    def _renamed(self, activation: Activation, now: dict[str, tuple[int, int]]) -> list[tuple]:
        """The names bound, rebound and unbound since the last step."""
        serial = self._heap.serial
        told = {name: (serial(value), serial(cell) if cell else None) for name, (value, cell) in now.items()}
        before = activation.names
        changed = [(name, None) for name in before if name not in told]
        for name, (value, cell) in told.items():
            if before.get(name) != (value, cell):
                changed.append((name, value) if cell is None else (name, value, cell))
        activation.names = told
        return changed

    def _value_stacks(self) -> list[int]:
        """What the frames of the program hold on their value stacks."""
        found = []
        for activation in self._stack:
            frame = activation.frame >> 2
            bottom = frame + FRAME_FAST_LOCALS + len(activation.plan.names)
            top = words[frame + FRAME_STACK_POINTER] >> 2
            found += [tagged & TAG_MASK for tagged in words[bottom:top] if tagged & 3 != 3 and tagged & TAG_MASK]
        return found


ANY = -1
ALWAYS_HIDDEN = frozenset(('__annotate__', '__conditional_annotations__', '__classdict__', '__classcell__'))
CLASS_PRESET = dict.fromkeys(
    (
        '__module__',
        '__qualname__',
        '__firstlineno__',
        '__static_attributes__',
        '__annotate_func__',
        '__classdictcell__',
        '__type_params__',
        '__doc__',
    ),
    ANY,
)


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

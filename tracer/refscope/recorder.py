"""Asking the interpreter for events, and telling the recorder of the program that is about to run.

The recorder itself is tracer/recorder: it looks into the interpreter from outside.
"""

import dis
import sys
import types

from .answers import Answers
from .encoding import encode
from .evaluation import Point
from .host import CALLBACKS, begin, finish, hide_tool, observe, show_tool
from .opening import is_anything_opened
from .statements import CodePlan

TOOL, SECOND = 4, 5
_TOOLS_OF_PROGRAMS = range(6)
TOOL_NAME = 'refscope'
EVENTS = sys.monitoring.events
# Held by name: what a program puts in their place it finds alone.
free_tool_id, use_tool_id = sys.monitoring.free_tool_id, sys.monitoring.use_tool_id
register_callback = sys.monitoring.register_callback
set_events, set_local_events = sys.monitoring.set_events, sys.monitoring.set_local_events
LOCAL_EVENTS = {
    'instruction': EVENTS.INSTRUCTION,
    'start': EVENTS.PY_START,
    'resume': EVENTS.PY_RESUME,
    'return': EVENTS.PY_RETURN,
    'yield': EVENTS.PY_YIELD,
}
GLOBAL_EVENTS = {'raise': EVENTS.RAISE, 'unwind': EVENTS.PY_UNWIND, 'throw': EVENTS.PY_THROW}
SEND = dis.opmap['SEND']
SUSPENDABLE = ('generator', 'coroutine', 'async-generator')


class Recorder:
    """The recorder of one run."""

    def __init__(
        self,
        plans: list[CodePlan],
        preset: dict[str, int],
        max_steps: int,
        simulated: set[str],
        points: dict[int, dict[int, Point]] | None = None,
    ) -> None:
        """`plans`: the module's first. `preset`: what its namespace holds. `simulated`: what the program
        will have used of it. `points`: None where expressions are no steps."""
        self._codes = [plan.code for plan in plans]
        self._answers = Answers(simulated)
        task = {
            'answer': id(self._answers.answer),
            'opened': is_anything_opened(),
            'plans': [_described(plan, (points or {}).get(id(plan.code), {})) for plan in plans],
            'preset': list(preset.items()),
            'constants': list(_constants(plans)),
            'maxSteps': max_steps,
            'expressions': points is not None,
        }
        begin(encode(task))

    def start(self) -> None:
        """Ask the interpreter for events."""
        # That an earlier program was cut off.
        show_tool()
        for tool in _TOOLS_OF_PROGRAMS:
            free_tool_id(tool)
        use_tool_id(TOOL, TOOL_NAME)
        use_tool_id(SECOND, TOOL_NAME)
        for name, event in (LOCAL_EVENTS | GLOBAL_EVENTS).items():
            register_callback(TOOL, event, CALLBACKS[name])
        for code in self._codes:
            # Which tool asked for an instruction CPython notes only where two ask for one event; when the second comes
            # later, as with a trace function of the program's own, it forgets the first. (Python/instrumentation.c,
            # update_instrumentation_data)
            set_local_events(SECOND, code, EVENTS.PY_START)
            set_local_events(TOOL, code, _all(LOCAL_EVENTS))
            set_local_events(SECOND, code, 0)
        free_tool_id(SECOND)
        set_events(TOOL, _all(GLOBAL_EVENTS))
        hide_tool(TOOL)
        self._answers.set_marker()

    def stop(self) -> None:
        """Ask for no more events."""
        show_tool()
        free_tool_id(TOOL)

    def observe(self) -> None:
        """Find what became of objects since the program's end, before others take their places."""
        observe()

    def finish(self) -> None:
        """Tell the last step, with all that was written since."""
        finish()


def _all(events: dict[str, int]) -> int:
    return sum(events.values())


def _described(plan: CodePlan, points: dict[int, Point]) -> dict[str, object]:
    """A plan as `parsePlan` in plan.ts takes it."""
    code = plan.code
    return {
        'code': id(code),
        'name': code.co_name,
        'qualname': code.co_qualname,
        'kind': plan.kind,
        'range': plan.range,
        'names': plan.names,
        'cells': list(plan.cells),
        'stackSize': code.co_stacksize,
        'entries': [(offset, entry.range, entry.loop, entry.repeats) for offset, entry in plan.entries.items()],
        'points': [(offset, point.ends, list(point.values.items())) for offset, point in points.items()],
        'stretches': plan.stretches,
        'sends': _sends(code) if plan.kind in SUSPENDABLE else (),
        'file': None if plan.file is None else {'name': plan.file.name, 'text': plan.file.text},
    }


def _sends(code: types.CodeType) -> list[int]:
    """Where a frame hands a value to what it awaits or delegates to."""
    return [2 * index for index, operation in enumerate(code.co_code[::2]) if operation == SEND]


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

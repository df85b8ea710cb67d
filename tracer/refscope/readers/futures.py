"""Futures and tasks of asyncio: what they wait for and what they led to."""

import _asyncio

from ..interpreter.layout import words_of
from ..memory import words
from .fields import Field, Hidden, Structure
from .kind import Kind

FUTURE, TASK = words_of('FutureObj'), words_of('TaskObj')
STATE_TEXTS = ('pending', 'cancelled', 'finished')


def _state_text(at: int) -> str:
    return STATE_TEXTS[words[at + FUTURE.fut_state]]


# Left out: the loop, contexts, the exception of a cancellation, and what a debugger asks for.
_future = (
    Hidden(FUTURE.fut_loop),
    Field(FUTURE.fut_callback0, 'other', 'callback'),
    Hidden(FUTURE.fut_context0),
    Field(FUTURE.fut_callbacks, 'other', 'callbacks', optional=True),
    Field(FUTURE.fut_exception, 'attribute', 'exception', optional=True),
    Hidden(FUTURE.fut_exception_tb),
    Field(FUTURE.fut_result, 'attribute', 'result'),
    Hidden(FUTURE.fut_source_tb),
    Hidden(FUTURE.fut_cancel_msg),
    Hidden(FUTURE.fut_cancelled_exc),
    Hidden(FUTURE.fut_awaited_by),
)
_task = (
    Field(TASK.task_fut_waiter, 'other', 'waits for', optional=True),
    Field(TASK.task_coro, 'other', 'coroutine', optional=True),
    Field(TASK.task_name, 'attribute', 'name'),
    Hidden(TASK.task_context),
)
FUTURE_STRUCTURES: dict[type, Structure] = {
    _asyncio.Future: Structure(_future, _state_text),
    _asyncio.Task: Structure((*_future, *_task), _state_text),
}
FUTURES: dict[type, Kind] = {cls: structure.kind() for cls, structure in FUTURE_STRUCTURES.items()}

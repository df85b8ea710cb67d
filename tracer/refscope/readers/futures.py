"""Futures and tasks of asyncio: what they wait for and what they led to. (Modules/_asynciomodule.c)"""

import _asyncio

from ..memory import words
from .fields import Field, Hidden, Structure
from .kind import Kind

STATE = 13
STATE_TEXTS = ('pending', 'cancelled', 'finished')


def _state_text(at: int) -> str:
    return STATE_TEXTS[words[at + STATE]]


# Left out: the loop, contexts, the exception of a cancellation, and what a debugger asks for.
_future = (
    Hidden(2),
    Field(3, 'other', 'callback'),
    Hidden(4),
    Field(5, 'other', 'callbacks', optional=True),
    Field(6, 'attribute', 'exception', optional=True),
    Hidden(7),
    Field(8, 'attribute', 'result'),
    Hidden(9),
    Hidden(10),
    Hidden(11),
    Hidden(12),
)
_task = (
    Field(16, 'other', 'waits for', optional=True),
    Field(17, 'other', 'coroutine', optional=True),
    Field(18, 'attribute', 'name'),
    Hidden(19),
)
FUTURE_STRUCTURES: dict[type, Structure] = {
    _asyncio.Future: Structure(_future, _state_text),
    _asyncio.Task: Structure((*_future, *_task), _state_text),
}
FUTURES: dict[type, Kind] = {cls: structure.kind() for cls, structure in FUTURE_STRUCTURES.items()}

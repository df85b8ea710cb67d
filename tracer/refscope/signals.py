"""Where the interpreter notes that a signal waits to be handled (Modules/signalmodule.c: `is_tripped`, `Handlers`).

Many functions of C look there, `repr` among them: an answer to the recorder must not meet a signal of the program's.
"""

import _thread
import operator
import signal
from functools import partial

from .memory import LayoutError, octets

PART, CHUNK = 1 << 18, 1 << 10
# What is static stands below, as the state of the thread does not.
STATIC_END = 1 << 23


def _waiting_words(start: int) -> set[int]:
    """The addresses of words from `start` on, in one part of the memory, that were 0 and are 1 while SIGINT waits."""
    copy = partial(bytes, octets[start : start + PART])
    # One after the other, with no instruction of Python between them that would handle the signal.
    before, _, after = map(operator.call, (copy, _thread.interrupt_main, copy))
    found = set()
    for at in range(0, PART, CHUNK):
        old, new = (memoryview(each[at : at + CHUNK]).cast('I') for each in (before, after))
        if old != new:
            found |= {start + at + 4 * place for place in range(CHUNK >> 2) if (old[place], new[place]) == (0, 1)}
    return found


def _find_waiting() -> list[int]:
    handler = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        found = {word for at in range(0, STATIC_END, PART) for word in _waiting_words(at) & _waiting_words(at)}
    finally:
        signal.signal(signal.SIGINT, handler)
    if len(found) != 2:
        raise LayoutError(f'signals: {found}')
    return sorted(found)


WAITING = _find_waiting()

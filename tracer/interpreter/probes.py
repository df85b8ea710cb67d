"""Objects of which is known what they hold: what stands in memory is compared with it, field by field.

They are made when the runtime is built, and are part of its snapshot; what is different each time is made at each
start. The comparing is the host's (check.ts), with the table that the recorder reads by.
"""

import contextvars
import gc
import sys
import types
from collections.abc import Callable

from ..encoding import encode
from ..host import check as compare
from ..memory import (
    FRAME_OBJECT_FRAME,
    LINK_MASK,
    RECURSION_REMAINING,
    LayoutError,
    object_at,
    octets,
    type_address,
    words,
    young_list,
)
from .layout import bytes_of, size_of, words_of

# Structure, field, where the structure begins, and what the field holds: bytes, as a list; or where it stands.
type Probe = tuple[str, str, int, list[int] | int]

SIZE = 'sizeof'
CONSTANTS = 'constants'


class Probes:
    """What is to be compared, and the objects that it is about: these are kept alive."""

    def __init__(self) -> None:
        self.rows: list[Probe] = []
        self._kept: list[object] = []

    def holds(self, structure: str, sample: object, /, **fields: int | bytes) -> None:
        """The fields of an object hold these words, or bytes."""
        self._kept.append(sample)
        self.at(structure, id(sample), **fields)

    def at(self, structure: str, address: int, /, **fields: int | bytes) -> None:
        """The same of a structure that is no object."""
        for field, content in fields.items():
            self.rows.append((structure, field, address, list(content if type(content) is bytes else word(content))))

    def leads(self, structure: str, sample: object, /, **fields: Callable[[object], bool]) -> None:
        """The fields of an object refer to objects that answer such a question with yes."""
        for field, is_it in fields.items():
            address = words[(id(sample) >> 2) + getattr(words_of(structure), field)]
            # What stands at a wrong address must not be taken for an object.
            if not any(address == id(each) and is_it(each) for each in gc.get_referents(sample)):
                raise LayoutError(f'{structure}.{field}')
            self._kept.append(object_at(address))
            self.holds(structure, sample, **{field: address})

    def refers(self, structure: str, sample: object, /, **fields: object) -> None:
        """The same of an object that the collector does not look into: the fields refer to such values."""
        for field, value in fields.items():
            address = words[(id(sample) >> 2) + getattr(words_of(structure), field)]
            if type_address(address) != id(type(value)) or object_at(address) != value:
                raise LayoutError(f'{structure}.{field}')
            self._kept.append(object_at(address))
            self.holds(structure, sample, **{field: address})

    def points(self, structure: str, address: int, /, **fields: bytes) -> None:
        """The fields of a structure point to these bytes."""
        for field, content in fields.items():
            place = words[(address + getattr(bytes_of(structure), field)) >> 2]
            if octets[place : place + len(content)].tobytes() != content:
                raise LayoutError(f'{structure}.{field}')
            self.at(structure, address, **{field: place})

    def stands(self, structure: str, field: str, address: int, place: int) -> None:
        """A field stands at `place`."""
        self.rows.append((structure, field, address, place))

    def constant(self, name: str, value: int) -> None:
        """What CPython's macro is, learned from objects."""
        self.rows.append((CONSTANTS, name, 0, value))

    def keep(self, *values: object) -> None:
        """Keeps what is referred to by address only."""
        self._kept += values


def word(content: int) -> bytes:
    """A word as it stands in memory."""
    return (content & 0xFFFFFFFF).to_bytes(4, 'little')


def addresses(*values: object) -> bytes:
    """The addresses of objects, as an array holds them."""
    return b''.join(word(id(value)) for value in values)


def live(frame: types.FrameType) -> Probes:
    """What is known of the collector and the thread at this moment; `frame` runs."""
    probes = Probes()
    thread, generation = 4 * RECURSION_REMAINING, size_of('gc_generation')
    probes.stands('PyThreadState', 'py_recursion_remaining', thread, thread)
    running, caller = (words[(id(each) >> 2) + FRAME_OBJECT_FRAME] for each in (frame, frame.f_back))
    probes.at('_PyInterpreterFrame', running, previous=caller)
    probes.at('PyThreadState', thread, py_recursion_limit=sys.getrecursionlimit(), current_frame=running)
    # What it is made for is seen when the samples are made.
    probes.at('PyThreadState', thread, eval_breaker=words[(thread >> 2) + words_of('PyThreadState').eval_breaker])
    probes.stands('_gc_runtime_state', 'young', young_list, young_list)
    probes.at('_gc_runtime_state', young_list, enabled=gc.isenabled())
    probes.stands('gc_generation', 'head', young_list, young_list)
    thresholds, counts = gc.get_threshold(), gc.get_count()
    probes.at('gc_generation', young_list, threshold=thresholds[0])
    probes.at('gc_generation', young_list + bytes_of('gc_generation').threshold, sizeof=thresholds[1])
    probes.at('gc_generation', young_list + generation, count=counts[1])
    head = size_of('PyGC_Head')
    first, second = [], []
    probes.keep(first, second)
    before, after = id(first) - head, id(second) - head
    probes.at('PyGC_Head', before, _gc_next=after | words[before >> 2] & ~LINK_MASK)
    probes.at('PyGC_Head', after, _gc_prev=before | words[(after >> 2) + 1] & ~LINK_MASK)
    probes.stands('PyGC_Head', SIZE, words[before >> 2] & LINK_MASK, id(second))
    return probes


_lasting: list[Probes] = []


def check() -> None:
    """Compare the table of the layout with the running interpreter. The host tells where they differ.

    At first the samples are made, which raises LayoutError where one is not what it should be.
    """
    passing = Probes()
    if not _lasting:
        from . import modules, samples

        _lasting.append(samples.make())
        # Samples of modules that a program is to import itself do not stay.
        passing = modules.make()
    entered = contextvars.copy_context()
    entered.run(_enter, entered, _lasting[0].rows + passing.rows)


def _enter(context: contextvars.Context, rows: list[Probe]) -> None:
    """Run in a context, and be what another function is called by."""
    _tell(context, rows)


def _tell(context: contextvars.Context, rows: list[Probe]) -> None:
    now = live(sys._getframe())
    now.holds('PyContext', context, ctx_entered=1)
    compare(encode(rows + now.rows))

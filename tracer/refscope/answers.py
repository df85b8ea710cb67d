"""What the recorder asks of the interpreter in the midst of an event.

An answer is a text; most are JSON. What is allocated for it is hidden from the program.
"""

from gc import get_referents, is_tracked

from .closed import closed_text
from .encoding import encode
from .host import mark, object_at
from .readers.kinds import kind_of
from .readers.suspended import local_names
from .shapes import is_maybe_closed, shape_of
from .texts import atom_text, label_text

# What is said where an answer failed.
FAILED = '\0'


class Marker:
    """What the collector tracks after this object is new in the next step."""

    __slots__ = ('unused',)


class Answers:
    """Answers to the recorder of one run."""

    def __init__(self, simulated: set[str]) -> None:
        """`simulated`: what the program uses of it."""
        self._marker: object = None
        # In the order that `QUESTIONS` in recorder/python.ts has.
        self._questions = (
            _shape,
            _read,
            _regions,
            _closed,
            _label,
            _atom,
            _frame_layout,
            _referents,
            _linked_referents,
            lambda about: self.set_marker(),
            lambda about: encode(sorted(simulated)),
        )
        # One object, by whose address the recorder calls it.
        self.answer = self._answer

    def _answer(self, question: int, about: int) -> str:
        try:
            return self._questions[question](about)
        except BaseException:
            return FAILED

    def set_marker(self) -> str:
        """Make a marker, which is then the newest object that the collector knows."""
        self._marker = Marker()
        mark(self._marker)
        return ''


def _shape(address: int) -> str:
    return shape_of(object_at(address))


def _read(address: int) -> str:
    """Whether an object is closed, and what is in it, as `readingOf` in answers.ts takes it."""
    value = object_at(address)
    closed = closed_text(value) if is_maybe_closed(type(value)) else None
    if closed is not None:
        return encode((True, closed, None, 0, (), ()))
    _, kind = kind_of(type(value))
    text, length, omitted, references = kind.read(value)
    return encode((False, text, length, omitted, references, _flat(kind.regions(address))))


def _regions(address: int) -> str:
    return encode(_flat(kind_of(type(object_at(address)))[1].regions(address)))


def _flat(regions: list[tuple[int, int]]) -> list[int]:
    return [end for region in regions for end in region]


def _closed(address: int) -> str:
    return encode(closed_text(object_at(address)))


def _label(address: int) -> str:
    return label_text(object_at(address))


def _atom(address: int) -> str:
    return atom_text(object_at(address))


def _frame_layout(address: int) -> str:
    """What is known of the frames of a code object, as `FrameLayout` in recorder/readers/kind.ts has it."""
    code = object_at(address)
    return encode({'name': code.co_name, 'names': local_names(code), 'stackSize': code.co_stacksize})


def _referents(address: int) -> str:
    return encode([id(referent) for referent in get_referents(object_at(address))])


def _linked_referents(address: int) -> str:
    """Those that the collector tracks and that are open."""
    referents = get_referents(object_at(address))
    return encode([id(each) for each in referents if is_tracked(each) and closed_text(each) is None])

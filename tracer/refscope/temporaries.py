"""The temporary objects of a frame: the values of expressions, as long as they lie on its value stack.

A value is there until the instruction that uses it has run: then its place is empty, or something
else lies in it.
"""

from .evaluation import Point
from .memory import FRAME_STACK_POINTER, TAG_BITS, TAG_MASK, TAGGED_INT, words
from .statements import Range

NOWHERE = -1


class Temporaries:
    """Those of one frame, the deepest on the stack first; `frame` is its address."""

    __slots__ = ('_frame', '_passed', '_values', 'owned', 'told')

    def __init__(self, frame: int) -> None:
        self._frame = frame
        # The offset of the instruction that may be making a value.
        self._passed = NOWHERE
        # For each the place where it lies, as an index in `words`, its address, and the range of its expression.
        self._values: list[tuple[int, int, Range]] = []
        # What the value stack held a counted reference to when it was last looked at, and what was last told.
        self.owned: list[int] = []
        self.told = ''

    def pass_point(self, point: Point, offset: int) -> tuple[Range, ...]:
        """The frame has come to `point`: the expressions whose value now lies on top of the stack."""
        if self._values:
            self.look()
        ended = point.values.get(self._passed, ())
        self._passed = offset if point.ends else NOWHERE
        return ended

    def interrupt(self) -> None:
        """An exception was raised: no value is made."""
        self._passed = NOWHERE

    def keep(self, place: Range) -> int:
        """The address of the value of the expression at `place`, on top of the stack."""
        top = self._height() - 1
        address = words[top] & TAG_MASK
        self._values = [value for value in self._values if value[0] < top]
        self._values.append((top, address, place))
        return address

    def look(self) -> list[tuple[int, Range]]:
        """The values that still lie there, with the range of the expression of each."""
        if not self._values:
            return []
        height = self._height()
        self._values = [
            value for value in self._values if value[0] < height and words[value[0]] & TAG_MASK == value[1]
        ]
        return [(address, place) for _, address, place in self._values]

    def count(self, bottom: int) -> list[int]:
        """What the value stack holds a counted reference to; `bottom` is where the stack begins, as an index."""
        return [word for word in words[bottom : self._height()] if word and not word & TAG_BITS]

    def clear(self) -> None:
        """The frame is suspended."""
        self._values, self.owned, self.told = [], [], ''

    def _height(self) -> int:
        return words[(self._frame >> 2) + FRAME_STACK_POINTER] >> 2

"""What differs in memory since the last step, found without looking at each object."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .native import look as look_for

if TYPE_CHECKING:
    from .frames import Activation
    from .known import Known


class Difference:
    """What one or more looks at the memory found.

    `born`: the addresses of what the collector tracks since, where it did not run in between, as
    `collected` says. `counted`: objects of which only the reference count differs; `altered`: those
    of which more does; `unlinked`: those that the collector tracked and does not any more; `linked`:
    those that it tracks now and did not; `frames`: frames in which some name may be bound to something else.
    """

    __slots__ = ('altered', 'born', 'collected', 'counted', 'frames', 'linked', 'unlinked')

    def __init__(self) -> None:
        self.born: list[int] = []
        self.counted: list[Known] = []
        self.altered: list[Known] = []
        self.unlinked: list[Known] = []
        self.linked: list[Known] = []
        self.frames: list[Activation] = []
        self.collected = False

    def look(self, marker: object) -> None:
        """Add what differs since the last look; `marker` was the newest object of the collector then."""
        if look_for(marker, self.born, self.counted, self.altered, self.unlinked, self.linked, self.frames):
            self.collected = True

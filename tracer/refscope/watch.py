"""What differs in memory since the last step, found without looking at each object."""

from typing import TYPE_CHECKING

from .native import attend, forget

if TYPE_CHECKING:
    from .activation import Activation
    from .known import Known


class Difference:
    """What one or more looks at the memory found.

    `born`: the addresses of what the collector tracks since, where it did not run in between, as
    `collected` says. `counted`: objects of which only the reference count differs; `altered`: those
    of which more does; `unlinked`: those that the collector tracked and does not any more; `linked`:
    those that it tracks now and did not; `frames`: frames in which some name may be bound to something else;
    `rebound`: frames of which a single slot differs, each followed by the number of the slot and what stands there.
    """

    __slots__ = ('_lists', 'altered', 'born', 'collected', 'counted', 'frames', 'linked', 'rebound', 'unlinked')

    def __init__(self) -> None:
        self.born: list[int] = []
        self.counted: list[Known] = []
        self.altered: list[Known] = []
        self.unlinked: list[Known] = []
        self.linked: list[Known] = []
        self.frames: list[Activation] = []
        self.rebound: list[Activation | int] = []
        self.collected = False
        self._lists = (
            self.born,
            self.counted,
            self.altered,
            self.unlinked,
            self.linked,
            self.frames,
            self.rebound,
        )

    def attend(self, young_list: int, remaining: int, calls: int) -> None:
        """Let what is found come here from now on; the rest is that of native.py."""
        attend(young_list, remaining, calls, self._lists)

    def clear(self) -> None:
        """Forget what was found: a step has told it."""
        self.collected = False
        forget()

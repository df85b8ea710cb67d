"""Which references the recorder knows: from names, value stacks and known objects to known objects."""

from collections.abc import Callable, Sequence

from .known import NAMES, Known
from .reach import Reach


class References:
    """The references to the objects of `known`; `meet` gives a number to one that is not among them."""

    def __init__(self, known: dict[int, Known], reach: Reach, meet: Callable[[int], Known]) -> None:
        self._known = known
        self._reach = reach
        self._meet = meet
        # How many counted references value stacks hold to an address, where that is told.
        self._stacks: dict[int, int] = {}
        # The objects to which references came or went in the step.
        self.touched: list[Known] = []

    def count_to(self, address: int) -> int:
        """How many references names and value stacks hold to what is met at `address`."""
        count = self._reach.names.get(address, 0)
        return count + self._stacks.get(address, 0) if self._stacks else count

    def bind(self, added: list[int], removed: list[int]) -> None:
        """Names, or an event, came to refer to the objects at the addresses `added`, and ceased to refer to `removed`."""
        reach, names, known_at = self._reach, self._reach.names, self._known.get
        touched = self.touched
        for address in added:
            known = known_at(address)
            names[address] = names.get(address, 0) + 1
            if known is None:
                known = self._meet(address)
            else:
                if known.traced is None:
                    known.traced = known.refcount == known.counted
                    touched.append(known)
                known.counted += 1
            if known.named:
                known.via = NAMES
            else:
                reach.hold(known)
        for address in removed:
            known = known_at(address)
            left = names[address] - 1
            if left:
                names[address] = left
            else:
                del names[address]
            if known is not None:
                if known.traced is None:
                    known.traced = known.refcount == known.counted
                    touched.append(known)
                known.counted -= 1
                if not left:
                    reach.cut.append(known)

    def stack(self, came: Sequence[int], went: Sequence[int]) -> None:
        """Value stacks came to hold counted references, and ceased to."""
        for addresses, change in (came, 1), (went, -1):
            for address in addresses:
                known = self._known.get(address)
                if known is not None:
                    self.touch(known)
                    known.counted += change
                count = self._stacks[address] = self._stacks.get(address, 0) + change
                if not count:
                    del self._stacks[address]

    def refer(self, known: Known, outgoing: tuple[int, ...]) -> None:
        """Let the strong references of `known` be `outgoing`."""
        old = known.outgoing
        if outgoing == old:
            return
        start, limit = 0, min(len(old), len(outgoing))
        while start < limit and old[start] == outgoing[start]:
            start += 1
        end, limit = 0, limit - start
        while end < limit and old[-1 - end] == outgoing[-1 - end]:
            end += 1
        known.outgoing = outgoing
        for target in outgoing[start : len(outgoing) - end]:
            self.add(known, target)
        for target in old[start : len(old) - end]:
            self.drop(known, target)

    def add(self, known: Known, target: int) -> None:
        """`known` came to refer to what is at `target`."""
        referent = self._known.get(target) or self._meet(target)
        self.touch(referent)
        incoming = referent.incoming
        incoming[known.address] = incoming.get(known.address, 0) + 1
        referent.counted += 1
        self._reach.refer(known, referent)

    def drop(self, known: Known, target: int) -> None:
        """`known` ceased to refer to what is at `target`."""
        referent = self._known.get(target)
        if referent is None:
            return
        self.touch(referent)
        incoming = referent.incoming
        count = incoming.get(known.address, 0)
        if count:
            referent.counted -= 1
        if count > 1:
            incoming[known.address] = count - 1
        elif count:
            del incoming[known.address]
            self._reach.cut.append(referent)

    def touch(self, known: Known) -> None:
        """Before the first change to the references to an object in a step: were they all accounted for?"""
        if known.traced is None:
            known.traced = known.refcount == known.counted
            self.touched.append(known)

    def was_traced(self, known: Known) -> bool:
        """Whether every counted reference to an object came from what is known, before the step."""
        return known.refcount == known.counted if known.traced is None else known.traced

    def end(self) -> None:
        """The step is told."""
        for known in self.touched:
            known.traced = None
        self.touched.clear()

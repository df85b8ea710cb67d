"""Which objects the names of the program lead to.

The ways from the names form a tree: `Known.via` is the referrer through which an object is reached. When
one is lost, another is looked for; what has none is unreached.
"""

from collections.abc import Callable

from .known import NAMES, NOTHING, Known

# So many objects are looked at on the way from an object back to a name before all behind it are.
WAY_LIMIT = 32


class Reach:
    """The ways from the names to the objects of `known`; `set_held` changes what holds one."""

    def __init__(self, known: dict[int, Known], set_held: Callable[[Known, str], None]) -> None:
        self._known = known
        self._set_held = set_held
        # How many names, or events, refer to an address.
        self.names: dict[int, int] = {}
        # Objects that no name leads to, but for those that outlive every reference.
        self.unreached: dict[Known, None] = {}
        # Objects that lost a reference in this step.
        self.cut: list[Known] = []

    def is_reached(self, address: int) -> bool:
        """Whether a name leads to the object at `address`."""
        known = self._known.get(address)
        return known is not None and known.via != NOTHING

    def hold(self, known: Known) -> None:
        """A name refers to the object."""
        if known.via == NOTHING:
            self.attach(known, NAMES)
        else:
            known.via = NAMES

    def attach(self, known: Known, via: int) -> None:
        """Names lead to an object again, through `via`; and so to all that it leads to."""
        known.via = via
        waiting = [known]
        while waiting:
            one = waiting.pop()
            self.unreached.pop(one, None)
            if one.held != 'names':
                self._set_held(one, 'names')
            for target in one.outgoing:
                other = self._known[target]
                if other.via == NOTHING:
                    other.via = one.address
                    waiting.append(other)

    def mend(self) -> None:
        """Find other ways from the names to the objects that lost the one they had."""
        for known in self.cut:
            if self._known.get(known.address) is not known:
                continue
            if known.via == NAMES and self.names.get(known.address) or known.via in known.incoming:
                continue
            if known.via == NOTHING:
                continue
            self._detach(known)
        self.cut.clear()

    def _detach(self, known: Known) -> None:
        """No way is left that `known` was reached by: look for others, for it and all that was reached through it."""
        if self._stays_named(known) or self._find_way(known):
            return
        lost = [known]
        for one in lost:
            one.via = NOTHING
            for target in one.outgoing:
                other = self._known[target]
                if other.via == one.address and not self._stays_named(other):
                    lost.append(other)
        for one in lost:
            if one.via == NOTHING:
                way = next((at for at in one.incoming if self._known[at].via != NOTHING), NOTHING)
                if way != NOTHING:
                    self.attach(one, way)
        for one in lost:
            if one.via == NOTHING:
                self.unreached[one] = None

    def _find_way(self, known: Known) -> bool:
        """Whether another referrer is found, close to the names, that was not reached through `known`."""
        for referrer in known.incoming:
            at = referrer
            for _ in range(WAY_LIMIT):
                if at == known.address or at == NOTHING:
                    break
                if at == NAMES:
                    known.via = referrer
                    return True
                way = self._known.get(at)
                if way is None:
                    break
                at = way.via
        return False

    def _stays_named(self, known: Known) -> bool:
        if not self.names.get(known.address):
            return False
        known.via = NAMES
        return True

    def closure(self, start: list[Known]) -> dict[Known, None]:
        """Of the objects that no name leads to, those that `start` leads to."""
        found = dict.fromkeys(start)
        waiting = list(found)
        while waiting:
            for target in waiting.pop().outgoing:
                other = self._known[target]
                if other.via == NOTHING and other not in found:
                    found[other] = None
                    waiting.append(other)
        return found

    def settle_lasting(self) -> None:
        """Objects that outlive every reference need no way from a name."""
        for known in list(self.unreached):
            if known.lasts:
                self._set_held(known, 'unseen')
                del self.unreached[known]

"""Which objects the names of the program lead to, and to which others value stacks do.

The ways from these roots form trees: `Known.via` is the referrer through which an object is reached. When
one is lost, another is looked for, best one from a name; what has none is unreached.
"""

from collections.abc import Callable, Iterable, Set

from .known import NAMES, NOTHING, STACKS, Known

# So many objects are looked at on the way from an object back to a root before all behind it are.
WAY_LIMIT = 32


class Reach:
    """The ways to the objects of `known`; `set_held` changes what holds one."""

    def __init__(self, known: dict[int, Known], set_held: Callable[[Known, str], None]) -> None:
        self._known = known
        self._set_held = set_held
        # How many names, or events, refer to an address.
        self.names: dict[int, int] = {}
        # What value stacks held when they were last looked at, and what is reached from there and no further way.
        self._on_stacks: Set[int] = frozenset()
        self._stacked: dict[Known, None] = {}
        # Objects that no root leads to, but for those that outlive every reference; those that came to be so in this step.
        self.unreached: dict[Known, None] = {}
        self.fresh: list[Known] = []
        # Whether a root leads again to something that was garbage.
        self.is_garbage_back = False
        # Objects that lost a reference in this step.
        self.cut: list[Known] = []

    def is_reached(self, address: int) -> bool:
        """Whether a name or a value stack leads to the object at `address`."""
        known = self._known.get(address)
        return known is not None and known.via != NOTHING

    def hold(self, known: Known) -> None:
        """A name refers to the object."""
        if known.named:
            known.via = NAMES
        else:
            self._attach(known, NAMES, True)

    def refer(self, known: Known, referent: Known) -> None:
        """`known` came to refer to `referent`."""
        if known.via != NOTHING and (referent.via == NOTHING or known.named and not referent.named):
            self._attach(referent, known.address, known.named)

    def lose(self, known: Known) -> None:
        """No root leads to the object."""
        self.unreached[known] = None
        self.fresh.append(known)

    def _attach(self, known: Known, via: int, named: bool) -> None:
        """A root leads to an object again, or a name for the first time, through `via`; and so to all that it leads to."""
        held = 'names' if named else 'unseen'
        known.via, known.named = via, named
        waiting = [known]
        while waiting:
            one = waiting.pop()
            self.unreached.pop(one, None)
            if one.held != held:
                self.is_garbage_back = self.is_garbage_back or one.held == 'none'
                self._set_held(one, held)
            for target in one.outgoing:
                other = self._known[target]
                if other.via == NOTHING or named and not other.named:
                    other.via, other.named = one.address, named
                    waiting.append(other)

    def mend(self) -> None:
        """Find other ways from the roots to the objects that lost the one they had."""
        for known in self.cut:
            via, address = known.via, known.address
            if self._known.get(address) is not known or via == NOTHING or via == STACKS:
                continue
            if via == NAMES and address in self.names or via in known.incoming:
                continue
            if known.incoming or known.outgoing or address in self.names or address in self._on_stacks:
                self._detach([known])
            else:
                # As a number that lost its name: there is nothing to look for.
                known.via, known.named = NOTHING, False
                self.lose(known)
        self.cut.clear()

    def settle_stacks(self, look: Callable[[], set[int]]) -> None:
        """Let the value stacks be roots; `look` tells what they hold, and is asked only where that matters."""
        if not self._stacked and not self.unreached:
            return
        self._on_stacks = now = look()
        gone = [known for known in self._stacked if known.via != STACKS or known.address not in now]
        for known in gone:
            del self._stacked[known]
        self._detach([known for known in gone if known.via == STACKS and self._known.get(known.address) is known])
        for address in now:
            known = self._known.get(address)
            if known is not None and known.via == NOTHING:
                self._attach_to_stack(known)

    def _attach_to_stack(self, known: Known) -> None:
        self._stacked[known] = None
        self._attach(known, STACKS, False)

    def _detach(self, start: list[Known]) -> None:
        """No way is left that those of `start` were reached by: look for others, for them and what was reached through them."""
        lost = [known for known in start if not self._stays_named(known) and not self._find_way(known)]
        for one in lost:
            one.via, one.named = NOTHING, False
            for target in one.outgoing:
                other = self._known[target]
                if other.via == one.address and not self._stays_named(other):
                    lost.append(other)
        self._attach_again(lost, self._from_named)
        self._attach_again(lost, self._from_any)
        for one in lost:
            if one.via == NOTHING:
                self.lose(one)

    def _attach_again(self, lost: list[Known], way_to: Callable[[Known], int]) -> None:
        for one in lost:
            if one.via == NOTHING and (way := way_to(one)) != NOTHING:
                if way == STACKS:
                    self._attach_to_stack(one)
                else:
                    self._attach(one, way, self._known[way].named)

    def _from_named(self, known: Known) -> int:
        return next((at for at in known.incoming if self._known[at].named), NOTHING)

    def _from_any(self, known: Known) -> int:
        if known.address in self._on_stacks:
            return STACKS
        return next((at for at in known.incoming if self._known[at].via != NOTHING), NOTHING)

    def _find_way(self, known: Known) -> bool:
        """Whether another referrer is found, close to a root as good as before, that was not reached through `known`."""
        for referrer in known.incoming:
            at = referrer
            for _ in range(WAY_LIMIT):
                if at == known.address or at == NOTHING:
                    break
                if at == NAMES or at == STACKS:
                    if known.named and at == STACKS:
                        break
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

    def closure(self, start: Iterable[Known]) -> dict[Known, None]:
        """Of the objects that no root leads to, those that `start` leads to."""
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
        for known in self.fresh:
            if known.lasts and known in self.unreached:
                self._set_held(known, 'unseen')
                del self.unreached[known]

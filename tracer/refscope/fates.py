"""What becomes of the objects that no name and no value stack leads to.

Something unseen holds one, or only garbage does, or it is gone. A step looks only at those that lost or got a reference
and at what these lead to: the rest is held as it was.
"""

from collections.abc import Callable, Iterable

from .garbage import garbage_among
from .known import Known
from .reach import Reach


class Fates:
    """The fates of the objects of `known`; what is in `runtime` is alive, `set_held` changes what holds an object."""

    def __init__(
        self, known: dict[int, Known], reach: Reach, runtime: set[int], set_held: Callable[[Known, str], None]
    ) -> None:
        self._known = known
        self._reach = reach
        self._runtime = runtime
        self._set_held = set_held

    def settle(self, touched: Iterable[Known]) -> list[Known]:
        """Say what holds the objects that a step left unreached; returns those that nothing does.

        `touched`: the objects to which references came or went in the step.
        """
        reach = self._reach
        reach.settle_lasting()
        suspects = reach.closure(self._changed(touched))
        if not suspects:
            return []
        if not any([known.linked or known.incoming for known in suspects]):
            # As numbers: nothing can hold them.
            return [known for known in suspects if known in reach.unreached]
        linked = [known for known in suspects if known.linked]
        garbage, alive = garbage_among({known.address: self._from_garbage(known, suspects) for known in linked}, self._is_alive)
        beyond = {known: held for known in suspects if (held := self._held_beyond(known, suspects)) is not None}
        self._hold([*self._unreached(garbage), *(known for known in beyond if beyond[known] == 'none')], 'none')
        self._hold([*self._unreached(alive), *(known for known in beyond if beyond[known] == 'unseen')], 'unseen')
        kept = reach.closure([*linked, *beyond])
        return [known for known in suspects if known not in kept and known in reach.unreached]

    def _changed(self, touched: Iterable[Known]) -> list[Known]:
        """The unreached objects whose fate may be another than before."""
        reach = self._reach
        changed = [known for known in (*touched, *reach.fresh) if known in reach.unreached]
        if reach.is_garbage_back or any(known.held == 'none' for known in changed):
            # What only garbage held, perhaps through what is not told, is alive again. That is rare.
            reach.is_garbage_back = False
            return list(reach.unreached)
        return changed

    def _hold(self, start: list[Known], held: str) -> None:
        for known in self._reach.closure(start):
            if not known.lasts:
                self._set_held(known, held)

    def _unreached(self, addresses: Iterable[int]) -> list[Known]:
        found = [self._known.get(address) for address in addresses]
        return [known for known in found if known is not None and known in self._reach.unreached]

    def _from_garbage(self, suspect: Known, suspects: dict[Known, None]) -> int:
        """How many references come from garbage that is none of `suspects`."""
        count = 0
        for address, times in suspect.incoming.items():
            other = self._known[address]
            if other not in suspects and other.held == 'none':
                count += times
        return count

    def _held_beyond(self, suspect: Known, suspects: dict[Known, None]) -> str | None:
        """What holds those unreached referrers of an object that are none of `suspects`: garbage only where all are."""
        held = [self._known[address].held for address in suspect.incoming if self._known[address] not in suspects]
        return None if not held else 'unseen' if 'unseen' in held else 'none'

    def _is_alive(self, address: int) -> bool:
        return address in self._runtime or self._reach.is_reached(address)

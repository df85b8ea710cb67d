"""The objects of the program from step to step: identity, content, lifetime.

Objects are known by address; no reference to one is kept between steps. A step looks only at what
may have changed: objects whose memory differs, objects that the collector began to track, and
what these lead to.
"""

import sys
from collections.abc import Callable, Sequence, Set
from json.encoder import encode_basestring_ascii as quote

from .changes import Changes
from .classes import type_name
from .contents import Contents
from .fates import Fates
from .known import UNWATCHED, Known
from .memory import IMMORTAL_FROM, is_finalized, type_address, words
from .native import is_linked, object_at, release
from .reach import Reach
from .references import References
from .watch import Difference

SMALL_INTS = range(-5, 257)
WEAK = 'referent'
NO_ADDRESSES: frozenset[int] = frozenset()
NO_CHANGES: tuple[Sequence[int], Sequence[int]] = ((), ())


class Heap:
    """All objects that are told of, and the difference that a step makes."""

    def __init__(self, constants: set[int], runtime: set[int]) -> None:
        self._constants = constants
        # Objects that the collector tracked before the program started. Where one of these is freed, its
        # address passes to what is made there next.
        self._runtime = runtime
        self._known: dict[int, Known] = {}
        self.changes = Changes()
        self._contents = Contents(runtime)
        self._reach = Reach(self._known, self._set_held)
        self._references = References(self._known, self._reach, self._meet)
        self._fates = Fates(self._known, self._reach, runtime, self._set_held)
        self._volatile: dict[Known, None] = {}
        self._serials = 0
        # In a step: objects that are still to be read; addresses of objects that referred to one that is no more; of
        # those that are no more; of those that are new to the collector.
        self._unread: list[Known] = []
        self._stale: dict[int, None] = {}
        self._vacant: list[int] = []
        self._born: Set[int] = NO_ADDRESSES

    def known(self, address: int) -> Known:
        """The object at `address`, which the last step told of."""
        return self._known[address]

    def find(self, address: int) -> Known | None:
        """The object at `address`, if it is known."""
        return self._known.get(address)

    def step(
        self,
        difference: Difference,
        added: list[int],
        removed: list[int],
        stacked: list[int],
        on_stacks: Callable[[], set[int]],
        stack_changes: tuple[Sequence[int], Sequence[int]] = NO_CHANGES,
        value: int = 0,
    ) -> None:
        """Find what differs from the step before: of memory, `difference` says it.

        `added` and `removed`: the objects that names, or an event, came to refer to and ceased to refer
        to. `stacked`: what came onto value stacks, `on_stacks`: all that is there. `stack_changes`: what value
        stacks came and ceased to hold a counted reference to. `value`: what is told though no name leads to it.
        """
        if difference.born:
            self._born = set(difference.born)
        if difference.born or difference.unlinked:
            for known in self._dead(difference):
                if self._is_known(known):
                    self._gone(known, True)
        for known in difference.linked:
            if self._is_known(known):
                known.linked = True
                self._contents.watch_again(known)
        for known in difference.altered:
            if self._is_known(known):
                self._check_content(known)
        known_at = self._known.get
        for known in difference.counted:
            if known_at(known.address) is known:
                self._count(known)
        if self._volatile:
            self._read_volatile()
        if added or removed:
            self._references.bind(added, removed)
        if stack_changes is not NO_CHANGES:
            self._references.stack(*stack_changes)
        if self._vacant:
            self._read_stale()
        if self._unread:
            self._read_new()
        if self._reach.cut:
            self._reach.mend()
        if self._vacant:
            stacked = stacked + self._vacant_among(on_stacks())
        if stacked or value or self._contents.open_classes and self._born:
            self._meet_unnamed(stacked, value, difference.born)
        self._reach.settle_stacks(on_stacks)
        if self._reach.unreached:
            for known in self._fates.settle(self._references.touched):
                if self._is_known(known):
                    self._gone(known, self._references.was_traced(known))
        if self._reach.fresh:
            self._reach.fresh.clear()
        if self._vacant:
            self.changes.replaced = any(address in self._known for address in self._vacant)

    def _dead(self, difference: Difference) -> list[Known]:
        """The tracked objects that are no more: they are not tracked any longer, or another one stands in their place.

        A collection ceases to track tuples that cannot be part of a cycle.
        """
        dead = []
        for known in difference.unlinked:
            if difference.collected and known.shape.immutable:
                known.linked = False
                self._contents.watch_again(known)
            else:
                dead.append(known)
        if self._born:
            self._runtime -= self._born
            for address in self._born:
                known = self._known.get(address)
                # A tuple that was not tracked never comes to be: what is tracked there now is another one.
                if known is not None and (known.linked or known.shape.immutable) and not is_finalized(address):
                    dead.append(known)
        return dead

    def _is_known(self, known: Known) -> bool:
        return self._known.get(known.address) is known

    # Looking.

    def _check_content(self, known: Known) -> None:
        """Look at an object whose content changed: is it the same?"""
        address = known.address
        shape = known.shape
        if not known.linked and (shape.immutable or shape.collected or type_address(address) != known.type_at):
            self._gone(known, self._references.was_traced(known))
            return
        self._read(known)
        self._count(known)

    def _count(self, known: Known) -> None:
        """Look at the reference count of an object."""
        count = words[known.address >> 2]
        if count != known.refcount and not known.immortal:
            self._references.touch(known)
            self.changes.set_count(known, count)

    def _read_volatile(self) -> None:
        for known in list(self._volatile):
            if self._is_known(known) and known.linked:
                self._read(known)

    def _read_first(self, known: Known) -> None:
        """Read the content of an object that was just met."""
        if known.outgoing:
            # It was read already: what is volatile is, in the step in which it is met too.
            self._read(known)
            return
        known.text, known.length, known.omitted, references = self._contents.read(known)
        if references:
            outgoing = [target for kind, _, target in references if kind != WEAK]
            if known.class_at:
                outgoing.append(known.class_at)
        elif known.class_at:
            outgoing = [known.class_at]
        else:
            return
        known.outgoing = tuple(outgoing)
        for target in outgoing:
            self._references.add(known, target)
        known.references = [self._reference(*reference) for reference in references]

    def _read(self, known: Known) -> None:
        """Read the content of an object again, and note what differs."""
        type_at = type_address(known.address)
        if type_at != known.type_at:
            self._change_type(known, type_at)
        text, length, omitted, references = self._contents.read(known)
        if text != known.text:
            self.changes.set(known, 'text', text)
        if length != known.length:
            self.changes.set(known, 'length', length)
        if omitted != known.omitted:
            self.changes.set(known, 'omitted', omitted)
        outgoing = [target for kind, _, target in references if kind != WEAK]
        if known.class_at:
            outgoing.append(known.class_at)
        self._references.refer(known, tuple(outgoing))
        self.changes.set(known, 'references', [self._reference(*reference) for reference in references])

    def _reference(self, kind: str, label: str, target: int) -> str:
        """One reference as it is told."""
        referent = self._known.get(target) or self._meet(target)
        return referent.id if kind == 'item' else f'["{kind}",{quote(label)},{referent.id}]'

    def _change_type(self, known: Known, type_at: int) -> None:
        known.type_at = type_at
        known.shape = shape = self._contents.shape(type_at)
        self.changes.set(known, 'type', type_name(object_at(type_at)))
        self.changes.set(known, 'class_at', type_at if shape.open_class else 0)
        if shape.volatile:
            self._volatile[known] = None

    def _set_held(self, known: Known, held: str) -> None:
        self.changes.set(known, 'held', held)

    # Meeting objects and losing them.

    def _meet(self, address: int) -> Known:
        """An object that was not known: give it a number; it is read later."""
        count, type_at = words[address >> 2], words[(address >> 2) + 1]
        shape = self._contents.shape(type_at)
        self._serials += 1
        known = Known(self._serials, address, type_at, shape)
        self._known[address] = known
        self.changes.created[known] = None
        self._unread.append(known)
        known.type = shape.type_name or type_name(object_at(type_at))
        if count >= IMMORTAL_FROM:
            known.immortal = True
            if type_at == INT_TYPE and object_at(address) in SMALL_INTS:
                known.origin = 'small-int'
        else:
            known.refcount = count
        if shape.open_class:
            known.class_at = type_at
        if shape.collected:
            if shape.volatile:
                self._volatile[known] = None
            if is_linked(address):
                known.linked = True
        known.counted = self._references.count_to(address)
        if address in self._constants:
            known.is_constant = True
            known.origin = known.origin or 'constant'
        elif type_at == STR_TYPE and sys._is_interned(object_at(address)):
            known.origin = 'interned'
        self._reach.lose(known)
        return known

    def _read_new(self) -> None:
        unread, born = self._unread, self._born
        for known in unread:
            self._read_first(known)
            known.found = (
                known.immortal or known.is_constant or not (known.refcount == known.counted or known.address in born)
            )
        unread.clear()

    def _read_stale(self) -> None:
        """Read again what referred to objects whose address another object has now."""
        for address in list(self._stale):
            known = self._known.get(address)
            if known is None:
                continue
            if known.linked:
                self._read(known)
            else:
                # What cannot change has lost what it referred to: it is no more itself.
                self._gone(known, self._references.was_traced(known))
        for address in self._vacant:
            if self._reach.names.get(address):
                self._reach.hold(self._known.get(address) or self._meet(address))

    def _vacant_among(self, addresses: Set[int]) -> list[int]:
        """Of `addresses` those at which what was known is no more: another object may stand there."""
        return [address for address in self._vacant if address in addresses]

    def _gone(self, known: Known, freed: bool) -> None:
        """An object is no more, or nothing is known of it any longer."""
        address = known.address
        del self._known[address]
        self._contents.forget(address)
        if known.watch_number != UNWATCHED:
            release(known.watch_number)
            known.watch_number = UNWATCHED
        self._volatile.pop(known, None)
        self._reach.unreached.pop(known, None)
        for target in known.outgoing:
            self._references.drop(known, target)
        for referrer in known.incoming:
            other = self._known.get(referrer)
            if other is not None:
                other.outgoing = tuple(target for target in other.outgoing if target != address)
                self._stale[referrer] = None
        self._vacant.append(address)
        self.changes.drop(known, freed)

    def _meet_unnamed(self, stacked: list[int], value: int, born: list[int]) -> None:
        """Meet what is worth telling though no name leads to it: on a value stack, or only in C code."""
        for address in stacked:
            if address not in self._known and self._contents.is_worth_telling(address):
                self._meet(address)
        if value and value not in self._known:
            self._meet(value)
        open_classes = self._contents.open_classes
        if open_classes:
            for address in born:
                if type_address(address) in open_classes and address not in self._known:
                    self._meet(address)
        if self._unread:
            self._read_new()

    def end(self) -> None:
        """The step is told."""
        self._references.end()
        self.changes.end()
        self._born = NO_ADDRESSES
        if self._vacant:
            self._vacant.clear()
            self._stale.clear()


INT_TYPE, STR_TYPE = id(int), id(str)

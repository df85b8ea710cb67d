"""The objects of the program from step to step: identity, content, lifetime.

Objects are known by address; no reference to one is kept between steps. A step looks only at what
may have changed: objects whose memory differs, objects that the collector began to track, and
what these lead to.
"""

import sys
from collections.abc import Callable, Sequence, Set
from json.encoder import encode_basestring_ascii as quote

from .classes import type_name
from .closed import closed_text
from .fates import Fates
from .known import NAMES, UNWATCHED, Known
from .memory import IMMORTAL_FROM, is_finalized, type_address, words
from .native import TRACKABLE, TRACKED, is_linked, object_at, release, watch
from .reach import Reach
from .readers.kind import Reading
from .shapes import Shape, shape_of
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
        self._shapes: dict[int, Shape] = {}
        # The classes of the program that have had instances.
        self._open_classes: set[int] = set()
        self._volatile: dict[Known, None] = {}
        self._reach = Reach(self._known, self._set_held)
        self._fates = Fates(self._known, self._reach, runtime, self._set_held)
        # How many counted references value stacks hold to an address, where that is told.
        self._stacks: dict[int, int] = {}
        self._serials = 0
        # What is told of a step: objects met, objects that may differ, objects that are no more.
        self.created: dict[Known, None] = {}
        self.changed: dict[Known, None] = {}
        self.freed: list[Known] = []
        self.lost: list[Known] = []
        # Whether a new object has the address of one that is no more.
        self.replaced = False
        self._touched: list[Known] = []
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
                self._watch_again(known)
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
            self._bind(added, removed)
        if stack_changes is not NO_CHANGES:
            self._count_stacked(*stack_changes)
        if self._vacant:
            self._read_stale()
        if self._unread:
            self._read_new()
        if self._reach.cut:
            self._reach.mend()
        if stacked or value or self._open_classes and self._born:
            self._meet_unnamed(stacked, value, difference.born)
        self._reach.settle_stacks(on_stacks)
        if self._reach.unreached:
            for known in self._fates.settle(self._touched):
                if self._is_known(known):
                    self._gone(known, self._was_traced(known))
        if self._reach.fresh:
            self._reach.fresh.clear()
        if self._vacant:
            self.replaced = any(address in self._known for address in self._vacant)

    def _dead(self, difference: Difference) -> list[Known]:
        """The tracked objects that are no more: they are not tracked any longer, or another one stands in their place.

        A collection ceases to track tuples that cannot be part of a cycle.
        """
        dead = []
        for known in difference.unlinked:
            if difference.collected and known.shape.immutable:
                known.linked = False
                self._watch_again(known)
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
            self._gone(known, self._was_traced(known))
            return
        self._read(known)
        self._count(known)

    def _count(self, known: Known) -> None:
        """Look at the reference count of an object."""
        count, old = words[known.address >> 2], known.refcount
        if count == old or known.immortal:
            return
        if known.traced is None:
            known.traced = old == known.counted
            self._touched.append(known)
        known.refcount = count
        if known in self.created:
            return
        before = known.before
        if before is None:
            known.before = {'refcount': old}
            self.changed[known] = None
        elif 'refcount' not in before:
            before['refcount'] = old

    def _read_volatile(self) -> None:
        for known in list(self._volatile):
            if self._is_known(known) and known.linked:
                self._read(known)

    def _watch(self, known: Known) -> None:
        """Watch where the object stands now. A region that adjoins its first words is watched with them."""
        address = known.address
        end, rest = address + HEAD_BYTES, []
        for region_start, region_end in known.shape.regions(address):
            if address < region_start <= end:
                if region_end > end:
                    end = region_end
            elif region_start < region_end:
                rest += region_start, region_end
        watched = [address, end, *rest]
        if watched != known.watched:
            known.watched = watched
            self._watch_again(known)

    def _watch_again(self, known: Known) -> None:
        if known.watch_number != UNWATCHED:
            release(known.watch_number)
        state = TRACKED if known.linked else TRACKABLE if known.shape.collected else 0
        known.watch_number = watch(known, state, *known.watched)

    def _content(self, known: Known) -> Reading:
        """What is in the object now; whatever of that can change is watched."""
        shape = known.shape
        value = object_at(known.address)
        if shape.closed or not shape.plain and known.address in self._runtime:
            reading = Reading(closed_text(value) or f'{known.type} of the runtime')
        else:
            reading = shape.read(value)
        del value
        if not known.immortal or not shape.immutable:
            self._watch(known)
        return reading

    def _read_first(self, known: Known) -> None:
        """Read the content of an object that was just met."""
        if known.outgoing:
            # It was read already: what is volatile is, in the step in which it is met too.
            self._read(known)
            return
        known.text, known.length, known.omitted, references = self._content(known)
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
            self._add(known, target)
        known.references = [self._reference(*reference) for reference in references]

    def _read(self, known: Known) -> None:
        """Read the content of an object again, and note what differs."""
        type_at = type_address(known.address)
        if type_at != known.type_at:
            self._change_type(known, type_at)
        text, length, omitted, references = self._content(known)
        if text != known.text:
            self._set(known, 'text', text)
        if length != known.length:
            self._set(known, 'length', length)
        if omitted != known.omitted:
            self._set(known, 'omitted', omitted)
        outgoing = [target for kind, _, target in references if kind != WEAK]
        if known.class_at:
            outgoing.append(known.class_at)
        self._refer(known, tuple(outgoing))
        self._set(known, 'references', [self._reference(*reference) for reference in references])

    def _reference(self, kind: str, label: str, target: int) -> str:
        """One reference as it is told."""
        referent = self._known.get(target) or self._meet(target)
        return referent.id if kind == 'item' else f'["{kind}",{quote(label)},{referent.id}]'

    def _change_type(self, known: Known, type_at: int) -> None:
        known.type_at = type_at
        known.shape = shape = self._shape(type_at)
        self._set(known, 'type', type_name(object_at(type_at)))
        self._set(known, 'class_at', type_at if shape.open_class else 0)
        if shape.volatile:
            self._volatile[known] = None

    def _shape(self, type_at: int) -> Shape:
        """The shape of the instances of the class at `type_at`."""
        shape = self._shapes.get(type_at)
        if shape is None:
            shape = self._shapes[type_at] = shape_of(object_at(type_at))
            if shape.open_class:
                self._open_classes.add(type_at)
        return shape

    def _set(self, known: Known, field: str, value: object) -> None:
        """Change a field, and remember what was told of it."""
        old = getattr(known, field)
        if old == value:
            return
        setattr(known, field, value)
        if known in self.created:
            return
        if known.before is None:
            known.before = {}
            self.changed[known] = None
        known.before.setdefault(field, old)

    def _set_held(self, known: Known, held: str) -> None:
        self._set(known, 'held', held)

    # Meeting objects and losing them.

    def _meet(self, address: int) -> Known:
        """An object that was not known: give it a number; it is read later."""
        count, type_at = words[address >> 2], words[(address >> 2) + 1]
        shape = self._shapes.get(type_at) or self._shape(type_at)
        self._serials += 1
        known = Known(self._serials, address, type_at, shape)
        self._known[address] = known
        self.created[known] = None
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
        known.counted = self._reach.names.get(address, 0)
        if self._stacks:
            known.counted += self._stacks.get(address, 0)
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
                self._gone(known, self._was_traced(known))
        for address in self._vacant:
            if self._reach.names.get(address):
                self._reach.hold(self._known.get(address) or self._meet(address))

    def _gone(self, known: Known, freed: bool) -> None:
        """An object is no more, or nothing is known of it any longer."""
        address = known.address
        del self._known[address]
        self._shapes.pop(address, None)
        self._open_classes.discard(address)
        if known.watch_number != UNWATCHED:
            release(known.watch_number)
            known.watch_number = UNWATCHED
        self._volatile.pop(known, None)
        self._reach.unreached.pop(known, None)
        for target in known.outgoing:
            self._drop(known, target)
        for referrer in known.incoming:
            other = self._known.get(referrer)
            if other is not None:
                other.outgoing = tuple(target for target in other.outgoing if target != address)
                self._stale[referrer] = None
        self._vacant.append(address)
        self.changed.pop(known, None)
        known.before = None
        if known in self.created:
            del self.created[known]
        else:
            (self.freed if freed else self.lost).append(known)

    # References.

    def _bind(self, added: list[int], removed: list[int]) -> None:
        reach, names, known_at = self._reach, self._reach.names, self._known.get
        touched = self._touched
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

    def _refer(self, known: Known, outgoing: tuple[int, ...]) -> None:
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
            self._add(known, target)
        for target in old[start : len(old) - end]:
            self._drop(known, target)

    def _add(self, known: Known, target: int) -> None:
        referent = self._known.get(target) or self._meet(target)
        self._touch(referent)
        incoming = referent.incoming
        incoming[known.address] = incoming.get(known.address, 0) + 1
        referent.counted += 1
        self._reach.refer(known, referent)

    def _drop(self, known: Known, target: int) -> None:
        referent = self._known.get(target)
        if referent is None:
            return
        self._touch(referent)
        incoming = referent.incoming
        count = incoming.get(known.address, 0)
        if count:
            referent.counted -= 1
        if count > 1:
            incoming[known.address] = count - 1
        elif count:
            del incoming[known.address]
            self._reach.cut.append(referent)

    def _touch(self, known: Known) -> None:
        """Before the first change to the references to an object in a step: were they all accounted for?"""
        if known.traced is None:
            known.traced = known.refcount == known.counted
            self._touched.append(known)

    def _is_traced(self, known: Known) -> bool:
        """Whether every counted reference to an object comes from a name or an object that is known."""
        return known.refcount == known.counted

    def _was_traced(self, known: Known) -> bool:
        return self._is_traced(known) if known.traced is None else known.traced

    # What no name leads to.

    def _count_stacked(self, came: list[int], went: list[int]) -> None:
        for addresses, change in (came, 1), (went, -1):
            for address in addresses:
                known = self._known.get(address)
                if known is not None:
                    self._touch(known)
                    known.counted += change
                count = self._stacks[address] = self._stacks.get(address, 0) + change
                if not count:
                    del self._stacks[address]

    def _meet_unnamed(self, stacked: list[int], value: int, born: list[int]) -> None:
        """Meet what is worth telling though no name leads to it: on a value stack, or only in C code."""
        for address in stacked:
            if address not in self._known and self._is_worth_telling(address):
                self._meet(address)
        if value and value not in self._known:
            self._meet(value)
        if self._open_classes:
            for address in born:
                if words[(address >> 2) + 1] in self._open_classes and address not in self._known:
                    self._meet(address)
        if self._unread:
            self._read_new()

    def _is_worth_telling(self, address: int) -> bool:
        """Whether something on the value stack is neither a plain value nor the runtime's."""
        shape = self._shape(type_address(address))
        return shape.collected and is_linked(address) and closed_text(object_at(address)) is None

    def end(self) -> None:
        """Forget what was remembered for the telling of one step."""
        if self._touched:
            for known in self._touched:
                known.traced = None
            self._touched.clear()
        if self.changed:
            for known in self.changed:
                known.before = None
            self.changed.clear()
        if self.created:
            self.created.clear()
        if self._born:
            self._born = NO_ADDRESSES
        if self._vacant:
            for found in (self._vacant, self._stale, self.freed, self.lost):
                found.clear()
            self.replaced = False


# The reference count and the type.
HEAD_BYTES = 8
INT_TYPE, STR_TYPE = id(int), id(str)

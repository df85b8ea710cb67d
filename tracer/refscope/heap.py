"""The objects of the program from step to step: identity, content, lifetime.

Objects are known by address. Nothing here keeps a reference to one; a step takes short-lived ones
to read them.
"""

import sys
import types
from dataclasses import dataclass, field

from .classes import is_of_program, type_name
from .garbage import garbage_among
from .memory import TPFLAGS_HAVE_GC, is_immortal, is_linked, object_at, refcount, type_address, type_flags
from .readers import Reader, reader_of

SMALL_INTS = range(-5, 257)


@dataclass(slots=True)
class Known:
    """What was last told of one object."""

    serial: int
    type_at: int
    linked: bool
    fields: dict[str, object]
    references: list[tuple[str, str, int]] = field(default_factory=list)
    # Strong references told to it in the last step, and its reference count then.
    accounted: int = 0
    count: int = 0


class Heap:
    """All objects told of so far, and the difference that each step makes."""

    def __init__(self, constants: set[int]) -> None:
        self._constants = constants
        self._known: dict[int, Known] = {}
        self._serials = 0
        self._readers: dict[int, Reader] = {}
        self._program_classes: dict[int, bool] = {}

    def serial(self, address: int) -> str:
        """The identity of the object at `address`, which the last step told of."""
        return f'o{self._known[address].serial}'

    def step(self, roots: list[int], unseen_roots: list[int], newborn: set[int]) -> dict[str, object]:
        """Tell of what differs, given what the names and what the value stack refer to.

        `newborn` are the addresses that the collector began to track since the last step.
        """
        delta = _Delta()
        for address in newborn:
            self._forget_reborn(address, delta)
        self._accounted: dict[int, int] = {}
        reached: set[int] = set()
        self._walk(roots, reached, 'names', delta)
        unseen = [address for address in unseen_roots if address not in reached and not self._is_closed(address)]
        self._walk(unseen, reached, 'unseen', delta)
        self._unreached(reached, delta)
        for address, count in self._accounted.items():
            if address in self._known:
                self._known[address].accounted = count
        return delta.encoded(self._known)

    def _forget_reborn(self, address: int, delta: '_Delta') -> None:
        known = self._known.get(address)
        if known is not None and known.linked:
            delta.freed.append(f'o{known.serial}')
            del self._known[address]

    def _walk(self, roots: list[int], reached: set[int], held: str, delta: '_Delta') -> None:
        """Read everything that `roots` lead to and that was not reached yet."""
        waiting = list(reversed(roots))
        accounted = self._accounted
        while waiting:
            address = waiting.pop()
            if address in reached:
                continue
            reached.add(address)
            following = []
            for kind, _, target in self._look(address, held, delta):
                following.append(target)
                if kind != 'referent':
                    accounted[target] = accounted.get(target, 0) + 1
            waiting.extend(reversed(following))

    def _look(self, address: int, held: str, delta: '_Delta') -> list[tuple[str, str, int]]:
        """Read one object and note what differs; what it refers to, its class included."""
        count = refcount(address)
        type_at = type_address(address)
        known = self._known.get(address)
        value = object_at(address)
        text, length, omitted, references = self._reader(type_at)(value)
        if known is not None and known.type_at != type_at and not known.linked:
            self._lose(address, delta)
            known = None
        if known is not None and known.fields.get('text') != text and not type_flags(type_at) & TPFLAGS_HAVE_GC:
            self._lose(address, delta)
            known = None
        fields = self._fields(value, address, type_at, text, length, omitted, count, held)
        linked = bool(type_flags(type_at) & TPFLAGS_HAVE_GC) and is_linked(address)
        del value
        if known is None:
            self._serials += 1
            known = self._known[address] = Known(self._serials, type_at, linked, fields, references)
            delta.created.append(address)
        else:
            known.linked, known.type_at = linked, type_at
            delta.compare(known, fields, references)
        known.count = count
        class_at = fields.get('class')
        return references if class_at is None else references + [('class', '', class_at)]

    def _reader(self, type_at: int) -> Reader:
        reader = self._readers.get(type_at)
        if reader is None:
            reader = self._readers[type_at] = reader_of(object_at(type_at))
        return reader

    def _is_program_class(self, type_at: int) -> bool:
        return is_of_program(object_at(type_at))

    def _fields(
        self,
        value: object,
        address: int,
        type_at: int,
        text: str | None,
        length: int | None,
        omitted: int,
        count: int,
        held: str,
    ) -> dict[str, object]:
        """The fields of an object's record that differ from their defaults; `class` is an address."""
        fields: dict[str, object] = {'address': address, 'type': type_name(object_at(type_at))}
        if self._is_program_class(type_at):
            fields['class'] = type_at
        if text is not None:
            fields['text'] = text
        if length is not None:
            fields['length'] = length
        if omitted:
            fields['omitted'] = omitted
        if is_immortal(address):
            fields['immortal'] = True
        else:
            fields['refcount'] = count
        if held != 'names':
            fields['held'] = held
        origin = self._origin(value, address)
        if origin:
            fields['origin'] = origin
        return fields

    def _origin(self, value: object, address: int) -> str | None:
        if address in self._constants:
            return 'constant'
        if type(value) is int and value in SMALL_INTS:
            return 'small-int'
        if type(value) is str and sys._is_interned(value):
            return 'interned'
        return None

    def _is_closed(self, address: int) -> bool:
        """Whether an object on the value stack is the runtime's or a plain value: not worth telling."""
        value = object_at(address)
        if type(value) in (types.ModuleType, types.BuiltinFunctionType, types.CodeType, types.FrameType):
            return True
        return not type_flags(type_address(address)) & TPFLAGS_HAVE_GC or not is_linked(address) or (
            isinstance(value, type) and not is_of_program(value)
        )

    def _unreached(self, reached: set[int], delta: '_Delta') -> None:
        """Decide on the objects told of before that nothing seen leads to any more."""
        alive = []
        for address, known in list(self._known.items()):
            if address in reached:
                continue
            if known.linked and is_linked(address):
                alive.append(address)
            else:
                self._lose(address, delta)
        if not alive:
            return
        garbage = garbage_among(alive, reached)
        self._walk([address for address in alive if address not in garbage], reached, 'unseen', delta)
        self._walk([address for address in alive if address in garbage], reached, 'none', delta)

    def _lose(self, address: int, delta: '_Delta') -> None:
        """Nothing seen leads to the object any more: freed, if that is known, else lost."""
        known = self._known.pop(address)
        certain = known.linked or known.accounted == known.count
        (delta.freed if certain else delta.lost).append(f'o{known.serial}')


class _Delta:
    """The difference that one step makes, with addresses until all objects have their number."""

    def __init__(self) -> None:
        self.created: list[int] = []
        self.changed: list[tuple[Known, dict[str, object], tuple | None]] = []
        self.freed: list[str] = []
        self.lost: list[str] = []

    def compare(self, known: Known, fields: dict[str, object], references: list[tuple[str, str, int]]) -> None:
        """Note how an object told of before differs now."""
        splice = None if references == known.references else _splice(known.references, references)
        changed = {}
        if fields != known.fields:
            for name in fields.keys() | known.fields.keys():
                if fields.get(name) != known.fields.get(name):
                    changed[name] = fields.get(name, FIELD_DEFAULTS.get(name))
        if changed or splice:
            self.changed.append((known, changed, splice))
        known.fields, known.references = fields, references

    def encoded(self, known: dict[int, Known]) -> dict[str, object]:
        """The parts of a step that tell of objects."""
        parts: dict[str, object] = {}
        if self.created:
            parts['objects'] = {
                f'o{known[address].serial}': _record(known[address], known) for address in self.created if address in known
            }
        if self.changed:
            parts['changed'] = {f'o{one.serial}': _change(fields, splice, known) for one, fields, splice in self.changed}
        if self.freed:
            parts['freed'] = self.freed
        if self.lost:
            parts['lost'] = self.lost
        return parts


FIELD_DEFAULTS = {'omitted': 0, 'immortal': False, 'held': 'names'}


def _record(one: Known, known: dict[int, Known]) -> dict[str, object]:
    record = dict(one.fields)
    if 'class' in record:
        record['class'] = f'o{known[record["class"]].serial}'
    if one.references:
        record['references'] = [_reference(reference, known) for reference in one.references]
    return record


def _change(fields: dict[str, object], splice: tuple | None, known: dict[int, Known]) -> dict[str, object]:
    change = dict(fields)
    if change.get('class') is not None:
        change['class'] = f'o{known[change["class"]].serial}'
    if splice:
        start, remove, inserted = splice
        change['references'] = [[start, remove, *(_reference(reference, known) for reference in inserted)]]
    return change


def _reference(reference: tuple[str, str, int], known: dict[int, Known]) -> object:
    kind, label, address = reference
    serial = f'o{known[address].serial}'
    return serial if kind == 'item' else [kind, label, serial]


def _splice(before: list, after: list) -> tuple[int, int, list]:
    """The shortest middle part to replace: where it starts, how much goes, what comes."""
    start, limit = 0, min(len(before), len(after))
    while start < limit and before[start] == after[start]:
        start += 1
    end = 0
    while end < limit - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, len(before) - start - end, after[start : len(after) - end]

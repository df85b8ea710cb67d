"""The frames of the program: which run, which are suspended, and what their names are bound to."""

import types
from dataclasses import dataclass, field
from json.encoder import encode_basestring_ascii as quote

from .heap import Heap
from .known import UNWATCHED
from .memory import (
    CELL_CONTENT,
    FRAME_FAST_LOCALS,
    FRAME_LOCALS,
    GENERATOR_FRAME,
    GENERATOR_STATE,
    TAG_MASK,
    frame_code,
    type_address,
    words,
)
from .native import (
    CELL_SLOTS,
    NO_SLOT,
    TABLE_SLOTS,
    is_linked,
    is_stack,
    object_at,
    release,
    value_stack,
    watch_slots,
)
from .regions import dict_regions, text_table
from .statements import CodePlan, SourceFile
from .temporaries import Temporaries
from .watch import Difference

# A binding: address of the object, address of the cell that holds it or 0.
type Binding = tuple[int, int]

ANY = -1
CELL_TYPE = id(types.CellType)
# The number of a watch on a frame that has ended.
ENDED = -2
GENERATOR_TYPES = {id(each) for each in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)}
GENERATOR_KINDS = ('generator', 'coroutine', 'async-generator')
# Names that CPython binds for its own use.
ALWAYS_HIDDEN = frozenset(
    (
        '__annotate__',
        '__conditional_annotations__',
        '__classdict__',
        '__classcell__',
        '.0',
        '.type_params',
        '.generic_base',
        '.defaults',
        '.kwdefaults',
    )
)
CLASS_PRESET = dict.fromkeys(
    (
        '__module__',
        '__qualname__',
        '__firstlineno__',
        '__static_attributes__',
        '__annotate_func__',
        '__classdictcell__',
        '__type_params__',
        '__doc__',
    ),
    ANY,
)
MODULE_PRESET = dict.fromkeys(
    (
        '__name__',
        '__doc__',
        '__package__',
        '__loader__',
        '__spec__',
        '__path__',
        '__file__',
        '__cached__',
        '__builtins__',
    ),
    ANY,
)


@dataclass(slots=True, eq=False)
class Activation:
    """One frame of the program, from its start to its end. `frame` is its address."""

    id: str
    plan: CodePlan
    frame: int
    names: dict[str, Binding] = field(default_factory=dict)
    # The identities told of for each name, and the names that may be bound to another since.
    told: dict[str, str] = field(default_factory=dict)
    renamed: dict[str, None] = field(default_factory=dict)
    # The memory in which its bindings stand, as `watch_slots` takes it, and the number of the watch on it; the table of
    # its namespace.
    watched: list[int] = field(default_factory=list)
    watch_number: int = UNWATCHED
    table: int = 0
    # What it held on its value stack when it was last looked at.
    stacked: list[int] = field(default_factory=list)
    # The loop whose first item belongs to the step that just ran.
    loop: int = 0
    # The values of its expressions, where these are steps.
    temporaries: Temporaries | None = None
    # Whether its names count as roots: a suspended frame's do where a value stack holds its generator.
    rooted: bool = True

    @property
    def generator(self) -> int:
        """The address of the generator or coroutine that the frame is part of, if it is."""
        return self.frame - 4 * GENERATOR_FRAME


class Frames:
    """The stack of the program's frames, and those that are suspended."""

    def __init__(self, plans: list[CodePlan], preset: dict[str, int], keeps_temporaries: bool = False) -> None:
        """`plans`: the program's own module first. `preset`: what its namespace holds before it starts."""
        self._module = plans[0]
        self._keeps_temporaries = keeps_temporaries
        self._preset = preset
        self._generators = {id(plan.code): plan for plan in plans if plan.kind in GENERATOR_KINDS}
        # Source texts by file, as far as they were told; the new ones are still to be.
        self._told_sources: set[str] = set()
        self._sources: list[str] = []
        self.stack: list[Activation] = []
        self._suspended: dict[int, Activation] = {}
        self._count = 0
        self._changes: list[str] = []
        self._added: list[int] = []
        self._removed: list[int] = []
        self._renamed: dict[Activation, None] = {}
        # What value stacks came to hold, and ceased to hold, a counted reference to.
        self._came: list[int] = []
        self._went: list[int] = []
        # Those that were not read yet.
        self._unread: list[Activation] = []

    def enter(self, plan: CodePlan, frame: int) -> Activation:
        """A frame starts to run; one that was suspended before its start goes on."""
        if frame in self._suspended:
            return self.resume(plan, frame)
        activation = self._new(plan, frame)
        self.stack.append(activation)
        return activation

    def _new(self, plan: CodePlan, frame: int) -> Activation:
        self._count += 1
        record = f'"id":"f{self._count}","function":{quote(plan.code.co_qualname)},"kind":"{plan.kind}"'
        if plan.file is not None:
            record += f',"file":{quote(plan.file.name)}'
            self._tell_source(plan.file)
        self._changes.append(f'["enter",{{{record}}}]')
        activation = Activation(f'f{self._count}', plan, frame)
        self._unread.append(activation)
        if self._keeps_temporaries:
            activation.temporaries = Temporaries(frame)
        return activation

    def _tell_source(self, file: SourceFile) -> None:
        if file.name not in self._told_sources:
            self._told_sources.add(file.name)
            self._sources.append(f'{quote(file.name)}:{quote(file.text)}')

    def meet_waiting(self, born: list[int]) -> None:
        """Generators and coroutines that were made since the last step: their frames wait with their arguments."""
        if not self._generators:
            return
        for address in sorted(born):
            if type_address(address) not in GENERATOR_TYPES:
                continue
            frame = address + 4 * GENERATOR_FRAME
            if frame in self._suspended:
                # Another one stands where one stood that is no more.
                self._end(self._suspended.pop(frame))
            plan = self._generators.get(frame_code(frame))
            if plan is not None and words[(address >> 2) + GENERATOR_STATE] >> 24 == CREATED:
                self._wait(self._new(plan, frame))

    def _wait(self, activation: Activation) -> None:
        """A new frame is suspended before its start."""
        activation.rooted = False
        self._suspended[activation.frame] = activation
        self._changes.append(f'["suspend","{activation.id}"]')

    def leave(self) -> None:
        """The running frame ends."""
        self._end(self.stack.pop())

    def _end(self, activation: Activation) -> None:
        self._changes.append(f'["leave","{activation.id}"]')
        if activation.rooted:
            self._removed += _roots(activation.names)
        if activation.temporaries is not None:
            self._went += activation.temporaries.owned
        self._renamed.pop(activation, None)
        if activation.watch_number not in (UNWATCHED, ENDED):
            release(activation.watch_number)
        activation.watch_number = ENDED

    def suspend(self) -> None:
        """The running frame is suspended."""
        activation = self.stack.pop()
        if activation.temporaries is not None:
            self._went += activation.temporaries.owned
            activation.temporaries.clear()
        self._suspended[activation.frame] = activation
        self._changes.append(f'["suspend","{activation.id}"]')

    def resume(self, plan: CodePlan, frame: int) -> Activation:
        """A suspended frame goes on."""
        activation = self._suspended.pop(frame, None)
        if activation is None:
            return self.enter(plan, frame)
        self._changes.append(f'["resume","{activation.id}"]')
        self.stack.append(activation)
        self._root(activation, True)
        return activation

    def running(self, frame: int) -> Activation:
        """The activation that runs in `frame`; whatever stood above it is gone."""
        while self.stack[-1].frame != frame:
            self.leave()
        return self.stack[-1]

    def new_on_stacks(self) -> list[int]:
        """What came onto the value stacks of the two uppermost frames; the others stand still."""
        found = []
        for activation in self.stack[-2:]:
            before, names = activation.stacked, activation.plan.names
            if not is_stack(activation.frame, len(names), before):
                activation.stacked = now = _value_stack(activation)
                found += [address for address in now if address not in before]
        return found

    def on_stacks(self) -> set[int]:
        """What the frames hold on their value stacks."""
        return {address for activation in self.stack for address in activation.stacked}

    def stack_changes(self) -> tuple[list[int], list[int]]:
        """What value stacks came and ceased to hold a counted reference to; empty where no temporaries are kept."""
        if self._keeps_temporaries:
            for activation in self.stack[-2:]:
                temporaries = activation.temporaries
                owned = temporaries.count((activation.frame >> 2) + FRAME_FAST_LOCALS + len(activation.plan.names))
                if owned != temporaries.owned:
                    self._came += owned
                    self._went += temporaries.owned
                    temporaries.owned = owned
        came, went, self._came, self._went = self._came, self._went, [], []
        return came, went

    def leave_out_finalized(self, born: list[int]) -> None:
        """Take out what the collector tracks anew because its finalizer runs."""
        running = self.stack[-1]
        plan, finalized = running.plan, 0
        if plan.kind in GENERATOR_KINDS:
            # One that starts is new.
            finalized = 0 if running.watch_number == UNWATCHED else running.generator
        elif plan.code.co_name == '__del__' and plan.names:
            finalized = words[(running.frame >> 2) + FRAME_FAST_LOCALS] & TAG_MASK
        if finalized and finalized in born:
            born.remove(finalized)

    def collect(self, difference: Difference) -> tuple[list[int], list[int]]:
        """Read the names that may have changed, and those of new frames.

        Returns the objects that they came to refer to and those that they ceased to.
        """
        if self._suspended:
            self._drop_ended()
            held = self.on_stacks()
            for activation in self._suspended.values():
                self._root(activation, activation.generator in held)
        if difference.rebound:
            rebound = iter(difference.rebound)
            for activation, slot, content in zip(rebound, rebound, rebound):
                self._rebind(activation, slot, content)
        for activation in difference.frames:
            self._read(activation)
        if self._unread:
            for activation in self._unread:
                self._read(activation)
            self._unread.clear()
        return self._balance()

    def _balance(self) -> tuple[list[int], list[int]]:
        """What came and what went since the last step; what came and went is in neither."""
        added, removed = self._added, self._removed
        if not added and not removed:
            return added, removed
        self._added, self._removed = [], []
        if added and removed:
            for address in set(added).intersection(removed):
                for _ in range(min(added.count(address), removed.count(address))):
                    added.remove(address)
                    removed.remove(address)
        return added, removed

    def _rebind(self, activation: Activation, slot: int, content: int) -> None:
        """A single slot of a frame has another content than when it was last looked at."""
        if activation.watch_number == ENDED:
            return
        plan, cell = activation.plan, 0
        if slot >= TABLE_SLOTS:
            key = words[(activation.table >> 2) + (slot - TABLE_SLOTS & ~1)]
            name = object_at(key) if key else None
            if name is None or name in plan.names:
                # It was deleted, and with it what it was; or one of a comprehension hides it.
                self._read(activation)
                return
            if self._preset_of(plan).get(name, 0) in (content, ANY):
                content = 0
        elif slot >= CELL_SLOTS:
            name = plan.names[slot - CELL_SLOTS]
            cell = words[(activation.frame >> 2) + FRAME_FAST_LOCALS + slot - CELL_SLOTS] & TAG_MASK
        elif slot in plan.cells or plan.is_namespace:
            # The cell itself comes or goes; or a name of a comprehension, which hides another.
            self._read(activation)
            return
        else:
            name, content = plan.names[slot], content & TAG_MASK
        if name not in ALWAYS_HIDDEN:
            self._set_binding(activation, name, (content, cell) if content else None)

    def _set_binding(self, activation: Activation, name: str, binding: Binding | None) -> None:
        old = activation.names.get(name)
        if old == binding:
            return
        if binding is None:
            del activation.names[name]
        else:
            activation.names[name] = binding
        activation.renamed[name] = None
        self._renamed[activation] = None
        if activation.rooted:
            if binding is not None:
                self._added.append(binding[1] or binding[0])
            if old is not None:
                self._removed.append(old[1] or old[0])

    def _preset_of(self, plan: CodePlan) -> dict[str, int]:
        """The names in the namespace of a module or class that it has not bound itself, with their values or ANY."""
        return self._preset if plan is self._module else MODULE_PRESET if plan.kind == 'module' else CLASS_PRESET

    def _root(self, activation: Activation, rooted: bool) -> None:
        if activation.rooted != rooted:
            activation.rooted = rooted
            (self._added if rooted else self._removed).extend(_roots(activation.names))

    def _read(self, activation: Activation) -> None:
        """Read the names of a frame, and watch where they stand."""
        if activation.watch_number == ENDED:
            return
        before, now = activation.names, self._bindings(activation)
        renamed, added, removed = activation.renamed, [], []
        for name, binding in now.items():
            old = before.get(name)
            if old != binding:
                renamed[name] = None
                added.append(binding[1] or binding[0])
                if old is not None:
                    removed.append(old[1] or old[0])
        if len(now) < len(before) or not before.keys() <= now.keys():
            for name, old in before.items():
                if name not in now:
                    renamed[name] = None
                    removed.append(old[1] or old[0])
        activation.names = now
        if activation.rooted:
            self._added += added
            self._removed += removed
        if renamed:
            self._renamed[activation] = None
        plan = activation.plan
        if activation.watch_number == UNWATCHED or plan.cells or plan.is_namespace:
            self._watch(activation)

    def _watch(self, activation: Activation) -> None:
        """Watch where the bindings stand: in the frame, in its cells, in its namespace."""
        plan, frame = activation.plan, activation.frame
        locals_at = frame + 4 * FRAME_FAST_LOCALS
        watched = [locals_at, locals_at + 4 * len(plan.names), 0]
        for index in plan.cells:
            cell = words[(locals_at >> 2) + index] & TAG_MASK
            if cell and type_address(cell) == CELL_TYPE:
                watched += cell + 4 * CELL_CONTENT, cell + 4 * CELL_CONTENT + 4, CELL_SLOTS + index
        if plan.is_namespace:
            namespace = words[(frame >> 2) + FRAME_LOCALS]
            table = text_table(namespace)
            if table is None:
                for start, end in dict_regions(namespace):
                    watched += start, end, NO_SLOT
            else:
                # Where its table stands, then the table.
                activation.table, end = table
                watched += namespace + 24, namespace + 32, NO_SLOT, activation.table, end, TABLE_SLOTS
        if watched != activation.watched:
            if activation.watch_number != UNWATCHED:
                release(activation.watch_number)
            activation.watched = watched
            activation.watch_number = watch_slots(activation, *watched)

    def _bindings(self, activation: Activation) -> dict[str, Binding]:
        plan = activation.plan
        frame = activation.frame >> 2
        found = self._namespace(activation) if plan.is_namespace else {}
        for index, name in enumerate(plan.names):
            address = words[frame + FRAME_FAST_LOCALS + index] & TAG_MASK
            if not address or name in ALWAYS_HIDDEN:
                continue
            if index not in plan.cells or type_address(address) != CELL_TYPE:
                # Before its cell is made, as in a comprehension, the name is bound as others are.
                found[name] = (address, 0)
            elif content := words[(address >> 2) + CELL_CONTENT]:
                found[name] = (content, address)
        return found

    def _namespace(self, activation: Activation) -> dict[str, Binding]:
        """The names in a module's or a class body's dictionary that the program bound."""
        preset, found = self._preset_of(activation.plan), {}
        for name, value in dict.items(object_at(words[(activation.frame >> 2) + FRAME_LOCALS])):
            if type(name) is str and name not in ALWAYS_HIDDEN and preset.get(name, 0) not in (id(value), ANY):
                found[name] = (id(value), 0)
        return found

    def _drop_ended(self) -> None:
        """Let go of suspended frames whose generator is no more, or closed."""
        for frame, activation in list(self._suspended.items()):
            state = words[(activation.generator >> 2) + GENERATOR_STATE] >> 24
            same = (
                type_address(activation.generator) in GENERATOR_TYPES
                and is_linked(activation.generator)
                and frame_code(frame) == id(activation.plan.code)
            )
            if not same or state not in RESUMABLE:
                del self._suspended[frame]
                self._end(activation)

    def tell(self, heap: Heap) -> str:
        """The parts of a step that tell of frames and names; each starts with a comma."""
        text = ''
        if self._changes:
            text = f',"frames":[{",".join(self._changes)}]'
            self._changes = []
        if self._sources:
            text += f',"sources":{{{",".join(self._sources)}}}'
            self._sources = []
        if heap.replaced:
            # A name may be bound to another object than before at the same address.
            for activation in (*self.stack, *self._suspended.values()):
                activation.renamed.update(dict.fromkeys(activation.names))
                self._renamed[activation] = None
        changes = [f'"{activation.id}":[{told}]' for activation in self._renamed if (told := _tell_names(activation, heap))]
        self._renamed = {}
        if changes:
            text += f',"names":{{{",".join(changes)}}}'
        return text + self._tell_temporaries(heap) if self._keeps_temporaries else text

    def _tell_temporaries(self, heap: Heap) -> str:
        changes = []
        for activation in self.stack[-2:]:
            temporaries = activation.temporaries
            values = [(heap.find(address), place) for address, place in temporaries.look()]
            told = ','.join(f'["o{known.serial}",[{",".join(map(str, place))}]]' for known, place in values if known is not None)
            if told != temporaries.told:
                temporaries.told = told
                changes.append(f'"{activation.id}":[{told}]')
        return f',"temporaries":{{{",".join(changes)}}}' if changes else ''


# The states of a generator that can go on: FRAME_CREATED, FRAME_SUSPENDED, FRAME_SUSPENDED_YIELD_FROM.
CREATED = 0xFD
RESUMABLE = (CREATED, 0xFE, 0xFF)


def _value_stack(activation: Activation) -> list[int]:
    """The addresses on the value stack of a frame."""
    found: list[int] = []
    value_stack(activation.frame, len(activation.plan.names), found)
    return found


def _roots(names: dict[str, Binding]) -> list[int]:
    """What a frame itself refers to: the object, or the cell that holds it."""
    return [cell or address for address, cell in names.values()]


def _tell_names(activation: Activation, heap: Heap) -> str:
    """The names bound, rebound and unbound since the last step, those that are gone first."""
    told, names = activation.told, activation.names
    gone, bound = [], []
    for name in activation.renamed:
        binding = names.get(name)
        if binding is None:
            if told.pop(name, None) is not None:
                gone.append(f'[{quote(name)},null]')
            continue
        address, cell = binding
        identity = f'"o{heap.known(address).serial}"'
        if cell:
            identity += f',"o{heap.known(cell).serial}"'
        if told.get(name) != identity:
            told[name] = identity
            bound.append(f'[{quote(name)},{identity}]')
    activation.renamed.clear()
    return ','.join(gone + bound)

"""The frames of the program: which run, which are suspended, and what their names are bound to."""

import types
from json.encoder import encode_basestring_ascii as quote

from .heap import NO_CHANGES, Heap
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


class Activation:
    """One frame of the program, from its start to its end. `frame` is its address."""

    __slots__ = (
        'frame',
        'id',
        'loop',
        'names',
        'plan',
        'preset',
        'renamed',
        'rooted',
        'stacked',
        'table',
        'temporaries',
        'told',
        'watch_number',
        'watched',
    )

    def __init__(
        self, id: str, plan: CodePlan, frame: int, preset: dict[str, int], temporaries: Temporaries | None
    ) -> None:
        self.id = id
        self.plan = plan
        self.frame = frame
        # The names in its namespace that it has not bound itself, with their values or ANY.
        self.preset = preset
        self.names: dict[str, Binding] = {}
        # The identities told of for each name, and the names that may be bound to another since.
        self.told: dict[str, str] = {}
        self.renamed: dict[str, None] = {}
        # The memory in which its bindings stand, as `watch_slots` takes it, and the number of the watch on it; the table
        # of its namespace.
        self.watched: list[int] = []
        self.watch_number = UNWATCHED
        self.table = 0
        # What it held on its value stack when it was last looked at.
        self.stacked: list[int] = []
        # The loop whose first item belongs to the step that just ran.
        self.loop = 0
        # The values of its expressions, where these are steps.
        self.temporaries = temporaries
        # Whether its names count as roots: a suspended frame's do where a value stack holds its generator.
        self.rooted = True

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
        temporaries = Temporaries(frame) if self._keeps_temporaries else None
        activation = Activation(f'f{self._count}', plan, frame, self._preset_of(plan), temporaries)
        self._unread.append(activation)
        return activation

    def _tell_source(self, file: SourceFile) -> None:
        if file.name not in self._told_sources:
            self._told_sources.add(file.name)
            self._sources.append(f'{quote(file.name)}:{quote(file.text)}')

    def meet_waiting(self, born: list[int]) -> None:
        """Generators and coroutines that were made since the last step: their frames wait with their arguments.

        `born` is in the order in which they were made.
        """
        if not self._generators:
            return
        for address in born:
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
        activation = self.stack[-1]
        while activation.frame != frame:
            self.leave()
            activation = self.stack[-1]
        return activation

    def new_on_stacks(self) -> list[int]:
        """What came onto the value stacks of the two uppermost frames; the others stand still."""
        found: list[int] = []
        for activation in self.stack[-2:]:
            before = activation.stacked
            if not is_stack(activation.frame, len(activation.plan.names), before):
                activation.stacked = now = _value_stack(activation)
                found += [address for address in now if address not in before]
        return found

    def on_stacks(self) -> set[int]:
        """What the frames hold on their value stacks."""
        return {address for activation in self.stack for address in activation.stacked}

    def stack_changes(self) -> tuple[list[int], list[int]]:
        """What value stacks came and ceased to hold a counted reference to; NO_CHANGES where no temporaries are kept."""
        if not self._keeps_temporaries:
            return NO_CHANGES
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
        added, removed = self._added, self._removed
        if added or removed:
            self._added, self._removed = [], []
            if added and removed:
                _balance(added, removed)
        return added, removed

    def _rebind(self, activation: Activation, slot: int, content: int) -> None:
        """A single slot of a frame has another content than when it was last looked at."""
        plan = activation.plan
        if plan.is_namespace:
            name = self._name_in_table(activation, slot)
            binding = None
            if content and activation.preset.get(name, 0) not in (content, ANY):
                binding = content, 0
        elif slot >= CELL_SLOTS:
            name = plan.names[slot - CELL_SLOTS]
            cell = words[(activation.frame >> 2) + FRAME_FAST_LOCALS + slot - CELL_SLOTS] & TAG_MASK
            binding = (content, cell) if content else None
        else:
            # Where it is a cell that comes or goes, all is read.
            name = None if slot in plan.cells else plan.names[slot]
            content &= TAG_MASK
            binding = (content, 0) if content else None
        if name is None or activation.watch_number == ENDED:
            self._read(activation)
        elif name not in ALWAYS_HIDDEN:
            old = activation.names.get(name)
            if old != binding:
                if binding is None:
                    del activation.names[name]
                else:
                    activation.names[name] = binding
                self._note(activation, name, old, binding)

    def _name_in_table(self, activation: Activation, slot: int) -> str | None:
        """The name of which a slot of a namespace tells; None where more than that may have changed."""
        if slot < TABLE_SLOTS:
            # A name of a comprehension, which hides another.
            return None
        key = words[(activation.table >> 2) + (slot - TABLE_SLOTS & ~1)]
        if not key:
            # It was deleted, and with it what it was.
            return None
        name = object_at(key)
        return None if name in activation.plan.names else name

    def _preset_of(self, plan: CodePlan) -> dict[str, int]:
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
        for name, binding in now.items():
            if before.get(name) != binding:
                self._note(activation, name, before.get(name), binding)
        if len(now) < len(before) or not before.keys() <= now.keys():
            for name, old in before.items():
                if name not in now:
                    self._note(activation, name, old, None)
        activation.names = now
        plan = activation.plan
        if activation.watch_number == UNWATCHED or plan.cells or plan.is_namespace:
            self._watch(activation)

    def _note(self, activation: Activation, name: str, old: Binding | None, binding: Binding | None) -> None:
        """A name is bound to something else than before, newly bound or no more."""
        activation.renamed[name] = None
        self._renamed[activation] = None
        if activation.rooted:
            if binding is not None:
                self._added.append(binding[1] or binding[0])
            if old is not None:
                self._removed.append(old[1] or old[0])

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
        found = self._namespace(activation) if plan.is_namespace else {}
        start, cells = (activation.frame >> 2) + FRAME_FAST_LOCALS, plan.cells
        for index, (name, word) in enumerate(zip(plan.names, words[start : start + len(plan.names)])):
            address = word & TAG_MASK
            if not address or name in ALWAYS_HIDDEN:
                continue
            if index not in cells or type_address(address) != CELL_TYPE:
                # Before its cell is made, as in a comprehension, the name is bound as others are.
                found[name] = (address, 0)
            elif content := words[(address >> 2) + CELL_CONTENT]:
                found[name] = (content, address)
        return found

    def _namespace(self, activation: Activation) -> dict[str, Binding]:
        """The names in a module's or a class body's dictionary that the program bound."""
        preset, found = activation.preset, {}
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
        if self._renamed:
            changes = [f'"{one.id}":[{told}]' for one in self._renamed if (told := _tell_names(one, heap))]
            self._renamed.clear()
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


def _balance(added: list[int], removed: list[int]) -> None:
    """Leave out what came and went."""
    if len(added) == 1 and len(removed) == 1 and added != removed:
        return
    for address in set(added).intersection(removed):
        for _ in range(min(added.count(address), removed.count(address))):
            added.remove(address)
            removed.remove(address)


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
        identity = heap.known(address).id
        if cell:
            identity += f',{heap.known(cell).id}'
        if told.get(name) != identity:
            told[name] = identity
            bound.append(f'[{quote(name)},{identity}]')
    activation.renamed.clear()
    return ','.join(gone + bound)

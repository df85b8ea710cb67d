"""What the names of the frames are bound to, read from memory, and what that changed."""

import types
from json.encoder import encode_basestring_ascii as quote

from .activation import ENDED, Activation, Binding
from .heap import Heap
from .known import UNWATCHED
from .memory import CELL_CONTENT, FRAME_FAST_LOCALS, FRAME_LOCALS, TAG_MASK, type_address, words
from .native import CELL_SLOTS, NO_SLOT, TABLE_SLOTS, object_at, release, watch_slots
from .regions import dict_regions, text_table
from .statements import CodePlan

ANY = -1
CELL_TYPE = id(types.CellType)
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


class Bindings:
    """The bindings of all frames, and the difference that a step makes."""

    def __init__(self, module: CodePlan, preset: dict[str, int]) -> None:
        """`module`: the plan of the program's own module. `preset`: what its namespace holds before it starts."""
        self._module = module
        self._preset = preset
        # What the names came to refer to, and ceased to; the frames with a name that may be bound to another object.
        self._added: list[int] = []
        self._removed: list[int] = []
        self._renamed: dict[Activation, None] = {}

    def preset_of(self, plan: CodePlan) -> dict[str, int]:
        """The names that the namespace of such a frame holds before it binds them, with their values or ANY."""
        return self._preset if plan is self._module else MODULE_PRESET if plan.kind == 'module' else CLASS_PRESET

    def take(self) -> tuple[list[int], list[int]]:
        """The objects that names came to refer to since the last call, and those that they ceased to."""
        added, removed = self._added, self._removed
        if added or removed:
            self._added, self._removed = [], []
            if added and removed:
                _balance(added, removed)
        return added, removed

    def end(self, activation: Activation) -> None:
        """A frame is no more, and so are its names."""
        if activation.rooted:
            self._removed += _roots(activation.names)
        self._renamed.pop(activation, None)
        if activation.watch_number not in (UNWATCHED, ENDED):
            release(activation.watch_number)
        activation.watch_number = ENDED

    def root(self, activation: Activation, rooted: bool) -> None:
        """Let the names of a frame count as roots, or not."""
        if activation.rooted != rooted:
            activation.rooted = rooted
            (self._added if rooted else self._removed).extend(_roots(activation.names))

    def rebind(self, activation: Activation, slot: int, content: int) -> None:
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
            self.read(activation)
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

    def read(self, activation: Activation) -> None:
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

    def doubt(self, activation: Activation) -> None:
        """All names of a frame may be bound to another object than before at the same address."""
        activation.renamed.update(dict.fromkeys(activation.names))
        self._renamed[activation] = None

    def tell(self, heap: Heap) -> str:
        """The part of a step that tells of names; it starts with a comma."""
        if not self._renamed:
            return ''
        changes = [f'"{one.id}":[{told}]' for one in self._renamed if (told := _tell_names(one, heap))]
        self._renamed.clear()
        return f',"names":{{{",".join(changes)}}}' if changes else ''


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

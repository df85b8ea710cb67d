"""The frames of the program: which run, which are suspended, and what their names are bound to."""

import types
from collections.abc import Sequence
from json.encoder import encode_basestring_ascii as quote

from .activation import Activation
from .bindings import Bindings
from .heap import NO_CHANGES, Heap
from .known import UNWATCHED
from .memory import FRAME_FAST_LOCALS, GENERATOR_FRAME, GENERATOR_STATE, TAG_MASK, frame_code, type_address, words
from .native import is_linked, is_stack, value_stack
from .statements import CodePlan, SourceFile
from .temporaries import Temporaries
from .watch import Difference

GENERATOR_TYPES = {id(each) for each in (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)}
GENERATOR_KINDS = ('generator', 'coroutine', 'async-generator')


class Frames:
    """The stack of the program's frames, and those that are suspended."""

    def __init__(self, plans: list[CodePlan], preset: dict[str, int], keeps_temporaries: bool = False) -> None:
        """`plans`: the program's own module first. `preset`: what its namespace holds before it starts."""
        self._bindings = Bindings(plans[0], preset)
        self._keeps_temporaries = keeps_temporaries
        self._generators = {id(plan.code): plan for plan in plans if plan.kind in GENERATOR_KINDS}
        # Source texts by file, as far as they were told; the new ones are still to be.
        self._told_sources: set[str] = set()
        self._sources: list[str] = []
        self.stack: list[Activation] = []
        self._suspended: dict[int, Activation] = {}
        self._count = 0
        self._changes: list[str] = []
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
        activation = Activation(f'f{self._count}', plan, frame, self._bindings.preset_of(plan), temporaries)
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
        if activation.temporaries is not None:
            self._went += activation.temporaries.owned
        self._bindings.end(activation)

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
        self._bindings.root(activation, True)
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

    def stack_changes(self) -> tuple[Sequence[int], Sequence[int]]:
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
        bindings = self._bindings
        if self._suspended:
            self._drop_ended()
            held = self.on_stacks()
            for activation in self._suspended.values():
                bindings.root(activation, activation.generator in held)
        if difference.rebound:
            rebound = iter(difference.rebound)
            for activation, slot, content in zip(rebound, rebound, rebound):
                bindings.rebind(activation, slot, content)
        for activation in difference.frames:
            bindings.read(activation)
        if self._unread:
            for activation in self._unread:
                bindings.read(activation)
            self._unread.clear()
        return bindings.take()

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
        if heap.changes.replaced:
            for activation in (*self.stack, *self._suspended.values()):
                self._bindings.doubt(activation)
        text += self._bindings.tell(heap)
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

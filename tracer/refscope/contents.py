"""The content of objects: how it is read, and which memory is watched for changes of it."""

from .closed import closed_text
from .known import UNWATCHED, Known
from .memory import type_address
from .native import TRACKABLE, TRACKED, is_linked, object_at, release, watch
from .readers.kind import Reading
from .regions import HEAD_BYTES
from .shapes import Shape, shape_of


class Contents:
    """Reads and watches objects, by the shapes of their classes."""

    def __init__(self, runtime: set[int]) -> None:
        """`runtime`: objects that were there before the program."""
        self._runtime = runtime
        self._shapes: dict[int, Shape] = {}
        # The classes of the program that have had instances.
        self.open_classes: set[int] = set()

    def shape(self, type_at: int) -> Shape:
        """The shape of the instances of the class at `type_at`."""
        shape = self._shapes.get(type_at)
        if shape is None:
            shape = self._shapes[type_at] = shape_of(object_at(type_at))
            if shape.open_class:
                self.open_classes.add(type_at)
        return shape

    def forget(self, address: int) -> None:
        """What stood at `address` is no more: if it was a class, so is its shape."""
        self._shapes.pop(address, None)
        self.open_classes.discard(address)

    def read(self, known: Known) -> Reading:
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
            self.watch_again(known)

    def watch_again(self, known: Known) -> None:
        """Watch the same memory of an object of which the collector tracks more, or less, than before."""
        if known.watch_number != UNWATCHED:
            release(known.watch_number)
        state = TRACKED if known.linked else TRACKABLE if known.shape.collected else 0
        known.watch_number = watch(known, state, *known.watched)

    def is_worth_telling(self, address: int) -> bool:
        """Whether something on the value stack is neither a plain value nor the runtime's."""
        shape = self.shape(type_address(address))
        is_open = shape.collected and not shape.closed and is_linked(address)
        return is_open and closed_text(object_at(address)) is None

"""Reading C structures by a table of the references that they hold.

`samples.py` compares each table with the running interpreter: the collector must see the same references.
"""

import gc
from collections.abc import Callable, Sequence
from typing import NamedTuple

from ..interpreter.layout import words_of
from ..memory import LayoutError, type_address, words
from ..regions import Regions, tuple_regions
from ..texts import ATOM_TEXTS
from .kind import Kind, Reading, Reference

NONE = id(None)
_atom_types = {id(cls) for cls in ATOM_TEXTS}


class Field(NamedTuple):
    """A reference: the word in which it stands, and how it is told."""

    place: int
    kind: str
    label: str = ''
    # Left out where it is None: then the structure makes no use of it.
    optional: bool = False


class Spread(NamedTuple):
    """A tuple of the structure's own: its items are told, labelled by their index, or by `label`."""

    place: int
    kind: str
    label: str = ''
    # Values that refer to nothing are left out.
    objects_only: bool = False


class Hidden(NamedTuple):
    """A reference that is not told of: what it leads to is the structure's own business."""

    place: int


type Part = Field | Spread | Hidden
# What to say of a structure whose fields begin at a word of the memory.
type Telling = Callable[[int], str | None]


class Structure(NamedTuple):
    """All that a C structure holds."""

    parts: Sequence[Part]
    text: Telling | None = None

    def kind(self, folds: frozenset[str] = frozenset(), beyond: Callable[[int], Regions] | None = None) -> Kind:
        """The kind of the objects that are such structures. `beyond`: where else stands what their text tells."""
        regions = self._regions if beyond is None else lambda address: self._regions(address) + beyond(address)
        return Kind(self._read, regions, folds=folds)

    def _read(self, value: object) -> Reading:
        at = id(value) >> 2
        text = None if self.text is None else self.text(at)
        return Reading(text, None, 0, [each for part in self.parts for each in _told(part, words[at + part.place])])

    def _regions(self, address: int) -> Regions:
        """The tuples that are spread; the rest is in the object's own memory."""
        tuples = [words[(address >> 2) + part.place] for part in self.parts if type(part) is Spread]
        return [region for one in tuples if one for region in tuple_regions(one)]

    def check(self, sample: object, expected: str | None) -> None:
        """Compare it with what the collector sees in `sample`, and its text with `expected`.

        Raises LayoutError where they differ.
        """
        at = id(sample) >> 2
        held = {words[at + part.place] for part in self.parts} - {0}
        seen = {id(referent) for referent in gc.get_referents(sample)} - {id(type(sample))}
        text = self.text and self.text(at)
        if held != seen or text != expected:
            raise LayoutError(f'{type(sample).__name__}: {held}, {text!r}; expected {seen}, {expected!r}')


def _told(part: Part, content: int) -> Sequence[Reference]:
    if not content or type(part) is Hidden:
        return ()
    if type(part) is Field:
        return () if part.optional and content == NONE else [(part.kind, part.label, content)]
    at = content >> 2
    items = words[at + TUPLE_ITEMS : at + TUPLE_ITEMS + words[at + TUPLE_LENGTH]]
    if part.objects_only:
        items = [item for item in items if item and type_address(item) not in _atom_types]
    return [(part.kind, part.label or str(index), item) for index, item in enumerate(items) if item]


TUPLE_LENGTH, TUPLE_ITEMS = words_of('PyVarObject').ob_size, words_of('PyTupleObject').ob_item

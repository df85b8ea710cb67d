"""Putting something else in the place of attributes for a while."""

from collections.abc import Iterable
from types import TracebackType

# Whose attribute, its name, and what it is meanwhile.
type Replacement = tuple[object, str, object]


class Replacing:
    """A context manager in which the attributes of `replacements` are replaced. Every run enters it with dozens."""

    __slots__ = ('_before', '_replacements')

    def __init__(self, replacements: Iterable[Replacement]) -> None:
        self._replacements = [(vars(owner).get, owner, name, value) for owner, name, value in replacements]
        self._before: list[object] = []

    def __enter__(self) -> None:
        self._before = [get(name, MISSING) for get, _, name, _ in self._replacements]
        for _, owner, name, value in self._replacements:
            setattr(owner, name, value)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, frames: TracebackType | None
    ) -> None:
        for (_, owner, name, _), before in zip(self._replacements, self._before):
            if before is MISSING:
                delattr(owner, name)
            else:
                setattr(owner, name, before)
        self._before = []


MISSING = object()

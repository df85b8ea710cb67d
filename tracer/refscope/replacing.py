"""Putting something else in the place of attributes for a while."""

import types
from collections.abc import Iterable
from types import TracebackType

# Whose attribute, its name, and what it is meanwhile.
type Replacement = tuple[object, str, object]


class Replacing:
    """A context manager in which the attributes of `replacements` are replaced; it can be entered again and again.

    It puts back what was there when it was made. Every run enters it with dozens, most of them of modules: these
    are exchanged a module at a time.
    """

    __slots__ = ('_modules', '_others')

    def __init__(self, replacements: Iterable[Replacement]) -> None:
        # Names of modules with their values meanwhile and before; the rest as (owner, name, meanwhile, before).
        self._modules: dict[int, tuple[dict[str, object], dict[str, object], dict[str, object]]] = {}
        self._others: list[tuple[object, str, object, object]] = []
        for owner, name, value in replacements:
            before = vars(owner).get(name, MISSING)
            if isinstance(owner, types.ModuleType) and before is not MISSING:
                _, own, others = self._modules.setdefault(id(owner), (vars(owner), {}, {}))
                own[name], others[name] = value, before
            else:
                self._others.append((owner, name, value, before))

    def __enter__(self) -> None:
        for namespace, meanwhile, _ in self._modules.values():
            namespace.update(meanwhile)
        for owner, name, value, _ in self._others:
            setattr(owner, name, value)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, frames: TracebackType | None
    ) -> None:
        for namespace, _, before in self._modules.values():
            namespace.update(before)
        for owner, name, _, before in self._others:
            if before is MISSING:
                delattr(owner, name)
            else:
                setattr(owner, name, before)


MISSING = object()
# For where there is nothing to replace.
NOTHING = Replacing(())

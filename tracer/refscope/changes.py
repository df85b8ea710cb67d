"""What a step changes of the objects, as it is told."""

from .known import Known


class Changes:
    """Objects met, objects that may differ, objects that are no more."""

    def __init__(self) -> None:
        self.created: dict[Known, None] = {}
        self.changed: dict[Known, None] = {}
        self.freed: list[Known] = []
        self.lost: list[Known] = []
        # Whether a new object has the address of one that is no more.
        self.replaced = False

    def set(self, known: Known, field: str, value: object) -> None:
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

    def set_count(self, known: Known, count: int) -> None:
        """Change the reference count in the same way."""
        old, known.refcount = known.refcount, count
        if known in self.created:
            return
        before = known.before
        if before is None:
            known.before = {'refcount': old}
            self.changed[known] = None
        elif 'refcount' not in before:
            before['refcount'] = old

    def drop(self, known: Known, freed: bool) -> None:
        """An object is no more, or nothing is known of it any longer."""
        self.changed.pop(known, None)
        known.before = None
        if known in self.created:
            del self.created[known]
        else:
            (self.freed if freed else self.lost).append(known)

    def end(self) -> None:
        """The step is told."""
        for known in self.changed:
            known.before = None
        self.changed.clear()
        self.created.clear()
        if self.freed:
            self.freed.clear()
        if self.lost:
            self.lost.clear()
        self.replaced = False

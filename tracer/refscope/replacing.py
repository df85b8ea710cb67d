"""Putting something else in the place of an attribute for a while."""

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def replaced_attribute(owner: object, name: str, value: object) -> Iterator[None]:
    """Let `owner.name` be `value` meanwhile."""
    before = vars(owner).get(name, MISSING)
    setattr(owner, name, value)
    try:
        yield
    finally:
        if before is MISSING:
            delattr(owner, name)
        else:
            setattr(owner, name, before)


MISSING = object()

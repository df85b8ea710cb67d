"""Putting something else in the place of an attribute for a while."""


class replaced_attribute:
    """A context manager: `owner.name` is `value` meanwhile. Every run enters dozens of them."""

    __slots__ = ('_before', '_name', '_owner', '_value')

    def __init__(self, owner: object, name: str, value: object) -> None:
        self._owner, self._name, self._value = owner, name, value

    def __enter__(self) -> None:
        self._before = vars(self._owner).get(self._name, MISSING)
        setattr(self._owner, self._name, self._value)

    def __exit__(self, *error: object) -> None:
        if self._before is MISSING:
            delattr(self._owner, self._name)
        else:
            setattr(self._owner, self._name, self._before)


MISSING = object()

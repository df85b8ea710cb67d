"""Copies as a learner imagines them: of all that can change, and of what is in it. No code of the program is called."""

import sys
import types
from collections import deque
from collections.abc import Callable

from ..program import MODULES

_count = sys.getrefcount


def copy_of(value: object) -> object:
    """A copy of a list, dict, set, bytearray, deque or object of a class of the program, and of all that is in it.

    What can't change, and what can't be copied as plain data, stays itself.
    """
    try:
        return _copy(value, {})
    except RecursionError:
        return value


def copy_unless_new(value: object) -> object:
    """The same for what a call gave: what nothing else refers to needs no copy, since nobody could tell."""
    return value if _count(value) <= COUNT_OF_NEW else copy_of(value)


def _copy(value: object, memo: dict[int, object]) -> object:
    known = memo.get(id(value), memo)
    if known is not memo:
        return known
    maker = _COPIERS.get(type(value))
    if maker is None:
        maker = _copy_instance if type(value).__module__ in MODULES else None
    return value if maker is None else maker(value, memo)


def _copy_list(value: list, memo: dict[int, object]) -> list:
    memo[id(value)] = new = []
    new += [_copy(item, memo) for item in value]
    return new


def _copy_tuple(value: tuple, memo: dict[int, object]) -> tuple:
    items = [_copy(item, memo) for item in value]
    return value if all(map(lambda one, other: one is other, items, value)) else tuple(items)


def _copy_dict(value: dict, memo: dict[int, object]) -> dict:
    memo[id(value)] = new = {}
    for key, item in value.items():
        new[key] = _copy(item, memo)
    return new


def _copy_deque(value: deque, memo: dict[int, object]) -> deque:
    memo[id(value)] = new = deque(maxlen=value.maxlen)
    new.extend([_copy(item, memo) for item in value])
    return new


def _copy_flat(value: set | bytearray, memo: dict[int, object]) -> object:
    memo[id(value)] = new = type(value)(value)
    return new


_COPIERS: dict[type, Callable[[object, dict[int, object]], object]] = {
    list: _copy_list,
    tuple: _copy_tuple,
    dict: _copy_dict,
    deque: _copy_deque,
    set: _copy_flat,
    bytearray: _copy_flat,
}
# Of these a class of the program may be; objects of others are no plain data.
_BASES: dict[type, Callable[[object, object], None]] = {
    object: lambda new, value: None,
    list: lambda new, value: list.extend(new, list.__iter__(value)),
    dict: lambda new, value: dict.update(new, dict.items(value)),
    set: lambda new, value: set.update(new, set.__iter__(value)),
}


def _copy_instance(value: object, memo: dict[int, object]) -> object:
    kind = type(value)
    base = next(each for each in type.mro(kind) if each.__module__ == 'builtins')
    if isinstance(value, type) or base not in _BASES:
        return value
    memo[id(value)] = new = base.__new__(kind)
    _BASES[base](new, value)
    for each in type.mro(kind):
        for name, member in vars(each).items():
            if type(member) is types.MemberDescriptorType and member.__objclass__ is each:
                try:
                    member.__set__(new, _copy(member.__get__(value), memo))
                except AttributeError:
                    continue
            elif name == '__dict__' and type(member) is types.GetSetDescriptorType:
                own = member.__get__(new)
                for key, item in member.__get__(value).items():
                    own[key] = _copy(item, memo)
    return new


def _count_of_new() -> int:
    """What `sys.getrefcount` says, where `copy_unless_new` asks, of an object that a call has just made."""

    def counted(value: object) -> int:
        return _count(value)

    return counted(object())


COUNT_OF_NEW = _count_of_new()

"""Telling garbage that waits for the collector from objects that something unseen keeps alive.

CPython's own test, on a few objects only: count the references that come from among them; an object
with more references than that is held from outside, and so is all that it leads to.
(Modules/gc.c: subtract_refs, move_unreachable.)
"""

import gc
import types

from .memory import object_at, refcount

# Where the search ends: what is behind these belongs to the runtime.
CLOSED = (types.ModuleType, types.CodeType, types.BuiltinFunctionType, types.FrameType)


def garbage_among(suspects: list[int], reached: set[int]) -> set[int]:
    """The addresses that only garbage refers to, of `suspects` and what they lead to.

    `reached` are objects known to be alive; they are not looked into.
    """
    inside: dict[int, int] = dict.fromkeys(suspects, 0)
    leads_to: dict[int, list[int]] = {}
    waiting = list(suspects)
    while waiting:
        address = waiting.pop()
        leads_to[address] = found = [id(referent) for referent in gc.get_referents(object_at(address)) if _open(referent)]
        for referent in found:
            if referent in reached:
                continue
            if referent not in inside:
                inside[referent] = 0
                waiting.append(referent)
            inside[referent] += 1
    held = [address for address, count in inside.items() if refcount(address) > count]
    garbage = set(inside)
    while held:
        address = held.pop()
        if address in garbage:
            garbage.discard(address)
            held.extend(leads_to[address])
    return garbage


def _open(value: object) -> bool:
    return gc.is_tracked(value) and not (type(value) in CLOSED or type(value) is type and _is_static(value))


def _is_static(cls: type) -> bool:
    return not cls.__flags__ & 1 << 9

"""Telling garbage that waits for the collector from objects that something unseen keeps alive.

CPython's own test, on a few objects only: count the references that come from among them; an object
with more references than that is held from outside, and so is all that it leads to.
(Modules/gc.c: subtract_refs, move_unreachable.)
"""

import gc
from collections.abc import Callable

from .closed import closed_text
from .memory import object_at, refcount


def garbage_among(suspects: dict[int, int], is_alive: Callable[[int], bool]) -> tuple[set[int], set[int]]:
    """Of `suspects` and what they lead to, the addresses that only garbage refers to, and the others.

    `suspects` says how many references to each come from garbage that is none of them. What `is_alive` knows to be
    alive, or the runtime's, is not looked into.
    """
    inside = dict(suspects)
    leads_to: dict[int, list[int]] = {}
    waiting = list(suspects)
    while waiting:
        address = waiting.pop()
        leads_to[address] = found = _referents(address, is_alive)
        for referent in found:
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
    return garbage, inside.keys() - garbage


def _referents(address: int, is_alive: Callable[[int], bool]) -> list[int]:
    """The tracked objects that the one at `address` refers to and that may be garbage."""
    found = []
    for referent in gc.get_referents(object_at(address)):
        at = id(referent)
        if gc.is_tracked(referent) and not is_alive(at) and closed_text(referent) is None:
            found.append(at)
    return found

"""Finding the objects whose memory has changed, without looking at each.

The memory that known objects occupy is compared block by block with a copy of it; most steps change
few blocks, however many objects there are.
"""

from .known import Known
from .memory import GC_HEAD_BYTES, octets

BLOCK_BITS = 9
BLOCK_BYTES = 1 << BLOCK_BITS


class Watch:
    """Watched blocks of memory, each with the objects that have a part in it."""

    def __init__(self) -> None:
        self._copies: dict[int, bytes] = {}
        self._objects: dict[int, dict[Known, None]] = {}

    def add(self, known: Known) -> None:
        """Watch the head and the regions of an object."""
        start, end, _ = known.head
        touched = set(range((start - GC_HEAD_BYTES) >> BLOCK_BITS, ((end - 1) >> BLOCK_BITS) + 1))
        for start, end, _ in known.regions:
            touched.update(range(start >> BLOCK_BITS, ((end - 1) >> BLOCK_BITS) + 1))
        blocks = tuple(sorted(touched))
        if blocks == known.blocks:
            return
        self.remove(known)
        known.blocks = blocks
        for block in blocks:
            if block in self._objects:
                self._objects[block][known] = None
            else:
                self._objects[block] = {known: None}
                self._copies[block] = _copy(block)

    def remove(self, known: Known) -> None:
        """Watch an object no longer."""
        for block in known.blocks:
            objects = self._objects[block]
            del objects[known]
            if not objects:
                del self._objects[block], self._copies[block]
        known.blocks = ()

    def changed(self) -> list[Known]:
        """The objects of all blocks that differ from their copies; the copies are made anew."""
        copies = self._copies
        dirty = []
        for block, copy in copies.items():
            now = octets[block << BLOCK_BITS : (block + 1) << BLOCK_BITS].tobytes()
            if now != copy:
                dirty.append((block, now))
        found: dict[Known, None] = {}
        for block, now in dirty:
            copies[block] = now
            found.update(self._objects[block])
        return list(found)


def _copy(block: int) -> bytes:
    return octets[block << BLOCK_BITS : (block + 1) << BLOCK_BITS].tobytes()

/**
 * Watched stretches of memory, each with a copy of what stood there last. They are cut into chunks; the chunks of one
 * owner, a Python object that the recorder keeps, form a chain. All chunks stand in one table: looking for changes is
 * one walk over it, whatever they belong to.
 */
import { isLinked } from './collector';
import { append, free, malloc, PyList_Append, realloc } from './python';

const NONE: u32 = 0xffffffff;

// A chunk: where and how long (0: not in use), the first chunk of its chain and the next, and the copy. The first one
// has the owner and what is known of it.
const CHUNK_BYTES: usize = 64;
const START: usize = 0;
const LENGTH: usize = 4;
const FIRST: usize = 8;
const NEXT: usize = 12;
const OWNER: usize = 16;
const STATE: usize = 20;
const COPY: usize = 24;
const COPY_BYTES: u32 = 40;

/**
 * The owner stands for an object that the collector tracks; for one that it may begin to track; for a frame, with no
 * head of an object.
 */
const TRACKED: u32 = 1;
const TRACKABLE: u32 = 2;
const FRAME: u32 = 16;
/** The first word differs, the reference count of an object; anything else does; one slot of a frame does. */
const COUNTED: u32 = 4;
const ALTERED: u32 = 8;
const REBOUND: u32 = 32;
const MARKS: u32 = COUNTED | ALTERED | REBOUND;
/** Above its flags, the state of a chunk of a frame says which slot stands first in it, if any does. */
const SLOT_SHIFT: u32 = 8;
const NO_SLOT: u32 = 0xffffff;
/** From here on, slots are the words of a dict's table: keys with even numbers, each followed by its value. */
const TABLE_SLOTS: u32 = 0x800000;
/** An entry of a table does not lie in two chunks. */
const SLOTS_BYTES: u32 = 32;

let table: usize = 0;
let capacity: u32 = 0;
let used: u32 = 0;
let vacant: u32 = NONE;
/** Of each owner whose memory differs: the first chunk, a slot that differs, and where that stands. */
let dirty: usize = 0;
const DIRTY_BYTES: usize = 12;

/** Watches nothing any more. */
export function reset(): void {
  free(table);
  free(dirty);
  table = 0;
  dirty = 0;
  capacity = 0;
  used = 0;
  vacant = NONE;
}

/** A new chain for `owner`, to which a borrowed reference is kept; the number of its first chunk. */
export function chain(owner: usize, state: u32): u32 {
  const index = take();
  const at = chunk(index);
  store<u32>(at + FIRST, index);
  store<u32>(at + NEXT, NONE);
  store<u32>(at + OWNER, owner as u32);
  store<u32>(at + STATE, state);
  return index;
}

/** Adds the stretch from `start` to `end` to a chain whose last chunk is `last`; its last chunk now. */
export function extend(first: u32, last: u32, start: usize, end: usize): u32 {
  let at = start;
  while (at < end) {
    const length = min(end - at, COPY_BYTES as usize);
    last = cover(first, last, at, length as u32);
    at += length;
  }
  return last;
}

/** The same for a frame, whose slots from number `slot` on stand there: NO_SLOT if none do. */
export function extendSlots(first: u32, last: u32, start: usize, end: usize, slot: u32): u32 {
  let at = start;
  while (at < end) {
    const length = min(end - at, SLOTS_BYTES as usize);
    last = cover(first, last, at, length as u32);
    const number = slot === NO_SLOT ? NO_SLOT : slot + (((at - start) >> 2) as u32);
    store<u32>(
      chunk(last) + STATE,
      (load<u32>(chunk(last) + STATE) & ((1 << SLOT_SHIFT) - 1)) | (number << SLOT_SHIFT),
    );
    at += length;
  }
  return last;
}

/** Adds a chunk; its number. */
function cover(first: u32, last: u32, start: usize, length: u32): u32 {
  // The first chunk of a chain was not filled yet.
  const index = load<u32>(chunk(last) + LENGTH) === 0 ? last : follow(first, last);
  fill(chunk(index), start, length);
  return index;
}

function follow(first: u32, last: u32): u32 {
  const index = take();
  store<u32>(chunk(last) + NEXT, index);
  store<u32>(chunk(index) + FIRST, first);
  store<u32>(chunk(index) + NEXT, NONE);
  store<u32>(chunk(index) + STATE, 0);
  return index;
}

function fill(at: usize, start: usize, length: u32): void {
  store<u32>(at + START, start as u32);
  store<u32>(at + LENGTH, length);
  memory.copy(at + COPY, start, length);
}

/** Watches the chunks of a chain no longer. */
export function release(first: u32): void {
  let index = first;
  while (index !== NONE) {
    const at = chunk(index);
    const next = load<u32>(at + NEXT);
    store<u32>(at + LENGTH, 0);
    store<u32>(at + NEXT, vacant);
    vacant = index;
    index = next;
  }
}

/** A chunk that is not in use. */
function take(): u32 {
  if (vacant !== NONE) {
    const index = vacant;
    vacant = load<u32>(chunk(index) + NEXT);
    return index;
  }
  if (used === capacity) grow();
  store<u32>(chunk(used) + LENGTH, 0);
  return used++;
}

function grow(): void {
  capacity = max(2 * capacity, 256);
  table = realloc(table, capacity * CHUNK_BYTES);
  free(dirty);
  dirty = malloc(DIRTY_BYTES * capacity);
  // Nobody can go on without memory.
  if (table === 0 || dirty === 0) unreachable();
}

function chunk(index: u32): usize {
  return table + index * CHUNK_BYTES;
}

/**
 * Appends the owners whose memory differs from its copies, which are made anew: to `rebound` those frames of which a
 * single slot differs, each with the number of the slot and the word in it, to `frames` other ones, to `altered` objects
 * of which more than a reference count differs, to `counted` the rest. Beside that, to `unlinked`
 * those that the collector tracked and does not any more, to `linked` those that it tracks now. `collected`: whether it
 * ran, which ceases to track some objects without touching them.
 */
export function changed(
  counted: usize,
  altered: usize,
  unlinked: usize,
  linked: usize,
  frames: usize,
  rebound: usize,
  collected: bool,
): void {
  const count = compare(collected);
  for (let n: u32 = 0; n < count; n++) {
    const found = dirty + DIRTY_BYTES * (n as usize);
    const at = chunk(load<u32>(found));
    const state = load<u32>(at + STATE);
    store<u32>(at + STATE, state & ~MARKS);
    const owner: usize = load<u32>(at + OWNER);
    if (state & FRAME) {
      if (state & ALTERED) {
        PyList_Append(frames, owner);
      } else {
        PyList_Append(rebound, owner);
        append(rebound, load<u32>(found + 4));
        append(rebound, load<u32>(load<u32>(found + 8)));
      }
      continue;
    }
    if (state & (TRACKED | TRACKABLE)) {
      const isTracked = isLinked(load<u32>(at + START));
      if (state & TRACKED && !isTracked) PyList_Append(unlinked, owner);
      if (state & TRACKABLE && isTracked) PyList_Append(linked, owner);
    }
    PyList_Append(state & ALTERED ? altered : counted, owner);
  }
}

/** Marks the chains with a difference, and lists them; how many. */
function compare(collected: bool): u32 {
  let count: u32 = 0;
  for (let index: u32 = 0; index < used; index++) {
    const at = chunk(index);
    const length = load<u32>(at + LENGTH);
    if (length === 0) continue;
    const start: usize = load<u32>(at + START);
    const same = sameUntil(start, at + COPY, length);
    if (same === length && !collected) continue;
    const first = load<u32>(at + FIRST);
    const state = load<u32>(chunk(first) + STATE);
    let mark: u32 = 0;
    let slot = NO_SLOT;
    if (same === length) {
      if (index !== first || !(state & TRACKED) || isLinked(start)) continue;
      mark = COUNTED;
    } else if (state & FRAME) {
      slot = state & REBOUND ? NO_SLOT : slotAt(load<u32>(at + STATE) >> SLOT_SHIFT, same, start, at + COPY, length);
      mark = slot === NO_SLOT ? ALTERED : REBOUND;
    } else {
      mark = isOnlyCount(index === first, same, start, at + COPY, length) ? COUNTED : ALTERED;
    }
    memory.copy(at + COPY, start, length);
    if (!(state & MARKS)) {
      const found = dirty + DIRTY_BYTES * (count++ as usize);
      store<u32>(found, first);
      store<u32>(found + 4, slot);
      store<u32>(found + 8, (start + same + (slot >= TABLE_SLOTS && !(slot & 1) ? 4 : 0)) as u32);
    }
    store<u32>(chunk(first) + STATE, state | mark);
  }
  return count;
}

/**
 * The number of the slot that differs at `same`, in a chunk whose first slot is `slot`, if nothing else does; of an
 * entry of a table whose key differs, that of the key. NO_SLOT: more than one slot differs, or these are none.
 */
function slotAt(slot: u32, same: u32, start: usize, copy: usize, length: u32): u32 {
  if (slot === NO_SLOT) return NO_SLOT;
  const number = slot + (same >> 2);
  const next = same + (slot >= TABLE_SLOTS && !(number & 1) ? 8 : 4);
  if (next < length && sameUntil(start + next, copy + next, length - next) !== length - next) return NO_SLOT;
  return number;
}

/** Whether the difference that was found at `same` is one of the first word alone. */
function isOnlyCount(isFirst: bool, same: u32, start: usize, copy: usize, length: u32): bool {
  return isFirst && same === 0 && sameUntil(start + 4, copy + 4, length - 4) === length - 4;
}

/** How many bytes, in whole words but for the last ones, are the same from the start on. */
function sameUntil(start: usize, copy: usize, length: u32): u32 {
  let at: u32 = 0;
  for (; at + 4 <= length; at += 4) if (load<u32>(start + at) !== load<u32>(copy + at)) return at;
  for (; at < length; at++) if (load<u8>(start + at) !== load<u8>(copy + at)) return at;
  return length;
}

/**
 * Watched stretches of memory, each with a copy of what stood there last. They are cut into chunks; the chunks of one
 * owner, a Python object that the recorder keeps, form a chain. All chunks stand in one table: looking for changes is
 * one walk over it, whatever they belong to.
 */
import { isLinked } from './collector';
import { free, malloc, PyList_Append, realloc } from './python';

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
/** The first word differs, the reference count of an object; anything else does. */
const COUNTED: u32 = 4;
const ALTERED: u32 = 8;

let table: usize = 0;
let capacity: u32 = 0;
let used: u32 = 0;
let vacant: u32 = NONE;
/** First chunks of the owners whose memory differs. */
let dirty: usize = 0;

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
    // The first chunk of a chain was not filled yet.
    if (load<u32>(chunk(last) + LENGTH) !== 0) last = follow(first, last);
    fill(chunk(last), at, length as u32);
    at += length;
  }
  return last;
}

function follow(first: u32, last: u32): u32 {
  const index = take();
  store<u32>(chunk(last) + NEXT, index);
  store<u32>(chunk(index) + FIRST, first);
  store<u32>(chunk(index) + NEXT, NONE);
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
  dirty = malloc(4 * capacity);
  // Nobody can go on without memory.
  if (table === 0 || dirty === 0) unreachable();
}

function chunk(index: u32): usize {
  return table + index * CHUNK_BYTES;
}

/**
 * Appends the owners whose memory differs from its copies, which are made anew: to `frames` those of frames, to
 * `altered` where more than a reference count does, to `counted` the rest. Beside that, to `unlinked` those that the
 * collector tracked and does not any more, to `linked` those that it tracks now. `collected`: whether it ran, which
 * ceases to track some objects without touching them.
 */
export function changed(
  counted: usize,
  altered: usize,
  unlinked: usize,
  linked: usize,
  frames: usize,
  collected: bool,
): void {
  const count = compare(collected);
  for (let n: u32 = 0; n < count; n++) {
    const at = chunk(load<u32>(dirty + 4 * n));
    const state = load<u32>(at + STATE);
    store<u32>(at + STATE, state & ~(COUNTED | ALTERED));
    const owner: usize = load<u32>(at + OWNER);
    if (state & (TRACKED | TRACKABLE)) {
      const isTracked = isLinked(load<u32>(at + START));
      if (state & TRACKED && !isTracked) PyList_Append(unlinked, owner);
      if (state & TRACKABLE && isTracked) PyList_Append(linked, owner);
    }
    if (state & FRAME) PyList_Append(frames, owner);
    else if (state & ALTERED) PyList_Append(altered, owner);
    else PyList_Append(counted, owner);
  }
}

/** Marks the chains with a difference, and lists their first chunks; how many. */
function compare(collected: bool): u32 {
  let count: u32 = 0;
  for (let index: u32 = 0; index < used; index++) {
    const at = chunk(index);
    const length = load<u32>(at + LENGTH);
    if (length === 0) continue;
    const start: usize = load<u32>(at + START);
    const first = load<u32>(at + FIRST);
    const same = sameUntil(start, at + COPY, length);
    let mark: u32 = 0;
    if (same !== length) {
      mark = isOnlyCount(index === first, same, start, at + COPY, length) ? COUNTED : ALTERED;
      memory.copy(at + COPY, start, length);
    } else if (collected && index === first && load<u32>(at + STATE) & TRACKED && !isLinked(start)) {
      mark = COUNTED;
    }
    if (mark === 0) continue;
    const state = load<u32>(chunk(first) + STATE);
    if (!(state & (COUNTED | ALTERED))) store<u32>(dirty + 4 * count++, first);
    store<u32>(chunk(first) + STATE, state | mark);
  }
  return count;
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

/** The lists of the collector (Python/gc.c): rings of PyGC_Head, two words before each object that it tracks. */
import { append } from './python';

const HEAD_BYTES: usize = 8;
/** The lower bits of both links are flags. */
const LINK_MASK: u32 = ~3;
/** struct _gc_runtime_state: young, two old and the frozen list, each a head, a threshold and a count. */
const LIST_BYTES: usize = 16;
const FROZEN: usize = 3;
/** Before the lists: whether the collector runs by itself, and what it prints. */
const ENABLED_BEFORE: usize = 8;

let young: usize = 0;
/** The count of allocations, and whether the collector runs by itself, when the recorder began to look. */
let allocations: u32 = 0;
let isEnabled: u32 = 0;
/** An object of the recorder's: what stands behind it in the youngest list is new since it was put there. */
let marker: usize = 0;

/** Says where the head of the youngest list stands. */
export function locate(address: usize): void {
  young = address;
}

/** Lets the tracked object at `address`, the newest, be the marker. */
export function mark(address: usize): void {
  marker = address - HEAD_BYTES;
}

/** What is allocated from here on is the recorder's own, and the collector does not run. */
export function begin(): void {
  allocations = load<u32>(young + 12);
  isEnabled = load<u32>(young - ENABLED_BEFORE);
  store<u32>(young - ENABLED_BEFORE, 0);
}

/**
 * Puts all that was allocated since `newborn` with the objects that `gc.freeze` set aside: neither `gc.get_objects` nor
 * a collection meets them. The count of allocations is put back, and the collector runs again. Whether a collection is
 * due.
 */
export function end(): bool {
  const first = following(marker);
  if (first !== young) {
    const last = previous(young);
    const frozen = young + FROZEN * LIST_BYTES;
    link(marker, young);
    link(previous(frozen), first);
    link(last, frozen);
  }
  store<u32>(young + 12, allocations);
  store<u32>(young - ENABLED_BEFORE, isEnabled);
  return isEnabled !== 0 && (allocations as i32) > load<i32>(young + 8);
}

/**
 * Appends to `found` the objects that the collector began to track after the marker, which becomes the newest again.
 * Where the collector ran since, the result is false, those that it has seen are missing, and the marker stays.
 */
export function newborn(found: usize): bool {
  let at = following(marker);
  while (at !== marker && !isListHead(at)) at = following(at);
  const isComplete = at === young;
  // While the collector runs, lists of its own are about: coming round to the start ends the walk too.
  const from = isComplete ? marker : young;
  for (at = following(from); at !== from && !isListHead(at); at = following(at))
    append(found, (at + HEAD_BYTES) as u32);
  if (isComplete && following(marker) !== young) {
    link(previous(marker), following(marker));
    link(previous(young), marker);
    link(marker, young);
  }
  return isComplete;
}

function isListHead(head: usize): bool {
  return head >= young && head < young + 4 * LIST_BYTES;
}

/**
 * Whether the object at `address` stands in one of the collector's lists. One that was freed does not: its links are
 * cleared or written over, with anything; both are followed, since the allocator's own free lists look alike. That
 * is not enough: an empty list of it (a bin of dlmalloc) keeps its last pointers, and these may be the right ones. But
 * nothing that is freed has a reference.
 */
export function isLinked(address: usize): bool {
  if (load<u32>(address) === 0) return false;
  const head = address - HEAD_BYTES;
  const next = following(head);
  const before = previous(head);
  const end = (<usize>memory.size()) << 16;
  if (next === 0 || before === 0 || next + HEAD_BYTES > end || before + HEAD_BYTES > end) return false;
  return previous(next) === head && following(before) === head;
}

function following(head: usize): usize {
  return load<u32>(head) & LINK_MASK;
}

function previous(head: usize): usize {
  return load<u32>(head + 4) & LINK_MASK;
}

/** Lets two heads follow each other; their flags stay. */
function link(head: usize, next: usize): void {
  store<u32>(head, (load<u32>(head) & ~LINK_MASK) | (next as u32));
  store<u32>(next + 4, (load<u32>(next + 4) & ~LINK_MASK) | (head as u32));
}

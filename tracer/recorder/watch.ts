import type { Address, Memory } from '../interpreter/memory.ts';
import type { Regions } from './shape.ts';

/** So many words at most are in a chunk, so that a change is found without looking at much besides. */
const COPY_WORDS = 10;
/** A chunk in the table: its start, its length, its copy. */
const LENGTH = 1;
const COPY = 2;
const CHUNK_WORDS = COPY + COPY_WORDS;
/** An entry of a table, a key and its value, does not lie in two chunks. */
const SLOT_WORDS = 8;
const NONE = -1;

/** Slots from here on are the contents of cells. */
export const CELL_SLOTS = 0x400000;
/** Slots from here on are the words of a dict's table: keys with even numbers, each followed by its value. */
export const TABLE_SLOTS = 0x800000;
/** What stands there is no slot. */
export const NO_SLOT = 0xffffff;

/** What differs: the first word alone, the reference count of an object; more; a single slot of a frame. */
export type Mark = 'counted' | 'altered' | 'rebound';

/** What is told of an owner whose memory differs. For `rebound`: the slot, and what stands there now. */
export type Report<Owner> = (owner: Owner, mark: Mark, slot: number, content: number) => void;

const CLEAN = 0;
const COUNTED = 1;
const ALTERED = 2;
const REBOUND = 3;
const MARKS: readonly Mark[] = ['counted', 'counted', 'altered', 'rebound'];

/** A stretch of memory, and the number of the slot that stands first in it. */
export interface Stretch {
  readonly start: Address;
  readonly end: Address;
  readonly slot?: number;
}

/** Stretches without slots, from the starts and ends of `regions`. */
export const stretchesOf = (regions: Regions): readonly Stretch[] =>
  Array.from({ length: regions.length / 2 }, (_, index) => ({
    start: regions[2 * index] ?? 0,
    end: regions[2 * index + 1] ?? 0,
  }));

/**
 * Watched stretches of memory, each with a copy of what stood there last. They are cut into chunks; the chunks of one
 * owner form a chain. All chunks stand in one table: looking for changes is one walk over it, whatever they belong to.
 */
export class Watch<Owner> {
  readonly #memory: Memory;
  /** Of each chunk: where it starts, how many bytes it has, 0 where it is not in use, and the copy: together, as they are read. */
  #table = new Uint32Array(0);
  /** Its chain's first chunk and the next, and the number of the slot that stands first in it. */
  #firsts = new Int32Array(0);
  #nexts = new Int32Array(0);
  #slots = new Uint32Array(0);
  /** Of the first of a chain: its owner, whether that has slots, and what differs, as numbers of `Mark`. */
  readonly #owners: (Owner | null)[] = [];
  #slotted = new Uint8Array(0);
  #marks = new Uint8Array(0);
  #used = 0;
  #vacant = NONE;
  /** Chains that differ, and of each the slot that was found first and where that stands. */
  readonly #dirty: number[] = [];

  constructor(memory: Memory) {
    this.#memory = memory;
  }

  /** Watches these stretches for `owner`; the number to `release` them by. `slotted`: the owner is a frame. */
  add(owner: Owner, stretches: readonly Stretch[], slotted: boolean): number {
    const first = this.#take();
    this.#owners[first] = owner;
    this.#slotted[first] = slotted ? 1 : 0;
    this.#marks[first] = CLEAN;
    this.#firsts[first] = first;
    let last = NONE;
    for (const { start, end, slot = NO_SLOT } of stretches) {
      const longest = 4 * (slotted ? SLOT_WORDS : COPY_WORDS);
      // Whole words are compared: what starts within one is looked at from its start on.
      for (let at = start - (start & 3); at < end; at += longest) {
        last = last === NONE ? first : this.#follow(first, last);
        const number = slot === NO_SLOT ? NO_SLOT : slot + ((at - start) >>> 2);
        this.#fill(last, at, Math.min(end - at, longest), number);
      }
    }
    return first;
  }

  #follow(first: number, last: number): number {
    const index = this.#take();
    this.#nexts[last] = index;
    this.#firsts[index] = first;
    return index;
  }

  #fill(index: number, start: Address, length: number, slot: number): void {
    this.#table[index * CHUNK_WORDS] = start;
    this.#table[index * CHUNK_WORDS + LENGTH] = length;
    this.#slots[index] = slot;
    this.#copy(index, start, length);
  }

  #copy(index: number, start: Address, length: number): void {
    const words = this.#memory.words;
    const from = start >>> 2;
    const to = index * CHUNK_WORDS + COPY;
    for (let at = 0; 4 * at < length; at++) this.#table[to + at] = (words[from + at] ?? 0) & maskOf(length - 4 * at);
  }

  /** Watches these stretches no longer. */
  release(first: number): void {
    this.#owners[first] = null;
    let index = first;
    while (index !== NONE) {
      const next = this.#nexts[index] ?? NONE;
      this.#table[index * CHUNK_WORDS + LENGTH] = 0;
      this.#nexts[index] = this.#vacant;
      this.#vacant = index;
      index = next;
    }
  }

  /** A chunk that is not in use, the last of its chain. */
  #take(): number {
    let index = this.#vacant;
    if (index === NONE) {
      if (this.#used === this.#nexts.length) this.#grow();
      index = this.#used++;
    } else {
      this.#vacant = this.#nexts[index] ?? NONE;
    }
    this.#nexts[index] = NONE;
    this.#table[index * CHUNK_WORDS + LENGTH] = 0;
    return index;
  }

  #grow(): void {
    const capacity = Math.max(2 * this.#nexts.length, 256);
    this.#table = grown(this.#table, new Uint32Array(capacity * CHUNK_WORDS));
    this.#firsts = grown(this.#firsts, new Int32Array(capacity));
    this.#nexts = grown(this.#nexts, new Int32Array(capacity));
    this.#slots = grown(this.#slots, new Uint32Array(capacity));
    this.#slotted = grown(this.#slotted, new Uint8Array(capacity));
    this.#marks = grown(this.#marks, new Uint8Array(capacity));
  }

  /**
   * Reports the owners whose memory differs from its copies, which are made anew. `alsoOf`: owners to be reported as
   * `counted` though nothing differs.
   */
  look(report: Report<Owner>, alsoOf: ((owner: Owner) => boolean) | null): void {
    this.#compare(alsoOf);
    const dirty = this.#dirty;
    const words = this.#memory.words;
    for (let at = 0; at < dirty.length; at += 3) {
      const first = dirty[at] ?? 0;
      const mark = this.#marks[first] ?? CLEAN;
      this.#marks[first] = CLEAN;
      const owner = this.#owners[first] ?? null;
      if (owner !== null)
        report(owner, MARKS[mark] ?? 'altered', dirty[at + 1] ?? 0, words[(dirty[at + 2] ?? 0) >>> 2] ?? 0);
    }
    dirty.length = 0;
  }

  /** Marks the chains with a difference, and lists them. */
  #compare(alsoOf: ((owner: Owner) => boolean) | null): void {
    const words = this.#memory.words;
    const table = this.#table;
    const end = this.#used * CHUNK_WORDS;
    for (let chunk = 0; chunk < end; chunk += CHUNK_WORDS) {
      const length = table[chunk + LENGTH] ?? 0;
      if (length === 0) continue;
      const from = (table[chunk] ?? 0) >>> 2;
      const copy = chunk + COPY;
      const whole = length >>> 2;
      let same = 0;
      while (same < whole && words[from + same] === table[copy + same]) same++;
      if (same === whole && (length & 3) !== 0 && this.#isRestSame(from + same, copy + same, length & 3)) same++;
      if (same * 4 < length) this.#mark(chunk / CHUNK_WORDS, same);
      else if (alsoOf) this.#markAlso(chunk / CHUNK_WORDS, alsoOf);
    }
  }

  #isRestSame(from: number, copy: number, octets: number): boolean {
    return ((this.#memory.words[from] ?? 0) & maskOf(octets)) >>> 0 === this.#table[copy];
  }

  #markAlso(index: number, alsoOf: (owner: Owner) => boolean): void {
    if (this.#firsts[index] !== index || this.#slotted[index] !== 0) return;
    const owner = this.#owners[index] ?? null;
    if (owner !== null && alsoOf(owner)) this.#note(index, COUNTED, NO_SLOT, 0);
  }

  /** The chunk differs from its copy from word `same` on. */
  #mark(index: number, same: number): void {
    const first = this.#firsts[index] ?? 0;
    const start = this.#table[index * CHUNK_WORDS] ?? 0;
    const length = this.#table[index * CHUNK_WORDS + LENGTH] ?? 0;
    if (this.#slotted[first] !== 0) {
      const slot = this.#marks[first] === REBOUND ? NO_SLOT : this.#slotAt(index, same);
      const isKey = slot !== NO_SLOT && slot >= TABLE_SLOTS && (slot & 1) === 0;
      this.#note(first, slot === NO_SLOT ? ALTERED : REBOUND, slot, start + 4 * same + (isKey ? 4 : 0));
    } else {
      const isOnlyCount = index === first && same === 0 && this.#isSameFrom(index, 1);
      this.#note(first, isOnlyCount ? COUNTED : ALTERED, NO_SLOT, 0);
    }
    this.#copy(index, start, length);
  }

  #note(first: number, mark: number, slot: number, place: Address): void {
    const before = this.#marks[first] ?? CLEAN;
    if (before === CLEAN) this.#dirty.push(first, slot, place);
    this.#marks[first] = before === CLEAN || mark === ALTERED ? mark : before === COUNTED ? mark : ALTERED;
  }

  /**
   * The number of the slot that differs at word `same`, in a chunk of slots, if nothing else does; of an entry of a
   * table whose key differs, that of the key. NO_SLOT: more than one slot differs, or these are none.
   */
  #slotAt(index: number, same: number): number {
    const slot = this.#slots[index] ?? NO_SLOT;
    if (slot === NO_SLOT) return NO_SLOT;
    const number = slot + same;
    const next = same + (slot >= TABLE_SLOTS && (number & 1) === 0 ? 2 : 1);
    return this.#isSameFrom(index, next) ? number : NO_SLOT;
  }

  #isSameFrom(index: number, word: number): boolean {
    const words = this.#memory.words;
    const chunk = index * CHUNK_WORDS;
    const from = (this.#table[chunk] ?? 0) >>> 2;
    const length = this.#table[chunk + LENGTH] ?? 0;
    for (let at = word; 4 * at < length; at++)
      if (((words[from + at] ?? 0) & maskOf(length - 4 * at)) >>> 0 !== this.#table[chunk + COPY + at]) return false;
    return true;
  }
}

/** Which bits of a word stand in its first `octets`. */
const maskOf = (octets: number): number => (octets >= 4 ? -1 : (1 << (8 * octets)) - 1);

function grown<T extends Uint32Array | Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

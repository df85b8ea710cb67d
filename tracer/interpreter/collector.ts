/** The lists of the collector (Python/gc.c): rings of PyGC_Head, two words before each object that it tracks. */
import {
  GC_COUNT,
  GC_ENABLED,
  GC_FROZEN,
  GC_HEAD_BYTES,
  GC_LIST_BYTES,
  GC_NEXT,
  GC_PREVIOUS,
  GC_THRESHOLD,
  LINK_MASK,
} from './layout.ts';
import type { Address, Memory } from './memory.ts';

/** What the collector tracks, and how the recorder keeps itself out of it. */
export class Collector {
  readonly #memory: Memory;
  /** The head of the youngest list. */
  readonly #young: Address;
  /** The head of an object of the recorder's: what stands behind it in the youngest list is new since it was put there. */
  #marker: Address = 0;
  /** The count of allocations, and whether the collector runs by itself, when the recorder began to call the interpreter. */
  #allocations = 0;
  #isEnabled = 0;

  constructor(memory: Memory, young: Address) {
    this.#memory = memory;
    this.#young = young;
  }

  /** Lets the tracked object at `object`, the newest, be the marker. */
  mark(object: Address): void {
    this.#marker = object - GC_HEAD_BYTES;
  }

  /** All objects that it tracks, but for those that `gc.freeze` set aside. */
  tracked(): Set<Address> {
    const found = new Set<Address>();
    for (let start = this.#young; start < this.#young + GC_FROZEN; start += GC_LIST_BYTES) {
      for (let at = this.#following(start); at !== start; at = this.#following(at)) found.add(at + GC_HEAD_BYTES);
    }
    return found;
  }

  /** What is allocated from here on is the recorder's own, and the collector does not run. */
  begin(): void {
    const memory = this.#memory;
    this.#allocations = memory.word(this.#young + GC_COUNT);
    this.#isEnabled = memory.word(this.#young + GC_ENABLED);
    memory.store(this.#young + GC_ENABLED, 0);
  }

  /**
   * Puts all that was allocated since `newborn` with the objects that `gc.freeze` set aside: neither `gc.get_objects`
   * nor a collection meets them. The count of allocations is put back, and the collector runs again. Whether a
   * collection is due.
   */
  end(): boolean {
    const memory = this.#memory;
    const young = this.#young;
    const first = this.#following(this.#marker);
    if (first !== young) {
      const last = this.#previous(young);
      const frozen = young + GC_FROZEN;
      this.#link(this.#marker, young);
      this.#link(this.#previous(frozen), first);
      this.#link(last, frozen);
    }
    memory.store(young + GC_COUNT, this.#allocations);
    memory.store(young + GC_ENABLED, this.#isEnabled);
    return this.#isEnabled !== 0 && (this.#allocations | 0) > (memory.word(young + GC_THRESHOLD) | 0);
  }

  /**
   * Appends to `found` the objects that the collector began to track after the marker, which becomes the newest again.
   * Where the collector ran since, the result is false, those that it has seen are missing, and the marker stays.
   */
  newborn(found: Address[]): boolean {
    const young = this.#young;
    const marker = this.#marker;
    if (this.#following(marker) === young) return true;
    let at = this.#following(marker);
    while (at !== marker && !this.#isListHead(at)) at = this.#following(at);
    const isComplete = at === young;
    // While the collector runs, lists of its own are about: coming round to the start ends the walk too.
    const from = isComplete ? marker : young;
    for (at = this.#following(from); at !== from && !this.#isListHead(at); at = this.#following(at))
      found.push(at + GC_HEAD_BYTES);
    if (isComplete) {
      this.#link(this.#previous(marker), this.#following(marker));
      this.#link(this.#previous(young), marker);
      this.#link(marker, young);
    }
    return isComplete;
  }

  /**
   * Whether the object at `object` stands in one of the lists. One that was freed does not: its links are cleared or
   * written over, with anything; both are followed, since the allocator's own free lists look alike. That is not
   * enough: an empty list of it (a bin of dlmalloc) keeps its last pointers, and these may be the right ones. But
   * nothing that is freed has a reference.
   */
  isLinked(object: Address): boolean {
    const memory = this.#memory;
    if (memory.word(object) === 0) return false;
    const head = object - GC_HEAD_BYTES;
    const next = this.#following(head);
    const before = this.#previous(head);
    if (next === 0 || before === 0 || next + GC_HEAD_BYTES > memory.size || before + GC_HEAD_BYTES > memory.size)
      return false;
    return this.#previous(next) === head && this.#following(before) === head;
  }

  #isListHead(head: Address): boolean {
    return head >= this.#young && head <= this.#young + GC_FROZEN;
  }

  #following(head: Address): Address {
    return (this.#memory.word(head + GC_NEXT) & LINK_MASK) >>> 0;
  }

  #previous(head: Address): Address {
    return (this.#memory.word(head + GC_PREVIOUS) & LINK_MASK) >>> 0;
  }

  /** Lets two heads follow each other; their flags stay. */
  #link(head: Address, next: Address): void {
    this.#store(head + GC_NEXT, next);
    this.#store(next + GC_PREVIOUS, head);
  }

  #store(place: Address, head: Address): void {
    this.#memory.store(place, (this.#memory.word(place) & ~LINK_MASK) | head);
  }
}

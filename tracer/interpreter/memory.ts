import { IMMORTAL_FROM, OBJECT_TYPE, TYPE_FLAGS } from './layout.ts';

/** A place in the interpreter's memory, in bytes. 0: none. */
export type Address = number;

/** What Emscripten exports of the interpreter's memory. These are other arrays once it has grown. */
export interface Heap {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly HEAPF64: Float64Array;
}

/**
 * The interpreter's memory, read by address. The recorder knows an object by its address and holds no reference to it:
 * so no reference count is its own, nothing is kept alive, and no code of the program runs.
 */
export class Memory {
  readonly #heap: Heap;
  #words: Uint32Array;
  #octets: Uint8Array;

  constructor(heap: Heap) {
    this.#heap = heap;
    this.#words = heap.HEAPU32;
    this.#octets = heap.HEAPU8;
  }

  /** To be called where the interpreter may have run: its memory may have grown. */
  refresh(): void {
    this.#words = this.#heap.HEAPU32;
    this.#octets = this.#heap.HEAPU8;
  }

  /** Its words, to be read at once: by the address divided by 4. */
  get words(): Uint32Array {
    return this.#words;
  }

  /** How many bytes there are. */
  get size(): number {
    return this.#octets.length;
  }

  word(address: Address): number {
    return this.#words[address >>> 2] ?? 0;
  }

  octet(address: Address): number {
    return this.#octets[address] ?? 0;
  }

  double(address: Address): number {
    return this.#heap.HEAPF64[address >>> 3] ?? 0;
  }

  octets(start: Address, end: Address): Uint8Array {
    return this.#octets.subarray(start, end);
  }

  store(address: Address, word: number): void {
    this.#words[address >>> 2] = word;
  }

  /** The reference count stored in an object. */
  count(object: Address): number {
    return this.word(object);
  }

  isImmortal(object: Address): boolean {
    return this.word(object) >= IMMORTAL_FROM;
  }

  /** The class of an object. */
  type(object: Address): Address {
    return this.word(object + OBJECT_TYPE);
  }

  /** `tp_flags` of a class. */
  flags(type: Address): number {
    return this.word(type + TYPE_FLAGS);
  }
}

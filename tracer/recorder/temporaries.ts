/**
 * The temporary objects of a frame: the values of expressions, as long as they lie on its value stack.
 *
 * A value is there until the instruction that uses it has run: then its place is empty, or something else lies in it.
 */
import type { Address, Memory } from '../interpreter/memory.ts';
import { topOf, untagged } from '../interpreter/value-stack.ts';
import type { Point, Range } from './plan.ts';

const NOWHERE = -1;
/** No text of temporaries. */
const NEVER_TOLD = '?';

/** A value of an expression: the place where it lies, and its address. */
export interface Temporary {
  readonly place: Address;
  readonly address: Address;
  readonly range: Range;
}

/** Those of one frame, the deepest on the stack first. */
export class Temporaries {
  readonly #memory: Memory;
  readonly #frame: Address;
  /** The offset of the instruction that may be making a value. */
  #passed = NOWHERE;
  #values: readonly Temporary[] = [];
  /** What the value stack held a counted reference to when it was last looked at, and what was last told. */
  owned: readonly Address[] = [];
  told = '';

  constructor(memory: Memory, frame: Address) {
    this.#memory = memory;
    this.#frame = frame;
  }

  /** The frame has come to `point`: the expressions whose value now lies on top of the stack. */
  pass(point: Point, offset: number): readonly Range[] {
    this.look();
    const ended = point.values.get(this.#passed) ?? [];
    this.#passed = point.ends ? offset : NOWHERE;
    return ended;
  }

  /** An exception was raised: no value is made. */
  interrupt(): void {
    this.#passed = NOWHERE;
  }

  /** The address of the value of the expression at `range`, on top of the stack. */
  keep(range: Range): Address {
    const place = topOf(this.#memory, this.#frame) - 4;
    const address = untagged(this.#memory.word(place));
    this.#values = [...this.#values.filter((value) => value.place < place), { place, address, range }];
    return address;
  }

  /** The values that still lie there. */
  look(): readonly Temporary[] {
    const top = topOf(this.#memory, this.#frame);
    this.#values = this.#values.filter(
      ({ place, address }) => place < top && untagged(this.#memory.word(place)) === address,
    );
    return this.#values;
  }

  /** Nothing is known of them any more: what there is is told anew. */
  forget(): void {
    this.clear();
    this.told = NEVER_TOLD;
  }

  /** The frame is suspended. */
  clear(): void {
    this.#values = [];
    this.owned = [];
    this.told = '';
  }
}

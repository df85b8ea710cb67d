import type { Address } from '../interpreter/memory.ts';
import { type Known, type KnownObjects, NAMES } from './known.ts';
import { middleOf } from './lists.ts';
import type { Reach } from './reach.ts';

/**
 * Which references the recorder knows: from names, value stacks and known objects to the objects of `known`; `meet`
 * gives a number to one that is not among them.
 */
export class References {
  readonly #known: KnownObjects;
  readonly #reach: Reach;
  readonly #meet: (address: Address) => Known;
  /** How many counted references value stacks hold to an address, where that is told. */
  readonly #stacks = new Map<Address, number>();
  /** The objects to which references came or went in the step. */
  readonly touched: Known[] = [];

  constructor(known: KnownObjects, reach: Reach, meet: (address: Address) => Known) {
    this.#known = known;
    this.#reach = reach;
    this.#meet = meet;
  }

  /** How many references names and value stacks hold to what is met at `address`. */
  countTo(address: Address): number {
    return (this.#reach.names.get(address) ?? 0) + (this.#stacks.get(address) ?? 0);
  }

  /** Names, or an event, came to refer to the objects at the addresses `added`, and ceased to refer to `removed`. */
  bind(added: readonly Address[], removed: readonly Address[]): void {
    const names = this.#reach.names;
    for (const address of added) {
      let known = this.#known.get(address);
      names.set(address, (names.get(address) ?? 0) + 1);
      if (known === undefined) {
        known = this.#meet(address);
      } else {
        this.touch(known);
        known.counted++;
      }
      if (known.named) known.via = NAMES;
      else this.#reach.hold(known);
    }
    for (const address of removed) this.#unbind(address);
  }

  #unbind(address: Address): void {
    const names = this.#reach.names;
    const left = (names.get(address) ?? 0) - 1;
    if (left > 0) names.set(address, left);
    else names.delete(address);
    const known = this.#known.get(address);
    if (known === undefined) return;
    this.touch(known);
    known.counted--;
    if (left <= 0) this.#reach.cut.push(known);
  }

  /** Value stacks came to hold counted references, and ceased to. */
  stack(came: readonly Address[], went: readonly Address[]): void {
    for (const address of came) this.#countOnStack(address, 1);
    for (const address of went) this.#countOnStack(address, -1);
  }

  #countOnStack(address: Address, change: number): void {
    const known = this.#known.get(address);
    if (known !== undefined) {
      this.touch(known);
      known.counted += change;
    }
    const count = (this.#stacks.get(address) ?? 0) + change;
    if (count === 0) this.#stacks.delete(address);
    else this.#stacks.set(address, count);
  }

  /** Lets the strong references of `known` be `outgoing`. */
  refer(known: Known, outgoing: readonly Address[]): void {
    const old = known.outgoing;
    const middle = middleOf(old, outgoing);
    if (middle === null) return;
    const { start, end } = middle;
    known.outgoing = outgoing;
    for (const target of outgoing.slice(start, outgoing.length - end)) this.add(known, target);
    for (const target of old.slice(start, old.length - end)) this.drop(known, target);
  }

  /** `known` came to refer to what is at `target`. */
  add(known: Known, target: Address): void {
    const referent = this.#known.get(target) ?? this.#meet(target);
    this.touch(referent);
    referent.incoming.set(known.address, (referent.incoming.get(known.address) ?? 0) + 1);
    referent.counted++;
    this.#reach.refer(known, referent);
  }

  /** `known` ceased to refer to what is at `target`. */
  drop(known: Known, target: Address): void {
    const referent = this.#known.get(target);
    if (referent === undefined) return;
    this.touch(referent);
    const count = referent.incoming.get(known.address) ?? 0;
    if (count === 0) return;
    referent.counted--;
    if (count > 1) {
      referent.incoming.set(known.address, count - 1);
    } else {
      referent.incoming.delete(known.address);
      this.#reach.cut.push(referent);
    }
  }

  /** Before the first change to the references to an object in a step: were they all accounted for? */
  touch(known: Known): void {
    if (known.traced !== null) return;
    known.traced = known.refcount === known.counted;
    this.touched.push(known);
  }

  /** Whether every counted reference to an object came from what is known, before the step. */
  wasTraced(known: Known): boolean {
    return known.traced ?? known.refcount === known.counted;
  }

  /** The step is told. */
  end(): void {
    for (const known of this.touched) known.traced = null;
    this.touched.length = 0;
  }
}

/**
 * What becomes of the objects that no name and no value stack leads to.
 *
 * Something unseen holds one, or only garbage does, or it is gone. A step looks only at those that lost or got a
 * reference and at what these lead to: the rest is held as it was.
 */

import type { Address, Memory } from '../interpreter/memory.ts';
import { garbageAmong } from './garbage.ts';
import type { Held, Known, KnownObjects } from './known.ts';
import type { Reach } from './reach.ts';

/** The fates of the objects of `known`; what is in `runtime` is alive, `setHeld` changes what holds an object. */
export class Fates {
  readonly #memory: Memory;
  readonly #known: KnownObjects;
  readonly #reach: Reach;
  readonly #runtime: ReadonlySet<Address>;
  readonly #setHeld: (known: Known, held: Held) => void;
  readonly #referents: (address: Address) => readonly Address[] | null;

  /** `referents`: the tracked objects that are not closed and to which the one at an address refers; null: unknown. */
  constructor(
    memory: Memory,
    known: KnownObjects,
    reach: Reach,
    runtime: ReadonlySet<Address>,
    setHeld: (known: Known, held: Held) => void,
    referents: (address: Address) => readonly Address[] | null,
  ) {
    this.#memory = memory;
    this.#known = known;
    this.#reach = reach;
    this.#runtime = runtime;
    this.#setHeld = setHeld;
    this.#referents = referents;
  }

  /**
   * Says what holds the objects that a step left unreached; returns those that nothing does.
   * `touched`: the objects to which references came or went in the step.
   */
  settle(touched: readonly Known[]): readonly Known[] {
    const reach = this.#reach;
    reach.settleLasting();
    const suspects = reach.closure(this.#changed(touched));
    if (suspects.size === 0) return [];
    const all = [...suspects];
    // As numbers: nothing can hold them.
    if (!all.some((known) => known.linked || known.incoming.size > 0))
      return all.filter((known) => reach.unreached.has(known));
    const linked = all.filter((known) => known.linked);
    const { garbage, alive } = this.#garbageAmong(linked, suspects);
    const beyond = new Map<Known, Held>();
    for (const known of all) {
      const held = this.#heldBeyond(known, suspects);
      if (held !== null) beyond.set(known, held);
    }
    const heldAs = (wanted: Held): Known[] => [...beyond].filter(([, held]) => held === wanted).map(([known]) => known);
    this.#hold([...this.#unreached(garbage), ...heldAs('none')], 'none');
    this.#hold([...this.#unreached(alive), ...heldAs('unseen')], 'unseen');
    const kept = reach.closure([...linked, ...beyond.keys()]);
    return all.filter((known) => !kept.has(known) && reach.unreached.has(known));
  }

  #garbageAmong(linked: readonly Known[], suspects: ReadonlySet<Known>) {
    const fromGarbage = new Map(linked.map((known) => [known.address, this.#fromGarbage(known, suspects)]));
    const referents = (address: Address): readonly Address[] | null =>
      this.#referents(address)?.filter((each) => !this.#isAlive(each)) ?? null;
    return garbageAmong(this.#memory, fromGarbage, referents);
  }

  /** The unreached objects whose fate may be another than before. */
  #changed(touched: readonly Known[]): readonly Known[] {
    const reach = this.#reach;
    const changed = [...touched, ...reach.fresh].filter((known) => reach.unreached.has(known));
    if (!reach.isGarbageBack && !changed.some((known) => known.held === 'none')) return changed;
    // What only garbage held, perhaps through what is not told, is alive again. That is rare.
    reach.isGarbageBack = false;
    return [...reach.unreached];
  }

  #hold(start: readonly Known[], held: Held): void {
    for (const known of this.#reach.closure(start)) if (!known.lasts) this.#setHeld(known, held);
  }

  #unreached(addresses: Iterable<Address>): Known[] {
    const found: Known[] = [];
    for (const address of addresses) {
      const known = this.#known.get(address);
      if (known !== undefined && this.#reach.unreached.has(known)) found.push(known);
    }
    return found;
  }

  /** How many references come from garbage that is none of `suspects`. */
  #fromGarbage(suspect: Known, suspects: ReadonlySet<Known>): number {
    let count = 0;
    for (const [address, times] of suspect.incoming) {
      const other = this.#known.get(address);
      if (other !== undefined && !suspects.has(other) && other.held === 'none') count += times;
    }
    return count;
  }

  /** What holds those unreached referrers of an object that are none of `suspects`: garbage only where all are. */
  #heldBeyond(suspect: Known, suspects: ReadonlySet<Known>): Held | null {
    let found: Held | null = null;
    for (const address of suspect.incoming.keys()) {
      const other = this.#known.get(address);
      if (other === undefined || suspects.has(other)) continue;
      if (other.held === 'unseen') return 'unseen';
      found = 'none';
    }
    return found;
  }

  #isAlive(address: Address): boolean {
    return this.#runtime.has(address) || this.#reach.isReached(address);
  }
}

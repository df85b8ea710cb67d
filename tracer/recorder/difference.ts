import type { Collector } from '../interpreter/collector.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { Activation } from './activation.ts';
import type { Known } from './known.ts';
import { Watch } from './watch.ts';

/** A single slot of a frame has another content than when it was last looked at. */
export interface Rebound {
  readonly activation: Activation;
  readonly slot: number;
  readonly content: number;
}

/** What differs in memory since the last step: what one or more looks found. */
export class Difference {
  readonly watch: Watch<Known | Activation>;
  readonly #collector: Collector;
  /** What the collector tracks since, where it did not run in between, in the order in which it was made. */
  readonly born: Address[] = [];
  #looks = 0;
  /** Whether the collector ran. */
  collected = false;
  /** Objects of which only the reference count differs; of which more does. */
  readonly counted: Known[] = [];
  readonly altered: Known[] = [];
  /** Those that the collector tracked and does not any more; those that it tracks now and did not. */
  readonly unlinked: Known[] = [];
  readonly linked: Known[] = [];
  /** Frames in which some name may be bound to something else; those of which a single slot differs. */
  readonly frames: Activation[] = [];
  readonly rebound: Rebound[] = [];

  constructor(memory: Memory, collector: Collector) {
    this.watch = new Watch(memory);
    this.#collector = collector;
  }

  /** Looks at the memory. Whether the collector ran since the last look: then its marker is to be set anew. */
  look(): boolean {
    this.#looks++;
    const hasCollected = !this.#collector.newborn(this.born);
    if (hasCollected) this.collected = true;
    // A collection ceases to track some objects without touching them.
    this.watch.look(this.#report, hasCollected ? this.#isUnlinked : null);
    return hasCollected;
  }

  readonly #isUnlinked = (owner: Known | Activation): boolean =>
    !(owner instanceof Activation) && owner.linked && !this.#collector.isLinked(owner.address);

  readonly #report = (owner: Known | Activation, mark: string, slot: number, content: number): void => {
    if (owner instanceof Activation) {
      if (mark === 'rebound') this.rebound.push({ activation: owner, slot, content });
      else this.frames.push(owner);
      return;
    }
    if (owner.shape.collected || owner.linked) {
      const isLinked = this.#collector.isLinked(owner.address);
      if (owner.linked && !isLinked) this.unlinked.push(owner);
      if (!owner.linked && isLinked) this.linked.push(owner);
    }
    (mark === 'altered' ? this.altered : this.counted).push(owner);
  };

  /** Leaves out of `born` what an earlier look found and what is no more: another object may stand there. */
  settleBorn(): void {
    if (this.#looks < 2) return;
    const alive = new Set<Address>();
    for (const address of this.born) {
      alive.delete(address);
      if (this.#collector.isLinked(address)) alive.add(address);
    }
    this.born.length = 0;
    for (const address of alive) this.born.push(address);
  }

  /** Forgets what was found: a step has told it. */
  clear(): void {
    this.#looks = 0;
    this.collected = false;
    this.born.length = 0;
    this.counted.length = 0;
    this.altered.length = 0;
    this.unlinked.length = 0;
    this.linked.length = 0;
    this.frames.length = 0;
    this.rebound.length = 0;
  }
}

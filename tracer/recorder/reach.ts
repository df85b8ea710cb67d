/**
 * Which objects the names of the program lead to, and to which others value stacks do.
 *
 * The ways from these roots form trees: `Known.via` is the referrer through which an object is reached. When one is
 * lost, another is looked for, best one from a name; what has none is unreached.
 */

import type { Address } from '../interpreter/memory.ts';
import { type Held, type Known, type KnownObjects, knownAt, NAMES, NOTHING, STACKS } from './known.ts';

/** So many objects are looked at on the way from an object back to a root before all behind it are. */
const WAY_LIMIT = 32;

/** The ways to the objects of `known`; `setHeld` changes what holds one. */
export class Reach {
  readonly #known: KnownObjects;
  readonly #setHeld: (known: Known, held: Held) => void;
  /** How many names, or events, refer to an address. */
  readonly names = new Map<Address, number>();
  /** What value stacks held when they were last looked at, and what is reached from there and no further way. */
  #onStacks: ReadonlySet<Address> = new Set();
  readonly #stacked = new Set<Known>();
  /** Objects that no root leads to, but for those that outlive every reference; those that came to be so in this step. */
  readonly unreached = new Set<Known>();
  readonly fresh: Known[] = [];
  /** Whether a root leads again to something that was garbage. */
  isGarbageBack = false;
  /** Objects that lost a reference in this step. */
  readonly cut: Known[] = [];

  constructor(known: KnownObjects, setHeld: (known: Known, held: Held) => void) {
    this.#known = known;
    this.#setHeld = setHeld;
  }

  /** Whether a name or a value stack leads to the object at `address`. */
  isReached(address: Address): boolean {
    const known = this.#known.get(address);
    return known !== undefined && known.via !== NOTHING;
  }

  /** A name refers to the object. */
  hold(known: Known): void {
    if (known.named) known.via = NAMES;
    else this.#attach(known, NAMES, true);
  }

  /** `known` came to refer to `referent`. */
  refer(known: Known, referent: Known): void {
    if (known.via !== NOTHING && (referent.via === NOTHING || (known.named && !referent.named)))
      this.#attach(referent, known.address, known.named);
  }

  /** No root leads to the object. */
  lose(known: Known): void {
    this.unreached.add(known);
    this.fresh.push(known);
  }

  /** A root leads to an object again, or a name for the first time, through `via`; and so to all that it leads to. */
  #attach(known: Known, via: Address, named: boolean): void {
    const held = named ? 'names' : 'unseen';
    known.via = via;
    known.named = named;
    const waiting = [known];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      this.unreached.delete(one);
      if (one.held !== held) {
        if (one.held === 'none') this.isGarbageBack = true;
        this.#setHeld(one, held);
      }
      for (const target of one.outgoing) {
        const other = this.#at(target);
        if (other.via === NOTHING || (named && !other.named)) {
          other.via = one.address;
          other.named = named;
          waiting.push(other);
        }
      }
    }
  }

  /** Finds other ways from the roots to the objects that lost the one they had. */
  mend(): void {
    for (const known of this.cut) {
      const { via, address } = known;
      if (this.#known.get(address) !== known || via === NOTHING || via === STACKS) continue;
      if ((via === NAMES && this.names.has(address)) || known.incoming.has(via)) continue;
      if (
        known.incoming.size > 0 ||
        known.outgoing.length > 0 ||
        this.names.has(address) ||
        this.#onStacks.has(address)
      ) {
        this.#detach([known]);
      } else {
        // As a number that lost its name: there is nothing to look for.
        known.via = NOTHING;
        known.named = false;
        this.lose(known);
      }
    }
    this.cut.length = 0;
  }

  /** Lets the value stacks be roots; `look` tells what they hold, and is asked only where that matters. */
  settleStacks(look: () => ReadonlySet<Address>): void {
    if (this.#stacked.size === 0 && this.unreached.size === 0) return;
    const now = look();
    this.#onStacks = now;
    const gone = [...this.#stacked].filter((known) => known.via !== STACKS || !now.has(known.address));
    for (const known of gone) this.#stacked.delete(known);
    this.#detach(gone.filter((known) => known.via === STACKS && this.#known.get(known.address) === known));
    for (const address of now) {
      const known = this.#known.get(address);
      if (known !== undefined && known.via === NOTHING) this.#attachToStack(known);
    }
  }

  #attachToStack(known: Known): void {
    this.#stacked.add(known);
    this.#attach(known, STACKS, false);
  }

  /** No way is left that those of `start` were reached by: looks for others, for them and what was reached through them. */
  #detach(start: readonly Known[]): void {
    const lost = start.filter((known) => !this.#staysNamed(known) && !this.#findWay(known));
    // It grows while it is walked.
    for (const one of lost) {
      one.via = NOTHING;
      one.named = false;
      for (const target of one.outgoing) {
        const other = this.#at(target);
        if (other.via === one.address && !this.#staysNamed(other)) lost.push(other);
      }
    }
    this.#attachAgain(lost, (known) => this.#fromNamed(known));
    this.#attachAgain(lost, (known) => this.#fromAny(known));
    for (const one of lost) if (one.via === NOTHING) this.lose(one);
  }

  #attachAgain(lost: readonly Known[], wayTo: (known: Known) => Address): void {
    for (const one of lost) {
      if (one.via !== NOTHING) continue;
      const way = wayTo(one);
      if (way === STACKS) this.#attachToStack(one);
      else if (way !== NOTHING) this.#attach(one, way, this.#at(way).named);
    }
  }

  #fromNamed(known: Known): Address {
    for (const at of known.incoming.keys()) if (this.#at(at).named) return at;
    return NOTHING;
  }

  #fromAny(known: Known): Address {
    if (this.#onStacks.has(known.address)) return STACKS;
    for (const at of known.incoming.keys()) if (this.#at(at).via !== NOTHING) return at;
    return NOTHING;
  }

  /** Whether another referrer is found, close to a root as good as before, that was not reached through `known`. */
  #findWay(known: Known): boolean {
    for (const referrer of known.incoming.keys()) {
      if (!this.#leadsToRoot(referrer, known)) continue;
      known.via = referrer;
      return true;
    }
    return false;
  }

  #leadsToRoot(referrer: Address, known: Known): boolean {
    let at = referrer;
    for (let seen = 0; seen < WAY_LIMIT; seen++) {
      if (at === known.address || at === NOTHING) return false;
      if (at === NAMES || at === STACKS) return !(known.named && at === STACKS);
      const way = this.#known.get(at);
      if (way === undefined) return false;
      at = way.via;
    }
    return false;
  }

  #staysNamed(known: Known): boolean {
    if (!this.names.has(known.address)) return false;
    known.via = NAMES;
    return true;
  }

  /** Of the objects that no root leads to, those that `start` leads to. */
  closure(start: Iterable<Known>): Set<Known> {
    const found = new Set(start);
    const waiting = [...found];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      for (const target of one.outgoing) {
        const other = this.#at(target);
        if (other.via === NOTHING && !found.has(other)) {
          found.add(other);
          waiting.push(other);
        }
      }
    }
    return found;
  }

  /** Objects that outlive every reference need no way from a name. */
  settleLasting(): void {
    for (const known of this.fresh) if (known.lasts && this.unreached.delete(known)) this.#setHeld(known, 'unseen');
  }

  #at(address: Address): Known {
    return knownAt(this.#known, address);
  }
}

import { DICT_VALUES } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import type { Known, KnownObjects } from './known.ts';
import { instanceDict } from './readers/instances.ts';

/**
 * The dicts in which instances keep their attributes. Such a dict is part of its instance until something else is seen
 * to refer to it; from then on it is an object of its own, and the instance has a reference to it.
 */
export class OwnDicts {
  readonly #memory: Memory;
  readonly #known: KnownObjects;
  /** Instances by the address of their dict, where it holds the attributes itself. They may be no more. */
  readonly #owners = new Map<Address, Set<Known>>();
  /** Instances whose dict came into sight: they are to be read again. */
  #doubtful: Known[] = [];

  constructor(memory: Memory, known: KnownObjects) {
    this.#memory = memory;
    this.#known = known;
  }

  /** Whether the dict of an instance is an object of its own. */
  isInSight(dict: Address): boolean {
    return this.#known.has(dict);
  }

  /** An instance was read. */
  note(known: Known): void {
    const dict = this.#dictOf(known);
    if (dict === 0) return;
    const owners = this.#owners.get(dict);
    if (owners === undefined) this.#owners.set(dict, new Set([known]));
    else owners.add(known);
  }

  /** A dict was met. */
  meet(dict: Address): void {
    for (const known of this.#candidates(dict))
      if (this.#known.get(known.address) === known && this.#dictOf(known) === dict) this.#doubtful.push(known);
    this.#owners.delete(dict);
  }

  /** Whose attributes may stand in `dict`: those of one with an array of values, wherever its instance keeps it. */
  #candidates(dict: Address): Iterable<Known> {
    const hasValues = this.#memory.word(dict + DICT_VALUES) !== 0;
    return hasValues ? [...this.#known.values()] : (this.#owners.get(dict) ?? []);
  }

  #dictOf({ address, typeAt, shape }: Known): Address {
    return shape.exact || shape.readsDict ? 0 : instanceDict(this.#memory, address, typeAt);
  }

  /** The instances that are to be read again; none of them any more after that. */
  takeDoubtful(): readonly Known[] {
    const found = this.#doubtful;
    if (found.length > 0) this.#doubtful = [];
    return found;
  }
}

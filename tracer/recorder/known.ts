import type { Address } from '../interpreter/memory.ts';
import type { Shape } from './shape.ts';

/** What leads to an object: the address of a referrer, or one of these. */
export const NOTHING = 0;
export const NAMES = 1;
export const STACKS = 2;
/** Memory that is not watched. */
export const UNWATCHED = -1;

/** What holds an object, as `ObjectRecord` in model/trace.ts says. */
export type Held = 'names' | 'unseen' | 'none';

/** The fields of an object that a step can change. */
export type Field = 'type' | 'class' | 'text' | 'length' | 'omitted' | 'refcount' | 'held' | 'references';

/**
 * One object for its lifetime, known by its address; no reference to it is kept.
 *
 * `via` is one of the referrers through which names, or else value stacks, lead here: the `via`s of all objects form
 * trees that grow from these.
 */
export class Known {
  readonly serial: number;
  /** As JSON. */
  readonly id: string;
  readonly address: Address;
  typeAt: Address;
  shape: Shape;
  // As told: see ObjectRecord in model/trace.ts. `class` is the address of the class, 0 for none.
  type = '';
  class: Address = 0;
  text: string | null = null;
  length: number | null = null;
  omitted = 0;
  refcount: number | null = null;
  immortal = false;
  held: Held = 'names';
  origin: string | null = null;
  found = false;
  /** Each as JSON. */
  references: readonly string[] = [];
  /** The addresses that it strongly refers to, its class included. */
  outgoing: readonly Address[] = [];
  /** Each known referrer, and how often it refers here. */
  readonly incoming = new Map<Address, number>();
  /** How many references from names, events and known objects lead here. */
  counted = 0;
  via: Address = NOTHING;
  /** Whether its `via`s end at a name. */
  named = false;
  /** Whether the collector tracks it. */
  linked = false;
  /** What a closed generator is told as, null for an open one: that never changes. Undefined: not looked at yet. */
  closed: string | null | undefined = undefined;
  /** Whether the code of the program holds it. */
  isConstant = false;
  /** The starts and ends of the memory that is watched, and the number of the watch. */
  watched: readonly Address[] = [];
  watchNumber = UNWATCHED;
  /** In the step that changes it: the old values of the fields. */
  before: Map<Field, unknown> | null = null;
  /** In the step that changes references to it: whether all were traced before. */
  traced: boolean | null = null;

  constructor(serial: number, address: Address, typeAt: Address, shape: Shape) {
    this.serial = serial;
    this.id = `"o${serial}"`;
    this.address = address;
    this.typeAt = typeAt;
    this.shape = shape;
  }

  /** As text. */
  get name(): string {
    return `o${this.serial}`;
  }

  /** Whether it outlives every reference that the program has to it. */
  get lasts(): boolean {
    return this.immortal || this.isConstant;
  }
}

/** The known objects by their addresses. */
export type KnownObjects = Map<Address, Known>;

/** The object at `address`. Throws where nothing is known of one. */
export function knownAt(objects: KnownObjects, address: Address): Known {
  const known = objects.get(address);
  if (known === undefined) throw new Error(`Nothing is known at ${address}`);
  return known;
}

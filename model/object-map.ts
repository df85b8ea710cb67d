import type { MemoryObject } from './snapshot.ts';
import type { ObjectId } from './trace.ts';

/** Children of a node: 2^5, as in Bagwell's tries; deeper trees read slower, wider ones copy more. */
const BITS = 5;
const LAST = (1 << BITS) - 1;
/** Ids have nine digits at most: their numbers are below 2^30. */
const MAX_HEIGHT = 5;

/** A node of the trie: nodes below it or, on the lowest level, objects. */
type Slot = readonly Slot[] | MemoryObject | undefined;
type Slots = readonly Slot[];

/**
 * The objects of a snapshot by id, in the order in which they were first seen. Immutable: maps of neighbouring
 * steps share all but the paths to what changed, so that every step of a long trace can have a map of its own
 * (a radix trie over the number in the id). An ObjectDraft makes another one of it.
 */
export class ObjectMap implements ReadonlyMap<ObjectId, MemoryObject> {
  static readonly empty = new ObjectMap([], 0, 0);
  readonly size: number;
  readonly root: Slots;
  /** Levels above the lowest. */
  readonly height: number;

  /** `root` is never changed afterwards. */
  constructor(root: Slots, height: number, size: number) {
    this.root = root;
    this.height = height;
    this.size = size;
  }

  get(id: ObjectId): MemoryObject | undefined {
    return objectAt(this.root, this.height, numberOf(id));
  }

  has(id: ObjectId): boolean {
    return this.get(id) !== undefined;
  }

  *values(): MapIterator<MemoryObject> {
    yield* leaves(this.root, this.height);
  }

  *keys(): MapIterator<ObjectId> {
    for (const { id } of this.values()) yield id;
  }

  *entries(): MapIterator<[ObjectId, MemoryObject]> {
    for (const object of this.values()) yield [object.id, object];
  }

  [Symbol.iterator](): MapIterator<[ObjectId, MemoryObject]> {
    return this.entries();
  }

  forEach(visit: (object: MemoryObject, id: ObjectId, map: ReadonlyMap<ObjectId, MemoryObject>) => void): void {
    for (const object of this.values()) visit(object, object.id, this);
  }
}

/**
 * An object map that is being changed. A node is copied when it is changed first, and changed in place from then on
 * (a transient, as Clojure has them), so that a step is reached over hundreds of others with little to clean up.
 */
export class ObjectDraft {
  #root: Slots;
  #height: number;
  #size: number;
  /** The nodes that no map has. */
  #own = new Set<Slots>();

  constructor(map: ObjectMap) {
    this.#root = map.root;
    this.#height = map.height;
    this.#size = map.size;
  }

  /** A map of what is there now; whatever is changed from now on is not in it. */
  map(): ObjectMap {
    this.#own = new Set();
    return new ObjectMap(this.#root, this.#height, this.#size);
  }

  get(id: ObjectId): MemoryObject | undefined {
    return objectAt(this.#root, this.#height, numberOf(id));
  }

  /** Puts `object` under its own id. */
  put(object: MemoryObject): void {
    const number = numberOf(object.id);
    for (; !fits(number, this.#height); this.#height++) this.#root = this.#node([this.#root]);
    if (objectAt(this.#root, this.#height, number) === undefined) this.#size++;
    this.#root = this.#placed(this.#root, this.#height, number, object);
  }

  /** Removes the object of that id, if it is there. */
  remove(id: ObjectId): void {
    if (this.get(id) === undefined) return;
    this.#size--;
    this.#root = this.#without(this.#root, this.#height, numberOf(id)) ?? [];
  }

  #placed(node: Slots, level: number, number: number, object: MemoryObject): Slots {
    const own = this.#changeable(node);
    const at = place(number, level);
    own[at] = level === 0 ? object : this.#placed((node[at] ?? []) as Slots, level - 1, number, object);
    return own;
  }

  /** Nodes that would be empty are left out: going through a map costs what is in it, however many have gone. */
  #without(node: Slots, level: number, number: number): Slots | undefined {
    const own = this.#changeable(node);
    const at = place(number, level);
    own[at] = level === 0 ? undefined : this.#without(node[at] as Slots, level - 1, number);
    return own.some(Boolean) ? own : undefined;
  }

  #changeable(node: Slots): Slot[] {
    return this.#own.has(node) ? (node as Slot[]) : this.#node(node.slice());
  }

  #node(node: Slot[]): Slot[] {
    this.#own.add(node);
    return node;
  }
}

const numberOf = (id: ObjectId): number => Number(id.slice(1));
/** Whether a trie of this height has a place for it. */
const fits = (number: number, height: number): boolean =>
  height >= MAX_HEIGHT || number >>> (BITS * (height + 1)) === 0;
const place = (number: number, level: number): number => (number >>> (BITS * level)) & LAST;

function objectAt(root: Slots, height: number, number: number): MemoryObject | undefined {
  if (!fits(number, height)) return undefined;
  let node: Slot = root;
  for (let level = height; level >= 0 && node; level--) node = (node as Slots)[place(number, level)];
  return node as MemoryObject | undefined;
}

function* leaves(node: Slots, level: number): Generator<MemoryObject> {
  for (const slot of node) {
    if (!slot) continue;
    if (level === 0) yield slot as MemoryObject;
    else yield* leaves(slot as Slots, level - 1);
  }
}

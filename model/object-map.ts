import type { MemoryObject } from './snapshot.ts';
import type { ObjectId } from './trace.ts';

/** Children of a node: 2^5, as in Bagwell's tries; deeper trees read slower, wider ones copy more. */
const BITS = 5;
const WIDTH = 1 << BITS;

/** A node of the trie: nodes below it or, on the lowest level, objects. */
type Slots = readonly (Slots | MemoryObject | undefined)[];

/**
 * The objects of a snapshot by id, in the order in which they were first seen. Immutable: `with` and
 * `without` return another map that shares all but one path with this one, so that every step of a long
 * trace can have a map of its own (a radix trie over the number in the id).
 */
export class ObjectMap implements ReadonlyMap<ObjectId, MemoryObject> {
  static readonly empty = new ObjectMap([], 0, 0);
  readonly size: number;
  readonly #root: Slots;
  /** Levels above the lowest. */
  readonly #height: number;

  private constructor(root: Slots, height: number, size: number) {
    this.#root = root;
    this.#height = height;
    this.size = size;
  }

  get(id: ObjectId): MemoryObject | undefined {
    const number = numberOf(id);
    if (number >= capacity(this.#height)) return undefined;
    let node: Slots | MemoryObject | undefined = this.#root;
    for (let level = this.#height; level >= 0 && node; level--) node = (node as Slots)[place(number, level)];
    return node as MemoryObject | undefined;
  }

  has(id: ObjectId): boolean {
    return this.get(id) !== undefined;
  }

  /** This map with `object` under its own id. */
  with(object: MemoryObject): ObjectMap {
    const number = numberOf(object.id);
    let root = this.#root;
    let height = this.#height;
    for (; number >= capacity(height); height++) root = [root];
    const size = this.size + (this.has(object.id) ? 0 : 1);
    return new ObjectMap(replaced(root, height, number, object) ?? [], height, size);
  }

  /** This map without the object of that id. */
  without(id: ObjectId): ObjectMap {
    if (!this.has(id)) return this;
    const root = replaced(this.#root, this.#height, numberOf(id), undefined) ?? [];
    return new ObjectMap(root, this.#height, this.size - 1);
  }

  *values(): MapIterator<MemoryObject> {
    yield* leaves(this.#root, this.#height);
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

const numberOf = (id: ObjectId): number => Number(id.slice(1));
const capacity = (height: number): number => WIDTH ** (height + 1);
const place = (number: number, level: number): number => Math.floor(number / WIDTH ** level) % WIDTH;

/**
 * A copy of the path to `number`, ending in `object`. Nodes that would be empty are left out: going through
 * a map costs what is in it, however many objects have come and gone.
 */
function replaced(node: Slots, level: number, number: number, object: MemoryObject | undefined): Slots | undefined {
  const copy = node.slice();
  const at = place(number, level);
  copy[at] = level === 0 ? object : replaced((node[at] ?? []) as Slots, level - 1, number, object);
  return object !== undefined || copy.some(Boolean) ? copy : undefined;
}

function* leaves(node: Slots, level: number): Generator<MemoryObject> {
  for (const slot of node) {
    if (!slot) continue;
    if (level === 0) yield slot as MemoryObject;
    else yield* leaves(slot as Slots, level - 1);
  }
}

import type { MemoryObject, Name, Reference, Snapshot } from './snapshot.ts';
import type { FrameId, ObjectId } from './trace.ts';

/** A name, with the frame it belongs to. */
export interface BoundName extends Name {
  readonly frame: FrameId;
}

/** One reference, with the object that refers: `index` is its place among that object's references. */
export interface Referring {
  readonly referrer: MemoryObject;
  readonly index: number;
  readonly reference: Reference;
}

/** Every name of every frame, outermost frame first. */
export function allNames({ frames }: Snapshot): readonly BoundName[] {
  return frames.flatMap((frame) => frame.names.map((name) => ({ ...name, frame: frame.id })));
}

/** The aliases of an object: the names bound to it. */
export const namesOf = (snapshot: Snapshot, object: ObjectId): readonly BoundName[] =>
  allNames(snapshot).filter((name) => name.object === object);

/** The references to an object, weak ones included. */
export function referrersOf({ objects }: Snapshot, object: ObjectId): readonly Referring[] {
  const found: Referring[] = [];
  for (const referrer of objects.values()) {
    referrer.references.forEach((reference, index) => {
      if (reference.object === object) found.push({ referrer, index, reference });
    });
  }
  return found;
}

/** The objects that strong references lead to from `roots`, those included. Iterative: chains may be long. */
export function reachableFrom({ objects }: Snapshot, roots: Iterable<ObjectId>): ReadonlySet<ObjectId> {
  const reached = new Set<ObjectId>();
  const open = [...roots];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const object = objects.get(id);
    if (!object || reached.has(id)) continue;
    reached.add(id);
    for (const { strength, object: referent } of object.references) if (strength === 'strong') open.push(referent);
  }
  return reached;
}

/** The names from which strong references lead to an object: its own names and those it is inside of. */
export function namesReaching(snapshot: Snapshot, object: ObjectId): readonly BoundName[] {
  const holders = holdersOf(snapshot, object);
  return allNames(snapshot).filter((name) => holders.has(name.object));
}

/** The object and all from which strong references lead to it. */
function holdersOf(snapshot: Snapshot, object: ObjectId): ReadonlySet<ObjectId> {
  const referrers = new Map<ObjectId, ObjectId[]>();
  for (const { id, references } of snapshot.objects.values()) {
    for (const { strength, object: referent } of references) {
      if (strength === 'weak') continue;
      const known = referrers.get(referent);
      if (known) known.push(id);
      else referrers.set(referent, [id]);
    }
  }
  const holders = new Set<ObjectId>();
  const open = [object];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (holders.has(id)) continue;
    holders.add(id);
    open.push(...(referrers.get(id) ?? []));
  }
  return holders;
}

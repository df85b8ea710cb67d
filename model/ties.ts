import { allNames, namesOf, referrersOf } from './paths.ts';
import type { Snapshot } from './snapshot.ts';
import type { FrameId, ObjectId } from './trace.ts';

/** What a person can point at in a drawing. */
export type Target =
  | { readonly kind: 'name'; readonly frame: FrameId; readonly name: string }
  | { readonly kind: 'object'; readonly object: ObjectId }
  /** The reference at place `index` of `object`'s references. */
  | { readonly kind: 'reference'; readonly object: ObjectId; readonly index: number };

/** What lights up together. */
export interface Ties {
  readonly names: readonly { readonly frame: FrameId; readonly name: string }[];
  readonly objects: readonly ObjectId[];
  readonly references: readonly { readonly object: ObjectId; readonly index: number }[];
}

/**
 * Everything that is tied to `target` at this step: of an object its aliases, the references to it and its
 * own, with the objects at their other ends; of a name the same for the object it is on; of a reference
 * both its ends and the aliases of its referent. Null if the target is not there.
 */
export function tiesOf(snapshot: Snapshot, target: Target): Ties | null {
  switch (target.kind) {
    case 'object':
      return tiesOfObject(snapshot, target.object);
    case 'name': {
      const bound = allNames(snapshot).find(({ frame, name }) => frame === target.frame && name === target.name);
      return bound ? tiesOfObject(snapshot, bound.object) : null;
    }
    case 'reference': {
      const { object, index } = target;
      const referent = snapshot.objects.get(object)?.references[index]?.object;
      if (!referent) return null;
      return { names: namesOf(snapshot, referent), objects: [object, referent], references: [{ object, index }] };
    }
  }
}

function tiesOfObject(snapshot: Snapshot, id: ObjectId): Ties | null {
  const object = snapshot.objects.get(id);
  if (!object) return null;
  const referring = referrersOf(snapshot, id);
  const referents = object.references.map((ref) => ref.object);
  return {
    names: namesOf(snapshot, id),
    objects: [...new Set([id, ...referring.map(({ referrer }) => referrer.id), ...referents])],
    references: [
      ...object.references.map((_, index) => ({ object: id, index })),
      ...referring
        .filter(({ referrer }) => referrer.id !== id)
        .map(({ referrer, index }) => ({ object: referrer.id, index })),
    ],
  };
}

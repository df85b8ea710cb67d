import { hasOwnName, isAtomic, isClass, isClosed, isOfRuntime, OF_RUNTIME, shortName } from '../../model/kinds.ts';
import type { MemoryObject, Reference, Snapshot } from '../../model/snapshot.ts';
import type { Show } from '../show.ts';

/** An object of which its text tells all: closed ones, a function without defaults, a bytearray … */
export const isPlain = (object: MemoryObject): boolean => object.text !== null && object.references.length === 0;

/**
 * Whether the object at the other end of `reference` is written inside the slot instead of having a card:
 * small values if so chosen, closed classes and functions, and the plain functions of a class always.
 */
export function isInside(
  owner: MemoryObject,
  reference: Reference,
  snapshot: Snapshot,
  values: Show['values'],
): boolean {
  const object = snapshot.objects.get(reference.object);
  if (!object) throw new Error(`A reference of ${owner.id} leads to ${reference.object}, which is not there`);
  if (isAtomic(object)) return values === 'inside' && object.references.length === 0;
  if (!isClosed(object)) return false;
  return object.type !== 'function' || isClass(owner) || isOfRuntime(object);
}

/**
 * Whether what a name is on is written in the frame instead of having a card: small values if so chosen, and definitions
 * that hold nothing to look into: a function whose defaults are small values, a class of such functions.
 */
export function isInsideFrame(object: MemoryObject, { objects }: Snapshot, values: Show['values']): boolean {
  if (isAtomic(object)) return values === 'inside' && object.references.length === 0;
  const holdsOnly = ({ references }: MemoryObject, fits: (to: MemoryObject) => boolean): boolean =>
    references.every(({ object: to }) => fits(objects.get(to) as MemoryObject));
  const isUsual = (one: MemoryObject): boolean =>
    one.type === 'function' && holdsOnly(one, (to) => isAtomic(to) && to.references.length === 0);
  return isClosed(object) || isUsual(object) || (isClass(object) && holdsOnly(object, isUsual));
}

/** How a value is written in a slot: `1`, `'Brie'`, `ƒ pick`, `class Cheese`. */
export function valueText(object: MemoryObject): string {
  if (!hasOwnName(object)) return object.text ?? '';
  const name = ownName(object);
  if (isClass(object)) return `class ${name}`;
  return object.type === 'module' ? `module ${name}` : `ƒ ${name}`;
}

/** The name that a class, function or module has of its own, without the word for its kind; else its text. */
export function ownName(object: MemoryObject): string {
  const text = object.text ?? '';
  if (!hasOwnName(object)) return text;
  const name = text.replace(/^(module|class|function|built-in) /, '').replace(new RegExp(`${OF_RUNTIME}$`), '');
  return object.type === 'module' ? name : shortName(name);
}

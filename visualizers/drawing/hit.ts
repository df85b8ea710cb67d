/**
 * What a drawn thing stands for, in data attributes that all views share: whatever a person points at, lights up,
 * opens or moves is found by them, so none of that is written for one view.
 */
import type { Target } from '../../model/ties.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';

/** Says what a group stands for. */
export function standFor(group: SVGElement, target: Target): void {
  if (target.kind === 'object') group.setAttribute('data-object', target.object);
  else if (target.kind === 'reference') group.setAttribute('data-reference', referenceKey(target));
  else {
    group.setAttribute('data-frame', target.frame);
    group.setAttribute('data-name', target.name);
  }
}

/** Lets a person move the group, which stands for an object, to another place. */
export const letMove = (group: SVGElement): void => group.setAttribute('data-movable', '');

/** The attribute of a button that opens or folds an object. */
export const foldable = (object: ObjectId): { readonly 'data-fold': ObjectId } => ({ 'data-fold': object });

/** Everything that stands for something. */
export const POINTABLE = '[data-name], [data-reference], [data-object]';
/** Everything that can be moved. */
export const MOVABLE = '[data-movable]';

/** The thing that `element` belongs to, or null. */
export const pointedAt = (element: EventTarget | null): SVGElement | null => nearest(element, POINTABLE);

/** The movable thing that `element` belongs to, or null. */
export const movableAt = (element: EventTarget | null): SVGGElement | null => nearest<SVGGElement>(element, MOVABLE);

/** The object that a press on `element` opens or folds, or null. */
export const foldAt = (element: EventTarget | null): ObjectId | null =>
  (nearest(element, '[data-fold]')?.dataset.fold as ObjectId | undefined) ?? null;

/** What an element stands for; null: nothing. */
export function targetOf({ dataset }: SVGElement): Target | null {
  if (dataset.name !== undefined && dataset.frame !== undefined) {
    return { kind: 'name', frame: dataset.frame as FrameId, name: dataset.name };
  }
  if (dataset.reference !== undefined) {
    const [object, index] = dataset.reference.split(':');
    return { kind: 'reference', object: object as ObjectId, index: Number(index) };
  }
  return dataset.object === undefined ? null : { kind: 'object', object: dataset.object as ObjectId };
}

/** A reference by its referrer and its place there: `o3:1`. */
export const referenceKey = ({ object, index }: { readonly object: ObjectId; readonly index: number }): string =>
  `${object}:${index}`;

const nearest = <E extends SVGElement = SVGElement>(element: EventTarget | null, selector: string): E | null =>
  element !== null && 'closest' in element ? (element as Element).closest<E>(selector) : null;

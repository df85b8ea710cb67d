import type { Target } from '../../model/ties.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';

/** Everything in a drawing that can be pointed at says what it is in its data attributes. */
const POINTABLE = '[data-name], [data-reference], [data-object]';

/** The part of the drawing that `element` belongs to, or null. */
export const pointedAt = (element: EventTarget | null): SVGElement | null =>
  element instanceof Element ? element.closest<SVGElement>(POINTABLE) : null;

/** What a part of the drawing stands for. */
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

import type { Target, Ties } from '../../model/ties.ts';
import { POINTABLE, referenceKey, targetOf } from './hit.ts';

/** How visible what is not tied remains. */
const DIM = '0.22';

/**
 * Lights what is tied together in a drawing and dims the rest; null lights everything again.
 * Nothing but `opacity` and `data-lit` of the drawing's own groups is touched; the next `draw` clears both.
 */
export function mark(root: SVGGElement, ties: Ties | null): void {
  const lit = ties ? keysOf(ties) : null;
  for (const element of root.querySelectorAll<SVGElement>(POINTABLE)) {
    const isLit = lit?.has(keyOf(targetOf(element))) ?? false;
    element.toggleAttribute('data-lit', isLit);
    if (lit && !isLit) element.setAttribute('opacity', DIM);
    else element.removeAttribute('opacity');
  }
}

const keysOf = ({ names, objects, references }: Ties): ReadonlySet<string> =>
  new Set([
    ...objects.map((object) => keyOf({ kind: 'object', object })),
    ...names.map((name) => keyOf({ kind: 'name', ...name })),
    ...references.map((reference) => keyOf({ kind: 'reference', ...reference })),
  ]);

function keyOf(target: Target | null): string {
  switch (target?.kind) {
    case 'object':
      return `object ${target.object}`;
    case 'name':
      return `name ${target.frame} ${target.name}`;
    case 'reference':
      return `reference ${referenceKey(target)}`;
    default:
      return '';
  }
}

import type { Ties } from '../../model/ties.ts';

/** How visible what is not tied remains. */
const DIM = '0.22';

/**
 * Lights what is tied together in a drawing and dims the rest; null lights everything again.
 * Nothing but `opacity` and `data-lit` of the drawing's own groups is touched; the next `draw` clears both.
 */
export function mark(root: SVGGElement, ties: Ties | null): void {
  const lit = ties ? keysOf(ties) : null;
  for (const element of root.querySelectorAll<SVGElement>('[data-object], [data-name], [data-reference]')) {
    const isLit = lit?.has(keyOf(element)) ?? false;
    element.toggleAttribute('data-lit', isLit);
    if (lit && !isLit) element.setAttribute('opacity', DIM);
    else element.removeAttribute('opacity');
  }
}

const keysOf = ({ names, objects, references }: Ties): ReadonlySet<string> =>
  new Set([
    ...objects.map((object) => `object ${object}`),
    ...names.map(({ frame, name }) => `name ${frame} ${name}`),
    ...references.map(({ object, index }) => `reference ${object}:${index}`),
  ]);

function keyOf({ dataset: { object, frame, name, reference } }: SVGElement): string {
  if (reference) return `reference ${reference}`;
  return name !== undefined ? `name ${frame} ${name}` : `object ${object}`;
}

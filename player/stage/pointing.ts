import { foldAt, pointedAt, targetOf } from '../../visualizers/drawing/hit.ts';
import type { StageActions } from './actions.ts';

/** Tells what the pointer or the focus is on, and what is to be opened or folded; returns the function that ends it. */
export function listenToPointing(
  svg: SVGSVGElement,
  { point, fold }: Pick<StageActions, 'point' | 'fold'>,
): () => void {
  const ending = new AbortController();
  const on = (types: readonly string[], listener: (event: Event) => void): void => {
    for (const type of types) svg.addEventListener(type, listener, { signal: ending.signal });
  };
  on(['pointerover', 'focusin'], ({ target }) => {
    const element = pointedAt(target);
    point(element && targetOf(element));
  });
  on(['pointerleave', 'focusout'], () => point(null));
  const openFold = (event: Event): void => {
    const object = foldAt(event.target);
    if (object === null) return;
    event.preventDefault();
    fold(object);
  };
  on(['click'], openFold);
  on(['keydown'], (event) => {
    if ((event as KeyboardEvent).key === 'Enter') openFold(event);
  });
  return () => ending.abort();
}

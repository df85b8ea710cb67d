import type { AnyLayout } from './drawing.ts';

/** Steps between those that are asked for: a layout keeps what it needs to go on from each of them. */
const STRIDE = 50;
/** Idle time that is left to the page, in ms. */
const RESERVE = 4;

/**
 * Lets a layout find its way to the end of the trace while the page has nothing else to do, so that a jump far
 * ahead does not have to wait for it. Returns the function that ends it.
 */
export function layOutAhead(layout: AnyLayout, length: number): () => void {
  let next = STRIDE;
  let request = 0;
  const work = (deadline: IdleDeadline): void => {
    for (; next < length && deadline.timeRemaining() > RESERVE; next += STRIDE) layout.at(next);
    if (next < length) request = requestIdleCallback(work);
  };
  // Safari has no idle callbacks: there a far jump waits.
  if ('requestIdleCallback' in window) request = requestIdleCallback(work);
  return () => {
    if (request !== 0) cancelIdleCallback(request);
  };
}

import type { Layout, Scene } from '../../visualizers/view.ts';

/** Idle time that is left to the page, in ms. */
const RESERVE = 4;
/** Where a browser has no idle callbacks (Safari): so long a piece of work, after so long a rest, in ms. */
const PIECE = 8;
const REST = 40;

/**
 * Lets a layout find its way to the end of the trace while the page has nothing else to do. `onProgress` is
 * called after each piece of work. Returns the function that ends it.
 */
export function prepareWhenIdle(layout: Layout<Scene>, onProgress: () => void): () => void {
  const work = (milliseconds: number): void => {
    const done = layout.prepare(milliseconds);
    cancel = done ? () => {} : whenIdle(work);
    onProgress();
  };
  let cancel = whenIdle(work);
  return () => cancel();
}

/** Calls `work` once with the time that it may take, in ms; returns the function that cancels it. */
function whenIdle(work: (milliseconds: number) => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(() => work(PIECE), REST);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback((deadline) => work(Math.max(1, deadline.timeRemaining() - RESERVE)));
  return () => cancelIdleCallback(request);
}

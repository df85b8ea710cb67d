import type { Page } from './shapes.ts';

const STEP = /(\w+)\(([^)]*)\)/g;

/** Applies an SVG `transform`. Throws for a kind that no drawing has used so far. */
export function applyTransform(page: Page, transform: string): void {
  for (const [, kind, list = ''] of transform.matchAll(STEP)) {
    const [a = 0, b = 0, c = 0] = list.split(/[ ,]+/).map(Number);
    if (kind === 'translate') page.translate(a, b);
    else if (kind === 'rotate') page.rotate(a, { origin: [b, c] });
    else if (kind === 'scale') page.scale(a, b || a);
    else throw new Error(`No PDF for this transform yet: ${transform}`);
  }
}

import type { Origin } from './edge.ts';

/** What arrows run around: a card or frame in its column, with what hangs on it above and below. */
export interface Obstacle {
  readonly object: Origin;
  readonly column: number;
  /** The left top corner of the card. */
  readonly x: number;
  readonly y: number;
  /** From the top of the card to the ends of all that belongs to it. */
  readonly footprint: { readonly top: number; readonly bottom: number };
}

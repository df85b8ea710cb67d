import type { Point } from '../geometry/box.ts';
import type { Card } from './card.ts';
import type { Departure } from './departure.ts';
import type { CardMark } from './mark.ts';

/** A line down the left side of a card that ties notes to it which hang beyond it; relative to the card's top. */
export interface Rail {
  readonly top: number;
  readonly bottom: number;
}

/** A card with its place. */
export interface PlacedCard extends Point {
  readonly card: Card;
  readonly state: 'live' | Departure;
  readonly mark: CardMark;
  readonly rail: Rail | null;
  /** A person put it there. */
  readonly pinned: boolean;
  /** Accessible name: `list, 3 items, names l1 and l2, 2 references`. */
  readonly label: string;
}

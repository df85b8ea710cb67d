import type { ObjectId } from '../model/trace.ts';
import type { Point } from './geometry/box.ts';

/** What a person chose to be shown. */
export interface Show {
  /** Small immutable values inside the slot that refers to them, or as objects of their own. */
  readonly values: 'inside' | 'objects';
  /** Long containers and texts shown in full. */
  readonly opened: ReadonlySet<ObjectId>;
  /** Where a person put cards. */
  readonly pinned?: Pins | undefined;
}

/** Left top corners of the cards that are pinned, in px at zoom 1. */
export type Pins = ReadonlyMap<ObjectId, Point>;

export const NO_PINS: Pins = new Map();

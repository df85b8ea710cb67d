import type { ObjectId } from '../model/trace.ts';
import type { Point } from './geometry/box.ts';

/** Left top corners of the cards that are pinned, in px at zoom 1. */
export type Pins = ReadonlyMap<ObjectId, Point>;

export const NO_PINS: Pins = new Map();

import type { ObjectId } from '../../../../model/trace.ts';
import type { Box } from '../../../geometry/box.ts';
import type { Column } from '../../../geometry/column.ts';
import { TRACK } from '../../../sizes.ts';
import { cardsOf, type ShownStep } from '../contents/shown-step.ts';
import type { Footprint } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import type { Span } from '../span.ts';
import type { NoteSlot } from './note-slots.ts';

/** Where an object stands from step `from` on: `x` and `y` are the left top corner of its card. */
export interface Placement extends Span {
  readonly object: ObjectId;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly footprint: Footprint;
  readonly need: Need;
  readonly depth: number;
  /** It stands in a zone of unreachable objects. */
  readonly inZone: boolean;
}

/** A zone of unreachable objects. */
export interface Zone extends Span {
  readonly id: string;
  readonly box: Box;
}

/** Where everything stands at a step. */
export interface Places {
  readonly shown: ShownStep;
  readonly placements: ReadonlyMap<ObjectId, Placement>;
  /** Which place in its object's stack of notes each note has, by the note's key. */
  readonly slots: ReadonlyMap<string, NoteSlot>;
  readonly zones: readonly Zone[];
  readonly columns: readonly Column[];
  /** A box around all that the plan of this step ever shows. */
  readonly extent: Box;
}

/** The smallest box around the cards of a step and the zones at its step, with the room for notes. */
export function contentBox(places: ReadonlyMap<ObjectId, Placement>, zones: readonly Zone[], shown: ShownStep): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, width: number, height: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const card of cardsOf(shown)) {
    const place = places.get(card.object);
    const under = card.tracks > 0 ? (card.tracks + 1) * TRACK : 0;
    if (!place) continue;
    const { left: beside, top: above } = place.footprint;
    include(place.x - beside, place.y + above, card.width + beside, card.height + under - above);
  }
  for (const { box } of zones) include(box.x, box.y, box.width, box.height);
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

import { isObjectCard, type Pin } from './document.ts';
import { type Landmarks, landmarksIn } from './landmarks.ts';
import type { Playback } from './playback.ts';
import type { ObjectId } from './trace.ts';

/** The object whose card a pin holds; null: the run does not make it, or not yet. */
export const pinnedObject = ({ card }: Pin, landmarks: Landmarks): ObjectId | null =>
  isObjectCard(card) ? card : landmarks.at(card);

/** The objects of a run whose cards are pinned in a view, each with its pin. */
export function pinnedIn(playback: Playback, pins: readonly Pin[], view: string): ReadonlyMap<ObjectId, Pin> {
  const landmarks = landmarksIn(playback);
  return new Map(
    pins.flatMap((pin) => {
      const object = pin.view === view ? pinnedObject(pin, landmarks) : null;
      return object === null ? [] : [[object, pin] as const];
    }),
  );
}

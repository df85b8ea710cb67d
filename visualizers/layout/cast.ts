import type { ObjectId, Step } from '../../model/trace.ts';
import type { Card } from './card.ts';
import type { NoteLabel, Scene } from './scene.ts';

/** How a card left the canvas: freed, gone to an unknown fate, or still alive but no longer shown. */
export type Departure = 'freed' | 'lost' | 'gone';

/** Everything drawn at a step: the scene, and what left it in this very step. */
export interface Cast {
  readonly scene: Scene;
  readonly departed: ReadonlyMap<ObjectId, { readonly card: Card; readonly way: Departure }>;
  /** Notes peeled off; their objects are in the scene or among the departed. */
  readonly peeled: readonly NoteLabel[];
}

/** The cast of a step, from its scene and the one before. */
export function castOf(before: Scene | null, scene: Scene, step: Step): Cast {
  const departed = new Map<ObjectId, { card: Card; way: Departure }>();
  if (!before) return { scene, departed, peeled: [] };
  const peeled = peeledNotes(before, scene);
  const ways: [Departure, Iterable<ObjectId>][] = [
    ['freed', step.freed ?? []],
    ['lost', step.lost ?? []],
    ['gone', peeled.map(({ object }) => object)],
  ];
  for (const [way, objects] of ways) {
    for (const object of objects) {
      const card = before.cards.get(object);
      if (card && !scene.cards.has(object) && !departed.has(object)) departed.set(object, { card, way });
    }
  }
  return { scene, departed, peeled };
}

/** Notes of frames that are still there, whose names are bound no more. */
function peeledNotes(before: Scene, { snapshot: { frames } }: Scene): readonly NoteLabel[] {
  const shown = new Set(before.notes.map(({ frame }) => frame));
  const here = new Map(frames.filter(({ id }) => shown.has(id)).map((frame) => [frame.id, frame.names]));
  return before.notes.filter(
    ({ frame, name, temporary }) => !temporary && here.get(frame)?.every((bound) => bound.name !== name),
  );
}

/** The cards of everything drawn at a step. */
export function* cardsOf({ scene, departed }: Cast): Iterable<Card> {
  yield* scene.cards.values();
  for (const { card } of departed.values()) yield card;
}

/** Nothing came, went or changed between two neighbouring steps. */
export const isSameCast = (before: Cast, now: Cast): boolean =>
  before.scene.cards === now.scene.cards && before.departed.size === 0 && now.departed.size === 0;

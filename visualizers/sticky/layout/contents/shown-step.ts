import type { ObjectId, Step } from '../../../../model/trace.ts';
import type { Card } from '../../../cards/card.ts';
import type { Departure } from '../../../cards/departure.ts';
import type { Graph } from './graph.ts';
import type { NoteLabel } from './name-labels.ts';

/** Everything drawn at a step: the graph, and what left it in this very step. */
export interface ShownStep {
  readonly graph: Graph;
  readonly departed: ReadonlyMap<ObjectId, { readonly card: Card; readonly way: Departure }>;
  /** Notes peeled off; their objects are in the graph or among the departed. */
  readonly peeled: readonly NoteLabel[];
}

/** What a step shows, from its graph and the one before. */
export function shownStep(before: Graph | null, graph: Graph, step: Step): ShownStep {
  const departed = new Map<ObjectId, { card: Card; way: Departure }>();
  if (!before) return { graph, departed, peeled: [] };
  const peeled = peeledNotes(before, graph);
  const ways: [Departure, Iterable<ObjectId>][] = [
    ['freed', step.freed ?? []],
    ['lost', step.lost ?? []],
    ['gone', peeled.map(({ object }) => object)],
  ];
  for (const [way, objects] of ways) {
    for (const object of objects) {
      const card = before.cards.get(object);
      if (card && !graph.cards.has(object) && !departed.has(object)) departed.set(object, { card, way });
    }
  }
  return { graph, departed, peeled };
}

/** Notes of frames that are still there, whose names are bound no more. */
function peeledNotes(before: Graph, { snapshot: { frames } }: Graph): readonly NoteLabel[] {
  const withNotes = new Set(before.notes.map(({ frame }) => frame));
  const here = new Map(frames.filter(({ id }) => withNotes.has(id)).map((frame) => [frame.id, frame.names]));
  return before.notes.filter(
    ({ frame, name, temporary }) => !temporary && here.get(frame)?.every((bound) => bound.name !== name),
  );
}

/** The cards of everything drawn at a step. */
export function* cardsOf({ graph, departed }: ShownStep): Iterable<Card> {
  yield* graph.cards.values();
  for (const { card } of departed.values()) yield card;
}

/** Nothing came, went or changed between two neighbouring steps. */
export const isSameShown = (before: ShownStep, now: ShownStep): boolean =>
  before.graph.cards === now.graph.cards && before.departed.size === 0 && now.departed.size === 0;

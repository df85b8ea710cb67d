import { isAtomic, isClosed } from '../../../../model/kinds.ts';
import { reachableFrom } from '../../../../model/paths.ts';
import type { MemoryObject, Snapshot } from '../../../../model/snapshot.ts';
import type { ObjectId } from '../../../../model/trace.ts';
import type { Edge } from '../../../arrows/edge.ts';
import { alone, cardsReachedFrom } from '../../../arrows/reached.ts';
import { createCardCache } from '../../../cards/cache.ts';
import type { Card } from '../../../cards/card.ts';
import type { Show } from '../../../show.ts';
import { type ShownFrames, shownFrames } from '../../../stack/frame-labels.ts';
import { type NoteLabel, nameLabels } from './name-labels.ts';

/** What is on the canvas at a step, before anything has a place. */
export interface Graph {
  readonly snapshot: Snapshot;
  /** In order of appearance: from the names on, breadth first. */
  readonly cards: ReadonlyMap<ObjectId, Card>;
  readonly notes: readonly NoteLabel[];
  readonly edges: readonly Edge[];
  readonly frames: ShownFrames;
}

/** Makes graphs; keeps the cards of objects that did not change. */
export type GraphMaker = (snapshot: Snapshot) => Graph;

/** `textOf`: the text of a file, of which temporaries quote their expressions; null: the program's own. */
export function createGraphMaker(show: Show, textOf: (file: string | null) => string): GraphMaker {
  const cached = createCardCache(show);
  return (snapshot) => {
    const frames = shownFrames(snapshot);
    const notes = nameLabels(snapshot, frames, textOf);
    const held = heldByTemporaries(snapshot);
    const { cards, edges } = cardsReachedFrom(roots(snapshot, notes, show), snapshot, (object) =>
      cached(object, snapshot, held.has(object.id)),
    );
    return { snapshot, cards, notes, edges, frames };
  };
}

/** What temporaries lead to: the drawing shows what holds it, though no name does. */
function heldByTemporaries(snapshot: Snapshot): ReadonlySet<ObjectId> {
  const temporaries = snapshot.frames.flatMap((frame) => frame.temporaries.map(({ object }) => object));
  return temporaries.length > 0 ? reachableFrom(snapshot, temporaries) : new Set();
}

/**
 * Where the drawing starts: the objects with notes; the value that is handed out; what is alive without a name
 * leading to it; and what no other object refers to (a module's or the interpreter's own holding).
 */
function* roots(snapshot: Snapshot, notes: readonly NoteLabel[], show: Show): Iterable<ObjectId> {
  for (const { object } of notes) yield object;
  if (snapshot.value && !isSmall(snapshot.objects.get(snapshot.value), show)) yield snapshot.value;
  for (const object of alone(snapshot)) if (!isSmall(object, show)) yield object.id;
}

const isSmall = (object: MemoryObject | undefined, { values }: Show): boolean =>
  object === undefined || (isAtomic(object) ? values === 'inside' || object.immortal : isClosed(object));

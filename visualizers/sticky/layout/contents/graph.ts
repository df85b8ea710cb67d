import { isAtomic, isClosed } from '../../../../model/kinds.ts';
import { reachableFrom } from '../../../../model/paths.ts';
import type { MemoryObject, Snapshot } from '../../../../model/snapshot.ts';
import type { ObjectId } from '../../../../model/trace.ts';
import type { Edge } from '../../../arrows/edge.ts';
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
    const cards = new Map<ObjectId, Card>();
    const edges: Edge[] = [];
    const open = [...new Set(roots(snapshot, notes, show))];
    const seen = new Set(open);
    const held = heldByTemporaries(snapshot);
    for (const id of open) {
      const object = snapshot.objects.get(id);
      if (!object) throw new Error(`A name or value leads to ${id}, which is not there`);
      const card = cached(object, snapshot, held.has(id));
      cards.set(id, card);
      for (const edge of edgesOf(card)) {
        edges.push(edge);
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        open.push(edge.to);
      }
    }
    return { snapshot, cards, notes, edges, frames };
  };
}

const edgesOf = ({ object, parts }: Card): readonly Edge[] =>
  parts.flatMap((part) =>
    part.index !== null && part.object !== null && part.lines === null
      ? [{ from: object, index: part.index, to: part.object, weak: part.weak }]
      : [],
  );

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
  const referred = new Set<ObjectId>();
  for (const object of snapshot.objects.values()) for (const { object: to } of object.references) referred.add(to);
  for (const frame of snapshot.frames) for (const { object } of frame.names) referred.add(object);
  for (const object of snapshot.objects.values()) {
    const alone = !referred.has(object.id) && object.id !== snapshot.value;
    if ((alone || object.held !== 'names') && !isSmall(object, show)) yield object.id;
  }
}

const isSmall = (object: MemoryObject | undefined, { values }: Show): boolean =>
  object === undefined || (isAtomic(object) ? values === 'inside' || object.immortal : isClosed(object));

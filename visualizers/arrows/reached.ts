import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Card } from '../cards/card.ts';
import type { Edge } from './edge.ts';

/** Cards with the arrows between them. */
export interface Reached {
  /** In order of being reached, breadth first. */
  readonly cards: ReadonlyMap<ObjectId, Card>;
  readonly edges: readonly Edge[];
}

/** The cards of `roots`, and of all that these lead to by arrows. Throws where a root is not in the snapshot. */
export function cardsReachedFrom(
  roots: Iterable<ObjectId>,
  snapshot: Snapshot,
  cardOf: (object: MemoryObject) => Card,
): Reached {
  const cards = new Map<ObjectId, Card>();
  const edges: Edge[] = [];
  const open = [...new Set(roots)];
  const seen = new Set(open);
  for (const id of open) {
    const object = snapshot.objects.get(id);
    if (!object) throw new Error(`A name or value leads to ${id}, which is not there`);
    const card = cardOf(object);
    cards.set(id, card);
    for (const edge of edgesOf(card)) {
      edges.push(edge);
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      open.push(edge.to);
    }
  }
  return { cards, edges };
}

const edgesOf = ({ object, parts }: Card): readonly Edge[] =>
  parts.flatMap((part) =>
    part.index !== null && part.object !== null && part.lines === null
      ? [{ from: object, index: part.index, to: part.object, weak: part.weak }]
      : [],
  );

/** What is alive without a name leading to it; and what no object and no name refers to (a module's own holding). */
export function* alone(snapshot: Snapshot): Iterable<MemoryObject> {
  const referred = new Set<ObjectId>();
  for (const object of snapshot.objects.values()) for (const { object: to } of object.references) referred.add(to);
  for (const frame of snapshot.frames) for (const { object } of frame.names) referred.add(object);
  for (const object of snapshot.objects.values()) {
    const isAlone = !referred.has(object.id) && object.id !== snapshot.value;
    if (isAlone || object.held !== 'names') yield object;
  }
}

import { isClass } from '../../model/kinds.ts';
import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import { typeWord } from '../../words/language.ts';
import type { PlacedCard } from '../cards/placed.ts';
import type { Table } from './table.ts';

/**
 * The objects of a scene and what they refer to, for those who can't see it: those with cards, those that are written
 * inside a card, and `others`.
 */
export function objectTables(
  snapshot: Snapshot,
  cards: readonly PlacedCard[],
  others: readonly ObjectId[] = [],
): readonly Table[] {
  const shown = shownObjects(snapshot, cards, others);
  return [objects(shown, cards), references(shown)];
}

const objects = (shown: readonly MemoryObject[], cards: readonly PlacedCard[]): Table => {
  return {
    title: 'Objects',
    columns: ['object', 'type', 'value', 'in this step'],
    rows: [
      ...shown.map((object) => [
        object.id,
        typeWord({ type: object.type, isClass: isClass(object) }),
        object.text ?? '',
        '',
      ]),
      ...cards
        .filter(({ state }) => state !== 'live')
        .map(({ card, state }) => [card.object, card.type, card.lines.join(''), state]),
    ],
  };
};

const references = (shown: readonly MemoryObject[]): Table => ({
  title: 'References',
  columns: ['object', 'kind', 'label', 'to', 'strength'],
  rows: shown.flatMap(({ id, references: all }) =>
    all.map(({ kind, label, object, strength }) => [id, kind, label, object, strength]),
  ),
});

/** In the order of the drawing. */
function shownObjects(
  { objects: all }: Snapshot,
  cards: readonly PlacedCard[],
  others: readonly ObjectId[],
): readonly MemoryObject[] {
  const ids = [...others, ...cards.map(({ card }) => card.object)].flatMap((id): readonly ObjectId[] => [
    id,
    ...(all.get(id)?.references ?? []).map(({ object }) => object),
  ]);
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}

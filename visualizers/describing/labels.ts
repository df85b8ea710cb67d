import type { ObjectId } from '../../model/trace.ts';
import { DEPARTURES, listed } from '../../words/language.ts';
import type { Edge } from '../arrows/edge.ts';
import type { Card, CardSet } from '../cards/card.ts';
import type { Departure } from '../cards/departure.ts';

/** How a screen reader names a card: `list, 3 items, names l1 and l2, 2 references`. */
export function cardLabel(card: Card, names: readonly string[], references: number, state: 'live' | Departure): string {
  const parts = [
    [card.type, card.title, card.lines.join('')].filter((word) => word !== '').join(' '),
    ...(card.length !== null && card.shape !== 'small' ? [counted(card.length, 'item')] : []),
    ...(names.length > 0 ? [`${names.length === 1 ? 'name' : 'names'} ${listed(names)}`] : []),
    ...(references > 0 ? [counted(references, 'reference')] : []),
    ...(card.count === '∞' ? ['immortal'] : []),
    ...card.tags,
    ...(card.unreachable ? ['unreachable'] : []),
    ...(state === 'live' ? [] : [DEPARTURES[state]]),
  ];
  return parts.join(', ');
}

/** How a screen reader names an arrow: `item 1 of l1 to list l2`. */
export function arrowLabel(edge: Edge, shown: CardSet, namesOf: (object: ObjectId) => readonly string[]): string {
  const reference = shown.cards.get(edge.from)?.parts.find(({ index }) => index === edge.index);
  const kind = shown.snapshot.objects.get(edge.from)?.references[edge.index]?.kind ?? 'reference';
  const place = [kind, reference?.label ?? ''].filter((word) => word !== '').join(' ');
  return `${edge.weak ? 'weak ' : ''}${place} of ${objectName(edge.from, shown, namesOf)} to ${objectName(edge.to, shown, namesOf)}`;
}

function objectName(object: ObjectId, { cards }: CardSet, namesOf: (object: ObjectId) => readonly string[]): string {
  const card = cards.get(object);
  const words = [card?.type ?? 'object', card?.title ?? '', listed(namesOf(object))];
  return words.filter((word) => word !== '').join(' ');
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

import type { ObjectId } from '../../model/trace.ts';
import type { Card } from './card.ts';
import type { Departure } from './cast.ts';
import type { Edge, Scene } from './scene.ts';

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

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

/** What a ghost says. */
export const DEPARTURES: Readonly<Record<Departure, string>> = {
  freed: 'freed in this step',
  lost: 'no longer seen: fate unknown',
  gone: 'no name here any more',
};

/** How a screen reader names an arrow: `item 1 of l1 to list l2`. */
export function arrowLabel(edge: Edge, scene: Scene, namesOf: (object: ObjectId) => readonly string[]): string {
  const reference = scene.cards.get(edge.from)?.parts.find(({ index }) => index === edge.index);
  const kind = scene.snapshot.objects.get(edge.from)?.references[edge.index]?.kind ?? 'reference';
  const place = [kind, reference?.label ?? ''].filter((word) => word !== '').join(' ');
  return `${edge.weak ? 'weak ' : ''}${place} of ${objectName(edge.from, scene, namesOf)} to ${objectName(edge.to, scene, namesOf)}`;
}

function objectName(object: ObjectId, { cards }: Scene, namesOf: (object: ObjectId) => readonly string[]): string {
  const card = cards.get(object);
  const words = [card?.type ?? 'object', card?.title ?? '', listed(namesOf(object))];
  return words.filter((word) => word !== '').join(' ');
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

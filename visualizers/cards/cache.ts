import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Show } from '../show.ts';
import { type Card, cardOf } from './card.ts';
import { isFolded, tracebackOf, tracebacksFrom } from './traceback.ts';

interface CachedCard {
  readonly card: Card;
  readonly inside: readonly MemoryObject[];
  readonly isHeld: boolean;
  readonly traceback: ObjectId | null;
  readonly isFolded: boolean;
}

/**
 * A card depends on its object, on the texts written inside it, on whether it is seen what holds it, and on whether its
 * traceback is told in it.
 */
export function createCardCache(show: Show): (object: MemoryObject, snapshot: Snapshot, isHeld: boolean) => Card {
  const cache = new WeakMap<MemoryObject, CachedCard>();
  return (object, snapshot, isHeld) => {
    const known = cache.get(object);
    const traceback = known ? known.traceback : (tracebackOf(object)?.object ?? null);
    const folded = traceback !== null && isFolded(traceback, snapshot, show);
    const isSame = ({ inside }: CachedCard): boolean =>
      inside.every((other) => sameText(other, snapshot.objects.get(other.id)));
    if (known?.isHeld === isHeld && known.isFolded === folded && isSame(known)) return known.card;
    const card = cardOf(isHeld ? { ...object, held: 'names' } : object, snapshot, show);
    const referents = object.references.map((ref) => snapshot.objects.get(ref.object) as MemoryObject);
    const inside = [...referents, ...(folded ? tracebacksFrom(traceback, snapshot) : [])];
    cache.set(object, {
      card,
      inside: inside.filter((other) => other.text !== null),
      isHeld,
      traceback,
      isFolded: folded,
    });
    return card;
  };
}

const sameText = (before: MemoryObject, now: MemoryObject | undefined): boolean =>
  before === now || (now?.text === before.text && now.references.length === before.references.length);

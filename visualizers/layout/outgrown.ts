import type { Card } from './card.ts';
import type { Cast } from './cast.ts';
import { type Need, noteSize } from './needs.ts';
import type { Placement } from './placement.ts';

/**
 * The first step at which an object no longer fits the room kept for it; Infinity if it always does.
 * `casts[0]` is the cast of step `first`; `later` is what it needs over all of them.
 */
export function outgrowsAt(
  { need, cell }: Pick<Placement, 'need' | 'cell'>,
  later: Need,
  casts: readonly Cast[],
  first: number,
): number {
  const room = { ...need, entered: cell.approachable };
  if (fits(later, room)) return Number.POSITIVE_INFINITY;
  const i = casts.findIndex((cast) => {
    const card = cast.scene.cards.get(need.object);
    return card !== undefined && !fits(needAt(card, cast), room);
  });
  return i === -1 ? Number.POSITIVE_INFINITY : first + i;
}

type Room = Pick<Need, 'width' | 'height' | 'tracks' | 'notes' | 'noteHeight' | 'noteWidth' | 'entered'>;

const fits = (wanted: Room, room: Room): boolean =>
  wanted.width <= room.width &&
  wanted.height <= room.height &&
  wanted.tracks <= room.tracks &&
  wanted.notes <= room.notes &&
  wanted.noteHeight <= room.noteHeight &&
  (wanted.notes === 0 || (wanted.noteWidth <= room.noteWidth && (room.entered || !wanted.entered)));

function needAt(card: Card, { scene, peeled }: Cast): Room {
  const on = [...scene.notes, ...peeled].filter(({ object }) => object === card.object);
  const entered = scene.edges.some(({ to }) => to === card.object);
  const sizes = on.map(noteSize);
  return {
    width: card.width,
    height: card.height,
    tracks: card.tracks,
    notes: on.length,
    noteWidth: Math.max(0, ...sizes.map(({ width }) => width)),
    noteHeight: Math.max(0, ...sizes.map(({ height }) => height)),
    entered,
  };
}

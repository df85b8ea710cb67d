import type { Card } from '../../../cards/card.ts';
import type { ShownStep } from '../contents/shown-step.ts';
import type { Footprint } from './footprint.ts';
import type { Need } from './need.ts';
import { noteSize } from './note-size.ts';

/**
 * The first step at which an object no longer fits the room kept for it; Infinity if it always does.
 * `steps[0]` is what step `first` shows; `later` is what it needs over all of them.
 */
export function fitsUntil(
  { need, footprint }: { readonly need: Need; readonly footprint: Pick<Footprint, 'approachable'> },
  later: Need,
  steps: readonly ShownStep[],
  first: number,
): number {
  const room = { ...need, entered: footprint.approachable };
  if (fits(later, room)) return Number.POSITIVE_INFINITY;
  const i = steps.findIndex((shown) => {
    const card = shown.graph.cards.get(need.object);
    return card !== undefined && !fits(needAt(card, shown), room);
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

function needAt(card: Card, { graph, peeled }: ShownStep): Room {
  const on = [...graph.notes, ...peeled].filter(({ object }) => object === card.object);
  const entered = graph.edges.some(({ to }) => to === card.object);
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

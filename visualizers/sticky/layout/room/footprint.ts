import { ENTRY, TRACK } from '../../../sizes.ts';
import { NOTE } from '../sizes.ts';
import type { Need } from './need.ts';
import type { Side } from './side.ts';

/** What of its surroundings decides on a footprint: whether its notes stand left, and whether arrows reach it from there. */
export interface Setting {
  readonly side: Side;
  readonly open: boolean;
}

/** Where the parts of a footprint lie, relative to the left top corner of its card. */
export interface Footprint {
  readonly side: Side;
  /** The notes leave room for arrows that arrive at the left, or none arrive there. */
  readonly approachable: boolean;
  /** Top of the first note, and how far it is from there to the next row: upwards where that is negative. */
  readonly notesTop: number;
  readonly pitch: number;
  /** Notes in a row, where they stand above; how many before the next column begins, where they stand left. */
  readonly inRow: number;
  /** Room for each note; whether a lower note stands at the lower or the upper end of it. */
  readonly noteHeight: number;
  readonly fromBelow: boolean;
  readonly top: number;
  readonly bottom: number;
  /** Room for notes left of the card. */
  readonly left: number;
  readonly width: number;
}

/** The footprint of an object: card, notes and the tracks under it. */
export const footprintOf = (need: Need, { side, open }: Setting): Footprint =>
  side === 'left'
    ? { ...besideCard(need, open && need.entered), approachable: !open || need.entered }
    : { ...aboveCard(need), approachable: true };

const under = ({ tracks }: Need): number => (tracks > 0 ? tracks * TRACK + 6 : 0);

/**
 * Notes left of the card hang from its top downwards. Where arrows arrive, the lowest part of the card's border
 * stays free for them, and notes are stacked upwards.
 */
function besideCard(need: Need, entered: boolean): Omit<Footprint, 'approachable'> {
  const rows = Math.min(need.notes, NOTE.perColumn);
  const step = need.noteHeight + NOTE.gap;
  const upwards = entered && rows > 1;
  const base = need.small ? Math.max(0, Math.round((need.lowest - need.noteHeight) / 2)) : 2;
  const free = need.lowest - ENTRY - need.noteHeight;
  const notesTop = upwards ? free : entered && rows > 0 ? Math.min(base, free) : base;
  const highest = upwards ? notesTop - (rows - 1) * step : notesTop;
  const lowest = rows > 0 && !upwards ? notesTop + rows * step - NOTE.gap : 0;
  return {
    side: 'left',
    notesTop,
    pitch: upwards ? -step : step,
    inRow: NOTE.perColumn,
    noteHeight: need.noteHeight,
    fromBelow: upwards || notesTop < base,
    top: rows > 0 ? Math.min(0, highest) : 0,
    bottom: Math.max(need.height + under(need), lowest),
    left: Math.ceil(need.notes / NOTE.perColumn) * (need.noteWidth + NOTE.toCard),
    width: need.width,
  };
}

/** Notes above the card stand side by side as far as it is wide, then in a further row above. */
function aboveCard(need: Need): Omit<Footprint, 'approachable'> {
  const across = need.noteWidth + NOTE.gap;
  const inRow = Math.max(1, Math.floor((need.width + NOTE.gap) / across));
  const rows = Math.ceil(need.notes / inRow);
  const step = need.noteHeight + NOTE.gap;
  return {
    side: 'above',
    notesTop: -NOTE.toCard - need.noteHeight,
    pitch: -step,
    inRow,
    noteHeight: need.noteHeight,
    fromBelow: true,
    top: rows > 0 ? -NOTE.toCard - rows * step + NOTE.gap : 0,
    bottom: need.height + under(need),
    left: 0,
    width: Math.max(need.width, need.notes > 0 ? need.noteWidth : 0),
  };
}

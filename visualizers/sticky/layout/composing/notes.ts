import type { FrameId, ObjectId } from '../../../../model/trace.ts';
import type { Rail } from '../../../cards/placed.ts';
import type { NoteState } from '../../../changes/marks.ts';
import type { Box } from '../../../geometry/box.ts';
import type { ShownFrames } from '../../../stack/frame-labels.ts';
import type { NoteLabel } from '../contents/name-labels.ts';
import type { Placement, Places } from '../placing/placement.ts';
import { noteSize } from '../room/note-size.ts';
import type { Side } from '../room/side.ts';
import { NOTE } from '../sizes.ts';
import type { Alike } from './alike.ts';
import type { NoteGroup, PlacedNote } from './scene.ts';

/** The notes, frame by frame, each beside its object. `states` says how a note differs from the step before. */
export function noteGroups(places: Places, states: ReadonlyMap<string, NoteState>, alike: Alike): readonly NoteGroup[] {
  const { graph, peeled } = places.shown;
  const groups = new Map<FrameId, PlacedNote[]>();
  for (const note of [...graph.notes, ...peeled]) {
    const gone = peeled.includes(note);
    if (!places.placements.get(note.object)) continue;
    const state = gone ? 'peeled' : (states.get(note.key) ?? 'same');
    const group = groups.get(note.frame) ?? [];
    group.push(alike(`note ${note.key}`, placedNote(note, places, state)));
    groups.set(note.frame, group);
  }
  const labels = frameNames(graph.frames);
  return [...groups].map(([frame, notes]) => ({
    frame,
    label: `frame ${labels.get(frame) ?? frame}: ${notes.map(wordsOf).join(', ')}`,
    notes,
  }));
}

const wordsOf = ({ name, temporary }: Pick<NoteLabel, 'name' | 'temporary'>): string =>
  temporary ? `value of ${name}` : name;

/** Lowest end of the notes on each object, relative to the top of its card. */
export function notesEnds(groups: readonly NoteGroup[], { placements }: Places): ReadonlyMap<ObjectId, number> {
  const ends = new Map<ObjectId, number>();
  for (const { notes } of groups) {
    for (const { object, box, state } of notes) {
      if (state === 'peeled') continue;
      const end = box.y + box.height - (placements.get(object)?.y ?? 0);
      ends.set(object, Math.max(ends.get(object) ?? 0, end));
    }
  }
  return ends;
}

/** From its lowest to its highest end, the part of a card's left side that notes hang beyond; null if none does. */
export function railsOf(groups: readonly NoteGroup[], { shown, placements }: Places): ReadonlyMap<ObjectId, Rail> {
  const rails = new Map<ObjectId, Rail>();
  for (const { notes } of groups) {
    for (const { object, box, state } of notes) {
      const card = shown.graph.cards.get(object);
      const place = placements.get(object);
      if (!card || !place || state === 'peeled') continue;
      const { side, notesTop } = place.footprint;
      if (side === 'above' && box.y >= place.y + notesTop) continue;
      const middle = box.y + box.height / 2 - place.y;
      const [top, bottom] = [card.shape === 'small' ? 0 : 4, card.height];
      if (middle > top && middle < bottom) continue;
      const rail = rails.get(object) ?? { top, bottom };
      rails.set(object, { top: Math.min(rail.top, middle), bottom: Math.max(rail.bottom, middle) });
    }
  }
  return rails;
}

function placedNote(note: NoteLabel, { placements, slots }: Places, state: NoteState): PlacedNote {
  const place = placements.get(note.object);
  if (!place) throw new Error(`The note ${note.name} is on ${note.object}, which has no place`);
  const { width, height } = noteSize(note);
  const slot = slots.get(note.key)?.slot ?? 0;
  const { x, y } = cornerOf(slot, { width, height }, place);
  return {
    key: note.key,
    frame: note.frame,
    name: note.name,
    temporary: note.temporary,
    object: note.object,
    caption: note.caption,
    hue: note.hue,
    box: { x, y, width, height },
    turn: note.temporary ? 0 : state === 'peeled' ? peeledTurn(width, place.footprint.side) : turnOf(note.key),
    state,
    side: place.footprint.side,
    label: note.temporary
      ? `temporary object: value of ${note.name}, no name yet`
      : `name ${note.name} in ${note.caption || 'module'}`,
  };
}

/** The left top corner of the note in place `slot` of its object's notes. */
function cornerOf(
  slot: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { x, y, footprint, need }: Placement,
) {
  const { side, notesTop, pitch, inRow, noteHeight, fromBelow } = footprint;
  const [rest, whole] = [slot % inRow, Math.floor(slot / inRow)];
  const [row, column] = side === 'left' ? [rest, whole] : [whole, rest];
  const top = y + notesTop + row * pitch;
  const left =
    side === 'left'
      ? x - NOTE.toCard - width - column * (need.noteWidth + NOTE.toCard)
      : x + column * (need.noteWidth + NOTE.gap);
  return { x: left, y: fromBelow ? top + noteHeight - height : top };
}

/** A peeled note hangs down on its left, or up on its right, but not so far that it would reach the next one. */
const peeledTurn = (width: number, side: Side): number =>
  -(Math.asin(side === 'left' ? Math.min(0.25, 10 / width) : Math.min(0.2, 5 / width)) * 180) / Math.PI;

/** Where a peeled note is drawn: a little smaller, and away from its object. */
export const PEELED = { scale: 0.88, left: { x: -14, y: 2 }, above: { x: 2, y: -5 } } as const;

/** What a note covers. */
export function coverOf({ box, state, side }: PlacedNote): Box {
  if (state !== 'peeled') return box;
  return side === 'left'
    ? { ...box, x: box.x + PEELED.left.x, width: box.width + 6, height: box.height + 6 }
    : { ...box, y: box.y - 6 };
}

/** A slight turn, always the same for the same name; never upright, or it would not look stuck on by hand. */
function turnOf(key: string): number {
  let hash = 7;
  for (const character of key) hash = (hash * 31 + (character.codePointAt(0) as number)) % 997;
  const turn = ((hash % 5) - 2) * 0.8;
  return turn === 0 ? -1.2 : turn;
}

const frameNames = ({ before, after, suspended }: ShownFrames): ReadonlyMap<FrameId, string> =>
  new Map([...before, ...after, ...suspended].map(({ frame, label }) => [frame, label]));

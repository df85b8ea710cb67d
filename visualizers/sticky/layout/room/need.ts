import type { ObjectId } from '../../../../model/trace.ts';
import type { Card } from '../../../cards/card.ts';
import type { Graph } from '../contents/graph.ts';
import type { NoteLabel } from '../contents/name-labels.ts';
import { cardsOf, isSameShown, type ShownStep } from '../contents/shown-step.ts';
import { NOTE } from '../sizes.ts';
import { noteSize } from './note-size.ts';

/** How many frames are around the one whose name it is, and how many steps came before. */
export interface Naming {
  readonly level: number;
  readonly since: number;
}

/** The room an object needs over some steps, so that it can stay where it is while it grows. */
export interface Need {
  readonly object: ObjectId;
  readonly small: boolean;
  readonly width: number;
  /** Largest and smallest height of its card. */
  readonly height: number;
  readonly lowest: number;
  readonly tracks: number;
  /** Most notes at a time. */
  readonly notes: number;
  readonly noteWidth: number;
  readonly noteHeight: number;
  /** Arrows lead to it. */
  readonly entered: boolean;
  /** The first object that refers to it, and how far below that one's top the arrow leaves. */
  readonly via: { readonly from: ObjectId; readonly level: number } | null;
  /** The outermost frame of which a name ever was on it (0: the module), and since when; null: none was. */
  readonly named: Naming | null;
  readonly referents: ReadonlySet<ObjectId>;
}

type Growing = { -readonly [K in keyof Need]: Need[K] } & { readonly referents: Set<ObjectId> };

/** The needs of all objects that these steps show, in order of appearance. */
export function needsOf(steps: Iterable<ShownStep>): ReadonlyMap<ObjectId, Need> {
  const needs = new Map<ObjectId, Growing>();
  const admitted = new Set<Card>();
  let before: ShownStep | null = null;
  let since = 0;
  for (const shown of steps) {
    since += 1;
    if (before && isSameShown(before, shown)) continue;
    before = shown;
    for (const card of cardsOf(shown)) {
      if (!admitted.has(card)) admit(needs, card);
      admitted.add(card);
    }
    admitEdges(needs, shown);
    admitNotes(needs, [...shown.graph.notes, ...shown.peeled]);
    admitNames(needs, shown.graph, since);
  }
  return needs;
}

function admit(needs: Map<ObjectId, Growing>, card: Card): void {
  const need = needs.get(card.object);
  if (!need) {
    needs.set(card.object, {
      object: card.object,
      small: card.shape === 'small',
      width: card.width,
      height: card.height,
      lowest: card.height,
      tracks: card.tracks,
      notes: 0,
      noteWidth: 0,
      noteHeight: NOTE.height,
      entered: false,
      via: null,
      named: null,
      referents: new Set(),
    });
    return;
  }
  need.small &&= card.shape === 'small';
  need.width = Math.max(need.width, card.width);
  need.height = Math.max(need.height, card.height);
  need.lowest = Math.min(need.lowest, card.height);
  need.tracks = Math.max(need.tracks, card.tracks);
}

function admitEdges(needs: ReadonlyMap<ObjectId, Growing>, { graph }: ShownStep): void {
  for (const { from, index, to } of graph.edges) {
    needs.get(from)?.referents.add(to);
    const need = needs.get(to);
    if (!need) continue;
    need.entered = true;
    if (need.via || from === to) continue;
    const part = graph.cards.get(from)?.parts.find((candidate) => candidate.index === index);
    if (part) need.via = { from, level: part.box.y + part.box.height / 2 };
  }
}

function admitNotes(needs: ReadonlyMap<ObjectId, Growing>, notes: readonly NoteLabel[]): void {
  const counts = new Map<ObjectId, number>();
  for (const note of notes) {
    const need = needs.get(note.object);
    if (!need) continue;
    const size = noteSize(note);
    const count = (counts.get(note.object) ?? 0) + 1;
    counts.set(note.object, count);
    need.notes = Math.max(need.notes, count);
    need.noteWidth = Math.max(need.noteWidth, size.width);
    need.noteHeight = Math.max(need.noteHeight, size.height);
  }
}

function admitNames(
  needs: ReadonlyMap<ObjectId, Growing>,
  { notes, snapshot: { frames } }: Graph,
  since: number,
): void {
  const levels = new Map(frames.map(({ id }, level) => [id, level]));
  for (const { object, frame, temporary } of notes) {
    const need = needs.get(object);
    const level = levels.get(frame);
    if (!need || temporary || level === undefined) continue;
    if (need.named === null || level < need.named.level) need.named = { level, since };
  }
}

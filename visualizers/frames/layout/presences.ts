import type { FrameId, ObjectId } from '../../../model/trace.ts';
import type { Origin } from '../../arrows/edge.ts';
import type { Card } from '../../cards/card.ts';
import { TRACK } from '../../sizes.ts';
import { type Contents, tablesIn } from './contents.ts';
import { headingWidth, labelWidth, tableHeight, valueWidth } from './frame-table.ts';

/** An object on the canvas: from which step on and before which, with the most room that it takes meanwhile. */
export interface ObjectPresence {
  readonly object: ObjectId;
  readonly from: number;
  until: number;
  width: number;
  height: number;
  /** How far right of the frames it stands for most of the time, and what leads to it from there first. */
  depth: number;
  referrer: Referrer | null;
}

/** What leads to an object: a frame or another object, and through what. */
export interface Referrer {
  readonly from: Origin;
  readonly index: number;
}

/** A frame on the canvas. */
export interface FramePresence {
  readonly frame: FrameId;
  readonly from: number;
  until: number;
  height: number;
  readonly isWandering: boolean;
  /** The frame above it in the stack when it comes. */
  readonly caller: FrameId | null;
}

/** What a stretch of steps shows, in the order of coming. */
export interface Presences {
  readonly objects: readonly ObjectPresence[];
  readonly frames: readonly FramePresence[];
  /** Widths that hold for all frames. */
  readonly labels: number;
  readonly values: number;
  readonly headings: number;
}

/** Between leaving and coming again a place is kept for so many steps: what comes back is where it was. */
const KEPT = 2;

/** When each object and frame is on the canvas in these steps, the first of which is step `first`. */
export function presencesOf(steps: readonly Contents[], first: number): Presences {
  const objects = new Map<ObjectId, ObjectPresence>();
  const seen = new Map<ObjectId, Map<string, Seen>>();
  const frames = new Map<FrameId, FramePresence>();
  let [labels, values, headings] = [0, 0, 0];
  for (const [i, contents] of steps.entries()) {
    const step = first + i;
    const referrers = referrersIn(contents);
    for (const [object, card] of contents.cards) {
      const { width, height } = roomOf(card);
      const until = step + KEPT;
      const known = objects.get(object);
      const from = known?.from ?? step;
      const most = { width: Math.max(known?.width ?? 0, width), height: Math.max(known?.height ?? 0, height) };
      objects.set(object, { object, from, until, ...most, depth: 1, referrer: null });
      look(seen, object, contents.depths.get(object) ?? 1, referrers.get(object) ?? null);
    }
    noteFrames(frames, contents, step);
    for (const table of tablesIn(contents)) {
      labels = Math.max(labels, labelWidth(table));
      values = Math.max(values, valueWidth(table));
      headings = Math.max(headings, headingWidth(table));
    }
  }
  for (const [object, presence] of objects) Object.assign(presence, mostOften(seen.get(object)?.values() ?? []));
  return { objects: [...objects.values()], frames: [...frames.values()], labels, values, headings };
}

/** A card with the tracks of the arrows that leave it at its bottom. */
export const roomOf = ({ width, height, tracks }: Card): { readonly width: number; readonly height: number } => ({
  width,
  height: height + (tracks > 0 ? (tracks + 1) * TRACK : 0),
});

/** In how many steps something leads to an object, which then stands at a depth. */
interface Seen {
  count: number;
  readonly depth: number;
  readonly referrer: Referrer | null;
}

function look(
  seen: Map<ObjectId, Map<string, Seen>>,
  object: ObjectId,
  depth: number,
  referrer: Referrer | null,
): void {
  const own = seen.get(object) ?? new Map<string, Seen>();
  seen.set(object, own);
  const key = `${depth} ${referrer?.from} ${referrer?.index}`;
  const at = own.get(key) ?? { count: 0, depth, referrer };
  at.count++;
  own.set(key, at);
}

function mostOften(seen: Iterable<Seen>): Pick<ObjectPresence, 'depth' | 'referrer'> {
  let best: Seen = { depth: 1, count: 0, referrer: null };
  for (const one of seen) if (one.count > best.count) best = one;
  return { depth: best.depth, referrer: best.referrer };
}

function noteFrames(frames: Map<FrameId, FramePresence>, contents: Contents, step: number): void {
  let caller: FrameId | null = null;
  for (const table of tablesIn(contents)) {
    const isWandering = contents.wandering.includes(table);
    const height = tableHeight(table);
    const known = frames.get(table.frame);
    if (known) {
      known.until = step + 1;
      known.height = Math.max(known.height, height);
    } else {
      frames.set(table.frame, { frame: table.frame, from: step, until: step + 1, height, isWandering, caller });
    }
    if (!isWandering) caller = table.frame;
  }
}

/** The first arrow that leads to each object. */
function referrersIn({ edges }: Contents): ReadonlyMap<ObjectId, Referrer> {
  const found = new Map<ObjectId, Referrer>();
  for (const { from, index, to, weak } of edges) if (!weak && !found.has(to)) found.set(to, { from, index });
  return found;
}

import type { FrameId, ObjectId } from '../../../model/trace.ts';
import type { Card } from '../../cards/card.ts';
import type { Point } from '../../geometry/box.ts';
import type { Column } from '../../geometry/column.ts';
import { COLUMN_GAP, OBJECT_GAP, TABLE, VALUE } from '../sizes.ts';
import { type Contents, tablesIn } from './contents.ts';
import { headHeight, tableHeight } from './frame-table.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';
import { type FramePresence, type ObjectPresence, type Presences, presencesOf } from './presences.ts';

/** Objects further from the frames than this stand in the last column, below each other. */
const MOST_COLUMNS = 5;

/** Where an object stands, with the room that is kept for it. */
export interface ObjectPlace extends Point {
  readonly presence: ObjectPresence;
  /** 1 is the first right of the frames. */
  readonly column: number;
}

/** Where everything stands in a stretch of steps. */
export interface Plan {
  readonly first: number;
  readonly end: number;
  readonly objects: ReadonlyMap<ObjectId, ObjectPlace>;
  /** Tops of the frames. */
  readonly frames: ReadonlyMap<FrameId, number>;
  /** The frames' column first. */
  readonly columns: readonly Column[];
  /** Where values begin in each frame, and how wide all frames are. */
  readonly valueX: number;
  readonly valueWidth: number;
  readonly tableWidth: number;
}

/** Gives everything that these steps show a place that it keeps; `first` is the number of the first of them. */
export function planOf(steps: readonly Contents[], first: number): Plan {
  const presences = presencesOf(steps, first);
  const widths = tableWidths(presences);
  const columns = columnsOf(presences, widths.tableWidth);
  const frames = placeFrames(presences.frames, steps, first);
  const objects = placeObjects(presences.objects, steps, first, frames, columns);
  return { first, end: first + steps.length, objects, frames, columns, ...widths };
}

function tableWidths({ labels, values, headings }: Presences): Pick<Plan, 'valueX' | 'valueWidth' | 'tableWidth'> {
  const valueX = TABLE.padding + labels + TABLE.between;
  const least = Math.max(VALUE.minWidth, values + 2 * VALUE.padding);
  const tableWidth = Math.max(valueX + least + TABLE.padding, headings);
  return { valueX, valueWidth: tableWidth - TABLE.padding - valueX, tableWidth };
}

const columnOf = ({ depth }: ObjectPresence): number => Math.min(depth, MOST_COLUMNS);

function columnsOf({ objects }: Presences, tableWidth: number): readonly Column[] {
  const columns: Column[] = [{ x: 0, width: tableWidth, left: 0, lanes: COLUMN_GAP.frames }];
  const count = Math.max(0, ...objects.map(columnOf));
  for (let i = 1; i <= count; i++) {
    const before = columns[i - 1] as Column;
    const width = Math.max(60, ...objects.filter((one) => columnOf(one) === i).map((one) => one.width));
    columns.push({ x: before.x + before.width + before.lanes, width, left: 0, lanes: COLUMN_GAP.objects });
  }
  return columns;
}

/**
 * A frame stands below its caller, and below all that the caller has of names while the frame is there. What comes
 * and goes stands below the deepest stack of its life.
 */
function placeFrames(
  frames: readonly FramePresence[],
  steps: readonly Contents[],
  first: number,
): ReadonlyMap<FrameId, number> {
  const tops = new Map<FrameId, number>();
  const heights = heightsOf(steps);
  const heightWhile = (frame: FrameId, { from, until }: FramePresence): number => {
    let most = 0;
    for (let n = from - first; n < until - first; n++) most = Math.max(most, heights[n]?.get(frame) ?? 0);
    return most;
  };
  for (const frame of frames.filter(({ isWandering }) => !isWandering)) {
    const { caller } = frame;
    tops.set(frame.frame, caller === null ? 0 : (tops.get(caller) ?? 0) + heightWhile(caller, frame) + TABLE.gap);
  }
  const bottoms = steps.map((contents, i) => {
    const last = stackTops(contents, tops).at(-1);
    return last ? last.top + (heights[i]?.get(last.frame) ?? 0) : 0;
  });
  const column = createOccupancy(TABLE.gap);
  for (const { frame, from, until, height, isWandering } of frames) {
    if (!isWandering) continue;
    const deepest = Math.max(0, ...bottoms.slice(from - first, until - first));
    const top = column.below(deepest + 2 * TABLE.gap, height, from, until);
    column.take(top, height, from, until);
    tops.set(frame, top);
  }
  return tops;
}

/** The height of the line that stands for folded frames. */
export const FOLDED = 30;

/** Where the frames of the stack stand at a step: those behind folded ones follow these closely. */
export function stackTops(
  { stack }: Contents,
  tops: ReadonlyMap<FrameId, number>,
): readonly { readonly frame: FrameId; readonly top: number }[] {
  const found: { frame: FrameId; top: number }[] = [];
  let bottom: number | null = null;
  let last = 0;
  for (const one of stack) {
    if ('folded' in one) {
      bottom = last + TABLE.gap + FOLDED;
      continue;
    }
    const top: number = bottom === null ? (tops.get(one.table.frame) ?? 0) : bottom + TABLE.gap;
    last = top + tableHeight(one.table);
    if (bottom !== null) bottom = last;
    found.push({ frame: one.table.frame, top });
  }
  return found;
}

const heightsOf = (steps: readonly Contents[]): readonly ReadonlyMap<FrameId, number>[] =>
  steps.map(
    ({ stack }) =>
      new Map(stack.flatMap((one) => ('folded' in one ? [] : [[one.table.frame, tableHeight(one.table)] as const]))),
  );

/**
 * Each object stands as near as it can to the level of what leads to it, below what is there already: column by column,
 * since what leads to it stands further left.
 */
function placeObjects(
  objects: readonly ObjectPresence[],
  steps: readonly Contents[],
  first: number,
  frames: ReadonlyMap<FrameId, number>,
  columns: readonly Column[],
): ReadonlyMap<ObjectId, ObjectPlace> {
  const occupancies: Occupancy[] = columns.map(() => createOccupancy(OBJECT_GAP));
  const places = new Map<ObjectId, ObjectPlace>();
  for (const presence of [...objects].sort((a, b) => a.depth - b.depth || a.from - b.from)) {
    const contents = steps[presence.from - first] as Contents;
    const card = contents.cards.get(presence.object) as Card;
    const column = columnOf(presence);
    const { from, until, height } = presence;
    const level = levelOf(presence, steps, first, frames, places);
    const wanted = Math.max(0, Math.round(level - entryOf(card)));
    const occupancy = occupancies[column] as Occupancy;
    const y = occupancy.below(wanted, height, from, until);
    occupancy.take(y, height, from, until);
    places.set(presence.object, { presence, column, x: (columns[column] as Column).x, y });
  }
  return places;
}

/** Where an arrow arrives best, below the top of a card. */
const entryOf = ({ body }: Card): number => body.y + Math.min(body.height, 58) / 2;

/** The level at which the arrow to an object starts. */
function levelOf(
  { referrer, from: step, until }: ObjectPresence,
  steps: readonly Contents[],
  first: number,
  frames: ReadonlyMap<FrameId, number>,
  places: ReadonlyMap<ObjectId, ObjectPlace>,
): number {
  if (referrer === null) return 0;
  const { from, index } = referrer;
  for (const contents of steps.slice(step - first, until - first)) {
    const table = tablesIn(contents).find(({ frame }) => frame === from);
    if (table) {
      const top = stackTops(contents, frames).find(({ frame }) => frame === from)?.top ?? frames.get(table.frame) ?? 0;
      return top + headHeight(table.note) + (index + 0.5) * TABLE.row;
    }
    const [place, card] = [places.get(from as ObjectId), contents.cards.get(from as ObjectId)];
    const part = card?.parts.find((one) => one.index === index);
    if (place && part) return place.y + part.box.y + part.box.height / 2;
  }
  return 0;
}

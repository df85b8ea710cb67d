import type { ObjectId } from '../../../../model/trace.ts';
import { LANES } from '../../../sizes.ts';
import { type Footprint, footprintOf, type Setting } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import { GAP_BELOW } from '../sizes.ts';
import { bandsOf } from './bands.ts';
import { createOccupancy, type Occupancy } from './occupancy.ts';

/** How deep objects fold back to the left. */
interface Folding {
  /** After this many columns, deeper objects start again at the left, a row further down. */
  readonly wrap: number;
  /** Added to every depth, so that the first object of a long chain stands at an end of its row. */
  readonly shift: number;
}

/** Columns, and how objects are given to them. */
export interface ColumnPlan extends Folding {
  readonly occupancy: Occupancy;
  /** The first column of each band, from the left. */
  readonly starts: readonly number[];
  /** The bands of the objects for which the columns were made. */
  readonly bands: ReadonlyMap<ObjectId, number>;
  /** The columns of the objects that a person put somewhere. */
  readonly pinned: ReadonlyMap<ObjectId, number>;
}

/**
 * Columns as the objects in `needs` want them, with nothing in them yet. `together`: those that are on the canvas
 * at the fullest step.
 */
export function createColumnPlan(
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
  together: ReadonlySet<ObjectId>,
): ColumnPlan {
  const folding = foldsOf(needs, depths);
  const inBand = (object: ObjectId): number => folded(folding, depths.get(object) ?? 0);
  const bands = bandsOf(needs, together, inBand);
  const starts = startsOf(needs, bands, inBand);
  const wants: { width: number; left: number; lanes: number }[] = [];
  for (const need of needs.values()) {
    const column = (starts[bands.get(need.object) ?? 0] as number) + inBand(need.object);
    while (wants.length <= column) wants.push({ width: 0, left: 0, lanes: LANES.min });
    const want = wants[column] as { width: number; left: number; lanes: number };
    const footprint = footprintAt({ starts }, need, column);
    want.width = Math.max(want.width, footprint.width);
    want.left = Math.max(want.left, footprint.left);
    want.lanes = Math.min(LANES.max, want.lanes + LANES.perArrow * Math.max(0, need.referents.size - 1));
  }
  return { ...folding, starts, bands, pinned: new Map(), occupancy: createOccupancy(wants) };
}

/** Each band begins where the one before ends. */
function startsOf(
  needs: ReadonlyMap<ObjectId, Need>,
  bands: ReadonlyMap<ObjectId, number>,
  inBand: (object: ObjectId) => number,
): readonly number[] {
  const lengths = [1];
  for (const { object } of needs.values()) {
    const band = bands.get(object) ?? 0;
    lengths[band] = Math.max(lengths[band] ?? 1, inBand(object) + 1);
  }
  let end = 0;
  return lengths.map((length) => {
    const start = end;
    end += length;
    return start;
  });
}

/** The footprint of an object in a column: notes stand left of the cards in the first column of a band, else above. */
export function footprintAt({ starts }: Pick<ColumnPlan, 'starts'>, need: Need, column: number): Footprint {
  const setting: Setting = { side: starts.includes(column) ? 'left' : 'above', open: column > 0 };
  return footprintOf(need, setting);
}

/** The column for objects so deep in a band. */
export const columnAt = (
  columnPlan: Pick<ColumnPlan, 'wrap' | 'shift' | 'starts'>,
  depth: number,
  band: number,
): number => (columnPlan.starts[band] ?? 0) + folded(columnPlan, depth);

const folded = ({ wrap, shift }: Folding, depth: number): number => (((depth + shift) % wrap) + wrap) % wrap;

/** Chains of up to this many objects stand in one row. */
const UNFOLDED = 5;

/**
 * Folds long chains into rows, as many as give the drawing about the proportions of a screen. A chain that
 * grows at its start, as when each new node refers to the one before, starts at the right end of its row.
 */
function foldsOf(needs: ReadonlyMap<ObjectId, Need>, depths: ReadonlyMap<ObjectId, number>): Folding {
  const deepest = Math.max(0, ...[...needs.keys()].map((id) => depths.get(id) ?? 0));
  if (deepest < UNFOLDED) return { wrap: UNFOLDED, shift: 0 };
  let area = 0;
  let width = 0;
  for (const need of needs.values()) {
    const footprint = footprintOf(need, { side: 'above', open: true });
    const across = footprint.width + footprint.left + LANES.min;
    area += across * (footprint.bottom - footprint.top + GAP_BELOW);
    width += across;
  }
  const wrap = Math.min(12, Math.max(4, Math.round(Math.sqrt(area * 1.6) / (width / needs.size))));
  const chained = [...needs.values()].find(({ referents, via }) => referents.size > 0 || via !== null);
  const oldest = chained ? (depths.get(chained.object) ?? 0) : 0;
  return { wrap, shift: oldest < deepest / 2 ? 0 : wrap - 1 - (oldest % wrap) };
}

import type { ObjectId } from '../../model/trace.ts';
import { createGround, type Ground } from './ground.ts';
import { CELL_GAP, LANES } from './metrics.ts';
import { cellOf, type Need } from './needs.ts';

/** Columns, and how objects are given to them. */
export interface Site {
  readonly ground: Ground;
  /** After this many columns, deeper objects start again at the left, a row further down. */
  readonly wrap: number;
  /** Added to every depth, so that the first object of a long chain stands at an end of its row. */
  readonly shift: number;
}

/** Columns as the objects in `needs` want them, with nothing in them yet. */
export function createSite(needs: ReadonlyMap<ObjectId, Need>, depths: ReadonlyMap<ObjectId, number>): Site {
  const rows = foldsOf(needs, depths);
  const wants: { width: number; left: number; lanes: number }[] = [];
  for (const need of needs.values()) {
    const column = columnAt(rows, depths.get(need.object) ?? 0);
    while (wants.length <= column) wants.push({ width: 0, left: 0, lanes: LANES.min });
    const want = wants[column] as { width: number; left: number; lanes: number };
    const cell = cellOf(need);
    want.width = Math.max(want.width, cell.width);
    want.left = Math.max(want.left, cell.left);
    want.lanes = Math.min(LANES.max, want.lanes + LANES.perArrow * Math.max(0, need.referents.size - 1));
  }
  return { ...rows, ground: createGround(wants) };
}

/** The column for objects so deep. */
export const columnAt = ({ wrap, shift }: Pick<Site, 'wrap' | 'shift'>, depth: number): number =>
  (((depth + shift) % wrap) + wrap) % wrap;

/** Chains of up to this many objects stand in one row. */
const UNFOLDED = 5;

/**
 * Folds long chains into rows, as many as give the drawing about the proportions of a screen. A chain that
 * grows at its start, as when each new node refers to the one before, starts at the right end of its row.
 */
function foldsOf(
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): Pick<Site, 'wrap' | 'shift'> {
  const deepest = Math.max(0, ...[...needs.keys()].map((id) => depths.get(id) ?? 0));
  if (deepest < UNFOLDED) return { wrap: UNFOLDED, shift: 0 };
  let area = 0;
  let width = 0;
  for (const need of needs.values()) {
    const cell = cellOf(need);
    const across = cell.width + cell.left + LANES.min;
    area += across * (cell.bottom - cell.top + CELL_GAP);
    width += across;
  }
  const wrap = Math.min(12, Math.max(4, Math.round(Math.sqrt(area * 1.6) / (width / needs.size))));
  const chained = [...needs.values()].find(({ referents, via }) => referents.size > 0 || via !== null);
  const oldest = chained ? (depths.get(chained.object) ?? 0) : 0;
  return { wrap, shift: oldest < deepest / 2 ? 0 : wrap - 1 - (oldest % wrap) };
}

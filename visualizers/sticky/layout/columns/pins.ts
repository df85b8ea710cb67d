/**
 * Cards that a person has put somewhere. Arrows run in the lanes between columns, so a card stands in the column
 * nearest to where it was put, and at that very height; whatever else there is makes room for it.
 */

import type { ObjectId } from '../../../../model/trace.ts';
import type { Column } from '../../../geometry/column.ts';
import type { Pins } from '../../../show.ts';
import { LANES } from '../../../sizes.ts';
import type { Footprint } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import type { Span } from '../span.ts';
import { type ColumnPlan, footprintAt } from './column-plan.ts';
import { createOccupancy, type Occupancy, spansOf } from './occupancy.ts';

/** The columns with room for what is pinned in the columns where it will stand; a further one for what is right of all. */
export function roomForPins(columnPlan: ColumnPlan, needs: ReadonlyMap<ObjectId, Need>, pins: Pins): ColumnPlan {
  const pinned = [...pins].flatMap(([object, at]) => {
    const need = needs.get(object);
    return need ? [{ need, at }] : [];
  });
  if (pinned.length === 0) return columnPlan;
  const { columns } = columnPlan.occupancy;
  const wants: Column[] = [...columns];
  const places = new Map<ObjectId, number>();
  for (const { need, at } of pinned) {
    const column = nearestColumn(columns, at.x);
    const footprint = footprintAt(columnPlan, need, column);
    places.set(need.object, column);
    const want = wants[column] ?? { x: 0, width: 0, left: 0, lanes: LANES.min };
    wants[column] = {
      ...want,
      width: Math.max(want.width, footprint.width),
      left: Math.max(want.left, footprint.left),
    };
  }
  return { ...columnPlan, pinned: places, occupancy: createOccupancy(wants) };
}

/** The column for a pinned object: the one found with the columns, else the nearest to `x` that holds it; -1: none does. */
export function columnNear(columnPlan: ColumnPlan, { columns }: Occupancy, need: Need, x: number): number {
  const holds = (i: number): boolean => {
    const footprint = footprintAt(columnPlan, need, i);
    const column = columns[i];
    return column !== undefined && column.width >= footprint.width && column.left >= footprint.left;
  };
  const known = columnPlan.pinned.get(need.object);
  if (known !== undefined && holds(known)) return known;
  const fitting = [...columns.keys()].filter(holds);
  const distance = (i: number): number => Math.abs((columns[i] as Column).x - x);
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? -1;
}

/** The top of a footprint whose card is put at `y`: that very place, or the first free one below it. Never above the first row. */
export function topAt(occupancy: Occupancy, column: number, footprint: Footprint, y: number, span: Span): number {
  let top = Math.max(0, Math.round(y) + footprint.top);
  for (const { top: from, bottom } of spansOf(occupancy, column, span)) {
    if (from < top + footprint.bottom - footprint.top && top < bottom) top = bottom;
  }
  return top;
}

/** Where `x` is further right than the last column and its lanes reach: one more column. */
function nearestColumn(columns: readonly Column[], x: number): number {
  const last = columns.at(-1);
  if (last === undefined || x > last.x + last.width + last.lanes / 2) return columns.length;
  const distances = columns.map((column) => Math.abs(column.x - x));
  return distances.indexOf(Math.min(...distances));
}

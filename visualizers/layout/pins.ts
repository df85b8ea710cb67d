/**
 * Cards that a person has put somewhere. Arrows run in the lanes between columns, so a card stands in the column
 * nearest to where it was put, and at that very height; whatever else there is makes room for it.
 */
import type { ObjectId } from '../../model/trace.ts';
import type { Cell } from './cell.ts';
import type { Point } from './curve.ts';
import { type Column, createGround, type Ground, type Span, spansOf } from './ground.ts';
import { LANES } from './metrics.ts';
import type { Need } from './needs.ts';
import { cellAt, type Site } from './site.ts';

/** Left top corners of the cards that are pinned, in px at zoom 1. */
export type Pins = ReadonlyMap<ObjectId, Point>;

export const NO_PINS: Pins = new Map();

/** The site with room for what is pinned in the columns where it will stand; a further one for what is right of all. */
export function siteFor(site: Site, needs: ReadonlyMap<ObjectId, Need>, pins: Pins): Site {
  const pinned = [...pins].flatMap(([object, at]) => {
    const need = needs.get(object);
    return need ? [{ need, at }] : [];
  });
  if (pinned.length === 0) return site;
  const { columns } = site.ground;
  const wants: Column[] = [...columns];
  const places = new Map<ObjectId, number>();
  for (const { need, at } of pinned) {
    const column = nearestColumn(columns, at.x);
    const cell = cellAt(site, need, column);
    places.set(need.object, column);
    const want = wants[column] ?? { x: 0, width: 0, left: 0, lanes: LANES.min };
    wants[column] = { ...want, width: Math.max(want.width, cell.width), left: Math.max(want.left, cell.left) };
  }
  return { ...site, pinned: places, ground: createGround(wants) };
}

/** The column for a pinned object: the one found with the site, else the nearest to `x` that holds it; -1: none does. */
export function columnNear(site: Site, { columns }: Ground, need: Need, x: number): number {
  const holds = (i: number): boolean => {
    const cell = cellAt(site, need, i);
    const column = columns[i];
    return column !== undefined && column.width >= cell.width && column.left >= cell.left;
  };
  const known = site.pinned.get(need.object);
  if (known !== undefined && holds(known)) return known;
  const fitting = [...columns.keys()].filter(holds);
  const distance = (i: number): number => Math.abs((columns[i] as Column).x - x);
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? -1;
}

/** The top of a cell whose card is put at `y`: that very place, or the first free one below it. Never above the first row. */
export function topAt(ground: Ground, column: number, cell: Cell, y: number, span: Span): number {
  let top = Math.max(0, Math.round(y) + cell.top);
  for (const { top: from, bottom } of spansOf(ground, column, span)) {
    if (from < top + cell.bottom - cell.top && top < bottom) top = bottom;
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

import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import type { Cell } from './cell.ts';
import { depthsOf } from './depths.ts';
import type { Ground } from './ground.ts';
import { CELL_GAP, LANES, ZONE } from './metrics.ts';
import type { Need } from './needs.ts';
import type { Placement } from './placement.ts';
import type { Tenancy } from './tenancies.ts';

/** The members of a zone, one below the other in their columns; `y` counts from the top of the zone. */
export function zoneInside(
  members: readonly Tenancy[],
  needs: ReadonlyMap<ObjectId, Need>,
  lodge: (need: Need, depth: number) => { readonly column: number; readonly cell: Cell },
): readonly Omit<Placement, 'x'>[] {
  const own = new Map(members.map(({ object }) => [object, needs.get(object) as Need]));
  const depths = depthsOf(own, new Map());
  const ends = new Map<number, number>();
  return members.map(({ object, from, until }) => {
    const need = own.get(object) as Need;
    const depth = depths.get(object) ?? 0;
    const { column, cell } = lodge(need, depth);
    const start = ends.get(column) ?? ZONE.label;
    ends.set(column, start + cell.bottom - cell.top + CELL_GAP);
    return { object, column, y: start - cell.top, cell, need, depth, inZone: true, from, until };
  });
}

/** The frame of a zone around its members, its top at 0. */
export function zoneBox(inside: readonly Omit<Placement, 'x'>[], { columns }: Ground): Box {
  const x = (column: number): number => columns[column]?.x ?? 0;
  const left = Math.min(...inside.map(({ column, cell }) => x(column) - cell.left)) - ZONE.padding;
  const right = Math.max(...inside.map(({ column, cell }) => x(column) + cell.width)) + ZONE.padding + LANES.min / 2;
  const bottom = Math.max(...inside.map(({ y, cell }) => y + cell.bottom)) + ZONE.padding;
  return { x: left, y: 0, width: Math.max(ZONE.minWidth, right - left), height: bottom };
}

/** The columns that such a box would stand in. */
export const columnsUnder = ({ columns }: Ground, box: Box): readonly number[] =>
  [...columns.keys()].filter((i) => {
    const { x, left, width } = columns[i] as { x: number; left: number; width: number };
    return x - left < box.x + box.width && x + width > box.x;
  });

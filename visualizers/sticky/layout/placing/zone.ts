import type { ObjectId } from '../../../../model/trace.ts';
import type { Box } from '../../../geometry/box.ts';
import { LANES } from '../../../sizes.ts';
import { depthsOf } from '../columns/depths.ts';
import type { Occupancy } from '../columns/occupancy.ts';
import type { Presence } from '../contents/presences.ts';
import type { Footprint } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import { GAP_BELOW, ZONE } from '../sizes.ts';
import type { Placement } from './placement.ts';

/** The members of a zone, one below the other in their columns; `y` counts from the top of the zone. */
export function zoneInside(
  members: readonly Presence[],
  needs: ReadonlyMap<ObjectId, Need>,
  assignColumn: (need: Need, depth: number) => { readonly column: number; readonly footprint: Footprint },
): readonly Omit<Placement, 'x'>[] {
  const own = new Map(members.map(({ object }) => [object, needs.get(object) as Need]));
  const depths = depthsOf(own, new Map());
  const ends = new Map<number, number>();
  return members.map(({ object, from, until }) => {
    const need = own.get(object) as Need;
    const depth = depths.get(object) ?? 0;
    const { column, footprint } = assignColumn(need, depth);
    const start = ends.get(column) ?? ZONE.label;
    ends.set(column, start + footprint.bottom - footprint.top + GAP_BELOW);
    return { object, column, y: start - footprint.top, footprint, need, depth, inZone: true, from, until };
  });
}

/** The frame of a zone around its members, its top at 0. */
export function zoneBox(inside: readonly Omit<Placement, 'x'>[], { columns }: Occupancy): Box {
  const x = (column: number): number => columns[column]?.x ?? 0;
  const left = Math.min(...inside.map(({ column, footprint }) => x(column) - footprint.left)) - ZONE.padding;
  const right =
    Math.max(...inside.map(({ column, footprint }) => x(column) + footprint.width)) + ZONE.padding + LANES.min / 2;
  const bottom = Math.max(...inside.map(({ y, footprint }) => y + footprint.bottom)) + ZONE.padding;
  return { x: left, y: 0, width: Math.max(ZONE.minWidth, right - left), height: bottom };
}

/** The columns that such a box would stand in. */
export const columnsUnder = ({ columns }: Occupancy, box: Box): readonly number[] =>
  [...columns.keys()].filter((i) => {
    const { x, left, width } = columns[i] as { x: number; left: number; width: number };
    return x - left < box.x + box.width && x + width > box.x;
  });

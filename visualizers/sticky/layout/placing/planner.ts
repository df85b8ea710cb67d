import type { ObjectId } from '../../../../model/trace.ts';
import { around, type Box, type Point } from '../../../geometry/box.ts';
import { HEADER, LANES } from '../../../sizes.ts';
import { type ColumnPlan, columnAt, footprintAt } from '../columns/column-plan.ts';
import { addColumn, bottomOf, columnFor, freeTop, occupy, type Want } from '../columns/occupancy.ts';
import { columnNear, topAt } from '../columns/pins.ts';
import type { Presence } from '../contents/presences.ts';
import type { Footprint } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import type { Span } from '../span.ts';
import type { Placement, Zone } from './placement.ts';
import { columnsUnder, zoneBox, zoneInside } from './zone.ts';

/** Who stands where, and when, over a stretch of steps. */
export interface Plan {
  readonly columnPlan: ColumnPlan;
  readonly placements: readonly Placement[];
  readonly zones: readonly Zone[];
  /** A box around all that stands there at any time. */
  readonly extent: Box;
}

/** Gives places, one after the other; each stays free of all that was placed before it. */
export interface Planner {
  keep(place: Placement): void;
  keepZone(zone: Zone, presences: readonly Presence[]): void;
  add(presence: Presence): void;
  /** Gives the place where a person put the card, as far as it is free. */
  addPinned(presence: Presence, at: Point): void;
  addZone(members: readonly Presence[], from: number): void;
  finish(): Plan;
}

/** A planner that has placed nothing yet. */
export function createPlanner(
  columnPlan: ColumnPlan,
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): Planner {
  let { occupancy } = columnPlan;
  const placements: Placement[] = [];
  const zones: Zone[] = [];
  const standing = new Map<ObjectId, Placement>();
  const bandsTaken = new Map<ObjectId, number>();

  /** A column and a footprint for an object, as far right as its depth asks for. */
  const assignColumn = (
    need: Need,
    depth: number,
    band: number,
  ): { readonly column: number; readonly footprint: Footprint } => {
    const first = columnAt(columnPlan, depth, band);
    const footprint = footprintAt(columnPlan, need, first);
    const want: Want = { width: footprint.width, left: footprint.left, lanes: LANES.min };
    const column = columnFor(occupancy, first, want);
    if (column !== -1) return { column, footprint };
    occupancy = addColumn(occupancy, want);
    return { column: occupancy.columns.length - 1, footprint };
  };

  /** The band of what refers to it; what comes later than the columns were made for stands where there is most room. */
  const bandOf = (need: Need, depth: number, span: Span): number => {
    const known = columnPlan.bands.get(need.object) ?? (need.via ? bandsTaken.get(need.via.from) : undefined);
    if (known !== undefined || columnPlan.starts.length === 1) return known ?? 0;
    const bottoms = columnPlan.starts.map((_, band) => bottomOf(occupancy, span, columnAt(columnPlan, depth, band)));
    return bottoms.indexOf(Math.min(...bottoms));
  };

  const settle = (place: Omit<Placement, 'x'>): void => {
    const placement = { ...place, x: occupancy.columns[place.column]?.x ?? 0 };
    placements.push(placement);
    standing.set(placement.object, placement);
  };

  /** Level with the slot that refers to it; the top for what only names lead to. */
  const desiredTop = ({ via, height, small }: Need): number => {
    const referrer = via ? standing.get(via.from) : undefined;
    return via && referrer ? referrer.y + via.level - height / 2 - (small ? 0 : HEADER / 2) : 0;
  };

  return {
    keep(place) {
      const { footprint, column, y } = place;
      if (!place.inZone)
        occupancy = occupy(occupancy, [column], y + footprint.top, footprint.bottom - footprint.top, place);
      placements.push(place);
      standing.set(place.object, place);
    },
    keepZone(zone, presences) {
      const until = Math.max(zone.until, ...presences.filter((one) => one.zone !== null).map((one) => one.until));
      const kept = { ...zone, until };
      zones.push(kept);
      occupancy = occupy(occupancy, columnsUnder(occupancy, zone.box), zone.box.y, zone.box.height, kept);
    },
    add({ object, from, until }) {
      const need = needs.get(object) as Need;
      const depth = depths.get(object) ?? 0;
      const span = { from, until };
      const band = bandOf(need, depth, span);
      bandsTaken.set(object, band);
      const { column, footprint } = assignColumn(need, depth, band);
      const height = footprint.bottom - footprint.top;
      const top = freeTop(occupancy, [column], height, desiredTop(need) + footprint.top, span);
      occupancy = occupy(occupancy, [column], top, height, span);
      settle({ object, column, y: top - footprint.top, footprint, need, depth, inZone: false, from, until });
    },
    addPinned({ object, from, until }, at) {
      const need = needs.get(object) as Need;
      const depth = depths.get(object) ?? 0;
      const span = { from, until };
      const near = columnNear(columnPlan, occupancy, need, at.x);
      const { column, footprint } =
        near === -1
          ? assignColumn(need, occupancy.columns.length, 0)
          : { column: near, footprint: footprintAt(columnPlan, need, near) };
      const top = topAt(occupancy, column, footprint, at.y, span);
      occupancy = occupy(occupancy, [column], top, footprint.bottom - footprint.top, span);
      settle({ object, column, y: top - footprint.top, footprint, need, depth, inZone: false, from, until });
    },
    addZone(members, from) {
      const until = Math.max(...members.map((member) => member.until));
      const inside = zoneInside(members, needs, (need, depth) => assignColumn(need, depth, 0));
      const box = zoneBox(inside, occupancy);
      const columns = columnsUnder(occupancy, box);
      const top = freeTop(occupancy, columns, box.height, bottomOf(occupancy, { from, until }), { from, until });
      occupancy = occupy(occupancy, columns, top, box.height, { from, until });
      zones.push({ id: `zone ${from}`, box: { ...box, y: top }, from, until });
      for (const { y, ...rest } of inside) settle({ ...rest, y: y + top });
    },
    finish: () => ({
      columnPlan: { ...columnPlan, occupancy },
      placements,
      zones,
      extent: extentOf(placements, zones),
    }),
  };
}

/** The smallest box around these cards, with the room for their notes, and zones. */
export const extentOf = (placements: readonly Placement[], zones: readonly Zone[]): Box =>
  around([
    ...placements.map(({ x, y, footprint: { left, top, bottom, width } }) => ({
      x: x - left,
      y: y + top,
      width: left + width,
      height: bottom - top,
    })),
    ...zones.map(({ box }) => box),
  ]);

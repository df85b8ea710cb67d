import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import { around } from './around.ts';
import type { Cell } from './cell.ts';
import type { Point } from './curve.ts';
import { addColumn, bottomOf, columnFor, freeTop, occupy, type Span, type Want } from './ground.ts';
import { HEADER, LANES } from './metrics.ts';
import type { Need } from './needs.ts';
import { columnNear, topAt } from './pins.ts';
import type { Placement, Zone } from './placement.ts';
import { cellAt, columnAt, type Site } from './site.ts';
import type { Tenancy } from './tenancies.ts';
import { columnsUnder, zoneBox, zoneInside } from './zone.ts';

/** Who stands where, and when, over a stretch of steps. */
export interface Plan {
  readonly site: Site;
  readonly placements: readonly Placement[];
  readonly zones: readonly Zone[];
  /** A box around all that stands there at any time. */
  readonly extent: Box;
}

/** Gives places, one after the other; each stays free of all that was placed before it. */
export interface Planner {
  keep(place: Placement): void;
  keepZone(zone: Zone, tenancies: readonly Tenancy[]): void;
  add(tenancy: Tenancy): void;
  /** Gives the place where a person put the card, as far as it is free. */
  addPinned(tenancy: Tenancy, at: Point): void;
  addZone(members: readonly Tenancy[], from: number): void;
  finish(): Plan;
}

/** A planner that has placed nothing yet. */
export function createPlanner(
  site: Site,
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): Planner {
  let { ground } = site;
  const placements: Placement[] = [];
  const zones: Zone[] = [];
  const standing = new Map<ObjectId, Placement>();
  const bandsTaken = new Map<ObjectId, number>();

  /** A column and a cell for an object, as far right as its depth asks for. */
  const lodge = (need: Need, depth: number, band: number): { readonly column: number; readonly cell: Cell } => {
    const first = columnAt(site, depth, band);
    const cell = cellAt(site, need, first);
    const want: Want = { width: cell.width, left: cell.left, lanes: LANES.min };
    const column = columnFor(ground, first, want);
    if (column !== -1) return { column, cell };
    ground = addColumn(ground, want);
    return { column: ground.columns.length - 1, cell };
  };

  /** The band of what refers to it; what comes later than the site was made for stands where there is most room. */
  const bandOf = (need: Need, depth: number, span: Span): number => {
    const known = site.bands.get(need.object) ?? (need.via ? bandsTaken.get(need.via.from) : undefined);
    if (known !== undefined || site.starts.length === 1) return known ?? 0;
    const bottoms = site.starts.map((_, band) => bottomOf(ground, span, columnAt(site, depth, band)));
    return bottoms.indexOf(Math.min(...bottoms));
  };

  const settle = (place: Omit<Placement, 'x'>): void => {
    const placement = { ...place, x: ground.columns[place.column]?.x ?? 0 };
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
      const { cell, column, y } = place;
      if (!place.inZone) ground = occupy(ground, [column], y + cell.top, cell.bottom - cell.top, place);
      placements.push(place);
      standing.set(place.object, place);
    },
    keepZone(zone, tenancies) {
      const until = Math.max(zone.until, ...tenancies.filter((one) => one.zone !== null).map((one) => one.until));
      const kept = { ...zone, until };
      zones.push(kept);
      ground = occupy(ground, columnsUnder(ground, zone.box), zone.box.y, zone.box.height, kept);
    },
    add({ object, from, until }) {
      const need = needs.get(object) as Need;
      const depth = depths.get(object) ?? 0;
      const span = { from, until };
      const band = bandOf(need, depth, span);
      bandsTaken.set(object, band);
      const { column, cell } = lodge(need, depth, band);
      const height = cell.bottom - cell.top;
      const top = freeTop(ground, [column], height, desiredTop(need) + cell.top, span);
      ground = occupy(ground, [column], top, height, span);
      settle({ object, column, y: top - cell.top, cell, need, depth, inZone: false, from, until });
    },
    addPinned({ object, from, until }, at) {
      const need = needs.get(object) as Need;
      const depth = depths.get(object) ?? 0;
      const span = { from, until };
      const near = columnNear(site, ground, need, at.x);
      const { column, cell } =
        near === -1 ? lodge(need, ground.columns.length, 0) : { column: near, cell: cellAt(site, need, near) };
      const top = topAt(ground, column, cell, at.y, span);
      ground = occupy(ground, [column], top, cell.bottom - cell.top, span);
      settle({ object, column, y: top - cell.top, cell, need, depth, inZone: false, from, until });
    },
    addZone(members, from) {
      const until = Math.max(...members.map((member) => member.until));
      const inside = zoneInside(members, needs, (need, depth) => lodge(need, depth, 0));
      const box = zoneBox(inside, ground);
      const columns = columnsUnder(ground, box);
      const top = freeTop(ground, columns, box.height, bottomOf(ground, { from, until }), { from, until });
      ground = occupy(ground, columns, top, box.height, { from, until });
      zones.push({ id: `zone ${from}`, box: { ...box, y: top }, from, until });
      for (const { y, ...rest } of inside) settle({ ...rest, y: y + top });
    },
    finish: () => ({ site: { ...site, ground }, placements, zones, extent: extentOf(placements, zones) }),
  };
}

/** The smallest box around these cards, with the room for their notes, and zones. */
export const extentOf = (placements: readonly Placement[], zones: readonly Zone[]): Box =>
  around([
    ...placements.map(({ x, y, cell: { left, top, bottom, width } }) => ({
      x: x - left,
      y: y + top,
      width: left + width,
      height: bottom - top,
    })),
    ...zones.map(({ box }) => box),
  ]);

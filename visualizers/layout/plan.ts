import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import { type Cast, cardsOf } from './cast.ts';
import { depthsOf } from './depths.ts';
import {
  addColumn,
  bottomOf,
  cleared,
  columnFor,
  createGround,
  freeTop,
  type Ground,
  occupy,
  type Span,
  type Want,
} from './ground.ts';
import { CELL_GAP, HEADER, LANES, TRACK, ZONE } from './metrics.ts';
import { type Cell, cellOf, type Need, needsOf } from './needs.ts';
import { outgrowsAt } from './outgrown.ts';
import { type Tenancy, tenanciesOf } from './tenancies.ts';

/** Where an object stands from step `from` on: `x` and `y` are the left top corner of its card. */
export interface Placement extends Span {
  readonly object: ObjectId;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly cell: Cell;
  readonly need: Need;
  readonly depth: number;
  /** It stands in a zone of unreachable objects. */
  readonly inZone: boolean;
}

/** A zone of unreachable objects. */
export interface Zone extends Span {
  readonly id: string;
  readonly box: Box;
}

/** Columns, and how objects are given to them. */
export interface Site {
  readonly ground: Ground;
  /** After this many columns, deeper objects start again at the left, a row further down. */
  readonly wrap: number;
  /** Added to every depth, so that the first object of a long chain stands at an end of its row. */
  readonly shift: number;
}

/** Who stands where, and when, over a stretch of steps. */
export interface Plan {
  readonly site: Site;
  readonly placements: readonly Placement[];
  readonly zones: readonly Zone[];
}

/** What is there already and stays where it is. */
export interface Standing {
  readonly site: Site;
  readonly placements: readonly Placement[];
  readonly zones: readonly Zone[];
}

/**
 * Plans the steps of `casts`, the first of which is step `first`: every object gets one place, with the
 * room it needs over all of them. What lasts is placed first, in order of appearance, then what comes and
 * goes in between; objects whose times do not meet may share a place.
 */
export function plan(casts: readonly Cast[], first: number, standing: Standing | null): Plan {
  const needs = needsOf(casts);
  const kept = (standing?.placements ?? []).filter(({ object }) => needs.has(object));
  const depths = depthsOf(needs, new Map(kept.map(({ object, depth }) => [object, depth])));
  const site = standing ? { ...standing.site, ground: cleared(standing.site.ground) } : createSite(needs, depths);
  const planner = createPlanner(site, needs, depths);
  const end = first + casts.length;
  const tenancies = tenanciesOf(casts, first);
  for (const zone of standing?.zones ?? []) planner.keepZone(zone, tenancies);
  const moving = keepStanding(planner, kept, tenancies, needs, casts, first);
  const zoned = groupZones(moving);
  const lasting = moving.filter(({ until, zone }) => until >= end && zone === null);
  const passing = moving.filter(({ until, zone }) => until < end && zone === null);
  for (const item of [...lasting, ...zoned].sort((a, b) => a.from - b.from)) {
    if ('members' in item) planner.addZone(item.members, item.from);
    else planner.add(item);
  }
  for (const item of passing) planner.add(item);
  return planner.finish();
}

interface Zoned {
  readonly from: number;
  readonly members: readonly Tenancy[];
}

/** Objects that became unreachable in the same step share a zone. */
function groupZones(tenancies: readonly Tenancy[]): readonly Zoned[] {
  const zones = new Map<number, Tenancy[]>();
  for (const tenancy of tenancies) {
    if (tenancy.zone !== null) zones.set(tenancy.zone, [...(zones.get(tenancy.zone) ?? []), tenancy]);
  }
  return [...zones].map(([from, members]) => ({ from, members }));
}

/** Keeps what stands already; returns the tenancies that need a new place, also those that outgrow theirs. */
function keepStanding(
  planner: Planner,
  kept: readonly Placement[],
  tenancies: readonly Tenancy[],
  needs: ReadonlyMap<ObjectId, Need>,
  casts: readonly Cast[],
  first: number,
): readonly Tenancy[] {
  const places = new Map(kept.map((place) => [place.object, place]));
  return tenancies.flatMap((tenancy) => {
    const place = places.get(tenancy.object);
    if (!place || place.inZone !== (tenancy.zone !== null)) return [tenancy];
    const grown = outgrowsAt(place, needs.get(tenancy.object) as Need, casts, first);
    planner.keep({ ...place, until: Math.min(grown, tenancy.until) });
    return grown < tenancy.until ? [{ ...tenancy, from: grown }] : [];
  });
}

interface Planner {
  keep(place: Placement): void;
  keepZone(zone: Zone, tenancies: readonly Tenancy[]): void;
  add(tenancy: Tenancy): void;
  addZone(members: readonly Tenancy[], from: number): void;
  finish(): Plan;
}

function createPlanner(site: Site, needs: ReadonlyMap<ObjectId, Need>, depths: ReadonlyMap<ObjectId, number>): Planner {
  let { ground } = site;
  const placements: Placement[] = [];
  const zones: Zone[] = [];
  const standing = new Map<ObjectId, Placement>();

  const columnOf = (cell: Cell, depth: number): number => {
    const want: Want = { width: cell.width, left: cell.left, lanes: LANES.min };
    const column = columnFor(ground, columnAt(site, depth), want);
    if (column !== -1) return column;
    ground = addColumn(ground, want);
    return ground.columns.length - 1;
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
      const cell = cellOf(need);
      const column = columnOf(cell, depth);
      const height = cell.bottom - cell.top;
      const span = { from, until };
      const top = freeTop(ground, [column], height, desiredTop(need) + cell.top, span);
      ground = occupy(ground, [column], top, height, span);
      settle({ object, column, y: top - cell.top, cell, need, depth, inZone: false, from, until });
    },
    addZone(members, from) {
      const until = Math.max(...members.map((member) => member.until));
      const inside = zoneInside(members, needs, columnOf);
      const box = zoneBox(inside, ground);
      const columns = columnsUnder(ground, box);
      const top = freeTop(ground, columns, box.height, bottomOf(ground, { from, until }), { from, until });
      ground = occupy(ground, columns, top, box.height, { from, until });
      zones.push({ id: `zone ${from}`, box: { ...box, y: top }, from, until });
      for (const { y, ...rest } of inside) settle({ ...rest, y: y + top });
    },
    finish: () => ({ site: { ...site, ground }, placements, zones }),
  };
}

/** Columns as the objects in `needs` want them, with nothing in them yet. */
function createSite(needs: ReadonlyMap<ObjectId, Need>, depths: ReadonlyMap<ObjectId, number>): Site {
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

const columnAt = ({ wrap, shift }: Pick<Site, 'wrap' | 'shift'>, depth: number): number =>
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

/** The members of a zone, one below the other in their columns; `y` counts from the top of the zone. */
function zoneInside(
  members: readonly Tenancy[],
  needs: ReadonlyMap<ObjectId, Need>,
  columnOf: (cell: Cell, depth: number) => number,
): readonly Omit<Placement, 'x'>[] {
  const own = new Map(members.map(({ object }) => [object, needs.get(object) as Need]));
  const depths = depthsOf(own, new Map());
  const ends = new Map<number, number>();
  return members.map(({ object, from, until }) => {
    const need = own.get(object) as Need;
    const depth = depths.get(object) ?? 0;
    const cell = cellOf(need);
    const column = columnOf(cell, depth);
    const start = ends.get(column) ?? ZONE.label;
    ends.set(column, start + cell.bottom - cell.top + CELL_GAP);
    return { object, column, y: start - cell.top, cell, need, depth, inZone: true, from, until };
  });
}

/** The frame of a zone around its members, its top at 0. */
function zoneBox(inside: readonly Omit<Placement, 'x'>[], { columns }: Ground): Box {
  const x = (column: number): number => columns[column]?.x ?? 0;
  const left = Math.min(...inside.map(({ column, cell }) => x(column) - cell.left)) - ZONE.padding;
  const right = Math.max(...inside.map(({ column, cell }) => x(column) + cell.width)) + ZONE.padding + LANES.min / 2;
  const bottom = Math.max(...inside.map(({ y, cell }) => y + cell.bottom)) + ZONE.padding;
  return { x: left, y: 0, width: Math.max(ZONE.minWidth, right - left), height: bottom };
}

const columnsUnder = ({ columns }: Ground, box: Box): readonly number[] =>
  [...columns.keys()].filter((i) => {
    const { x, left, width } = columns[i] as { x: number; left: number; width: number };
    return x - left < box.x + box.width && x + width > box.x;
  });

/** The smallest box around the cards of a cast and the zones at its step, with the room for notes. */
export function contentBox(places: ReadonlyMap<ObjectId, Placement>, zones: readonly Zone[], cast: Cast): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, width: number, height: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const card of cardsOf(cast)) {
    const place = places.get(card.object);
    const under = card.tracks > 0 ? (card.tracks + 1) * TRACK : 0;
    if (place) include(place.x - place.cell.left, place.y, card.width + place.cell.left, card.height + under);
  }
  for (const { box } of zones) include(box.x, box.y, box.width, box.height);
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

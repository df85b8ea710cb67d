import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import type { Card } from './card.ts';
import type { Cast } from './cast.ts';
import { depthsOf } from './depths.ts';
import { bottomOf, columnFor, createGround, freeTop, type Ground, occupy, type Want } from './ground.ts';
import { CELL_GAP, LANES, ZONE } from './metrics.ts';
import { type Cell, cellOf, type Need } from './needs.ts';

/** Where an object stands: `x` and `y` are the left top corner of its card. */
export interface Placement {
  readonly object: ObjectId;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly cell: Cell;
  readonly need: Need;
  readonly depth: number;
  /** The zone of unreachable objects that it stands in. */
  readonly zone: string | null;
}

/** A zone of unreachable objects. */
export interface Zone {
  readonly id: string;
  readonly box: Box;
}

/** Everything that has a place. */
export interface Site {
  readonly ground: Ground;
  readonly placements: Map<ObjectId, Placement>;
  readonly zones: Map<string, Zone>;
  /** Objects deeper than this many columns start again at the left, a row further down. */
  readonly wrap: number;
}

/** Columns as the objects in `needs` want them, with nothing in them yet. */
export function createSite(needs: ReadonlyMap<ObjectId, Need>, depths: ReadonlyMap<ObjectId, number>): Site {
  const wrap = wrapAfter(needs);
  const wants: { width: number; left: number; lanes: number }[] = [];
  for (const need of needs.values()) {
    const column = (depths.get(need.object) ?? 0) % wrap;
    while (wants.length <= column) wants.push({ width: 0, left: 0, lanes: LANES.min });
    const want = wants[column] as { width: number; left: number; lanes: number };
    const cell = cellOf(need);
    want.width = Math.max(want.width, cell.width);
    want.left = Math.max(want.left, cell.left);
    want.lanes = Math.min(LANES.max, want.lanes + LANES.perArrow * Math.max(0, need.referents.size - 1));
  }
  return { ground: createGround(wants), placements: new Map(), zones: new Map(), wrap };
}

/** Depths, where all of them are found anew. */
export const freshDepths = (needs: ReadonlyMap<ObjectId, Need>): ReadonlyMap<ObjectId, number> =>
  depthsOf(needs, new Map());

/** How many columns make a drawing of about the proportions of a screen; short chains are never broken. */
function wrapAfter(needs: ReadonlyMap<ObjectId, Need>): number {
  let area = 0;
  let width = 0;
  for (const need of needs.values()) {
    const cell = cellOf(need);
    const across = cell.width + cell.left + LANES.min;
    area += across * (cell.bottom - cell.top + CELL_GAP);
    width += across;
  }
  const columns = Math.round(Math.sqrt(area * 1.6) / (width / Math.max(1, needs.size)));
  return Math.min(12, Math.max(5, columns));
}

/** Gives an object a place near what refers to it. */
export function placeObject(site: Site, need: Need, depth: number, cast: Cast): Placement {
  const cell = cellOf(need);
  const column = columnFor(site.ground, depth % site.wrap, wantOf(cell));
  const height = cell.bottom - cell.top;
  const top = freeTop(site.ground, column, height, desiredTop(site, need, cast) + cell.top);
  occupy(site.ground, column, top, height, need.object);
  return settle(site, { need, cell, column, depth, y: top - cell.top, zone: null });
}

const wantOf = (cell: Cell): Want => ({ width: cell.width, left: cell.left, lanes: LANES.min });

function settle(site: Site, place: Omit<Placement, 'object' | 'x'>): Placement {
  const { x } = site.ground.columns[place.column] as { x: number };
  const placement = { ...place, object: place.need.object, x, need: { ...place.need } };
  site.placements.set(placement.object, placement);
  return placement;
}

/** Level with the slot that refers to it; the top for what only names lead to. */
function desiredTop(site: Site, need: Need, { scene }: Cast): number {
  for (const { from, index, to } of scene.edges) {
    if (to !== need.object || from === to) continue;
    const referrer = site.placements.get(from);
    const part = scene.cards.get(from)?.parts.find((candidate) => candidate.index === index);
    if (!referrer || !part) continue;
    const exit = referrer.y + part.box.y + part.box.height / 2;
    return exit - need.height / 2 - (need.small ? 0 : 10);
  }
  return 0;
}

/** Gives objects that became unreachable together a zone of their own, below everything else. */
export function placeZone(site: Site, members: readonly Need[], id: string): Zone {
  const own = new Map(members.map((need) => [need.object, need]));
  const depths = freshDepths(own);
  const top = bottomOf(site.ground) + CELL_GAP;
  const ends = new Map<number, number>();
  let right = ZONE.minWidth - 2 * ZONE.padding;
  let left = 0;
  for (const need of members) {
    const cell = cellOf(need);
    const column = columnFor(site.ground, (depths.get(need.object) ?? 0) % site.wrap, wantOf(cell));
    const start = ends.get(column) ?? top + ZONE.label;
    ends.set(column, start + cell.bottom - cell.top + CELL_GAP);
    const { x, depth } = { x: site.ground.columns[column]?.x ?? 0, depth: depths.get(need.object) ?? 0 };
    settle(site, { need, cell, column, depth, y: start - cell.top, zone: id });
    right = Math.max(right, x + cell.width);
    left = Math.min(left, x - cell.left);
  }
  const bottom = Math.max(...ends.values()) - CELL_GAP + ZONE.padding + 12;
  const box = { x: left - ZONE.padding, y: top, width: right - left + 2 * ZONE.padding + 30, height: bottom - top };
  const zone = { id, box };
  site.zones.set(id, zone);
  for (const [i, column] of site.ground.columns.entries()) {
    if (column.x - column.left < box.x + box.width) occupy(site.ground, i, top, box.height, id);
  }
  return zone;
}

/** The smallest box around cards and zones at a step, with their notes' room. */
export function contentBox(site: Pick<Site, 'placements' | 'zones'>, cards: Iterable<Card>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const include = (x: number, y: number, width: number, height: number): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const card of cards) {
    const place = site.placements.get(card.object);
    if (place) include(place.x - place.cell.left, place.y, card.width + place.cell.left, card.height);
  }
  for (const { box } of site.zones.values()) include(box.x, box.y, box.width, box.height);
  return left === Infinity
    ? { x: 0, y: 0, width: 0, height: 0 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}

import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import { around } from './around.ts';
import type { Cast } from './cast.ts';
import type { Point } from './curve.ts';
import { depthsOf } from './depths.ts';
import { type Column, cleared } from './ground.ts';
import { type Need, needsOf } from './needs.ts';
import { outgrowsAt } from './outgrown.ts';
import { type Pins, siteFor } from './pins.ts';
import type { Placement } from './placement.ts';
import { createPlanner, type Plan, type Planner } from './planner.ts';
import { createSite } from './site.ts';
import { stackOrigin } from './stack.ts';
import { type Tenancy, tenanciesOf } from './tenancies.ts';

/**
 * Plans the steps of `casts`, the first of which is step `first`: every object gets one place, with the
 * room it needs over all of them. What lasts is placed first, in order of appearance, then what comes and
 * goes in between; objects whose times do not meet may share a place. What is in `standing` stays there;
 * what is in `pins` comes before everything else.
 */
export function plan(casts: readonly Cast[], first: number, standing: Plan | null, pins: Pins): Plan {
  const needs = needsOf(casts);
  const kept = (standing?.placements ?? []).filter(({ object }) => needs.has(object));
  const depths = depthsOf(needs, new Map(kept.map(({ object, depth }) => [object, depth])));
  const site = standing
    ? { ...standing.site, ground: cleared(standing.site.ground) }
    : siteFor(createSite(needs, depths, fullest(casts)), needs, pins);
  const planner = createPlanner(site, needs, depths);
  const end = first + casts.length;
  const tenancies = tenanciesOf(casts, first);
  for (const zone of standing?.zones ?? []) planner.keepZone(zone, tenancies);
  const unsettled = keepStanding(planner, kept, tenancies, needs, casts, first);
  const isPinned = ({ object, zone }: Tenancy): boolean => zone === null && pins.has(object);
  for (const item of unsettled) if (isPinned(item)) planner.addPinned(item, pins.get(item.object) as Point);
  const moving = unsettled.filter((item) => !isPinned(item));
  const zoned = groupZones(moving);
  const lasting = moving.filter(({ until, zone }) => until >= end && zone === null);
  const passing = moving.filter(({ until, zone }) => until < end && zone === null);
  for (const { from, zone, members } of [...chainsOf(lasting, needs, depths), ...zoned].sort(
    (a, b) => a.from - b.from,
  )) {
    if (zone) planner.addZone(members, from);
    else for (const member of members) planner.add(member);
  }
  for (const item of passing) planner.add(item);
  const made = planner.finish();
  return { ...made, extent: around([made.extent, ...stackRoom(casts, made.site.ground.columns)]) };
}

/** The objects on the canvas at the step that has most of them. */
function fullest(casts: readonly Cast[]): ReadonlySet<ObjectId> {
  const sizes = casts.map(({ scene }) => scene.cards.size);
  const { scene } = casts[sizes.indexOf(Math.max(...sizes))] as Cast;
  return new Set(scene.cards.keys());
}

/** The place of the stack of frames, if any of the casts has one. */
function stackRoom(casts: readonly Cast[], columns: readonly Column[]): readonly Box[] {
  const hasStack = casts.some(({ scene }) => scene.snapshot.frames.length > 1);
  return hasStack ? [{ ...stackOrigin(columns), width: 0, height: 0 }] : [];
}

/** What is placed together, and since when it is there. */
interface Group {
  readonly from: number;
  readonly zone: boolean;
  readonly members: readonly Tenancy[];
}

/** Objects that became unreachable in the same step share a zone. */
function groupZones(tenancies: readonly Tenancy[]): readonly Group[] {
  const zones = new Map<number, Tenancy[]>();
  for (const tenancy of tenancies) {
    if (tenancy.zone !== null) zones.set(tenancy.zone, [...(zones.get(tenancy.zone) ?? []), tenancy]);
  }
  return [...zones].map(([from, members]) => ({ from, zone: true, members }));
}

/**
 * In order of appearance, but each after what first referred to it from further left, so that a chain that was
 * made from its end stands level all the same.
 */
function chainsOf(
  tenancies: readonly Tenancy[],
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): readonly Group[] {
  const waiting = new Map(tenancies.map((tenancy) => [tenancy.object, tenancy]));
  const depth = (object: ObjectId): number => depths.get(object) ?? 0;
  return tenancies.map((tenancy) => {
    const chain: Tenancy[] = [];
    let next: Tenancy | undefined = tenancy;
    while (next && waiting.delete(next.object)) {
      chain.push(next);
      const via: ObjectId | undefined = needs.get(next.object)?.via?.from;
      next = via !== undefined && depth(via) < depth(next.object) ? waiting.get(via) : undefined;
    }
    return { from: tenancy.from, zone: false, members: chain.reverse() };
  });
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
    if (!place || tenancy.from > first || place.inZone !== (tenancy.zone !== null)) return [tenancy];
    const grown = outgrowsAt(place, needs.get(tenancy.object) as Need, casts, first);
    planner.keep({ ...place, until: Math.min(grown, tenancy.until) });
    return grown < tenancy.until ? [{ ...tenancy, from: grown }] : [];
  });
}

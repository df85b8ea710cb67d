import type { ObjectId } from '../../../../model/trace.ts';
import { around, type Box, type Point } from '../../../geometry/box.ts';
import type { Column } from '../../../geometry/column.ts';
import type { Pins } from '../../../show.ts';
import { stackOrigin } from '../../../stack/chips.ts';
import { createColumnPlan } from '../columns/column-plan.ts';
import { depthsOf } from '../columns/depths.ts';
import { cleared } from '../columns/occupancy.ts';
import { roomForPins } from '../columns/pins.ts';
import { type Presence, presencesOf } from '../contents/presences.ts';
import type { ShownStep } from '../contents/shown-step.ts';
import { fitsUntil } from '../room/fits-until.ts';
import { type Need, needsOf } from '../room/need.ts';
import type { Placement } from './placement.ts';
import { createPlanner, type Plan, type Planner } from './planner.ts';

/**
 * Plans `steps`, the first of which is step `first`: every object gets one place, with the
 * room it needs over all of them. What lasts is placed first, in order of appearance, then what comes and
 * goes in between; objects whose times do not meet may share a place. What is in `standing` stays there;
 * what is in `pins` comes before everything else.
 */
export function plan(steps: readonly ShownStep[], first: number, standing: Plan | null, pins: Pins): Plan {
  const needs = needsOf(steps);
  const kept = (standing?.placements ?? []).filter(({ object }) => needs.has(object));
  const depths = depthsOf(needs, new Map(kept.map(({ object, depth }) => [object, depth])));
  const columnPlan = standing
    ? { ...standing.columnPlan, occupancy: cleared(standing.columnPlan.occupancy) }
    : roomForPins(createColumnPlan(needs, depths, fullest(steps)), needs, pins);
  const planner = createPlanner(columnPlan, needs, depths);
  const end = first + steps.length;
  const presences = presencesOf(steps, first);
  for (const zone of standing?.zones ?? []) planner.keepZone(zone, presences);
  const unsettled = keepStanding(planner, kept, presences, needs, steps, first);
  const isPinned = ({ object, zone }: Presence): boolean => zone === null && pins.has(object);
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
  return { ...made, extent: around([made.extent, ...stackRoom(steps, made.columnPlan.occupancy.columns)]) };
}

/** The objects on the canvas at the step that has most of them. */
function fullest(steps: readonly ShownStep[]): ReadonlySet<ObjectId> {
  const sizes = steps.map(({ graph }) => graph.cards.size);
  const { graph } = steps[sizes.indexOf(Math.max(...sizes))] as ShownStep;
  return new Set(graph.cards.keys());
}

/** The place of the stack of frames, if any of the steps has one. */
function stackRoom(steps: readonly ShownStep[], columns: readonly Column[]): readonly Box[] {
  const hasStack = steps.some(({ graph }) => graph.snapshot.frames.length > 1);
  return hasStack ? [{ ...stackOrigin(columns), width: 0, height: 0 }] : [];
}

/** What is placed together, and since when it is there. */
interface Group {
  readonly from: number;
  readonly zone: boolean;
  readonly members: readonly Presence[];
}

/** Objects that became unreachable in the same step share a zone. */
function groupZones(presences: readonly Presence[]): readonly Group[] {
  const zones = new Map<number, Presence[]>();
  for (const presence of presences) {
    if (presence.zone !== null) zones.set(presence.zone, [...(zones.get(presence.zone) ?? []), presence]);
  }
  return [...zones].map(([from, members]) => ({ from, zone: true, members }));
}

/**
 * In order of appearance, but each after what first referred to it from further left, so that a chain that was
 * made from its end stands level all the same.
 */
function chainsOf(
  presences: readonly Presence[],
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): readonly Group[] {
  const waiting = new Map(presences.map((presence) => [presence.object, presence]));
  const depth = (object: ObjectId): number => depths.get(object) ?? 0;
  return presences.map((presence) => {
    const chain: Presence[] = [];
    let next: Presence | undefined = presence;
    while (next && waiting.delete(next.object)) {
      chain.push(next);
      const via: ObjectId | undefined = needs.get(next.object)?.via?.from;
      next = via !== undefined && depth(via) < depth(next.object) ? waiting.get(via) : undefined;
    }
    return { from: presence.from, zone: false, members: chain.reverse() };
  });
}

/** Keeps what stands already; returns the presences that need a new place, also of what no longer fits its own. */
function keepStanding(
  planner: Planner,
  kept: readonly Placement[],
  presences: readonly Presence[],
  needs: ReadonlyMap<ObjectId, Need>,
  steps: readonly ShownStep[],
  first: number,
): readonly Presence[] {
  const places = new Map(kept.map((place) => [place.object, place]));
  return presences.flatMap((presence) => {
    const place = places.get(presence.object);
    if (!place || presence.from > first || place.inZone !== (presence.zone !== null)) return [presence];
    const grown = fitsUntil(place, needs.get(presence.object) as Need, steps, first);
    planner.keep({ ...place, until: Math.min(grown, presence.until) });
    return grown < presence.until ? [{ ...presence, from: grown }] : [];
  });
}

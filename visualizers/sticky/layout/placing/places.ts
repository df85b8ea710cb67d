import type { Playback } from '../../../../model/playback.ts';
import type { ObjectId } from '../../../../model/trace.ts';
import { around, type Box } from '../../../geometry/box.ts';
import { NO_PINS, type Pins } from '../../../show.ts';
import { stackDrawing, stackOrigin } from '../../../stack/chips.ts';
import type { GraphMaker } from '../contents/graph.ts';
import { isSameShown, type ShownStep, shownStep } from '../contents/shown-step.ts';
import { createShownSteps } from '../contents/shown-steps.ts';
import type { Span } from '../span.ts';
import { leastArea, leastAreaOf, mostArea } from './density.ts';
import { createHistory } from './history.ts';
import { assignSlots, type NoteSlot } from './note-slots.ts';
import type { Placement, Places } from './placement.ts';
import { plan } from './plan.ts';
import { extentOf, type Plan } from './planner.ts';

/** A drawing must fill at least this part of what a fresh layout of its step would: half, and a little to be safe. */
const LEAST_FILL = 0.52;
/** Plans reach this many steps ahead, and hold for half as many. */
const HORIZON = 512;
/** How far a layout made anew looks ahead: less where the room kept for later would make it too empty;
 * at last not at all. */
const HORIZONS = [HORIZON, 64, 16, 4];

/** Finds places, step by step. */
export interface PlaceFinder {
  at(n: number): Places;
  /**
   * A box around what stands at the steps from `n` on and before `end`, as far as the plan of step `n` says: cards
   * with the room for their notes, zones, the stack of frames.
   */
  around(n: number, end: number): Box;
  /** Goes through one more step; false when there is none left. */
  advance(): boolean;
  /** Places are known for the steps before this one. */
  readonly reached: number;
}

/** The area in px² that a drawing with everything at these places takes; `isFresh`: without words on what changed. */
export type Measure = (places: Places, isFresh: boolean) => number;

/** What holds at the step reached. */
interface State {
  readonly plan: Plan;
  /** The plan holds before this step. */
  readonly until: number;
  readonly places: Places;
}

/**
 * Foresighted layout (Diehl & Görg, "Graphs, They Are Changing", GD 2002): every object gets one place, with
 * the room it will need as far as can be seen ahead, and keeps it. Steps are gone through in order, once;
 * what was found is kept, so that any step can be asked for at any time with the same result. Only where
 * the drawing would become less than half as dense as a fresh layout of its step, everything is laid
 * out anew. A playback that grows is followed from where it ended before. Nothing is known of the steps before
 * `first`; what is in `pins` stands where it was put.
 */
export function createPlaces(
  playback: Playback,
  makeGraph: GraphMaker,
  measure: Measure,
  { first = 0, pins = NO_PINS }: { readonly first?: number; readonly pins?: Pins | undefined } = {},
): PlaceFinder {
  const found = createFound();
  const shownAt = createShownSteps(playback, makeGraph);
  let next = first;
  let state: State | null = null;

  /** The next step, in a plan of `horizon` steps; `standing` is what stays where it is. */
  const enter = (horizon: number, standing: Plan | null): State => {
    const length = Math.min(playback.length, next + horizon) - next;
    const steps = Array.from({ length }, (_, i) => shownAt(next + i));
    const until = Math.min(next + Math.max(1, horizon / 2), playback.length);
    return stateAt(next, plan(steps, next, standing, pins), until, shownAt(next), standing && state);
  };

  const follow = (now: State): State =>
    next < now.until ? stateAt(next, now.plan, now.until, shownAt(next), now) : enter(HORIZON, standingAt(now, next));

  const layAnew = (): State => {
    for (const horizon of HORIZONS) {
      const made = enter(horizon, null);
      if (!isTooEmpty(made.places)) return made;
    }
    return enter(1, null);
  };

  /** Whether a drawing would fill less than it must: estimated first, since measuring takes drawing it. */
  const isTooEmpty = (places: Places): boolean => {
    const { shown } = places;
    const most = mostArea(places, playback.step(next));
    if (most <= leastAreaOf(shown) / LEAST_FILL) return false;
    const hasGhosts = shown.departed.size > 0;
    const alone = (n: number): ShownStep => shownStep(null, shownAt(n).graph, playback.step(n));
    // What left the canvas is laid out with the step in which it was still there.
    const steps = hasGhosts ? [alone(next - 1), shown] : [alone(next)];
    const made = plan(steps, next + 1 - steps.length, null, pins);
    const fresh = stateAt(next, made, next + 1, steps.at(-1) as ShownStep, null).places;
    if (most <= leastArea(fresh) / LEAST_FILL) return false;
    return measure(places, false) > measure(fresh, !hasGhosts) / LEAST_FILL;
  };

  const advance = (): void => {
    const before = state;
    state = before ? follow(before) : enter(HORIZON, null);
    const isSame = before?.plan === state.plan && isSameShown(before.places.shown, state.places.shown);
    if (!isSame && isTooEmpty(state.places)) state = layAnew();
    found.record(next, state, before);
    next++;
  };

  const reach = (n: number): void => {
    while (next <= n) advance();
  };

  return {
    at(n) {
      reach(n);
      return found.at(n, shownAt(n));
    },
    around(n, end) {
      reach(n);
      const span = { from: n, until: Math.min(end, playback.length) };
      const { placements, zones, columnPlan } = found.planAt(n);
      const isThen = (one: Span): boolean => one.from < span.until && span.from < one.until;
      const origin = stackOrigin(columnPlan.occupancy.columns);
      const stacks = Array.from({ length: span.until - n }, (_, i) => stackDrawing(shownAt(n + i).graph, origin)?.box);
      return around([extentOf(placements.filter(isThen), zones.filter(isThen)), ...stacks.filter((box) => !!box)]);
    },
    advance() {
      if (next < playback.length) advance();
      return next < playback.length;
    },
    get reached() {
      return next;
    },
  };
}

const holds = ({ from, until }: Span, n: number): boolean => from <= n && n < until;

/** What holds at step `n`; notes keep their places on objects that stand as they did `before`. */
function stateAt(n: number, made: Plan, until: number, shown: ShownStep, before: State | null): State {
  const placements = new Map<ObjectId, Placement>();
  for (const place of made.placements) if (holds(place, n)) placements.set(place.object, place);
  const stays = (id: ObjectId): boolean =>
    before?.places.placements.get(id)?.footprint === placements.get(id)?.footprint;
  const slots = assignSlots(before?.places.slots ?? new Map(), shown, stays);
  const zones = made.zones.filter((zone) => holds(zone, n));
  return {
    plan: made,
    until,
    places: { shown, placements, slots, zones, columns: made.columnPlan.occupancy.columns, extent: made.extent },
  };
}

/** What stands at step `n` and is to stay where it is. */
const standingAt = ({ plan: { columnPlan, zones, placements, extent } }: State, n: number): Plan => ({
  columnPlan,
  zones: zones.filter((zone) => holds(zone, n)),
  placements: placements.filter((place) => holds(place, n)),
  extent,
});

interface Found {
  /** Keeps what differs from the step before. */
  record(n: number, now: State, before: State | null): void;
  at(n: number, shown: ShownStep): Places;
  planAt(n: number): Plan;
}

/** All that was found so far. */
function createFound(): Found {
  const placements = createHistory<ObjectId, Placement>();
  const slots = createHistory<string, NoteSlot>();
  const plans = createHistory<'plan', Plan>();
  const planAt = (n: number): Plan => plans.at('plan', n) as Plan;
  return {
    planAt,
    record(n, { plan: made, places }, before) {
      for (const [id, place] of places.placements) {
        if (before?.places.placements.get(id) !== place) placements.set(id, n, place);
      }
      for (const [key, slot] of places.slots) if (before?.places.slots.get(key) !== slot) slots.set(key, n, slot);
      if (before?.plan !== made) plans.set('plan', n, made);
    },
    at(n, shown) {
      const ids = [...shown.graph.cards.keys(), ...shown.departed.keys()];
      const notes = [...shown.graph.notes, ...shown.peeled];
      const { columnPlan, zones, extent } = planAt(n);
      return {
        shown,
        placements: new Map(ids.map((id) => [id, placements.at(id, n) as Placement])),
        slots: new Map(notes.map(({ key }) => [key, slots.at(key, n) as NoteSlot])),
        zones: zones.filter((zone) => holds(zone, n)),
        columns: columnPlan.occupancy.columns,
        extent,
      };
    },
  };
}

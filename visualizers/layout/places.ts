import type { Playback } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import { type Cast, cardsOf, castOf, isSameCast } from './cast.ts';
import type { Column } from './ground.ts';
import { createHistory } from './history.ts';
import { CELL_GAP, LANES, SMALLEST } from './metrics.ts';
import { assignSlots, type NoteSlot } from './note-slots.ts';
import { contentBox, type Placement, type Plan, plan, type Standing, type Zone } from './plan.ts';
import type { SceneMaker } from './scene.ts';

/** A drawing must fill at least this part of what a fresh layout of its step would. */
const LEAST_FILL = 0.5;
/** Plans reach this many steps ahead, and hold for half as many. */
const HORIZON = 512;
/** How far a layout made anew looks ahead: less where the room kept for later would make it too empty. */
const HORIZONS = [HORIZON, 64, 16, 4, 1];

/** Where everything stands at a step. */
export interface Places {
  readonly cast: Cast;
  readonly placements: ReadonlyMap<ObjectId, Placement>;
  /** Which place in its object's stack of notes each note has, by the note's key. */
  readonly noteSlots: ReadonlyMap<string, number>;
  readonly zones: readonly Zone[];
  readonly columns: readonly Column[];
}

/** Finds places, step by step. */
export interface PlaceFinder {
  at(n: number): Places;
  /** Goes through one more step; false when there is none. */
  advance(): boolean;
}

/** What holds at the step reached. */
interface State {
  readonly plan: Plan;
  /** The plan holds before this step. */
  readonly until: number;
  readonly placements: Map<ObjectId, Placement>;
}

/**
 * Foresighted layout (Diehl & Görg, "Graphs, They Are Changing", GD 2002): every object gets one place, with
 * the room it will need as far as can be seen ahead, and keeps it. Steps are gone through in order, once;
 * what was found is kept, so that any step can be asked for at any time with the same result. Only where
 * the drawing would become less than half as dense as a fresh layout of its step, everything is laid
 * out anew. A playback that grows is followed from where it ended before.
 */
export function createPlaces(playback: Playback, makeScene: SceneMaker): PlaceFinder {
  const placements = createHistory<ObjectId, Placement>();
  const noteSlots = createHistory<string, NoteSlot>();
  const plans = createHistory<'plan', Plan>();
  const castAt = createCasts(playback, makeScene);
  let next = 0;
  let state: State | null = null;
  let slots: ReadonlyMap<string, NoteSlot> = new Map();

  const castsFrom = (n: number, horizon: number): readonly Cast[] =>
    Array.from({ length: Math.min(playback.length, n + horizon) - n }, (_, i) => castAt(n + i));

  const enter = (n: number, horizon: number, standing: Standing | null): State => {
    const made = plan(castsFrom(n, horizon), n, standing);
    return follow({ plan: made, until: n + Math.max(1, horizon / 2), placements: new Map() }, n);
  };

  const advance = (): void => {
    const n = next;
    const cast = castAt(n);
    const before = state;
    state =
      state && n < Math.min(state.until, playback.length)
        ? follow(state, n)
        : enter(n, HORIZON, state && standingAt(state, n));
    const same = before?.plan === state.plan && n > 0 && isSameCast(castAt(n - 1), cast);
    if (!same && isTooEmpty(state, cast, n)) state = layAnew(n, cast);
    const now = slots;
    const cellBefore = (id: ObjectId): unknown => before?.placements.get(id)?.cell;
    slots = assignSlots(now, cast, (id) => cellBefore(id) === state?.placements.get(id)?.cell);
    for (const [id, place] of state.placements) if (placements.at(id, n) !== place) placements.set(id, n, place);
    for (const [key, slot] of slots) if (now.get(key) !== slot) noteSlots.set(key, n, slot);
    if (before?.plan !== state.plan) plans.set('plan', n, state.plan);
    next = n + 1;
  };

  const layAnew = (n: number, cast: Cast): State => {
    for (const horizon of HORIZONS) {
      const made = enter(n, horizon, null);
      if (horizon === 1 || !isTooEmpty(made, cast, n)) return made;
    }
    throw new Error('The list of horizons does not end with 1');
  };

  const placesAt = (n: number): Places => {
    const cast = castAt(n);
    const ids = [...cast.scene.cards.keys(), ...cast.departed.keys()];
    const notes = [...cast.scene.notes, ...cast.peeled];
    const { site, zones } = plans.at('plan', n) as Plan;
    return {
      cast,
      placements: new Map(ids.map((id) => [id, placements.at(id, n) as Placement])),
      noteSlots: new Map(notes.map(({ key }) => [key, noteSlots.at(key, n)?.slot ?? 0])),
      zones: zones.filter((zone) => holds(zone, n)),
      columns: site.ground.columns,
    };
  };

  return {
    at(n) {
      while (next <= n) advance();
      return placesAt(n);
    },
    advance() {
      if (next < playback.length) advance();
      return next < playback.length;
    },
  };
}

/** The cast of each step; those asked for lately are kept. */
function createCasts(playback: Playback, makeScene: SceneMaker): (n: number) => Cast {
  const kept = new Map<number, Cast>();
  return (n) => {
    const known = kept.get(n);
    if (known) return known;
    const before = kept.get(n - 1)?.scene ?? (n > 0 ? makeScene(playback.at(n - 1)) : null);
    const cast = castOf(before, makeScene(playback.at(n), before), playback.step(n));
    kept.set(n, cast);
    if (kept.size > 2 * HORIZON) kept.delete(kept.keys().next().value as number);
    return cast;
  };
}

const holds = ({ from, until }: { from: number; until: number }, n: number): boolean => from <= n && n < until;

/** The state at step `n` of its plan. */
function follow(state: State, n: number): State {
  const placements = new Map<ObjectId, Placement>();
  for (const place of state.plan.placements) if (holds(place, n)) placements.set(place.object, place);
  return { ...state, placements };
}

/** What stands at step `n` and is to stay where it is. */
function standingAt({ plan: { site, zones, placements } }: State, n: number): Standing {
  return {
    site,
    zones: zones.filter((zone) => holds(zone, n)),
    placements: placements.filter((place) => holds(place, n)),
  };
}

function isTooEmpty(state: State, cast: Cast, n: number): boolean {
  const actual = area(state.placements, state.plan.zones, cast, n);
  if (actual <= leastArea(cast) / LEAST_FILL) return false;
  const alone = plan([cast], n, null);
  const fresh = new Map(alone.placements.map((place) => [place.object, place]));
  return actual > area(fresh, alone.zones, cast, n) / LEAST_FILL;
}

function area(places: ReadonlyMap<ObjectId, Placement>, zones: readonly Zone[], cast: Cast, n: number): number {
  const standing = zones.filter((zone) => holds(zone, n));
  const { width, height } = contentBox(places, standing, cast);
  return Math.max(width, SMALLEST.width) * Math.max(height, SMALLEST.height);
}

/**
 * No layout of the cast is smaller than this: cards with the gaps that every layout leaves right of and
 * below them take that much room, less the gaps at the border of the smallest drawing. Quick to find,
 * and mostly enough to know that a drawing is not too empty.
 */
function leastArea(cast: Cast): number {
  let taken = 0;
  for (const { width, height } of cardsOf(cast)) taken += (width + LANES.min) * (height + CELL_GAP);
  const { width, height } = SMALLEST;
  return Math.max(width * height, taken * (width / (width + LANES.min)) * (height / (height + CELL_GAP)));
}

import type { Playback } from '../../model/playback.ts';
import type { ObjectId, Step } from '../../model/trace.ts';
import { type Cast, cardsOf, castOf, isSameCast } from './cast.ts';
import type { Column } from './ground.ts';
import { createHistory } from './history.ts';
import { CELL_GAP, LANES, MARGIN, SMALLEST, STACK, TRACK } from './metrics.ts';
import { assignSlots, type NoteSlot } from './note-slots.ts';
import { contentBox, type Placement, type Plan, plan, type Standing, type Zone } from './plan.ts';
import type { SceneMaker } from './scene.ts';

/** A drawing must fill at least this part of what a fresh layout of its step would: half, and a little to be safe. */
const LEAST_FILL = 0.52;
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

/** The area in px² that a drawing takes with everything at these places; `isFresh`: without words on what changed. */
export type Measure = (places: Places, isFresh: boolean) => number;

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
export function createPlaces(playback: Playback, makeScene: SceneMaker, measure: Measure): PlaceFinder {
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

  /** Whether the drawing would fill less than it must: estimated first, since measuring takes drawing it. */
  const isTooEmpty = (made: State, cast: Cast, n: number): boolean => {
    const most = area(made, cast, n, mostBeyond(cast, playback.step(n)));
    if (most <= leastArea(cast) / LEAST_FILL) return false;
    const fresh = aloneState(cast, n);
    if (most <= area(fresh, cast, n, NOTHING) / LEAST_FILL) return false;
    const [actual, alone] = [placesOf(made, cast, n), placesOf(fresh, cast, n)];
    return measure(actual, false) > measure(alone, cast.departed.size === 0) / LEAST_FILL;
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
    const step = playback.step(n);
    const quiet = before && isQuiet(step, playback.step(n - 1));
    const scene = quiet ? { ...before, snapshot: playback.at(n) } : makeScene(playback.at(n));
    const cast = castOf(before, scene, step);
    kept.set(n, cast);
    if (kept.size > 2 * HORIZON) kept.delete(kept.keys().next().value as number);
    return cast;
  };
}

const holds = ({ from, until }: { from: number; until: number }, n: number): boolean => from <= n && n < until;

/** Places as a drawing of step `n` alone needs them; the notes in order. */
function placesOf({ plan: { site, zones }, placements }: State, cast: Cast, n: number): Places {
  const slots = assignSlots(new Map(), cast, () => false);
  return {
    cast,
    placements,
    noteSlots: new Map([...slots].map(([key, { slot }]) => [key, slot])),
    zones: zones.filter((zone) => holds(zone, n)),
    columns: site.ground.columns,
  };
}

/** Nothing that is shown differs from the step before. */
const isQuiet = (step: Step, before: Step): boolean =>
  step.frame === before.frame &&
  step.value === undefined &&
  before.value === undefined &&
  [step.frames, step.names, step.objects, step.changed, step.freed, step.lost].every((part) => isEmpty(part));

const isEmpty = (part: object | undefined): boolean => part === undefined || Object.keys(part).length === 0;

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

/** The state of a layout of this cast alone. */
function aloneState(cast: Cast, n: number): State {
  return follow({ plan: plan([cast], n, null), until: n + 1, placements: new Map() }, n);
}

/** Room beyond the cards, in all. */
interface Beyond {
  readonly width: number;
  readonly height: number;
}

/** How far arrows may reach beyond the cards, and callouts where there are any: more than they do. */
const ARROWS: Beyond = { width: LANES.max, height: 8 * TRACK };
const CALLOUTS: Beyond = { width: 280, height: 120 };

/** Area of a drawing that reaches so far beyond its cards, notes and zones. */
function area({ placements, plan: { zones } }: State, cast: Cast, n: number, beyond: Beyond): number {
  const standing = zones.filter((zone) => holds(zone, n));
  const { width, height } = contentBox(placements, standing, cast);
  const stack = cast.scene.snapshot.frames.length > 1 ? STACK.height + STACK.toCards : 0;
  return (
    Math.max(width + 2 * MARGIN + beyond.width, SMALLEST.width) *
    Math.max(height + 2 * MARGIN + stack + beyond.height, SMALLEST.height)
  );
}

const NOTHING: Beyond = { width: 0, height: 0 };

/** The most that anything may reach beyond the cards of this cast. */
function mostBeyond({ scene, peeled }: Cast, step: Step): Beyond {
  const arrows = scene.edges.length > 0 ? ARROWS : NOTHING;
  const callouts = peeled.length > 0 || step.value !== undefined || !isEmpty(step.changed) ? CALLOUTS : NOTHING;
  return { width: arrows.width + callouts.width, height: arrows.height + callouts.height };
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

import type { Playback } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Card } from './card.ts';
import { type Cast, castOf } from './cast.ts';
import { depthsOf } from './depths.ts';
import { type Column, copyGround, release } from './ground.ts';
import { createHistory } from './history.ts';
import { SMALLEST } from './metrics.ts';
import { type Need, needsOf } from './needs.ts';
import {
  contentBox,
  createSite,
  freshDepths,
  type Placement,
  placeObject,
  placeZone,
  type Site,
  type Zone,
} from './placement.ts';
import type { NoteLabel, Scene, SceneMaker } from './scene.ts';

/** Steps are laid out in stretches of this many, each seeing as many more ahead. */
const STRETCH = 256;
/** A drawing must fill at least this part of what a fresh layout of the step would. */
const LEAST_FILL = 0.5;
/** How far ahead a layout made anew may look: less where room kept for later would make it too empty. */
const HORIZONS = [Number.POSITIVE_INFINITY, 64, 16, 4, 1];

/** Where everything stands at a step. */
export interface Places {
  readonly cast: Cast;
  readonly placements: ReadonlyMap<ObjectId, Placement>;
  /** Which place in its object's stack of notes each note has, by the note's key. */
  readonly noteSlots: ReadonlyMap<string, number>;
  readonly zones: readonly Zone[];
  readonly columns: readonly Column[];
}

interface NoteSlot {
  readonly object: ObjectId;
  readonly slot: number;
}

/** Steps that are laid out together, and what they need; the casts reach further than the stretch itself. */
interface Stretch {
  readonly from: number;
  readonly casts: readonly Cast[];
  readonly needs: ReadonlyMap<ObjectId, Need>;
  readonly depths: ReadonlyMap<ObjectId, number>;
}

interface State {
  next: number;
  site: Site;
  slots: Map<string, NoteSlot>;
  /** Left in the step before: their places are free from now on. */
  leaving: readonly ObjectId[];
}

/**
 * Foresighted layout (Diehl & Görg, "Graphs, They Are Changing", GD 2002): every object gets one place,
 * with the room it will need as far as can be seen ahead, and keeps it. Steps are gone through in order,
 * once; what was found is kept, so that any step can be asked for at any time with the same result.
 * Only where the drawing would become less than half as dense as a fresh layout of the step,
 * everything is laid out anew, in the same order.
 */
export function createPlaces(playback: Playback, makeScene: SceneMaker): (n: number) => Places {
  const placements = createHistory<ObjectId, Placement>();
  const noteSlots = createHistory<string, NoteSlot>();
  const zones = createHistory<'zones', readonly Zone[]>();
  const columns = createHistory<'columns', readonly Column[]>();
  let state: State = { next: 0, site: createSite(new Map(), new Map()), slots: new Map(), leaving: [] };
  let stretch: Stretch = { from: 0, casts: [], needs: new Map(), depths: new Map() };
  /** The first stretch that did not see as far ahead as it should, because the trace ended; to be done again when it grows. */
  let provisional: { readonly length: number; readonly state: State } | null = null;

  const castAt = (n: number): Cast => {
    const before = n > 0 ? makeScene(playback.at(n - 1)) : null;
    return castOf(before, makeScene(playback.at(n)), playback.step(n));
  };

  const enter = (from: number): void => {
    const until = Math.min(playback.length, from + 2 * STRETCH);
    if (!provisional && until < from + 2 * STRETCH) provisional = { length: playback.length, state: copyState(state) };
    const casts = castsBetween(playback, makeScene, from, until);
    const needs = needsOf(casts);
    stretch = { from, casts, needs, depths: depthsOf(needs, depthsIn(state.site)) };
  };

  const resume = (): void => {
    if (!provisional || provisional.length === playback.length) return;
    state = provisional.state;
    provisional = null;
    for (const history of [placements, noteSlots, zones, columns]) history.truncate(state.next);
  };

  const advance = (): void => {
    const n = state.next;
    if (n % STRETCH === 0) enter(n);
    const { casts, from } = stretch;
    const cast = casts[n - from] as Cast;
    const known = {
      site: new Map(state.site.placements),
      zones: [...state.site.zones.values()],
      slots: new Map(state.slots),
    };
    if (n === 0) state.site = layAnew([cast, ...casts.slice(n - from + 1)]);
    else settleStep(state, cast, stretch);
    if (isTooEmpty(state.site, cast)) {
      state.site = relaid(casts.slice(n - from));
      stretch = { ...stretch, depths: depthsOf(stretch.needs, depthsIn(state.site)) };
    }
    state.slots = assignSlots(state.slots, cast);
    record(n, known);
    state.next = n + 1;
  };

  const record = (
    n: number,
    before: { site: ReadonlyMap<ObjectId, Placement>; zones: readonly Zone[]; slots: ReadonlyMap<string, NoteSlot> },
  ): void => {
    for (const [id, place] of state.site.placements) if (before.site.get(id) !== place) placements.set(id, n, place);
    for (const [key, slot] of state.slots) if (before.slots.get(key) !== slot) noteSlots.set(key, n, slot);
    const now = [...state.site.zones.values()];
    if (now.length !== before.zones.length || now.some((zone, i) => zone !== before.zones[i]))
      zones.set('zones', n, now);
    const last = columns.at('columns', n);
    if (last?.[0] !== state.site.ground.columns[0] || last?.length !== state.site.ground.columns.length) {
      columns.set('columns', n, [...state.site.ground.columns]);
    }
  };

  return (n) => {
    resume();
    while (state.next <= n) advance();
    const cast = castAt(n);
    const ids = [...cast.scene.cards.keys(), ...cast.departed.keys()];
    const notes = [...cast.scene.notes, ...cast.peeled];
    return {
      cast,
      placements: new Map(ids.map((id) => [id, placements.at(id, n) as Placement])),
      noteSlots: new Map(notes.map(({ key }) => [key, noteSlots.at(key, n)?.slot ?? 0])),
      zones: zones.at('zones', n) ?? [],
      columns: columns.at('columns', n) ?? [],
    };
  };
}

function castsBetween(playback: Playback, makeScene: SceneMaker, from: number, until: number): readonly Cast[] {
  const casts: Cast[] = [];
  let before: Scene | null = from > 0 ? makeScene(playback.at(from - 1)) : null;
  for (let n = from; n < until; n++) {
    const scene = makeScene(playback.at(n));
    casts.push(castOf(before, scene, playback.step(n)));
    before = scene;
  }
  return casts;
}

/** A layout of the first of these casts, with room for what the others need. */
function layAnew(casts: readonly Cast[]): Site {
  const needs = needsOf(casts);
  const depths = freshDepths(needs);
  const site = createSite(needs, depths);
  const cast = casts[0] as Cast;
  placeAll(site, cast, needs, depths);
  return site;
}

function relaid(casts: readonly Cast[]): Site {
  for (const horizon of HORIZONS) {
    const site = layAnew(casts.slice(0, horizon));
    if (!isTooEmpty(site, casts[0] as Cast)) return site;
  }
  return layAnew(casts.slice(0, 1));
}

/** Everything drawn at a step. */
function* cardsOf({ scene, departed }: Cast): Iterable<Card> {
  yield* scene.cards.values();
  for (const { card } of departed.values()) yield card;
}

function settleStep(state: State, cast: Cast, { needs, depths }: Stretch): void {
  const { site } = state;
  for (const id of state.leaving) if (!cast.scene.cards.has(id)) remove(site, id);
  state.leaving = [...site.placements.keys()].filter((id) => !cast.scene.cards.has(id));
  for (const card of cast.scene.cards.values()) {
    const place = site.placements.get(card.object);
    if (place && (outgrown(place, card, cast) || (place.zone !== null && !card.unreachable))) remove(site, card.object);
    if (place && place.zone === null && card.unreachable) remove(site, card.object);
  }
  clearZones(site);
  placeAll(site, cast, needs, depths);
}

const depthsIn = ({ placements }: Site): ReadonlyMap<ObjectId, number> =>
  new Map([...placements].map(([id, { depth }]) => [id, depth]));

/** Gives a place to everything of the cast that has none. */
function placeAll(
  site: Site,
  cast: Cast,
  needs: ReadonlyMap<ObjectId, Need>,
  depths: ReadonlyMap<ObjectId, number>,
): void {
  const members: Need[] = [];
  for (const card of cardsOf(cast)) {
    if (site.placements.has(card.object)) continue;
    const need = needs.get(card.object) as Need;
    if (card.unreachable && !cast.departed.has(card.object)) members.push(need);
    else placeObject(site, need, depths.get(card.object) ?? 0, cast);
  }
  if (members.length > 0) placeZone(site, members, `zone ${cast.scene.snapshot.step}`);
}

function remove(site: Site, id: ObjectId): void {
  release(site.ground, id);
  site.placements.delete(id);
}

function clearZones(site: Site): void {
  const used = new Set([...site.placements.values()].map(({ zone }) => zone));
  for (const id of site.zones.keys()) {
    if (used.has(id)) continue;
    release(site.ground, id);
    site.zones.delete(id);
  }
}

function outgrown({ need, cell }: Placement, card: Card, { scene, peeled }: Cast): boolean {
  const on = ({ object }: NoteLabel): boolean => object === card.object;
  const notes = scene.notes.filter(on).length + peeled.filter(on).length;
  return card.width > cell.width || card.height > need.height || card.tracks > need.tracks || notes > need.notes;
}

function isTooEmpty(site: Site, cast: Cast): boolean {
  const actual = area(site, cast);
  return actual > area(layAnew([cast]), cast) / LEAST_FILL;
}

function area(site: Site, cast: Cast): number {
  const { width, height } = contentBox(site, cardsOf(cast));
  return Math.max(width, SMALLEST.width) * Math.max(height, SMALLEST.height);
}

/** A note keeps its place in the stack; a new one gets the first that is free. */
function assignSlots(before: ReadonlyMap<string, NoteSlot>, { scene, peeled }: Cast): Map<string, NoteSlot> {
  const slots = new Map<string, NoteSlot>();
  const taken = new Map<ObjectId, Set<number>>();
  const take = (key: string, entry: NoteSlot): void => {
    slots.set(key, entry);
    taken.set(entry.object, (taken.get(entry.object) ?? new Set()).add(entry.slot));
  };
  const notes = [...peeled, ...scene.notes];
  for (const { key, object } of notes) {
    const known = before.get(key);
    if (known?.object === object) take(key, known);
  }
  for (const { key, object } of notes) {
    if (slots.has(key)) continue;
    const used = taken.get(object) ?? new Set();
    let slot = 0;
    while (used.has(slot)) slot++;
    take(key, { object, slot });
  }
  return slots;
}

const copyState = ({ next, site, slots, leaving }: State): State => ({
  next,
  site: {
    ground: copyGround(site.ground),
    placements: new Map(site.placements),
    zones: new Map(site.zones),
    wrap: site.wrap,
  },
  slots: new Map(slots),
  leaving,
});

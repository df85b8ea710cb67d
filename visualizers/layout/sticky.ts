import { type Change, changesAt } from '../../model/changes.ts';
import { textOfFile } from '../../model/files.ts';
import type { Playback } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import { type Unbinder, unbinderOf } from '../../model/unbinding.ts';
import { wrapText } from '../text.ts';
import type { Box, Layout, LayoutOptions } from '../view.ts';
import { around, framed } from './around.ts';
import { placeCallouts, type Wanted } from './callouts.ts';
import type { Card } from './card.ts';
import type { ArrowDrawing, CardDrawing, Drawing, NoteGroup, Rail, ZoneDrawing } from './drawing.ts';
import { type Marks, marksOf, UNMARKED } from './marks.ts';
import { FONT, MARGIN, SMALLEST, ZONE } from './metrics.ts';
import { arrowLabel, cardLabel } from './names.ts';
import { coverOf, noteGroups, notesEnds, railsOf } from './notes.ts';
import { NO_PINS, type Pins } from './pins.ts';
import type { Places } from './placement.ts';
import { createPlaces, type PlaceFinder } from './places.ts';
import { type Route, routesOf } from './route.ts';
import { createSceneMaker, type Edge, type NoteLabel, type Scene } from './scene.ts';
import { stackDrawing, stackOrigin } from './stack.ts';

/** So many steps are gone through while a person waits, and no more. */
const NEAR = 256;
/** A glance begins so many steps before the step that is asked for: stepping back shows the same layout. */
const BEHIND = 24;

/** The layout of the sticky-note view: where every card, note and arrow stands at every step. */
export function createStickyLayout(playback: Playback, options: LayoutOptions): Layout<Drawing> {
  const telling = (n: number): Telling => ({
    changes: changesAt(playback, n),
    peeledBy: (name) => (options.source === undefined ? null : unbinderOf(playback, options.source, n, name)),
  });
  const makeScene = createSceneMaker(options, (file) => textOfFile(playback, options.source ?? '', file));
  const pins = options.pinned ?? NO_PINS;
  const placesFrom = (first: number): PlaceFinder =>
    createPlaces(
      playback,
      makeScene,
      (candidate, isFresh) => {
        const told = telling(candidate.cast.scene.snapshot.step);
        const { bounds } = drawingOf(candidate, isFresh ? { ...told, changes: [] } : told, pins);
        return bounds.width * bounds.height;
      },
      { first, pins },
    );
  const places = placesFrom(0);
  let glanced = { first: 0, places };
  const reaches = (n: number): boolean => n < places.reached + NEAR;
  const glancedAt = (n: number): PlaceFinder => {
    if (n < glanced.first || n >= glanced.places.reached + NEAR) {
      const first = Math.max(0, n - BEHIND);
      glanced = { first, places: placesFrom(first) };
    }
    return glanced.places;
  };
  return {
    at: (n) => drawingOf(places.at(n), telling(n), pins),
    reaches,
    glance: (n) => drawingOf(glancedAt(n).at(n), telling(n), pins),
    coming: (n, end) => (reaches(n) ? places : glancedAt(n)).around(n, end),
    workAhead(milliseconds) {
      const end = performance.now() + milliseconds;
      while (places.advance()) if (performance.now() > end) return false;
      return true;
    },
  };
}

/** What a drawing tells of its step in words. */
interface Telling {
  readonly changes: readonly Change[];
  /** What peeled the note of a name off, where that is known. */
  readonly peeledBy: (name: string) => Unbinder | null;
}

function drawingOf(places: Places, { changes, peeledBy }: Telling, pins: Pins): Drawing {
  const { scene } = places.cast;
  const marks = marksOf(changes, scene);
  const notes = noteGroups(places, marks.notes);
  const routes = routesIn(places, notes);
  const arrows = arrowDrawings(routes, scene, marks);
  const cards = cardDrawings(places, marks, railsOf(notes, places), pins);
  const zones = zoneDrawings(places);
  const boxes = [...cards.map(boxOf), ...notes.flatMap((group) => group.notes.map(coverOf))];
  const points = routes.flatMap((route) => route.points);
  const content = around([
    ...boxes,
    ...zones.map(({ box }) => box),
    ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
  ]);
  const stack = stackDrawing(scene, stackOrigin(places.columns));
  const callouts = placeCallouts(wantedCallouts(marks, cards, notes, peeledBy), {
    boxes: [...boxes, ...zones.map(labelBox), ...(stack ? [stack.box] : [])],
    points,
    content,
  });
  const covered = around([content, ...(stack ? [stack.box] : []), ...callouts.map(({ box }) => box)]);
  const bounds = framed(covered, MARGIN, SMALLEST, places.extent);
  return { step: scene.snapshot.step, bounds, covered, zones, cards, arrows, notes, callouts, stack };
}

const boxOf = ({ card, x, y }: CardDrawing): Box => ({ x, y, width: card.width, height: card.height });

const labelBox = ({ box, lines }: ZoneDrawing): Box => ({ ...box, height: 14 + lines.length * 19 });

/** Beside each object that changed what changed; beside each note that was peeled off which one. */
function wantedCallouts(
  marks: Marks,
  cards: readonly CardDrawing[],
  notes: readonly NoteGroup[],
  peeledBy: Telling['peeledBy'],
): readonly Wanted[] {
  const byObject = new Map(cards.map((card) => [card.card.object, card]));
  const remarks = marks.remarks.flatMap(({ key, object, lines }) => {
    const card = byObject.get(object);
    return card ? [{ key, lines, anchor: { ...boxOf(card), width: card.card.body.width } }] : [];
  });
  const peeled = notes.flatMap((group) => group.notes.filter(({ state }) => state === 'peeled'));
  return [
    ...remarks,
    ...peeled.map((note) => ({
      key: `peeled ${note.key}`,
      lines: [peelingWords(note.name, peeledBy(note.name))],
      anchor: coverOf(note),
    })),
  ];
}

/** `del parm`; what else takes a name away has no statement to quote. */
function peelingWords(name: string, by: Unbinder | null): string {
  if (by === 'del') return `del ${name}`;
  return by === 'except' ? 'except has ended' : 'peeled off';
}

function zoneDrawings({ zones, placements, cast: { scene, departed } }: Places): readonly ZoneDrawing[] {
  const zoned = [...placements.values()].filter(({ inZone }) => inZone);
  return zones.map(({ id, box }) => {
    const live = zoned.filter(({ object, x, y }) => contains(box, x, y) && !departed.has(object));
    const words = zoneWords(
      live.map(({ object }) => object),
      scene.edges,
    );
    return { id, box, lines: wrapText(words, box.width - 2 * ZONE.padding, FONT.mark, 'sansBold') };
  });
}

const contains = ({ x, y, width, height }: Box, left: number, top: number): boolean =>
  left >= x && left < x + width && top >= y && top < y + height;

/** What a zone says in which these objects are alive. */
function zoneWords(live: readonly ObjectId[], edges: readonly Edge[]): string {
  const [a, b] = live;
  if (a === undefined) return 'unreachable until now';
  const holds = (from: ObjectId, to: ObjectId): boolean =>
    edges.some((edge) => edge.from === from && edge.to === to && !edge.weak);
  const mutual = b !== undefined && live.length === 2 && holds(a, b) && holds(b, a);
  const how = mutual ? 'each keeps the other alive' : `a cycle keeps ${b === undefined ? 'it' : 'them'} alive`;
  return `unreachable: no name leads here, yet ${how} until the garbage collector runs`;
}

function cardDrawings(
  { cast: { scene, departed }, placements }: Places,
  marks: Marks,
  rails: ReadonlyMap<ObjectId, Rail>,
  pins: Pins,
): readonly CardDrawing[] {
  const names = namesByObject(scene.notes);
  const references = new Map<ObjectId, number>();
  for (const { from } of scene.edges) references.set(from, (references.get(from) ?? 0) + 1);
  const one = (card: Card, state: CardDrawing['state']): CardDrawing => {
    const place = placements.get(card.object);
    if (!place) throw new Error(`${card.object} has no place`);
    const pinned = state === 'live' && !place.inZone && pins.has(card.object);
    const words = cardLabel(card, names(card.object), references.get(card.object) ?? 0, state);
    const label = pinned ? `${words}, pinned` : words;
    const mark = marks.cards.get(card.object) ?? UNMARKED;
    return { card, x: place.x, y: place.y, state, mark, rail: rails.get(card.object) ?? null, pinned, label };
  };
  return [
    ...[...scene.cards.values()].map((card) => one(card, 'live')),
    ...[...departed.values()].map(({ card, way }) => one(card, way)),
  ];
}

function routesIn({ cast, placements, columns, ...rest }: Places, notes: readonly NoteGroup[]): readonly Route[] {
  const ends = notesEnds(notes, { cast, placements, columns, ...rest });
  const cards = new Map(cast.scene.cards);
  for (const [id, { card }] of cast.departed) cards.set(id, card);
  return routesOf(cast.scene.edges, { columns, placements, cards, notesEnd: (id) => ends.get(id) ?? 0 });
}

function arrowDrawings(routes: readonly Route[], scene: Scene, marks: Marks): readonly ArrowDrawing[] {
  const names = namesByObject(scene.notes);
  return routes.map(({ edge, start, path, tip, heading }) => ({
    key: `${edge.from}:${edge.index}`,
    from: edge.from,
    to: edge.to,
    weak: edge.weak,
    changed: isChanged(edge, scene, marks),
    start,
    path,
    tip,
    heading,
    label: arrowLabel(edge, scene, names),
  }));
}

function isChanged({ from, index }: Edge, { cards }: Scene, marks: Marks): boolean {
  const parts = cards.get(from)?.parts ?? [];
  return (marks.cards.get(from)?.parts ?? []).some((part) => parts[part]?.index === index);
}

function namesByObject(notes: readonly NoteLabel[]): (object: ObjectId) => readonly string[] {
  const names = new Map<ObjectId, string[]>();
  for (const { name, object, temporary } of notes)
    if (!temporary) names.set(object, [...(names.get(object) ?? []), name]);
  return (object) => names.get(object) ?? [];
}

import type { Playback } from '../../model/playback.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Box, Layout, LayoutOptions } from '../view.ts';
import type { Card } from './card.ts';
import type { ArrowDrawing, CardDrawing, Drawing, NoteGroup, NoteState, ZoneDrawing } from './drawing.ts';
import type { Column } from './ground.ts';
import { MARGIN, SMALLEST, STACK } from './metrics.ts';
import { arrowLabel, cardLabel } from './names.ts';
import { noteGroups, notesEnds } from './notes.ts';
import { createPlaces, type Places } from './places.ts';
import { type Route, routesOf } from './route.ts';
import { createSceneMaker } from './scene.ts';
import { stackDrawing } from './stack.ts';

/** The layout of the sticky-note view: where every card, note and arrow stands at every step. */
export function createStickyLayout(playback: Playback, options: LayoutOptions): Layout<Drawing> {
  const places = createPlaces(playback, createSceneMaker(options));
  return { at: (n) => drawingOf(places(n), n) };
}

function drawingOf(places: Places, step: number): Drawing {
  const notes = noteGroups(places, new Map<string, NoteState>());
  const arrows = arrowsOf(places, notes);
  const cards = cardDrawings(places);
  const zones = places.zones.map(({ id, box }): ZoneDrawing => ({ id, box, lines: ZONE_LABEL }));
  const content = around([
    ...cards.map(({ card, x, y }) => ({ x, y, width: card.width, height: card.height })),
    ...notes.flatMap((group) => group.notes.map(({ box }) => box)),
    ...zones.map(({ box }) => box),
    ...arrows.map(arrowBox),
  ]);
  const stack = stackDrawing(places.cast.scene.frames, content.x, content.y - STACK.toCards);
  const bounds = framed(around(stack ? [content, stack.box] : [content]));
  return { step, bounds, zones, cards, arrows, notes, stack };
}

const ZONE_LABEL = [
  'unreachable: no name leads here, yet each keeps the',
  'other alive until the garbage collector runs',
];

function cardDrawings({ cast: { scene, departed }, placements }: Places): readonly CardDrawing[] {
  const names = namesByObject(scene.notes);
  const references = new Map<ObjectId, number>();
  for (const { from } of scene.edges) references.set(from, (references.get(from) ?? 0) + 1);
  const one = (card: Card, state: CardDrawing['state']): CardDrawing => {
    const place = placements.get(card.object);
    if (!place) throw new Error(`${card.object} has no place`);
    const label = cardLabel(card, names(card.object), references.get(card.object) ?? 0, state);
    return { card, x: place.x, y: place.y, state, label };
  };
  return [
    ...[...scene.cards.values()].map((card) => one(card, 'live')),
    ...[...departed.values()].map(({ card, way }) => one(card, way)),
  ];
}

function arrowsOf(places: Places, notes: readonly NoteGroup[]): readonly ArrowDrawing[] {
  const { cast, placements } = places;
  const { scene, departed } = cast;
  const ends = notesEnds(notes, places);
  const cards = new Map(scene.cards);
  for (const [id, { card }] of departed) cards.set(id, card);
  const columns = places.columns as readonly Column[];
  const routes = routesOf(scene.edges, { columns, placements, cards, notesEnd: (id) => ends.get(id) ?? 0 });
  const names = namesByObject(scene.notes);
  return routes.map(({ edge, start, path, tip, heading }) => ({
    key: `${edge.from}:${edge.index}`,
    from: edge.from,
    to: edge.to,
    weak: edge.weak,
    start,
    path,
    tip,
    heading,
    label: arrowLabel(edge, scene, names),
  }));
}

function namesByObject(notes: readonly { name: string; object: ObjectId }[]): (object: ObjectId) => readonly string[] {
  const names = new Map<ObjectId, string[]>();
  for (const { name, object } of notes) names.set(object, [...(names.get(object) ?? []), name]);
  return (object) => names.get(object) ?? [];
}

/** The smallest box around these. */
function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** With a margin, and not smaller than the smallest drawing. */
function framed({ x, y, width, height }: Box): Box {
  const [w, h] = [Math.max(SMALLEST.width, width + 2 * MARGIN), Math.max(SMALLEST.height, height + 2 * MARGIN)];
  return {
    x: Math.round(x - (w - width) / 2),
    y: Math.round(y - (h - height) / 2),
    width: Math.ceil(w),
    height: Math.ceil(h),
  };
}

/** Around the path's own points: its curves stay between them. */
function arrowBox({ path }: Pick<Route, 'path'>): Box {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return around(
    numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] as number, width: 0, height: 0 }] : [])),
  );
}

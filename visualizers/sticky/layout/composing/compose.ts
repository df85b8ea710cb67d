import type { ObjectId } from '../../../../model/trace.ts';
import type { Unbinder } from '../../../../model/unbinding.ts';
import { peelingWords } from '../../../../words/language.ts';
import type { Edge, Origin } from '../../../arrows/edge.ts';
import { aroundAll, pointsOf } from '../../../arrows/extent.ts';
import type { PlacedArrow } from '../../../arrows/placed.ts';
import { type Route, routesOf } from '../../../arrows/route.ts';
import type { Card } from '../../../cards/card.ts';
import { UNMARKED } from '../../../cards/mark.ts';
import type { PlacedCard, Rail } from '../../../cards/placed.ts';
import { placeCallouts, type Wanted } from '../../../changes/callouts.ts';
import { type Happened, type Marks, marksOf } from '../../../changes/marks.ts';
import { arrowLabel, cardLabel } from '../../../describing/labels.ts';
import { around, type Box, framed } from '../../../geometry/box.ts';
import type { Pins } from '../../../show.ts';
import { MARGIN, SMALLEST } from '../../../sizes.ts';
import { stackDrawing, stackOrigin } from '../../../stack/chips.ts';
import type { Graph } from '../contents/graph.ts';
import type { NoteLabel } from '../contents/name-labels.ts';
import type { Places } from '../placing/placement.ts';
import { type Alike, createAlike } from './alike.ts';
import { coverOf, noteGroups, notesEnds, railsOf } from './notes.ts';
import type { NoteGroup, PlacedZone, StickyScene } from './scene.ts';
import { placedZones } from './zones.ts';

/** What happened in a step, of which the scene tells in words. */
export interface StepEvents extends Happened {
  /** What peeled the note of a name off, where that is known. */
  readonly peeledBy: (name: string) => Unbinder | null;
}

/**
 * Puts together all there is to draw at a step whose places are known. What is as `alike` has seen it before is the
 * very same thing, so that drawing it again costs nothing.
 */
export function compose(places: Places, events: StepEvents, pins: Pins, alike: Alike = createAlike()): StickyScene {
  const { graph } = places.shown;
  const marks = marksOf(events, graph);
  const notes = noteGroups(places, marks.notes, alike);
  const routes = routesIn(places, notes);
  const arrows = placedArrows(routes, graph, marks).map((arrow) => alike(`arrow ${arrow.key}`, arrow));
  const cards = placedCards(places, marks, railsOf(notes, places), pins).map((card) =>
    alike(`card ${card.card.object}`, card),
  );
  const zones = placedZones(places);
  const boxes = [...cards.map(boxOf), ...notes.flatMap((group) => group.notes.map(coverOf))];
  const content = aroundAll([...boxes, ...zones.map(({ box }) => box)], routes);
  const stack = stackDrawing(graph, stackOrigin(places.columns));
  const callouts = placeCallouts(wantedCallouts(marks, cards, notes, events.peeledBy), {
    boxes: [...boxes, ...zones.map(labelBox), ...(stack ? [stack.box] : [])],
    pointsIn: pointsOf(routes),
    content,
  });
  const covered = around([content, ...(stack ? [stack.box] : []), ...callouts.map(({ box }) => box)]);
  const bounds = framed(covered, MARGIN, SMALLEST, places.extent);
  return { step: graph.snapshot.step, bounds, covered, zones, cards, arrows, notes, callouts, stack };
}

const boxOf = ({ card, x, y }: PlacedCard): Box => ({ x, y, width: card.width, height: card.height });

const labelBox = ({ box, lines }: PlacedZone): Box => ({ ...box, height: 14 + lines.length * 19 });

/** Beside each object that changed what changed; beside each note that was peeled off which one. */
function wantedCallouts(
  marks: Marks,
  cards: readonly PlacedCard[],
  notes: readonly NoteGroup[],
  peeledBy: StepEvents['peeledBy'],
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

function placedCards(
  { shown: { graph, departed }, placements }: Places,
  marks: Marks,
  rails: ReadonlyMap<ObjectId, Rail>,
  pins: Pins,
): readonly PlacedCard[] {
  const names = namesByObject(graph.notes);
  const references = new Map<ObjectId, number>();
  for (const { from } of graph.edges) references.set(from, (references.get(from) ?? 0) + 1);
  const one = (card: Card, state: PlacedCard['state']): PlacedCard => {
    const place = placements.get(card.object);
    if (!place) throw new Error(`${card.object} has no place`);
    const pinned = state === 'live' && !place.inZone && pins.has(card.object);
    const words = cardLabel(card, names(card.object), references.get(card.object) ?? 0, state);
    const label = pinned ? `${words}, pinned` : words;
    const mark = marks.cards.get(card.object) ?? UNMARKED;
    return { card, x: place.x, y: place.y, state, mark, rail: rails.get(card.object) ?? null, pinned, label };
  };
  return [
    ...[...graph.cards.values()].map((card) => one(card, 'live')),
    ...[...departed.values()].map(({ card, way }) => one(card, way)),
  ];
}

function routesIn({ shown, placements, columns, ...rest }: Places, notes: readonly NoteGroup[]): readonly Route[] {
  const ends: ReadonlyMap<Origin, number> = notesEnds(notes, { shown, placements, columns, ...rest });
  const cards = new Map(shown.graph.cards);
  for (const [id, { card }] of shown.departed) cards.set(id, card);
  return routesOf(shown.graph.edges, { columns, obstacles: placements, cards, notesEnd: (id) => ends.get(id) ?? 0 });
}

function placedArrows(routes: readonly Route[], graph: Graph, marks: Marks): readonly PlacedArrow[] {
  const names = namesByObject(graph.notes);
  return routes.map(({ edge, start, path, tip, heading }) => ({
    key: `${edge.from}:${edge.index}`,
    from: edge.from,
    target: { kind: 'reference', object: edge.from, index: edge.index },
    to: edge.to,
    weak: edge.weak,
    changed: isChanged(edge, graph, marks),
    start,
    path,
    tip,
    heading,
    label: arrowLabel(edge, graph, names),
  }));
}

function isChanged({ from, index }: Edge, { cards }: Graph, marks: Marks): boolean {
  const parts = cards.get(from)?.parts ?? [];
  return (marks.cards.get(from)?.parts ?? []).some((part) => parts[part]?.index === index);
}

function namesByObject(notes: readonly NoteLabel[]): (object: ObjectId) => readonly string[] {
  const names = new Map<ObjectId, string[]>();
  for (const { name, object, temporary } of notes)
    if (!temporary) names.set(object, [...(names.get(object) ?? []), name]);
  return (object) => names.get(object) ?? [];
}

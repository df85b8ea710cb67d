import type { FrameId, ObjectId, Step } from '../../../model/trace.ts';
import type { Edge, Origin } from '../../arrows/edge.ts';
import { aroundAll, pointsOf } from '../../arrows/extent.ts';
import type { Obstacle } from '../../arrows/obstacle.ts';
import type { PlacedArrow } from '../../arrows/placed.ts';
import { type Routable, type Route, routesOf } from '../../arrows/route.ts';
import type { Card } from '../../cards/card.ts';
import type { Departure } from '../../cards/departure.ts';
import { UNMARKED } from '../../cards/mark.ts';
import type { Part } from '../../cards/part.ts';
import type { PlacedCard } from '../../cards/placed.ts';
import { placeCallouts } from '../../changes/callouts.ts';
import { type Happened, type Marks, marksOf } from '../../changes/marks.ts';
import { arrowLabel, cardLabel } from '../../describing/labels.ts';
import { around, type Box, framed, type Point } from '../../geometry/box.ts';
import { NO_PINS, type Show } from '../../show.ts';
import { MARGIN, SMALLEST } from '../../sizes.ts';
import { TABLE, VALUE } from '../sizes.ts';
import { type Contents, tablesIn } from './contents.ts';
import { type FrameTable, headHeight, NO_VALUE, tableHeight } from './frame-table.ts';
import { FOLDED, type Plan, stackTops } from './plan.ts';
import { roomOf } from './presences.ts';
import type { FramesScene, PlacedFold, PlacedRow, PlacedTable } from './scene.ts';

/** What a scene is put together from. */
export interface Composing extends Happened {
  readonly contents: Contents;
  /** What the step before showed; null for the first. */
  readonly before: Contents | null;
  readonly step: Step;
  readonly plan: Plan;
  readonly show: Show;
}

/** Puts together all there is to draw at a step whose places are known. */
export function compose(composing: Composing): FramesScene {
  const { contents, plan } = composing;
  const marks = marksOf(composing, contents);
  const tables = placedTables(composing, marks);
  const folds = placedFolds(contents, tables, plan);
  const cards = placedCards(composing, marks);
  const unreachable = cards
    .filter(({ card, state }) => card.unreachable && state === 'live')
    .map((card) => ({ object: card.card.object, box: wider(boxOf(card), AROUND_UNREACHABLE) }));
  const routes = routesIn(composing, tables, cards);
  const arrows = placedArrows(routes, composing, marks);
  const boxes = [
    ...tables.map(({ box }) => box),
    ...folds.map(({ box }) => box),
    ...unreachable.map(({ box }) => box),
    ...cards.map(boxOf),
  ];
  const content = aroundAll(boxes, routes);
  const byObject = new Map(cards.map((card) => [card.card.object, card]));
  const wanted = marks.remarks.flatMap(({ key, object, lines }) => {
    const card = byObject.get(object);
    return card ? [{ key, lines, anchor: { ...boxOf(card), width: card.card.body.width } }] : [];
  });
  const callouts = placeCallouts(wanted, { boxes, pointsIn: pointsOf(routes), content });
  const covered = around([content, ...callouts.map(({ box }) => box)]);
  const bounds = framed(covered, MARGIN, SMALLEST, content);
  return { step: contents.snapshot.step, bounds, covered, tables, folds, unreachable, cards, arrows, callouts };
}

/** How far the ground behind an unreachable object reaches beyond it. */
const AROUND_UNREACHABLE = 10;

const wider = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const boxOf = ({ card, x, y }: PlacedCard): Box => ({ x, y, width: card.width, height: card.height });

function placedTables({ contents, plan }: Composing, marks: Marks): readonly PlacedTable[] {
  const tops = new Map(stackTops(contents, plan.frames).map(({ frame, top }) => [frame, top]));
  const text = (object: ObjectId | null): string =>
    object === null ? NO_VALUE.yet : (contents.cards.get(object)?.type ?? 'object');
  return tablesIn(contents).map((table) => {
    const { frame, title, note, hue, running, suspended } = table;
    const head = headHeight(note);
    const rows = table.rows.map((row, i): PlacedRow => {
      const y = head + i * TABLE.row + (TABLE.row - VALUE.height) / 2;
      const state = marks.notes.get(row.key) ?? 'same';
      const isNamed = row.kind !== 'value';
      return {
        ...row,
        frame,
        box: { x: plan.valueX, y, width: plan.valueWidth, height: VALUE.height },
        changed: !isNamed || state !== 'same',
        spoken: `${isNamed ? 'name ' : ''}${row.label}${isNamed ? ` of ${title}:` : ''} ${row.text ?? text(row.object)}`,
      };
    });
    const y = tops.get(frame) ?? plan.frames.get(frame) ?? 0;
    const box = { x: 0, y, width: plan.tableWidth, height: tableHeight(table) };
    const how = [running ? 'running' : '', suspended ? 'suspended' : '', note].filter((word) => word !== '');
    return { frame, title, note, hue, running, suspended, box, rows, spoken: [`frame ${title}`, ...how].join(', ') };
  });
}

function placedFolds({ stack }: Contents, tables: readonly PlacedTable[], plan: Plan): readonly PlacedFold[] {
  return stack.flatMap((one, i) => {
    const before = stack[i - 1];
    if (!('folded' in one) || before === undefined || !('table' in before)) return [];
    const above = tables.find(({ frame }) => frame === before.table.frame)?.box;
    const y = (above?.y ?? 0) + (above?.height ?? 0) + TABLE.gap;
    return [{ box: { x: 0, y, width: plan.tableWidth, height: FOLDED }, text: `${one.folded} more frames` }];
  });
}

function placedCards(composing: Composing, marks: Marks): readonly PlacedCard[] {
  const { contents, plan, show } = composing;
  const pins = show.pinned ?? NO_PINS;
  const names = namesByObject(contents);
  const one = (card: Card, state: PlacedCard['state']): PlacedCard => {
    const pin = state === 'live' ? pins.get(card.object) : undefined;
    const { x, y } = pin ?? placeOf(card.object, plan);
    const references = contents.edges.filter(({ from }) => from === card.object).length;
    const words = cardLabel(card, names(card.object), references, state);
    const label = pin ? `${words}, pinned` : words;
    const mark = marks.cards.get(card.object) ?? UNMARKED;
    return { card, x, y, state, mark, rail: null, pinned: pin !== undefined, label };
  };
  const departed = departedFrom(composing);
  return [
    ...[...contents.cards.values()].map((card) => one(card, 'live')),
    ...departed.map(({ card, way }) => one(card, way)),
  ];
}

function placeOf(object: ObjectId, { objects }: Plan): Point {
  const place = objects.get(object);
  if (!place) throw new Error(`${object} has no place`);
  return place;
}

/** Cards that were there in the step before and are gone, as ghosts. */
function departedFrom({ contents, before, step, plan }: Composing): readonly { card: Card; way: Departure }[] {
  const ways: [Departure, readonly ObjectId[]][] = [
    ['freed', step.freed ?? []],
    ['lost', step.lost ?? []],
  ];
  return ways.flatMap(([way, objects]) =>
    objects.flatMap((object) => {
      const card = before?.cards.get(object);
      return card && plan.objects.has(object) && !contents.cards.has(object) ? [{ card, way }] : [];
    }),
  );
}

function routesIn(
  { contents, plan }: Composing,
  tables: readonly PlacedTable[],
  cards: readonly PlacedCard[],
): readonly Route<Origin>[] {
  const obstacles = new Map<Origin, Obstacle>();
  const routables = new Map<Origin, Routable>();
  for (const table of tables) {
    const { frame, box } = table;
    obstacles.set(frame, { object: frame, column: 0, x: box.x, y: box.y, footprint: { top: 0, bottom: box.height } });
    routables.set(frame, routable(table));
  }
  for (const { card, x, y } of cards) {
    const footprint = { top: 0, bottom: roomOf(card).height };
    const column = columnAt(x, plan);
    obstacles.set(card.object, { object: card.object, column, x, y, footprint });
    routables.set(card.object, card);
  }
  return routesOf(contents.edges, { columns: plan.columns, obstacles, cards: routables, notesEnd: () => 0 });
}

/** The column in which something stands whose left border is at `x`. */
const columnAt = (x: number, { columns }: Plan): number =>
  Math.max(
    1,
    columns.findLastIndex((column) => column.x <= x),
  );

/** A frame as arrows see it: they leave the boxes of its values. */
function routable({ box, rows }: PlacedTable): Routable {
  const parts = rows.map(
    (row, index): Part => ({
      index,
      box: row.box,
      label: row.label,
      word: '',
      lines: row.text === null ? null : [row.text],
      fold: '',
      hidden: 0,
      object: row.object,
      weak: false,
      exit: 'right',
    }),
  );
  return { shape: 'slots', parts, body: { x: 0, y: 0, width: box.width, height: box.height }, height: box.height };
}

function placedArrows(
  routes: readonly Route<Origin>[],
  { contents }: Composing,
  marks: Marks,
): readonly PlacedArrow<Origin>[] {
  const names = namesByObject(contents);
  const tables = new Map(tablesIn(contents).map((table) => [table.frame, table]));
  return routes.map(({ edge, start, path, tip, heading }) => {
    const shared = { key: `${edge.from}:${edge.index}`, to: edge.to, weak: edge.weak, start, path, tip, heading };
    const table = tables.get(edge.from as FrameId);
    if (table) return { ...shared, from: edge.from, ...bindingOf(table, edge, contents, marks) };
    const reference = { ...edge, from: edge.from as ObjectId };
    return {
      ...shared,
      from: reference.from,
      target: { kind: 'reference', object: reference.from, index: edge.index },
      changed: isChanged(reference, contents, marks),
      label: arrowLabel(reference, contents, names),
    };
  });
}

/** What an arrow stands for that leaves a frame. */
function bindingOf(
  { frame, title, rows }: FrameTable,
  { index, to }: Edge<Origin>,
  { cards }: Contents,
  marks: Marks,
): Pick<PlacedArrow, 'target' | 'changed' | 'label'> {
  const row = rows[index];
  const type = cards.get(to)?.type ?? 'object';
  if (!row || row.kind === 'value') {
    return { target: { kind: 'object', object: to }, changed: true, label: `${row?.label ?? 'value'} ${type}` };
  }
  return {
    target: { kind: 'name', frame, name: row.label },
    changed: (marks.notes.get(row.key) ?? 'same') !== 'same',
    label: `name ${row.label} of ${title} to ${type}`,
  };
}

function isChanged({ from, index }: Edge, { cards }: Contents, marks: Marks): boolean {
  const parts = cards.get(from)?.parts ?? [];
  return (marks.cards.get(from)?.parts ?? []).some((part) => parts[part]?.index === index);
}

function namesByObject(contents: Contents): (object: ObjectId) => readonly string[] {
  const names = new Map<ObjectId, string[]>();
  for (const { rows } of tablesIn(contents)) {
    for (const { object, label, kind } of rows) {
      if (object !== null && kind !== 'value') names.set(object, [...(names.get(object) ?? []), label]);
    }
  }
  return (object) => names.get(object) ?? [];
}

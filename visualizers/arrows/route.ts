import type { ObjectId } from '../../model/trace.ts';
import type { Card } from '../cards/card.ts';
import type { Part } from '../cards/part.ts';
import type { Point } from '../geometry/box.ts';
import type { Column } from '../geometry/column.ts';
import { ENTRY, ROW, TRACK } from '../sizes.ts';
import { type Channels, createChannels } from './channels.ts';
import { type Corners, type Curve, createCurve } from './curve.ts';
import type { Edge, Origin } from './edge.ts';
import type { Obstacle } from './obstacle.ts';
import { spread } from './ports.ts';

/** What arrows leave and reach: of a card, or of a frame's table, all that their ways depend on. */
export type Routable = Pick<Card, 'shape' | 'parts' | 'body' | 'height'>;

/** An arrow as it runs. */
export interface Route<From extends Origin = ObjectId> {
  readonly edge: Edge<From>;
  /** The dot in the slot where it starts. */
  readonly start: Point;
  /** SVG path data from the dot to the tip. */
  readonly path: string;
  /** The corners of a box that it does not leave, and of the smallest box around its points; points along it. */
  readonly hull: Corners;
  extent(): Corners;
  points(): readonly Point[];
  readonly tip: Point;
  /** Which way the head points. */
  readonly heading: 'left' | 'right';
}

/** What routing needs to know. */
export interface Routing {
  readonly columns: readonly Column[];
  readonly obstacles: ReadonlyMap<Origin, Obstacle>;
  readonly cards: ReadonlyMap<Origin, Routable>;
  /** Lowest end of the notes on an object, relative to its card's top; 0 where there are none. */
  notesEnd(object: Origin): number;
}

/** An arrow whose way is known, but not yet the place on the border where it arrives. */
interface Way<From extends Origin> {
  readonly edge: Edge<From>;
  readonly from: Obstacle;
  readonly to: Obstacle;
  readonly part: Part;
  readonly start: Point;
  /** Level at which it leaves its column. */
  readonly level: number;
  readonly side: 'left' | 'right';
  /** Levels at which it crosses the columns between, in order. */
  readonly crossings: readonly { readonly column: number; readonly y: number }[];
}

/**
 * Finds a way for every arrow. Arrows run straight across columns, in the free stretches between cells,
 * and turn in the lanes between columns; so they meet no card and no note. An arrow to the right arrives
 * at the left border of its target, one to the left or within its column at the right border.
 */
export function routesOf<From extends Origin>(edges: readonly Edge<From>[], routing: Routing): readonly Route<From>[] {
  const channels = createChannels(routing.obstacles.values());
  const ways = edges.flatMap((edge) => wayOf(edge, routing, channels));
  const ports = portsOf(ways, routing);
  return ways.map((way) => draw(way, ports.get(way) as number, routing));
}

function wayOf<From extends Origin>(
  edge: Edge<From>,
  { obstacles, cards }: Routing,
  channels: Channels,
): readonly Way<From>[] {
  const [from, to] = [obstacles.get(edge.from), obstacles.get(edge.to)];
  const card = cards.get(edge.from);
  const part = card?.parts.find(({ index }) => index === edge.index);
  if (!from || !to || !card || !part) throw new Error(`An arrow from ${edge.from} to ${edge.to} has no end`);
  const start = dotOf(part, card, from);
  const level = part.exit === 'right' ? start.y : from.y + trackOf(part, card);
  const forward = to.column > from.column;
  const crossings: { column: number; y: number }[] = [];
  let y = level;
  const goal = to.y + (cards.get(to.object)?.height ?? 0) / 2;
  const columns = forward ? between(from.column + 1, to.column - 1) : between(to.column + 1, from.column).reverse();
  for (const column of columns) {
    y = channels.take(column, (y + goal) / 2);
    crossings.push({ column, y });
  }
  return [{ edge, from, to, part, start, level, side: forward ? 'left' : 'right', crossings }];
}

const between = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The dot that stands for a reference: in the middle of a slot, at the right end of a row. */
export function dotOf({ box }: Part, { shape }: Pick<Card, 'shape'>, at: Point): Point {
  const x = shape === 'slots' ? box.x + box.width / 2 : box.x + box.width - ROW.padding - 6;
  const y = shape === 'slots' && box.height > 50 ? box.y + box.height * 0.62 : box.y + box.height / 2;
  return { x: at.x + x, y: at.y + y };
}

/** The level under the slots at which an arrow runs to the right: the further left its slot, the lower. */
function trackOf(part: Part, card: Routable): number {
  const right = card.parts.filter(
    ({ box, lines, exit, object }) =>
      box.y === part.box.y && box.x > part.box.x && exit === 'bottom' && lines === null && object !== null,
  );
  return part.box.y + part.box.height + TRACK + right.length * TRACK;
}

/** Where on the border of its target each arrow arrives, so that no two arrive at one place. */
function portsOf<From extends Origin>(ways: readonly Way<From>[], routing: Routing): ReadonlyMap<Way<From>, number> {
  const arriving = new Map<string, Way<From>[]>();
  for (const way of ways) {
    const key = `${way.to.object} ${way.side}`;
    const group = arriving.get(key) ?? [];
    group.push(way);
    arriving.set(key, group);
  }
  const ports = new Map<Way<From>, number>();
  for (const group of arriving.values()) {
    const sorted = [...group].sort((a, b) => lastLevel(a) - lastLevel(b));
    const [first] = sorted as [Way<From>];
    const levels = spread(sorted.map(lastLevel), borderOf(first, routing));
    for (const [i, way] of sorted.entries()) ports.set(way, levels[i] as number);
  }
  return ports;
}

const lastLevel = ({ crossings, level }: Way<Origin>): number => crossings.at(-1)?.y ?? level;

/** The part of the target's border where arrows may arrive, and the levels there that are taken. */
function borderOf(
  { to, side }: Way<Origin>,
  routing: Routing,
): { top: number; bottom: number; taken: readonly number[] } {
  const card = routing.cards.get(to.object) as Routable;
  const top = to.y + card.body.y;
  const bottom = top + card.body.height;
  if (side === 'left') {
    const notes = routing.notesEnd(to.object);
    const free = notes > 0 ? Math.max(top + 9, Math.min(to.y + notes + 5, bottom - ENTRY / 2)) : top + 9;
    return { top: free, bottom: bottom - 8, taken: [] };
  }
  const exits = card.parts.filter(({ exit, lines, object }) => exit === 'right' && lines === null && object !== null);
  return { top: top + 7, bottom: bottom - 7, taken: exits.map((part) => dotOf(part, card, to).y) };
}

function draw<From extends Origin>(way: Way<From>, port: number, routing: Routing): Route<From> {
  const { edge, from, to, part, start, side } = way;
  const curve = createCurve(start);
  leave(curve, part, way.level);
  const right = (i: number): number => (routing.columns[i] as Column).x + (routing.columns[i] as Column).width;
  const left = (i: number): number => (routing.columns[i] as Column).x - (routing.columns[i] as Column).left;
  if (from === to) {
    const edge = to.x + (routing.cards.get(to.object) as Routable).body.width;
    curve.lineTo(edge, way.level);
    curve.turnTo(port, LOOP);
    return {
      edge: way.edge,
      start,
      path: curve.toString(),
      hull: curve.hull(),
      extent: curve.extent,
      points: curve.points,
      tip: { x: edge, y: port },
      heading: 'left',
    };
  }
  curve.lineTo(right(from.column), way.level);
  if (side === 'left') {
    for (const { column, y } of way.crossings) {
      curve.swingTo(left(column), y);
      curve.lineTo(right(column), y);
    }
    curve.swingTo(left(to.column), port);
    curve.lineTo(to.x, port);
    return {
      edge,
      start,
      path: curve.toString(),
      hull: curve.hull(),
      extent: curve.extent,
      points: curve.points,
      tip: { x: to.x, y: port },
      heading: 'right',
    };
  }
  const first = way.crossings[0]?.y ?? port;
  curve.turnTo(first, reach(first - way.level, (routing.columns[from.column] as Column).lanes));
  for (const [i, { column }] of way.crossings.entries()) {
    curve.lineTo(left(column), curve.here.y);
    curve.swingTo(right(column - 1), way.crossings[i + 1]?.y ?? port);
  }
  const body = (routing.cards.get(to.object) as Routable).body;
  curve.lineTo(to.x + body.width, port);
  return {
    edge,
    start,
    path: curve.toString(),
    hull: curve.hull(),
    extent: curve.extent,
    points: curve.points,
    tip: { x: to.x + body.width, y: port },
    heading: 'left',
  };
}

function leave(curve: Curve, { exit }: Part, level: number): void {
  if (exit === 'bottom') curve.cornerTo(level, 8);
}

/** How far out an arrow from an object to itself goes. */
const LOOP = 34;

/** How far out an arrow turns back: the further it goes, the wider. */
const reach = (distance: number, lanes: number): number =>
  Math.min(lanes - 10, Math.max(24, 20 + Math.abs(distance) * 0.12));

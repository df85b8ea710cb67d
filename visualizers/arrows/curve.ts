import type { Point } from '../geometry/box.ts';

/** The left top and the right bottom corner of a box. */
export type Corners = readonly [Point, Point];

/** A path under construction; its numbers are rounded to tenths. */
export interface Curve {
  lineTo(x: number, y: number): void;
  /** An S from here to there that leaves and arrives horizontally and stays between the two. */
  swingTo(x: number, y: number): void;
  /** Out to the side by `reach` (negative: to the left) and back, arriving at `y` with `x` unchanged. */
  turnTo(y: number, reach: number): void;
  /** Down (or up) to `y`, then horizontally, with a round corner. */
  cornerTo(y: number, radius: number): void;
  readonly here: Point;
  /** The corners of a box that it does not leave; quickly found. */
  hull(): Corners;
  /** The corners of the smallest box around its points. */
  extent(): Corners;
  /** Points along it, about 12 px apart. */
  points(): readonly Point[];
  toString(): string;
}

export function createCurve(start: Point): Curve {
  let { x, y } = start;
  let d = `M${round(x)},${round(y)}`;
  const pieces: Piece[] = [];
  const line = (toX: number, toY: number): void => {
    pieces.push([x, y, toX, toY]);
    x = toX;
    y = toY;
  };
  const cubic = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    d += `C${round(x1)},${round(y1)},${round(x2)},${round(y2)},${round(toX)},${round(toY)}`;
    pieces.push([x, y, x1, y1, x2, y2, toX, toY]);
    x = toX;
    y = toY;
  };
  return {
    lineTo(toX, toY) {
      if (toX === x && toY === y) return;
      d += `L${round(toX)},${round(toY)}`;
      line(toX, toY);
    },
    swingTo(toX, toY) {
      const middle = (toX - x) * 0.55;
      cubic(x + middle, y, toX - middle, toY, toX, toY);
    },
    turnTo(toY, reach) {
      const out = x + (reach * 4) / 3;
      cubic(out, y, out, toY, x, toY);
    },
    cornerTo(toY, radius) {
      const r = Math.min(radius, Math.abs(toY - y)) * Math.sign(toY - y);
      d += `L${round(x)},${round(toY - r)}Q${round(x)},${round(toY)},${round(x + Math.abs(r))},${round(toY)}`;
      line(x, toY);
      line(x + Math.abs(r), toY);
    },
    hull: () => cornersAround(start, pieces, takeControls),
    extent: () => cornersAround(start, pieces, sample),
    points() {
      const points: Point[] = [start];
      for (const piece of pieces) sample(piece, (atX, atY) => points.push({ x: atX, y: atY }));
      return points;
    },
    get here() {
      return { x, y };
    },
    toString: () => d,
  };
}

/** Distance of the points kept along a curve. */
const SAMPLE = 12;

const round = (n: number): number => Math.round(n * 10) / 10;

/** A line by its ends, or a cubic curve by its ends and the control points between them: x and y of each. */
type Piece = readonly number[];

type Take = (x: number, y: number) => void;

/** The points of a piece, without its first. */
function sample(piece: Piece, take: Take): void {
  if (piece.length === 4) sampleLine(piece as Line, take);
  else sampleCubic(piece as Cubic, take);
}

type Line = readonly [number, number, number, number];

function sampleLine([x, y, toX, toY]: Line, take: Take): void {
  const n = Math.ceil(Math.hypot(toX - x, toY - y) / SAMPLE);
  for (let i = 1; i <= n; i++) take(x + ((toX - x) * i) / n, y + ((toY - y) * i) / n);
}

type Cubic = readonly [number, number, number, number, number, number, number, number];

function sampleCubic([x, y, x1, y1, x2, y2, toX, toY]: Cubic, take: Take): void {
  const n = Math.ceil((Math.abs(toX - x) + Math.abs(toY - y) + Math.abs(x1 - x)) / SAMPLE);
  for (let i = 1; i <= n; i++) {
    const t = i / n;
    take(bezier(x, x1, x2, toX, t), bezier(y, y1, y2, toY, t));
  }
}

function bezier(a: number, b: number, c: number, e: number, t: number): number {
  const u = 1 - t;
  return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * e;
}

function takeControls(piece: Piece, take: Take): void {
  for (let i = 0; i < piece.length; i += 2) take(piece[i] as number, piece[i + 1] as number);
}

/** The corners around `start` and all points that `visit` gives of the pieces. */
function cornersAround(start: Point, pieces: readonly Piece[], visit: (piece: Piece, take: Take) => void): Corners {
  let [left, top, right, bottom] = [start.x, start.y, start.x, start.y];
  const take: Take = (x, y) => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  };
  for (const piece of pieces) visit(piece, take);
  return [
    { x: left, y: top },
    { x: right, y: bottom },
  ];
}

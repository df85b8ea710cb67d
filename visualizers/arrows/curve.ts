import type { Point } from '../geometry/box.ts';

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
  /** Points along it, about 12 px apart. */
  readonly points: readonly Point[];
  toString(): string;
}

export function createCurve(start: Point): Curve {
  let { x, y } = start;
  let d = `M${round(x)},${round(y)}`;
  const points: Point[] = [start];
  const line = (toX: number, toY: number): void => {
    const n = Math.ceil(Math.hypot(toX - x, toY - y) / SAMPLE);
    for (let i = 1; i <= n; i++) points.push({ x: x + ((toX - x) * i) / n, y: y + ((toY - y) * i) / n });
    [x, y] = [toX, toY];
  };
  const cubic = (x1: number, y1: number, x2: number, y2: number, toX: number, toY: number): void => {
    d += `C${[x1, y1, x2, y2, toX, toY].map(round).join(',')}`;
    const n = Math.ceil((Math.abs(toX - x) + Math.abs(toY - y) + Math.abs(x1 - x)) / SAMPLE);
    for (let i = 1; i <= n; i++) {
      const [t, u] = [i / n, 1 - i / n];
      const at = (a: number, b: number, c: number, e: number): number =>
        u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * e;
      points.push({ x: at(x, x1, x2, toX), y: at(y, y1, y2, toY) });
    }
    [x, y] = [toX, toY];
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
    get points() {
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

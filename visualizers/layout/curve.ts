/** A point, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

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
  toString(): string;
}

export function createCurve(start: Point): Curve {
  let { x, y } = start;
  let d = `M${round(x)},${round(y)}`;
  const cubic = (...points: number[]): void => {
    d += `C${points.map(round).join(',')}`;
  };
  return {
    lineTo(toX, toY) {
      if (toX === x && toY === y) return;
      d += `L${round(toX)},${round(toY)}`;
      [x, y] = [toX, toY];
    },
    swingTo(toX, toY) {
      const middle = (toX - x) * 0.55;
      cubic(x + middle, y, toX - middle, toY, toX, toY);
      [x, y] = [toX, toY];
    },
    turnTo(toY, reach) {
      const out = x + (reach * 4) / 3;
      cubic(out, y, out, toY, x, toY);
      y = toY;
    },
    cornerTo(toY, radius) {
      const r = Math.min(radius, Math.abs(toY - y)) * Math.sign(toY - y);
      d += `L${round(x)},${round(toY - r)}Q${round(x)},${round(toY)},${round(x + Math.abs(r))},${round(toY)}`;
      [x, y] = [x + Math.abs(r), toY];
    },
    get here() {
      return { x, y };
    },
    toString: () => d,
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;

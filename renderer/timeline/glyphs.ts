import type { TickKind } from './kinds.ts';

/** What of a canvas's path a glyph needs. */
type Path = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath' | 'rect' | 'arc'>;

/** How a kind of change is drawn: its outline around (0, 0) within a circle of radius `r`, filled or only stroked. */
interface Glyph {
  readonly filled: boolean;
  outline(path: Path, r: number): void;
}

const polygon =
  (...points: readonly (readonly [x: number, y: number])[]) =>
  (path: Path, r: number): void => {
    for (const [i, [x, y]] of points.entries()) {
      if (i === 0) path.moveTo(x * r, y * r);
      else path.lineTo(x * r, y * r);
    }
    path.closePath();
  };

const square = (path: Path, r: number): void => path.rect(-0.82 * r, -0.82 * r, 1.64 * r, 1.64 * r);

/** A shape for each kind, so that nothing depends on seeing colours. */
export const GLYPHS: Readonly<Record<TickKind, Glyph>> = {
  raise: { filled: true, outline: polygon([0, -1], [1, 0.85], [-1, 0.85]) },
  end: {
    filled: false,
    outline(path, r) {
      path.moveTo(-0.75 * r, -0.75 * r);
      path.lineTo(0.75 * r, 0.75 * r);
      path.moveTo(0.75 * r, -0.75 * r);
      path.lineTo(-0.75 * r, 0.75 * r);
    },
  },
  mutate: { filled: true, outline: polygon([0, -1.1], [1.1, 0], [0, 1.1], [-1.1, 0]) },
  unbind: { filled: false, outline: square },
  call: { filled: true, outline: polygon([-0.75, -1], [0.95, 0], [-0.75, 1]) },
  return: { filled: true, outline: polygon([0.75, -1], [-0.95, 0], [0.75, 1]) },
  evaluate: {
    filled: false,
    outline(path, r) {
      path.moveTo(0.8 * r, 0);
      path.arc(0, 0, 0.8 * r, 0, 2 * Math.PI);
    },
  },
  create: {
    filled: true,
    outline(path, r) {
      path.moveTo(0.95 * r, 0);
      path.arc(0, 0, 0.95 * r, 0, 2 * Math.PI);
    },
  },
  name: { filled: true, outline: square },
  none: { filled: true, outline: (path, r) => path.rect(-0.5 * r, -0.18 * r, r, 0.36 * r) },
};

/** The outline of a glyph as SVG path data, around (0, 0). */
export function glyphPath(kind: TickKind, r: number): string {
  const data: string[] = [];
  const n = (value: number): string => value.toFixed(2);
  GLYPHS[kind].outline(
    {
      moveTo: (x, y) => data.push(`M${n(x)} ${n(y)}`),
      lineTo: (x, y) => data.push(`L${n(x)} ${n(y)}`),
      closePath: () => data.push('Z'),
      rect: (x, y, w, h) => data.push(`M${n(x)} ${n(y)}h${n(w)}v${n(h)}h${n(-w)}Z`),
      // Full circles only.
      arc: (x, y, radius) =>
        data.push(
          `M${n(x + radius)} ${n(y)}a${radius} ${radius} 0 1 1 ${-2 * radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0`,
        ),
    },
    r,
  );
  return data.join('');
}

import { around, type Box, overlap, type Point } from '../geometry/box.ts';
import type { Route } from './route.ts';

type Drawn = Pick<Route, 'hull' | 'extent' | 'points'>;

/** The smallest box around these boxes and routes. Only routes that may leave the boxes are looked at closely. */
export function aroundAll(boxes: readonly Box[], routes: readonly Drawn[]): Box {
  const content = around(boxes);
  const leaving = routes.filter(({ hull }) => !isWellInside(hull, content));
  return leaving.length === 0 ? content : around([...boxes, ...leaving.flatMap(({ extent }) => extent().map(asBox))]);
}

/** Finds the points along routes that come into a box; of routes that stay away, none is worked out. */
export const pointsOf =
  (routes: readonly Drawn[]) =>
  (box: Box): readonly Point[] =>
    routes.flatMap(({ hull, points }) => (overlap(around(hull.map(asBox)), box, 1) ? points() : []));

/** Farther from the border than any error of rounding. */
function isWellInside([from, to]: Drawn['hull'], { x, y, width, height }: Box): boolean {
  const slack = 0.01;
  return from.x > x + slack && from.y > y + slack && to.x < x + width - slack && to.y < y + height - slack;
}

const asBox = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

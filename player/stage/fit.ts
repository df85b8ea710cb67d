import { type Box, isEmpty, unionOf } from '../../visualizers/geometry/box.ts';

/** How the drawing is shown: magnified by `k`, then moved by `x` and `y` px. */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The stage, in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** A small drawing is not blown up further than this; without it `LARGEST_FIT`. */
  readonly largestFit?: number | undefined;
}

/** Free room around a drawing that was made to fit, in px. */
const MARGIN = 28;
/** A small drawing is not blown up further than this in the window. */
const LARGEST_FIT = 1.8;
/** Least and most magnification by hand. */
export const ZOOM_EXTENT: [number, number] = [0.1, 6];

/** Shows all of `bounds` in the middle of the stage, as large as it can be. */
export function fitPlacement(bounds: Box, stage: Size): Placement {
  const free = { width: Math.max(1, stage.width - 2 * MARGIN), height: Math.max(1, stage.height - 2 * MARGIN) };
  const [least] = ZOOM_EXTENT;
  const largest = stage.largestFit ?? LARGEST_FIT;
  const scale = Math.min(free.width / Math.max(1, bounds.width), free.height / Math.max(1, bounds.height), largest);
  const k = Math.max(least, scale);
  return {
    k,
    x: stage.width / 2 - k * (bounds.x + bounds.width / 2),
    y: stage.height / 2 - k * (bounds.y + bounds.height / 2),
  };
}

/** How much smaller a drawing may be shown for the sake of what is coming. */
const WORTH_WAITING = 0.75;

/** What to bring into view: the drawing with what is coming, unless that would make it much smaller. */
export function roomFor(now: Box, coming: Box, stage: Size): Box {
  const all = unionOf(now, coming);
  if (isEmpty(now)) return all;
  return fitPlacement(all, stage).k >= WORTH_WAITING * fitPlacement(now, stage).k ? all : now;
}

/** From this much larger on, showing a drawing larger is worth a move of the camera. */
const WORTH_MOVING = 1.4;

/** Whether `bounds` are shown so small that the drawing is lost in its stage. */
export const isLost = (bounds: Box, { k }: Placement, stage: Size): boolean =>
  fitPlacement(bounds, stage).k > WORTH_MOVING * k;

/** Whether nothing of `bounds` is in sight. */
export function isOutOfSight(bounds: Box, { k, x, y }: Placement, stage: Size): boolean {
  const left = k * bounds.x + x;
  const top = k * bounds.y + y;
  return left > stage.width || top > stage.height || left + k * bounds.width < 0 || top + k * bounds.height < 0;
}

/** Whether `bounds` are in sight as a whole. */
export function isInSight(bounds: Box, { k, x, y }: Placement, stage: Size): boolean {
  const left = k * bounds.x + x;
  const top = k * bounds.y + y;
  const slack = 1;
  return (
    left >= -slack &&
    top >= -slack &&
    left + k * bounds.width <= stage.width + slack &&
    top + k * bounds.height <= stage.height + slack
  );
}

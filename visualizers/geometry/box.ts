/** A point, in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle; `x` and `y` are its left and top. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest box around these. */
export function around(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/**
 * A box with a margin, and at least as large as `least`. Where it is widened, it takes its place from
 * `page`, so that small drawings of neighbouring steps show the same part of the canvas.
 */
export function framed(
  box: Box,
  margin: number,
  least: { readonly width: number; readonly height: number },
  page: Box,
): Box {
  const [x, width] = stretched(box.x - margin, box.width + 2 * margin, least.width, page.x + page.width / 2);
  const [y, height] = stretched(box.y - margin, box.height + 2 * margin, least.height, page.y + page.height / 2);
  return { x, y, width, height };
}

/** Start and length of a stretch made at least `least` long, around `middle` as far as that goes. */
function stretched(start: number, length: number, least: number, middle: number): [start: number, length: number] {
  const long = Math.ceil(Math.max(length, least));
  const wanted = middle - long / 2;
  return [Math.round(Math.max(start + length - long, Math.min(start, wanted))), long];
}

/** Whether two boxes come nearer than `apart`. */
export const overlap = (a: Box, b: Box, apart = 0): boolean =>
  a.x < b.x + b.width + apart &&
  b.x < a.x + a.width + apart &&
  a.y < b.y + b.height + apart &&
  b.y < a.y + a.height + apart;

/** Whether there is nothing to see, as before the first statement. */
export const isEmpty = ({ width, height }: Box): boolean => width === 0 && height === 0;

/** The least box that holds both; an empty one takes no room. */
export function unionOf(a: Box, b: Box): Box {
  if (isEmpty(a) || isEmpty(b)) return isEmpty(a) ? b : a;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

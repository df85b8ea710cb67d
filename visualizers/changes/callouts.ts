import { around, type Box, overlap, type Point } from '../geometry/box.ts';
import { FONT } from '../sizes.ts';
import { textWidth } from '../text/width.ts';

/** Words beside an object that changed, with the line that ties them to it. */
export interface PlacedCallout {
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly tail: { readonly from: Point; readonly to: Point };
}

/** Words to be put beside something. */
export interface Wanted {
  readonly key: string;
  readonly lines: readonly string[];
  /** What they are about. */
  readonly anchor: Box;
}

/** What callouts keep away from. */
export interface Surroundings {
  /** Cards, notes, the stack: never covered. */
  readonly boxes: readonly Box[];
  /** Points along the arrows that come into a box: covered only where there is no other place near. */
  pointsIn(box: Box): readonly Point[];
  /** Everything so far; growing it costs. */
  readonly content: Box;
}

const PADDING = { x: 12, y: 8 };
const LINE = 20;
const GAP = 12;

/** Puts each callout near what it is about, where it covers nothing. */
export function placeCallouts(
  wanted: readonly Wanted[],
  { boxes, pointsIn, content }: Surroundings,
): readonly PlacedCallout[] {
  const taken = [...boxes];
  return wanted.map(({ key, lines, anchor }) => {
    const width = Math.ceil(Math.max(...lines.map((line) => textWidth(line, FONT.mark, 'sansBold'))) + 2 * PADDING.x);
    const height = lines.length * LINE + 2 * PADDING.y;
    const candidates = candidatesAround(anchor, width, height, content).filter(
      (box) => !taken.some((other) => overlap(box, other, 4)),
    );
    const reach = around(candidates);
    const near = pointsIn(grown(reach, 4)).filter(({ x, y }) => inside(x, y, reach));
    const box = best(
      candidates,
      (candidate) => costOf(candidate, anchor, near, content) + crossed(candidate, anchor, taken),
    );
    taken.push(box);
    return { key, box, lines, tail: tailBetween(box, anchor) };
  });
}

/** Beside, above and below the anchor, further and further away; last the free room right of everything. */
function candidatesAround(anchor: Box, width: number, height: number, content: Box): readonly Box[] {
  const right = anchor.x + anchor.width;
  const bottom = anchor.y + anchor.height;
  const xs = [right + GAP, right + 40, right + 90, anchor.x, right - width, anchor.x - width - GAP];
  const ys = [
    bottom - height,
    anchor.y + (anchor.height - height) / 2 + 10,
    anchor.y,
    bottom + GAP,
    bottom + 34,
    anchor.y - height - GAP,
    anchor.y - height - 34,
  ];
  const near = xs.flatMap((x) => ys.map((y) => ({ x, y, width, height })));
  const outside = ys.map((y) => ({ x: Math.max(content.x + content.width, right) + GAP + 8, y, width, height }));
  return [...near, ...outside, { x: anchor.x, y: content.y + content.height + 2 * GAP, width, height }];
}

function costOf(box: Box, anchor: Box, points: readonly Point[], content: Box): number {
  const covered = points.filter(({ x, y }) => inside(x, y, box)).length;
  const grown =
    Math.max(0, content.x - box.x) +
    Math.max(0, box.x + box.width - content.x - content.width) +
    Math.max(0, content.y - box.y) +
    Math.max(0, box.y + box.height - content.y - content.height);
  const tail = tailBetween(box, anchor);
  const length = Math.hypot(tail.to.x - tail.from.x, tail.to.y - tail.from.y);
  return covered * 14 + grown * 0.4 + length;
}

/** What the line to a callout crosses: worse than any detour. */
function crossed(box: Box, anchor: Box, taken: readonly Box[]): number {
  const { from, to } = tailBetween(box, anchor);
  const middle = [0.25, 0.5, 0.75].map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
  return 300 * taken.filter((other) => middle.some(({ x, y }) => inside(x, y, other) && !inside(x, y, anchor))).length;
}

function best(boxes: readonly Box[], cost: (box: Box) => number): Box {
  let found = boxes[boxes.length - 1] as Box;
  let least = Number.POSITIVE_INFINITY;
  for (const box of boxes) {
    const its = cost(box);
    if (its >= least) continue;
    found = box;
    least = its;
  }
  return { ...found, x: Math.round(found.x), y: Math.round(found.y) };
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const inside = (x: number, y: number, box: Box): boolean =>
  x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4;

/** The shortest line from the anchor to the callout. */
function tailBetween(box: Box, anchor: Box): { from: Point; to: Point } {
  const [x1, x2] = nearest(anchor.x, anchor.width, box.x, box.width);
  const [y1, y2] = nearest(anchor.y, anchor.height, box.y, box.height);
  return { from: { x: x1, y: y1 }, to: { x: x2, y: y2 } };
}

function nearest(a: number, aSize: number, b: number, bSize: number): [number, number] {
  if (a + aSize < b) return [a + aSize, b];
  if (b + bSize < a) return [a, b + bSize];
  const middle = Math.round((Math.max(a, b) + Math.min(a + aSize, b + bSize)) / 2);
  return [middle, middle];
}

import type { ObjectId } from '../../../../model/trace.ts';
import { LANES } from '../../../sizes.ts';
import { type Footprint, footprintOf } from '../room/footprint.ts';
import type { Need } from '../room/need.ts';
import { GAP_BELOW } from '../sizes.ts';

/** A drawing that is no taller than this, in px, stands in one band. */
const TALL = 900;
/** Width to height of a stage, about. */
const STAGE = 1.5;
const MOST = 8;
/** One more band must make the drawing so much smaller. */
const WORTH = 0.9;

/**
 * Many names make a tall drawing: it is then cut into bands that stand side by side, so that it has about the
 * proportions of a screen. Returns the band of each object in `together`, those on the canvas at the fullest
 * step; an object stands in the band of what refers to it first. `columnOf` is its column within a band.
 */
export function bandsOf(
  needs: ReadonlyMap<ObjectId, Need>,
  together: ReadonlySet<ObjectId>,
  columnOf: (object: ObjectId) => number,
): ReadonlyMap<ObjectId, number> {
  const trees = treesOf(needs, together);
  const footprints = new Map(
    [...needs.values()].map((need) => [
      need,
      footprintOf(need, { side: columnOf(need.object) === 0 ? 'left' : 'above', open: false }),
    ]),
  );
  const footprintIn = (need: Need): Footprint => footprints.get(need) as Footprint;
  const cut = (limit: number): Cut => {
    const heaps: Heap[] = [];
    const bands = new Map<ObjectId, number>();
    for (const tree of trees) {
      const last = heaps.at(-1);
      const grown = piled(last ?? EMPTY, tree, columnOf, footprintIn);
      if (last && heightOf(grown) > limit) heaps.push(piled(EMPTY, tree, columnOf, footprintIn));
      else heaps.splice(-1, last ? 1 : 0, grown);
      for (const { object } of tree) bands.set(object, heaps.length - 1);
    }
    return {
      bands,
      size: Math.max(heaps.reduce((sum, heap) => sum + widthOf(heap), 0) / STAGE, ...heaps.map(heightOf)),
    };
  };
  let best = cut(Number.POSITIVE_INFINITY);
  const tallest = best.size;
  if (tallest <= TALL) return best.bands;
  for (let count = 2; count <= MOST; count++) {
    const made = cut((tallest / count) * 1.05);
    if (made.size < best.size * WORTH) best = made;
  }
  return best.bands;
}

interface Cut {
  readonly bands: ReadonlyMap<ObjectId, number>;
  /** The larger of its height and of its width, taken for a stage's. */
  readonly size: number;
}

/** What stands in the columns of one band. */
type Heap = readonly { readonly height: number; readonly width: number; readonly left: number }[];

const EMPTY: Heap = [];

const heightOf = (heap: Heap): number => Math.max(0, ...heap.map(({ height }) => height));

const widthOf = (heap: Heap): number => heap.reduce((sum, { width, left }) => sum + width + left + LANES.min, 0);

/** A band with one more tree in it. */
function piled(
  heap: Heap,
  tree: readonly Need[],
  columnOf: (object: ObjectId) => number,
  footprintIn: (need: Need) => Footprint,
): Heap {
  const columns = [...heap];
  for (const need of tree) {
    const at = columnOf(need.object);
    while (columns.length <= at) columns.push({ height: 0, width: 0, left: 0 });
    const { height, width, left } = columns[at] as Heap[number];
    const footprint = footprintIn(need);
    columns[at] = {
      height: height + footprint.bottom - footprint.top + GAP_BELOW,
      width: Math.max(width, footprint.width),
      left: Math.max(left, footprint.left),
    };
  }
  return columns;
}

/** Objects with what they lead to, in order of appearance. */
function treesOf(needs: ReadonlyMap<ObjectId, Need>, together: ReadonlySet<ObjectId>): readonly (readonly Need[])[] {
  const trees = new Map<ObjectId, Need[]>();
  const roots = new Map<ObjectId, ObjectId>();
  const rootOf = (object: ObjectId): ObjectId => {
    const path = new Set<ObjectId>();
    let at = object;
    while (!path.has(at)) {
      const known = roots.get(at);
      path.add(at);
      const from = known ?? needs.get(at)?.via?.from;
      if (from === undefined || !together.has(from)) break;
      at = from;
    }
    for (const id of path) roots.set(id, at);
    return at;
  };
  for (const need of needs.values()) {
    if (!together.has(need.object)) continue;
    const root = rootOf(need.object);
    trees.set(root, [...(trees.get(root) ?? []), need]);
  }
  return [...trees.values()];
}

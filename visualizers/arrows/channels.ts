import { TRACK } from '../sizes.ts';
import type { Obstacle } from './obstacle.ts';

/** The free stretches between what stands in a column, through which arrows cross it. */
export interface Channels {
  /** The free level in `column` nearest to `wanted`, away from levels taken before where there is room. */
  take(column: number, wanted: number): number;
}

/** Distance from what stands there. */
const CLEAR = 7;
/** What a crowded level costs, as if it were so far away. */
const CROWDED = 60;
/** Levels that are tried in a gap, from the nearest: as it is, then a track up or down. */
const TRIES = [0, 1, -1, 2, -2, 3, -3].map((step) => step * TRACK);

interface Gap {
  readonly from: number;
  readonly to: number;
}

interface Column {
  readonly gaps: readonly Gap[];
  readonly taken: Levels;
}

export function createChannels(obstacles: Iterable<Obstacle>): Channels {
  const standing = new Map<number, { top: number; bottom: number }[]>();
  for (const { column, y, footprint } of obstacles) {
    const list = standing.get(column) ?? [];
    list.push({ top: y + footprint.top, bottom: y + footprint.bottom });
    standing.set(column, list);
  }
  const columns = new Map<number, Column>();
  return {
    take(column, wanted) {
      const found = columns.get(column) ?? { gaps: gapsBetween(standing.get(column) ?? []), taken: createLevels() };
      columns.set(column, found);
      const level = nearest(found, wanted);
      found.taken.add(level);
      return level;
    },
  };
}

/** In order, from above. */
function gapsBetween(standing: readonly { top: number; bottom: number }[]): readonly Gap[] {
  const sorted = [...standing].sort((a, b) => a.top - b.top);
  const gaps: Gap[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { top, bottom } of sorted) {
    if (top - from > 2 * CLEAR) gaps.push({ from: from + CLEAR, to: top - CLEAR });
    from = Math.max(from, bottom);
  }
  return [...gaps, { from: from + CLEAR, to: Number.POSITIVE_INFINITY }];
}

/** Gaps are tried outwards from the level that is wanted, as long as one further away can still be better. */
function nearest({ gaps, taken }: Column, wanted: number): number {
  let best = { level: wanted, cost: Number.POSITIVE_INFINITY, gap: -1 };
  const tryGap = (gap: number): void => {
    const { from, to } = gaps[gap] as Gap;
    const base = Math.max(from, Math.min(to, wanted));
    for (const away of TRIES) {
      const level = base + away;
      if (level < from || level > to) continue;
      const cost = Math.abs(level - wanted) + (taken.isNear(level) ? CROWDED : 0);
      // Of two that cost the same, the upper gap's; in one gap, the first.
      const isBetter = cost < best.cost || (cost === best.cost && gap < best.gap);
      if (isBetter) best = { level, cost, gap };
    }
  };
  const middle = lastFrom(gaps, wanted);
  for (let gap = middle; gap >= 0 && wanted - (gaps[gap] as Gap).to <= best.cost; gap--) tryGap(gap);
  for (let gap = middle + 1; gap < gaps.length && (gaps[gap] as Gap).from - wanted < best.cost; gap++) tryGap(gap);
  return Math.round(best.level);
}

/** The last gap that begins at or above `level`; 0 if none does (binary search). */
function lastFrom(gaps: readonly Gap[], level: number): number {
  let low = 0;
  let high = gaps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((gaps[middle] as Gap).from <= level) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Levels that arrows run at, found again by those near them. */
interface Levels {
  add(level: number): void;
  /** Whether one is nearer than a track. */
  isNear(level: number): boolean;
}

function createLevels(): Levels {
  const apart = TRACK - 1;
  const byBand = new Map<number, number[]>();
  const bandOf = (level: number): number => Math.floor(level / apart);
  return {
    add(level) {
      const band = bandOf(level);
      const list = byBand.get(band) ?? [];
      list.push(level);
      byBand.set(band, list);
    },
    isNear(level) {
      const band = bandOf(level);
      for (let near = band - 1; near <= band + 1; near++)
        for (const other of byBand.get(near) ?? []) if (Math.abs(other - level) < apart) return true;
      return false;
    },
  };
}

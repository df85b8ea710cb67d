import { TRACK } from '../sizes.ts';
import type { Obstacle } from './obstacle.ts';

/** The free stretches between the cells of a column, through which arrows cross it. */
export interface Channels {
  /** The free level in `column` nearest to `wanted`, away from levels taken before where there is room. */
  take(column: number, wanted: number): number;
}

/** Distance from what stands there. */
const CLEAR = 7;

export function createChannels(obstacles: Iterable<Obstacle>): Channels {
  const cells = new Map<number, { top: number; bottom: number }[]>();
  for (const { column, y, footprint } of obstacles) {
    const list = cells.get(column) ?? [];
    list.push({ top: y + footprint.top, bottom: y + footprint.bottom });
    cells.set(column, list);
  }
  const gaps = new Map<number, readonly { from: number; to: number }[]>();
  const used = new Map<number, number[]>();
  return {
    take(column, wanted) {
      const list = gaps.get(column) ?? gapsBetween(cells.get(column) ?? []);
      gaps.set(column, list);
      const taken = used.get(column) ?? [];
      used.set(column, taken);
      const level = nearest(list, wanted, taken);
      taken.push(level);
      return level;
    },
  };
}

function gapsBetween(cells: readonly { top: number; bottom: number }[]): readonly { from: number; to: number }[] {
  const sorted = [...cells].sort((a, b) => a.top - b.top);
  const gaps: { from: number; to: number }[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const { top, bottom } of sorted) {
    if (top - from > 2 * CLEAR) gaps.push({ from: from + CLEAR, to: top - CLEAR });
    from = Math.max(from, bottom);
  }
  return [...gaps, { from: from + CLEAR, to: Number.POSITIVE_INFINITY }];
}

function nearest(gaps: readonly { from: number; to: number }[], wanted: number, taken: readonly number[]): number {
  let best = { level: wanted, cost: Number.POSITIVE_INFINITY };
  for (const { from, to } of gaps) {
    const base = Math.max(from, Math.min(to, wanted));
    for (const level of [base, ...[1, -1, 2, -2, 3, -3].map((step) => base + step * TRACK)]) {
      if (level < from || level > to) continue;
      const crowded = taken.some((other) => Math.abs(other - level) < TRACK - 1);
      const cost = Math.abs(level - wanted) + (crowded ? 60 : 0);
      if (cost < best.cost) best = { level, cost };
    }
  }
  return Math.round(best.level);
}

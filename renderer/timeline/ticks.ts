import type { Playback } from '../../model/playback.ts';
import { createKindSorter, TICK_KINDS, type TickKind } from './kinds.ts';

/** The kinds of a growing trace's steps, ready to be counted over any stretch. */
export interface Ticks {
  /** Number of steps sorted so far. */
  readonly length: number;
  /** Sorts the steps up to `length` that are not sorted yet. */
  grow(length: number): void;
  kindOf(step: number): TickKind;
  /** The kinds that there are. */
  kinds(): readonly TickKind[];
  /** How many of the steps from `from` up to, not including, `to` are of each kind, in the order of `TICK_KINDS`. */
  count(from: number, to: number): readonly number[];
}

const KINDS = TICK_KINDS.length;

/** Ticks of `playback`, none sorted yet. Keeps running totals, so that counting a stretch costs the same however long it is. */
export function createTicks(playback: Playback): Ticks {
  const sort = createKindSorter();
  let kinds = new Uint8Array(1024);
  /** Row `n`: how many steps before `n` are of each kind. */
  let totals = new Uint32Array(1025 * KINDS);
  let length = 0;

  const reserve = (needed: number): void => {
    if (needed <= kinds.length) return;
    const size = Math.max(needed, 2 * kinds.length);
    kinds = copyInto(new Uint8Array(size), kinds);
    totals = copyInto(new Uint32Array((size + 1) * KINDS), totals);
  };

  const count = (from: number, to: number): readonly number[] =>
    TICK_KINDS.map((_, kind) => (totals[to * KINDS + kind] ?? 0) - (totals[from * KINDS + kind] ?? 0));

  return {
    get length() {
      return length;
    },
    grow(to) {
      reserve(to);
      for (; length < to; length++) {
        const kind = TICK_KINDS.indexOf(sort(playback.step(length)));
        kinds[length] = kind;
        totals.copyWithin((length + 1) * KINDS, length * KINDS, (length + 1) * KINDS);
        totals[(length + 1) * KINDS + kind] = (totals[length * KINDS + kind] ?? 0) + 1;
      }
    },
    kindOf: (step) => TICK_KINDS[kinds[step] ?? 0] ?? 'none',
    kinds: () => count(0, length).flatMap((steps, i) => (steps > 0 ? [TICK_KINDS[i] as TickKind] : [])),
    count,
  };
}

function copyInto<T extends Uint8Array | Uint32Array>(target: T, source: T): T {
  target.set(source);
  return target;
}

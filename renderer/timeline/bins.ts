import type { Span } from './span.ts';
import type { Ticks } from './ticks.ts';

/** Below this room per step, in px, the timeline shows bins instead of ticks. */
export const LEAST_TICK_WIDTH = 6;
/** Width of one bin, in px. */
export const BIN_WIDTH = 4;

/** A stretch of steps drawn together: `counts` in the order of `TICK_KINDS`. */
export interface Bin {
  /** Left edge, in px. */
  readonly x: number;
  readonly counts: readonly number[];
}

/** The steps of `span` counted by kind, in bins of `BIN_WIDTH` px across `width` px. Every step is in exactly one. */
export function binsOf(ticks: Ticks, span: Span, width: number): readonly Bin[] {
  const count = Math.max(1, Math.ceil(width / BIN_WIDTH));
  /** The first step of bin `i`. */
  const edge = (i: number): number => {
    const step = Math.min(span.to, span.from + ((span.to - span.from) * i * BIN_WIDTH) / width);
    return Math.max(0, Math.min(ticks.length, Math.round(step)));
  };
  return Array.from({ length: count }, (_, i) => ({ x: i * BIN_WIDTH, counts: ticks.count(edge(i), edge(i + 1)) }));
}

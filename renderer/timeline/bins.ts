import { type Span, xToStep } from './span.ts';
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
  const first = Math.max(0, Math.floor(span.from));
  const last = Math.min(ticks.length, Math.ceil(span.to));
  /** The first step of the bin that begins at `x`. */
  const edge = (x: number): number => Math.max(first, Math.min(last, xToStep(span, width, x)));
  return Array.from({ length: Math.ceil(width / BIN_WIDTH) }, (_, i) => {
    const x = i * BIN_WIDTH;
    return { x, counts: ticks.count(edge(x), x + BIN_WIDTH < width ? edge(x + BIN_WIDTH) : last) };
  });
}

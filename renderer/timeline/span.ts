/** The stretch of steps that the timeline shows, in steps; `from` and `to` need not be whole. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Fewest steps that zooming in leaves on screen. */
const LEAST_STEPS = 8;

/** Room left and right of the steps, in px, so that the mark of the first and the last step is whole. */
const INSET = 14;

const room = (width: number): number => Math.max(1, width - 2 * INSET);

/** Where the middle of step `step` stands, in px from the left edge of a timeline `width` px wide. */
export const stepToX = (span: Span, width: number, step: number): number =>
  INSET + ((step + 0.5 - span.from) / (span.to - span.from)) * room(width);

/** The step whose place is under `x`; may lie outside the trace. */
export const xToStep = (span: Span, width: number, x: number): number =>
  Math.floor(span.from + ((x - INSET) / room(width)) * (span.to - span.from));

/** Room that one step takes, in px. */
export const stepWidth = (span: Span, width: number): number => room(width) / (span.to - span.from);

/** All of a trace of `length` steps. */
export const wholeSpan = (length: number): Span => ({ from: 0, to: Math.max(1, length) });

/** `span` magnified by `factor` (below 1: the other way) around step `centre`, kept inside the trace. */
export function zoomSpan(span: Span, length: number, factor: number, centre: number): Span {
  const size = clamp((span.to - span.from) / factor, Math.min(LEAST_STEPS, length), Math.max(1, length));
  const share = (centre - span.from) / (span.to - span.from);
  return moveInside(centre - share * size, size, length);
}

/** `span` moved by `steps`, kept inside the trace. */
export const panSpan = (span: Span, length: number, steps: number): Span =>
  moveInside(span.from + steps, span.to - span.from, length);

/** `span` moved as little as possible so that `step` is in it, with some of what surrounds it. */
export function revealStep(span: Span, length: number, step: number): Span {
  const size = span.to - span.from;
  const margin = Math.min(2, size / 4);
  if (step < span.from + margin) return moveInside(step - margin, size, length);
  if (step + 1 > span.to - margin) return moveInside(step + 1 + margin - size, size, length);
  return span;
}

function moveInside(from: number, size: number, length: number): Span {
  const start = clamp(from, 0, Math.max(0, Math.max(1, length) - size));
  return { from: start, to: start + size };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

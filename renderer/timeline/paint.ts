import { BIN_WIDTH, binsOf, LEAST_TICK_WIDTH } from './bins.ts';
import { GLYPHS } from './glyphs.ts';
import { TICK_KINDS, type TickKind } from './kinds.ts';
import { type Span, stepToX, stepWidth } from './span.ts';
import type { Ticks } from './ticks.ts';

/** Height of the timeline, in px. */
export const TIMELINE_HEIGHT = 48;
/** The ticks' middle, and their largest radius, in px. */
const TICK_Y = 16;
const TICK_RADIUS = 8.5;
const LABEL_Y = 43;
/** Tallest lane of bins, in px. */
const LARGEST_LANE = 9;
/** Room that a number under a tick needs, in px. */
const LABEL_WIDTH = 34;

/** What the painter needs of the page's looks. */
export interface TimelineColours {
  readonly kinds: Readonly<Record<TickKind, string>>;
  readonly text: string;
  readonly font: string;
}

/** What is painted: the steps of `span` across `width` px. */
export interface TimelineScene {
  readonly ticks: Ticks;
  readonly span: Span;
  readonly width: number;
}

/** Paints the ticks, or the bins where ticks would be too narrow. The canvas is scaled to CSS pixels already. */
export function paintTimeline(context: CanvasRenderingContext2D, scene: TimelineScene, colours: TimelineColours): void {
  context.clearRect(0, 0, scene.width, TIMELINE_HEIGHT);
  if (stepWidth(scene.span, scene.width) < LEAST_TICK_WIDTH) paintBins(context, scene, colours);
  else paintTicks(context, scene, colours);
  paintNumbers(context, scene, colours);
}

function paintTicks(
  context: CanvasRenderingContext2D,
  { ticks, span, width }: TimelineScene,
  { kinds }: TimelineColours,
): void {
  const radius = Math.min(TICK_RADIUS, stepWidth(span, width) / 2 - 0.5);
  const last = Math.min(ticks.length, Math.ceil(span.to));
  for (let step = Math.max(0, Math.floor(span.from)); step < last; step++) {
    const kind = ticks.kindOf(step);
    paintGlyph(context, kind, stepToX(span, width, step), radius, kinds[kind]);
  }
}

function paintGlyph(
  context: CanvasRenderingContext2D,
  kind: TickKind,
  x: number,
  radius: number,
  colour: string,
): void {
  const { filled, outline } = GLYPHS[kind];
  context.setTransform(context.getTransform().translate(x, TICK_Y));
  context.beginPath();
  outline(context, filled ? radius : radius - 1);
  context.setTransform(context.getTransform().translate(-x, -TICK_Y));
  context.fillStyle = colour;
  context.strokeStyle = colour;
  context.lineWidth = Math.min(2.2, radius / 2);
  if (filled) context.fill();
  else context.stroke();
}

/** One lane per kind, the bin's share of it as height: place says the kind, where a bin is too small for a shape. */
function paintBins(
  context: CanvasRenderingContext2D,
  { ticks, span, width }: TimelineScene,
  { kinds }: TimelineColours,
): void {
  const bins = binsOf(ticks, span, width);
  const there = ticks.kinds();
  const height = Math.min(LARGEST_LANE, (2 * TICK_Y) / there.length);
  there.forEach((kind, lane) => {
    const i = TICK_KINDS.indexOf(kind);
    const bottom = 2 * TICK_Y - (there.length - 1 - lane) * height;
    context.fillStyle = kinds[kind];
    const most = Math.max(1, ...bins.map(({ counts }) => counts[i] ?? 0));
    for (const { x, counts } of bins) {
      const count = counts[i] ?? 0;
      if (count === 0) continue;
      // At least a pixel: a rare change must not vanish among the many.
      const bar = Math.max(1.2, (height - 0.8) * (count / most));
      context.fillRect(x, bottom - bar, BIN_WIDTH - 0.6, bar);
    }
  });
}

function paintNumbers(
  context: CanvasRenderingContext2D,
  { ticks, span, width }: TimelineScene,
  colours: TimelineColours,
): void {
  const every = niceInterval(LABEL_WIDTH / stepWidth(span, width));
  context.fillStyle = colours.text;
  context.font = colours.font;
  context.textAlign = 'center';
  const last = Math.min(ticks.length - 1, Math.floor(span.to));
  for (let step = Math.ceil(Math.max(0, span.from) / every) * every; step <= last; step += every) {
    context.fillText(step.toLocaleString('en'), stepToX(span, width, step), LABEL_Y);
  }
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least`. */
export function niceInterval(least: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const factor = [1, 2, 5, 10].find((one) => one * power >= least) ?? 10;
  return Math.max(1, factor * power);
}

import { FONT, STACK } from '../sizes.ts';
import type { PlacedStack } from '../stack/chips.ts';
import type { Palette } from '../theme.ts';
import { append, round, write } from './element.ts';

/** Draws the stack of frames: the running one has a thick border, suspended ones a dashed border and a pause sign. */
export function fillStack(group: SVGGElement, { chips, box, label, value }: PlacedStack, palette: Palette): void {
  group.setAttribute('class', 'stack');
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', label);
  for (const [i, chip] of chips.entries()) {
    const before = chips[i - 1];
    const x = chip.box.x - box.x;
    if (before && !chip.frame?.suspended) drawLink(group, before.box.x - box.x + before.box.width, x, palette);
    const { frame } = chip;
    const colours = frame ? palette.notes[frame.hue % palette.notes.length] : undefined;
    append(group, 'rect', {
      x,
      y: 0,
      width: chip.box.width,
      height: chip.box.height,
      rx: 6,
      fill: frame?.suspended ? 'none' : (colours?.fill ?? palette.pill),
      stroke: frame?.running ? palette.ink : (colours?.line ?? palette.faint),
      'stroke-width': frame?.running ? 2.6 : 1.4,
      ...(frame?.suspended || !frame ? { 'stroke-dasharray': '5 4' } : {}),
    });
    const ink = frame?.suspended || !colours ? palette.ink : colours.ink;
    if (frame) drawSign(group, x + 13, frame.running, frame.suspended, ink);
    const style = { face: 'mono', size: FONT.mark, fill: ink, bold: frame?.running ?? false } as const;
    write(group, chip.text, x + STACK.padding + (frame ? 14 : 0), 22.5, style);
  }
  if (value) drawValue(group, value, box.x, palette);
}

/** What the running frame hands out, in the colour of what changed. */
function drawValue(group: Element, value: NonNullable<PlacedStack['value']>, left: number, palette: Palette): void {
  const { line, fill, ink } = palette.changed;
  const { width, height, x } = value.box;
  append(group, 'rect', { x: x - left, y: 0, width, height, rx: 6, fill, stroke: line, 'stroke-width': 1.6 });
  const style = { face: 'sansBold', size: FONT.mark, fill: ink, anchor: 'middle' } as const;
  write(group, value.text, x - left + width / 2, 22.5, style);
}

function drawLink(group: Element, from: number, to: number, palette: Palette): void {
  const y = STACK.height / 2;
  append(group, 'path', {
    d: `M${round(from + 5)},${y}H${round(to - 5)}m-5,-4l5,4l-5,4`,
    fill: 'none',
    stroke: palette.muted,
    'stroke-width': 1.6,
  });
}

/** ▶ running, ❚❚ suspended, ▪ waiting for the frame above it. */
function drawSign(group: Element, x: number, running: boolean, suspended: boolean, fill: string): void {
  const d = running
    ? `M${x - 4},11.5l9,5.5l-9,5.5z`
    : suspended
      ? `M${x - 4},12h3v10h-3zM${x + 1},12h3v10h-3z`
      : `M${x - 2.5},14.5h5v5h-5z`;
  append(group, 'path', { d, fill });
}

import type { Box } from '../geometry/box.ts';
import { FONT } from '../sizes.ts';
import type { Palette } from '../theme.ts';
import { append, write } from './element.ts';

/** A zone of unreachable objects, with what it says, from `padding` px right of its left border on. */
export interface DrawnZone {
  readonly box: Box;
  readonly lines: readonly string[];
}

const PADDING = 22;

/** Draws the zone of unreachable objects: hatched, its border dashed. The group stands at its left top corner. */
export function fillZone(group: SVGGElement, { box, lines }: DrawnZone, palette: Palette): void {
  const { width, height } = box;
  const { fill, hatch, line, ink } = palette.zone;
  group.setAttribute('class', 'zone');
  append(group, 'rect', { width, height, rx: 14, fill });
  append(group, 'path', { d: hatching(box), stroke: hatch, 'stroke-width': 5, fill: 'none' });
  append(group, 'rect', {
    width,
    height,
    rx: 14,
    fill: 'none',
    stroke: line,
    'stroke-width': 1.6,
    'stroke-dasharray': '6 5',
  });
  for (const [i, text] of lines.entries()) {
    write(group, text, PADDING, 24 + i * 19, { face: 'sansBold', size: FONT.mark, fill: ink });
  }
}

/** Slanting lines, cut at the box: a pattern element would need an id, and ids collide between drawings. */
function hatching({ width, height }: Box): string {
  const lines: string[] = [];
  for (let start = 18; start < width + height - 8; start += 18) {
    const from = { x: Math.min(start, width), y: Math.max(0, start - width) };
    const to = { x: Math.max(0, start - height), y: Math.min(start, height) };
    lines.push(`M${from.x},${from.y}L${to.x},${to.y}`);
  }
  return lines.join('');
}

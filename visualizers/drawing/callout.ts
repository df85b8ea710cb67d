import type { PlacedCallout } from '../changes/callouts.ts';
import { FONT } from '../sizes.ts';
import type { Palette } from '../theme.ts';
import { append, write } from './element.ts';

/** Draws words beside what changed, tied to it by a line. The group stands at the callout's left top corner. */
export function fillCallout(group: SVGGElement, { box, lines, tail }: PlacedCallout, palette: Palette): void {
  group.setAttribute('class', 'callout');
  const { line, ink } = palette.changed;
  const from = { x: tail.from.x - box.x, y: tail.from.y - box.y };
  const to = { x: tail.to.x - box.x, y: tail.to.y - box.y };
  append(group, 'path', { d: `M${from.x},${from.y}L${to.x},${to.y}`, stroke: line, 'stroke-width': 1.6, fill: 'none' });
  append(group, 'rect', {
    width: box.width,
    height: box.height,
    rx: 8,
    fill: palette.canvas,
    stroke: line,
    'stroke-width': 1.8,
  });
  for (const [i, text] of lines.entries()) {
    const style =
      i === 0 ? ({ face: 'sansBold', fill: ink } as const) : ({ face: 'sans', fill: palette.muted } as const);
    write(group, text, 12, 22.5 + i * 20, { ...style, size: FONT.mark });
  }
}

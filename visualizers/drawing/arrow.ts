import type { Origin } from '../arrows/edge.ts';
import type { PlacedArrow } from '../arrows/placed.ts';
import type { Palette } from '../theme.ts';
import { append, round } from './element.ts';
import { standFor } from './hit.ts';

const HEAD = { length: 13, half: 6.5 };

/** Draws an arrow: a dot in its slot, the line, the head. A weak one is dashed and its head is open. */
export function fillArrow(group: SVGGElement, arrow: PlacedArrow<Origin>, palette: Palette): void {
  const { weak, changed, start, path, label, target, tip, heading } = arrow;
  group.setAttribute('class', weak ? 'arrow weak' : 'arrow');
  standFor(group, target);
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', label);
  group.setAttribute('tabindex', '0');
  const stroke = changed ? palette.changed.line : weak ? palette.weakArrow : palette.arrow;
  const thick = changed ? 3.4 : 2.2;
  append(group, 'path', { d: path, fill: 'none', stroke, 'stroke-opacity': 0, 'stroke-width': 14, class: 'reach' });
  append(group, 'path', {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': thick,
    'stroke-linejoin': 'round',
    ...(weak ? { 'stroke-dasharray': '7 5' } : {}),
  });
  append(group, 'circle', {
    cx: round(start.x),
    cy: round(start.y),
    r: 5,
    fill: weak ? palette.pill : stroke,
    stroke,
    'stroke-width': 2,
  });
  const back = heading === 'right' ? -HEAD.length : HEAD.length;
  const wings = `M${round(tip.x + back)},${round(tip.y - HEAD.half)}L${round(tip.x)},${round(tip.y)}L${round(tip.x + back)},${round(tip.y + HEAD.half)}`;
  const open = { fill: 'none', stroke, 'stroke-width': 2.2, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  append(group, 'path', weak ? { d: wings, ...open } : { d: `${wings}Z`, fill: stroke });
}

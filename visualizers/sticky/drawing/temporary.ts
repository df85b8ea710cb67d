import { append, write } from '../../drawing/element.ts';
import { standFor } from '../../drawing/hit.ts';
import { FONT } from '../../sizes.ts';
import type { Palette } from '../../theme.ts';
import type { PlacedNote } from '../layout/composing/scene.ts';
import { NOTE } from '../layout/sizes.ts';

/**
 * Draws the tag on a temporary object, the value of an expression that no name is on: not paper but a dashed
 * outline, and a dashed line to the object. The one that was made in this step is tinted.
 */
export function fillTemporary(group: SVGGElement, tag: PlacedNote, palette: Palette): void {
  const { width, height } = tag.box;
  group.setAttribute('class', `temporary ${tag.state}`);
  standFor(group, { kind: 'object', object: tag.object });
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', tag.label);
  const isNew = tag.state === 'new';
  const line = isNew ? palette.changed.line : palette.muted;
  const dashed = { stroke: line, 'stroke-width': isNew ? 2.2 : 1.6, 'stroke-dasharray': '6 4' };
  append(group, 'rect', {
    width,
    height,
    rx: height / 3,
    fill: isNew ? palette.changed.fill : palette.canvas,
    ...dashed,
  });
  const tie = tag.side === 'left' ? `M${width},${height / 2}h${NOTE.toCard}` : `M${width / 2},${height}v${NOTE.toCard}`;
  append(group, 'path', { d: tie, fill: 'none', ...dashed });
  const ink = isNew ? palette.changed.ink : palette.muted;
  write(group, tag.caption, width / 2, 16.5, { face: 'sans', size: FONT.tag, fill: ink, anchor: 'middle' });
  write(group, tag.name, width / 2, NOTE.caption + 24, {
    face: 'mono',
    size: FONT.mark,
    fill: isNew ? palette.changed.ink : palette.ink,
    anchor: 'middle',
    bold: isNew,
  });
}

import type { ObjectId } from '../../model/trace.ts';
import { FONT } from '../sizes.ts';
import { FOLD_AGAIN, foldWidth, UNFOLD } from '../text/fold.ts';
import type { Palette } from '../theme.ts';
import { append, write } from './element.ts';
import { foldable } from './hit.ts';

const LABELS: Readonly<Record<string, string>> = { [FOLD_AGAIN]: 'show less', [UNFOLD]: 'show it' };

/** `+94` and `+` unfold, `−` folds again; nothing where there is nothing to fold. */
export function drawFoldButton(
  group: Element,
  object: ObjectId,
  sign: string,
  right: number,
  baseline: number,
  palette: Palette,
): void {
  if (!sign) return;
  const label = LABELS[sign] ?? `${sign.slice(1)} more characters: show them`;
  const button = append(group, 'g', { role: 'button', tabindex: 0, ...foldable(object), 'aria-label': label });
  const width = foldWidth(sign) - 4;
  append(button, 'rect', {
    x: right - width + 4,
    y: baseline - 16,
    width,
    height: 22,
    rx: 11,
    fill: palette.pill,
    stroke: palette.faint,
  });
  write(button, sign, right - width / 2 + 4, baseline - 0.5, {
    face: 'sansBold',
    size: FONT.pill,
    fill: palette.muted,
    anchor: 'middle',
  });
}

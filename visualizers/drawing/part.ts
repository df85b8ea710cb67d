import type { Card } from '../cards/card.ts';
import type { Part } from '../cards/part.ts';
import { wordWidth } from '../cards/rows.ts';
import { FONT, ROW, SLOT } from '../sizes.ts';
import { foldWidth } from '../text/fold.ts';
import type { Palette } from '../theme.ts';
import { append, write } from './element.ts';
import { drawFoldButton } from './fold-button.ts';
import { foldable } from './hit.ts';

/** Draws one slot or row of a card, with the line that separates it from the one before. */
export function drawPart(group: Element, card: Card, part: Part, palette: Palette): void {
  const separated = card.shape === 'slots' ? part.box.x > 0 : part.box.y > card.body.y;
  if (separated) drawSeparator(group, card, part, palette);
  if (part.hidden > 0) drawFold(group, card, part, palette);
  else if (card.shape === 'slots') drawSlot(group, part, palette);
  else drawRow(group, part, palette);
}

function drawSeparator(group: Element, { shape, family }: Card, { box }: Part, palette: Palette): void {
  const end = shape === 'slots' ? { x2: box.x, y2: box.y + box.height } : { x2: box.x + box.width, y2: box.y };
  append(group, 'line', {
    x1: box.x,
    y1: box.y,
    ...end,
    stroke: palette.families[family].line,
    'stroke-width': 1,
    'stroke-opacity': 0.55,
    ...(family === 'set' ? { 'stroke-dasharray': '2 4' } : {}),
  });
}

function drawSlot(group: Element, { box, label, word, lines, fold, object }: Part, palette: Palette): void {
  if (word) {
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4.5 };
    write(group, word, at.x, at.y, {
      face: 'sans',
      size: FONT.tag,
      fill: palette.muted,
      anchor: 'middle',
      italic: true,
    });
  }
  if (label) write(group, label, box.x + 8, box.y + 16, { face: 'mono', size: FONT.index, fill: palette.muted });
  const texts = lines ?? [];
  const middle = label ? box.y + box.height / 2 + 7 : box.y + box.height / 2;
  const first = middle + 6.5 - ((texts.length - 1) * SLOT.line) / 2;
  for (const [i, text] of texts.entries()) {
    const style = { face: 'mono', size: FONT.value, fill: palette.ink, anchor: 'middle' } as const;
    write(group, text, box.x + (box.width - foldWidth(fold)) / 2, first + i * SLOT.line, style);
  }
  if (object) drawFoldButton(group, object, fold, box.x + box.width - SLOT.padding + 4, first, palette);
}

function drawRow(group: Element, { box, label, word, lines, fold, object }: Part, palette: Palette): void {
  const y = box.y + ROW.height / 2 + 6;
  const x = box.x + ROW.padding;
  if (label === '' && lines === null && object === null) {
    const style = { face: 'sans', size: FONT.tag, fill: palette.muted, anchor: 'middle', italic: true } as const;
    write(group, word, box.x + box.width / 2, box.y + box.height / 2 + 4.5, style);
    return;
  }
  if (word) write(group, word, x, y, { face: 'sans', size: FONT.mark, fill: palette.muted });
  if (label) write(group, label, x + wordWidth(word, label), y, { face: 'mono', size: FONT.row, fill: palette.ink });
  const right = box.x + box.width - ROW.padding;
  for (const [i, line] of (lines ?? []).entries()) {
    const style = { face: 'mono', size: FONT.row, fill: palette.ink, anchor: 'end', bold: word === '' } as const;
    write(group, line, right - foldWidth(fold), y + i * ROW.line, style);
  }
  if (object) drawFoldButton(group, object, fold, right, y, palette);
}

function drawFold(group: Element, card: Card, { box, hidden }: Part, palette: Palette): void {
  const label = `${hidden} more of ${card.type}: show them`;
  const button = append(group, 'g', { role: 'button', tabindex: 0, ...foldable(card.object), 'aria-label': label });
  const { x, y, width, height } = box;
  append(button, 'rect', { x: x + 7, y: y + 7, width: width - 14, height: height - 14, rx: 6, fill: palette.pill });
  const style = { face: 'sansBold', size: FONT.mark, fill: palette.muted, anchor: 'middle' } as const;
  write(button, `+${hidden}`, x + width / 2, y + height / 2 + 5.5, style);
}

import type { Card, Part } from '../layout/card.ts';
import type { CardDrawing, Rail } from '../layout/drawing.ts';
import { FOLD_AGAIN, foldWidth } from '../layout/fold.ts';
import { FONT, HEADER, ROW, SLOT, SMALL, TAG_LINE } from '../layout/metrics.ts';
import { DEPARTURES } from '../layout/names.ts';
import { wordWidth } from '../layout/rows.ts';
import { textWidth, wrapText } from '../text.ts';
import type { FamilyColours, Palette } from '../theme.ts';
import { append, halfRoundedRect, round, write } from './element.ts';

const RADIUS = 9;

/** Draws a card, or the ghost of one that left in this step. The group stands at the card's left top corner. */
export function fillCard(group: SVGGElement, drawing: CardDrawing, palette: Palette): void {
  const { card, state, label, mark, rail } = drawing;
  group.setAttribute('class', state === 'live' ? 'card' : 'card ghost');
  group.setAttribute('data-object', card.object);
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  group.setAttribute('tabindex', '0');
  if (state !== 'live') {
    fillGhost(group, drawing, palette);
    return;
  }
  const colours = palette.families[card.family];
  if (rail) drawRail(group, rail, colours);
  drawFrame(group, card, colours);
  for (const part of mark.parts) {
    const { x, y, width, height } = (card.parts[part] as Part).box;
    append(group, 'rect', { x, y, width, height, rx: RADIUS - 2, fill: palette.changed.fill });
  }
  if (card.shape === 'small') drawSmall(group, card, palette);
  else {
    drawHeader(group, card, palette, colours.title);
    for (const part of card.parts) drawPart(group, card, part, palette);
  }
  const { x, y, width, height } = card.body;
  append(group, 'rect', { x, y, width, height, rx: RADIUS, fill: 'none', stroke: colours.line, 'stroke-width': 2 });
  for (const part of mark.parts) drawChanged(group, card, card.parts[part] as Part, palette);
  if (mark.created) drawCorner(group, x + width, y, palette);
}

/** A slot or row that changed: a thick frame and a filled corner; colour comes on top of that. */
function drawChanged(group: Element, { body }: Card, { box }: Part, palette: Palette): void {
  const [left, right] = [box.x <= body.x, box.x + box.width >= body.x + body.width - 1];
  append(group, 'path', {
    d: halfRoundedRect({ x: box.x, y: box.y, width: box.width, height: box.height }, RADIUS - 2, { left, right }),
    fill: 'none',
    stroke: palette.changed.line,
    'stroke-width': 3.6,
  });
  drawCorner(group, box.x + box.width, box.y, palette);
}

/** The filled corner that marks what is new. */
function drawCorner(group: Element, right: number, top: number, palette: Palette): void {
  append(group, 'path', {
    d: `M${right - 17},${top}H${right - RADIUS}a${RADIUS},${RADIUS},0,0,1,${RADIUS},${RADIUS}V${top + 17}Z`,
    fill: palette.changed.line,
  });
}

function drawRail(group: Element, { top, bottom }: Rail, { line }: FamilyColours): void {
  append(group, 'path', {
    d: `M0,${round(top)}V${round(bottom)}`,
    stroke: line,
    'stroke-width': 3,
    'stroke-linecap': 'round',
  });
}

function drawFrame(group: Element, { body: { x, y, width, height } }: Card, { fill }: FamilyColours): void {
  append(group, 'rect', { x, y, width, height, rx: RADIUS, fill });
}

/** Type, own name, address; the count in a pill at the right end; a line for each tag. */
function drawHeader(group: Element, card: Card, palette: Palette, colour: string): void {
  const baseline = HEADER - 9;
  let x = 1;
  write(group, card.type, x, baseline, { face: 'sansBold', size: FONT.type, fill: colour });
  x += textWidth(card.type, FONT.type, 'sansBold') + 7;
  if (card.title) {
    write(group, card.title, x, baseline, { face: 'mono', size: FONT.type, fill: palette.ink, bold: true });
    x += textWidth(card.title, FONT.type, 'mono') + 8;
  }
  write(group, card.address, x, baseline, { face: 'mono', size: FONT.address, fill: palette.muted });
  drawCount(group, card.count, card.width, 2, palette);
  const beside = textWidth(card.count, FONT.pill, 'mono') + 26;
  drawFoldButton(group, card.object, card.fold, card.width - beside, HEADER - 10, palette);
  for (const [i, tag] of card.tags.entries()) {
    write(group, tag, 1, HEADER + TAG_LINE * (i + 1) - 7, {
      face: 'sans',
      size: FONT.tag,
      fill: palette.muted,
      italic: true,
    });
  }
}

/** The pill with the reference count; it ends at `right`. */
function drawCount(group: Element, count: string, right: number, y: number, palette: Palette): void {
  const width = textWidth(count, FONT.pill, 'mono') + 16;
  append(group, 'rect', {
    x: right - width,
    y,
    width,
    height: 20,
    rx: 10,
    fill: palette.pill,
    stroke: palette.faint,
    'stroke-width': 1,
  });
  write(group, count, right - width / 2, y + 14.5, {
    face: 'mono',
    size: FONT.pill,
    fill: palette.muted,
    anchor: 'middle',
  });
}

function drawSmall(group: Element, card: Card, palette: Palette): void {
  const { title } = palette.families[card.family];
  const left = SMALL.padding;
  write(group, card.type, left, 18, { face: 'sansBold', size: FONT.tag, fill: title });
  const x = left + textWidth(card.type, FONT.tag, 'sansBold') + 6;
  write(group, card.address, x, 18, { face: 'mono', size: FONT.index - 1, fill: palette.muted });
  write(group, card.count, card.width - left, 18, {
    face: 'mono',
    size: FONT.index,
    fill: palette.muted,
    anchor: 'end',
  });
  let y = 42;
  for (const line of card.lines) {
    write(group, line, left, y, { face: 'mono', size: FONT.value, fill: palette.ink });
    y += FONT.value * 1.3;
  }
  drawFoldButton(group, card.object, card.fold, card.width - left, 42, palette);
  for (const [i, tag] of card.tags.entries()) {
    const bottom = card.height - TAG_LINE * (card.tags.length - i) + 10;
    write(group, tag, left, bottom, { face: 'sans', size: FONT.tag, fill: palette.muted, italic: true });
  }
}

function drawPart(group: Element, card: Card, part: Part, palette: Palette): void {
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

/** `+94` unfolds, `−` folds again; nothing where there is nothing to fold. */
function drawFoldButton(
  group: Element,
  object: string,
  sign: string,
  right: number,
  baseline: number,
  palette: Palette,
): void {
  if (!sign) return;
  const label = sign === FOLD_AGAIN ? 'show less' : `${sign.slice(1)} more characters: show them`;
  const button = append(group, 'g', { role: 'button', tabindex: 0, 'data-fold': object, 'aria-label': label });
  const width = foldWidth(sign) + 4;
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

function drawFold(group: Element, card: Card, { box, hidden }: Part, palette: Palette): void {
  const label = `${hidden} more of ${card.type}: show them`;
  const button = append(group, 'g', { role: 'button', tabindex: 0, 'data-fold': card.object, 'aria-label': label });
  const { x, y, width, height } = box;
  append(button, 'rect', { x: x + 7, y: y + 7, width: width - 14, height: height - 14, rx: 6, fill: palette.pill });
  const style = { face: 'sansBold', size: FONT.mark, fill: palette.muted, anchor: 'middle' } as const;
  write(button, `+${hidden}`, x + width / 2, y + height / 2 + 5.5, style);
}

function fillGhost(group: Element, { card, state }: CardDrawing, palette: Palette): void {
  const { x, y, width, height } = card.body;
  const { line, ink } = palette.ghost;
  if (card.shape !== 'small') drawHeader(group, { ...card, tags: [], count: '×0' }, palette, ink);
  append(group, 'path', {
    d: halfRoundedRect({ x, y, width, height }, RADIUS, { left: true, right: true }),
    fill: 'none',
    stroke: line,
    'stroke-width': 2,
    'stroke-dasharray': '6 5',
  });
  const words = state === 'live' ? [] : wrapText(DEPARTURES[state], width - 16, FONT.mark, 'sansBold');
  const first = y + height / 2 + 5 - ((words.length - 1) * 19) / 2;
  for (const [i, text] of words.entries()) {
    write(group, text, x + width / 2, first + i * 19, {
      face: 'sansBold',
      size: FONT.mark,
      fill: ink,
      anchor: 'middle',
    });
  }
}

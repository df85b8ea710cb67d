import { DEPARTURES } from '../../words/language.ts';
import type { Card } from '../cards/card.ts';
import type { Part } from '../cards/part.ts';
import type { PlacedCard, Rail } from '../cards/placed.ts';
import type { Box } from '../geometry/box.ts';
import { FONT, HEADER, SMALL, TAG_LINE } from '../sizes.ts';
import { textWidth, wrapText } from '../text/width.ts';
import type { FamilyColours, Palette } from '../theme.ts';
import { append, halfRoundedRect, round, write } from './element.ts';
import { drawFoldButton } from './fold-button.ts';
import { letMove, standFor } from './hit.ts';
import { drawPart } from './part.ts';

const RADIUS = 9;

/** Draws a card, or the ghost of one that left in this step. The group stands at the card's left top corner. */
export function fillCard(group: SVGGElement, drawing: PlacedCard, palette: Palette): void {
  const { card, state, label, mark, rail } = drawing;
  group.setAttribute('class', state === 'live' ? 'card' : 'card ghost');
  standFor(group, { kind: 'object', object: card.object });
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  group.setAttribute('tabindex', '0');
  if (state !== 'live') {
    fillGhost(group, drawing, palette);
    return;
  }
  letMove(group);
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
  if (drawing.pinned) drawPin(group, x + width / 2, y, palette);
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

/** The head of a pin in the upper edge of a card that a person put there. */
function drawPin(group: Element, x: number, y: number, palette: Palette): void {
  append(group, 'circle', { cx: x + 1.5, cy: y + 2, r: 6.5, fill: palette.shadow });
  append(group, 'circle', {
    cx: x,
    cy: y,
    r: 6.5,
    fill: palette.ink,
    stroke: palette.canvas,
    'stroke-width': 1.5,
  });
  append(group, 'circle', { cx: x - 2, cy: y - 2, r: 1.8, fill: palette.canvas });
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

/** Where the body was, the tags above it included, and as wide as its words where the card has the room. */
function ghostBox({ body, shape, width, height }: Card, state: PlacedCard['state']): Box {
  if (shape === 'small' || state === 'live') return body;
  const words = textWidth(DEPARTURES[state], FONT.mark, 'sansBold') + 24;
  return { x: 0, y: HEADER, width: Math.max(body.width, Math.min(width, words)), height: height - HEADER };
}

function fillGhost(group: Element, { card, state }: PlacedCard, palette: Palette): void {
  const { x, y, width, height } = ghostBox(card, state);
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

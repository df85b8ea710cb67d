import { append, halfRoundedRect, write } from '../../drawing/element.ts';
import { standFor } from '../../drawing/hit.ts';
import { FONT } from '../../sizes.ts';
import type { NoteColours, Palette } from '../../theme.ts';
import { SIGN, signWidth } from '../layout/frame-table.ts';
import type { PlacedFold, PlacedRow, PlacedTable } from '../layout/scene.ts';
import { TABLE } from '../sizes.ts';

const RADIUS = 9;

/** Draws a frame as a table of its names. The group stands at its left top corner. */
export function fillTable(group: SVGGElement, table: PlacedTable, palette: Palette): void {
  const { box, hue, running, suspended, rows, spoken } = table;
  const colours = palette.notes[hue % palette.notes.length] as NoteColours;
  group.setAttribute('class', suspended ? 'frame suspended' : 'frame');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', spoken);
  const { width, height } = box;
  append(group, 'rect', { width, height, rx: RADIUS, fill: palette.pill });
  drawTitle(group, table, colours, palette);
  for (const row of rows) drawRow(group, row, palette);
  append(group, 'rect', {
    width,
    height,
    rx: RADIUS,
    fill: 'none',
    stroke: running ? palette.ink : colours.line,
    'stroke-width': running ? 3 : 1.8,
    ...(suspended ? { 'stroke-dasharray': '6 5' } : {}),
  });
}

function drawTitle(group: Element, table: PlacedTable, colours: NoteColours, palette: Palette): void {
  const { box, title, note, running, suspended, rows } = table;
  const square = rows.length > 0 || note !== '';
  const height = TABLE.title;
  const d = square
    ? `M0,${height}V${RADIUS}a${RADIUS},${RADIUS},0,0,1,${RADIUS},-${RADIUS}H${box.width - RADIUS}a${RADIUS},${RADIUS},0,0,1,${RADIUS},${RADIUS}V${height}Z`
    : halfRoundedRect({ x: 0, y: 0, width: box.width, height }, RADIUS, { left: true, right: true });
  append(group, 'path', { d, fill: colours.fill });
  write(group, title, TABLE.padding, 24.5, { face: 'sansBold', size: FONT.name, fill: colours.ink });
  if (running || suspended) drawSign(group, box.width - TABLE.padding - SIGN / 2 + 4, running, colours.ink);
  if (note === '') return;
  const style = { face: 'sans', size: FONT.tag, fill: palette.muted, italic: true } as const;
  write(group, note, TABLE.padding, height + 15, style);
}

/** ▶ the running frame, ❚❚ one that waits. */
function drawSign(group: Element, x: number, running: boolean, fill: string): void {
  const y = TABLE.title / 2;
  const d = running ? `M${x - 5},${y - 7}l12,7l-12,7z` : `M${x - 5},${y - 6}h4v12h-4zM${x + 2},${y - 6}h4v12h-4z`;
  append(group, 'path', { d, fill });
}

function drawRow(group: Element, row: PlacedRow, palette: Palette): void {
  const { key, kind, frame, label, text, object, box, changed } = row;
  const entry = append(group, 'g', { class: 'row', role: 'group', 'aria-label': row.spoken, tabindex: 0 });
  if (kind !== 'value') standFor(entry, { kind: 'name', frame, name: label });
  else if (object !== null) standFor(entry, { kind: 'object', object });
  const baseline = box.y + box.height / 2 + 6.5;
  const right = box.x - TABLE.between;
  const isWord = kind === 'value';
  append(entry, 'rect', {
    x: 2,
    y: box.y - 2,
    width: box.x - 4,
    height: box.height + 4,
    fill: palette.pill,
    class: 'reach',
  });
  write(entry, label, right, baseline, {
    face: isWord ? 'sans' : 'mono',
    size: isWord ? FONT.mark : FONT.name,
    fill: isWord ? palette.changed.ink : object === null ? palette.muted : palette.ink,
    anchor: 'end',
  });
  if (kind === 'captured') drawCaptured(entry, TABLE.padding, baseline, palette);
  const { x, y, width, height } = box;
  const frameOf = object === null ? { 'stroke-dasharray': '4 4' } : {};
  append(entry, 'rect', {
    x,
    y,
    width,
    height,
    rx: 6,
    fill: changed ? palette.changed.fill : palette.canvas,
    stroke: changed ? palette.changed.line : palette.faint,
    'stroke-width': changed ? 3 : 1.2,
    ...frameOf,
  });
  if (text !== null) {
    const style =
      object === null
        ? ({ face: 'sans', size: FONT.tag, fill: palette.muted, italic: true } as const)
        : ({ face: 'mono', size: FONT.value, fill: palette.ink } as const);
    write(entry, text, x + width / 2, baseline, { ...style, anchor: 'middle' });
  }
  entry.setAttribute('data-row', key);
}

/** A link: the name is shared with the function around. */
function drawCaptured(group: Element, x: number, baseline: number, palette: Palette): void {
  append(group, 'path', {
    d: `M${x + 1},${baseline - 1}a4,4,0,0,1,0,-8h3M${x + 8},${baseline - 9}h3a4,4,0,0,1,0,8h-3M${x + 3},${baseline - 5}h6`,
    fill: 'none',
    stroke: palette.muted,
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
    transform: `translate(${-signWidth('captured') / 4},0)`,
  });
}

/** Draws the line that stands for folded frames. */
export function fillFold(group: SVGGElement, { box, text }: PlacedFold, palette: Palette): void {
  group.setAttribute('class', 'folded');
  const { width, height } = box;
  append(group, 'rect', {
    width,
    height,
    rx: height / 2,
    fill: 'none',
    stroke: palette.muted,
    'stroke-width': 1.4,
    'stroke-dasharray': '5 4',
  });
  const style = { face: 'sansBold', size: FONT.mark, fill: palette.muted, anchor: 'middle' } as const;
  write(group, text, width / 2, height / 2 + 5.5, style);
}

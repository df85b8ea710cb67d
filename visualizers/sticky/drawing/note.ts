import { append, round, write } from '../../drawing/element.ts';
import { standFor } from '../../drawing/hit.ts';
import { FONT } from '../../sizes.ts';
import type { Palette } from '../../theme.ts';
import { PEELED } from '../layout/composing/notes.ts';
import type { PlacedNote } from '../layout/composing/scene.ts';
import { NOTE } from '../layout/sizes.ts';

const FOLD = 10;

/** Draws a note of paper: a little turned, its corner folded. The group stands at the note's left top corner. */
export function fillNote(group: SVGGElement, note: PlacedNote, palette: Palette): void {
  const { width, height } = note.box;
  group.setAttribute('class', `note ${note.state}`);
  standFor(group, { kind: 'name', frame: note.frame, name: note.name });
  group.setAttribute('role', 'img');
  group.setAttribute('aria-label', note.label);
  group.setAttribute('tabindex', '0');
  const peeled = note.state === 'peeled';
  const turn = peeled ? peeledTransform(note) : `rotate(${note.turn} ${round(width / 2)} ${round(height / 2)})`;
  const turned = append(group, 'g', { transform: turn, ...(peeled ? { opacity: 0.5 } : {}) });
  drawPaper(turned, note, palette);
  const baseline = note.caption ? NOTE.caption + 25 : height / 2 + 6.5;
  const { ink } = coloursOf(note, palette);
  if (note.caption) {
    write(turned, note.caption, width / 2, 15.5, { face: 'sans', size: FONT.tag, fill: ink, anchor: 'middle' });
  }
  write(turned, note.name, width / 2, baseline, {
    face: 'mono',
    size: FONT.name,
    fill: ink,
    anchor: 'middle',
    bold: true,
  });
  if (note.state === 'new' || note.state === 'moved') drawBadge(turned, note.state === 'moved', palette);
}

/** Off its object, and turned: around its right top corner beside a card, around its left bottom corner above one. */
function peeledTransform({ box: { width, height }, turn, side }: PlacedNote): string {
  const { x, y } = PEELED[side];
  const [pivot, drop] = side === 'left' ? [`${width} 0`, 0] : [`0 ${height}`, height * (1 - PEELED.scale)];
  return `translate(${x},${round(y + drop)}) rotate(${round(turn)} ${pivot}) scale(${PEELED.scale})`;
}

/** A round badge at the upper left corner: a plus on a new note, an arrow on one that was moved. */
function drawBadge(group: Element, moved: boolean, palette: Palette): void {
  append(group, 'circle', {
    cx: 3,
    cy: 2,
    r: 8.5,
    fill: palette.changed.line,
    stroke: palette.canvas,
    'stroke-width': 1.5,
  });
  const sign = moved ? 'M-1.5,2H6.5M3,-1.5L6.8,2L3,5.5' : 'M-1.5,2H7.5M3,-2.5V6.5';
  append(group, 'path', {
    d: sign,
    fill: 'none',
    stroke: palette.canvas,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function drawPaper(group: Element, note: PlacedNote, palette: Palette): void {
  const { width: w, height: h } = note.box;
  const { fill, fold, line } = coloursOf(note, palette);
  append(group, 'rect', { x: 1.5, y: 3, width: w, height: h, rx: 2, fill: palette.shadow, 'fill-opacity': 0.13 });
  const paper = `M0,0H${w}V${h - FOLD}L${w - FOLD},${h}H0Z`;
  append(group, 'path', { d: paper, fill, stroke: line, 'stroke-width': 1.2, 'stroke-linejoin': 'round' });
  const corner = `M${w},${h - FOLD}L${w - FOLD},${h}Q${w - FOLD - 1},${h - FOLD + 1} ${w},${h - FOLD}Z`;
  append(group, 'path', { d: corner, fill: fold, stroke: line, 'stroke-width': 1, 'stroke-linejoin': 'round' });
}

const coloursOf = ({ hue }: PlacedNote, palette: Palette): Palette['notes'][number] =>
  palette.notes[hue % palette.notes.length] as Palette['notes'][number];

import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { Show } from '../show.ts';
import { FONT, SLOT, TRACK } from '../sizes.ts';
import { fold, foldWidth } from '../text/fold.ts';
import { textWidth } from '../text/width.ts';
import type { Body, Part } from './part.ts';
import { insideText } from './written-inside.ts';

const LIMITS = { most: 8, head: 5, tail: 2 };
/** A row of slots is not wider than this, unless a single slot is. */
const WIDEST = 600;
/** Characters of a text in a slot. */
const TEXT = 16;

type Slot = Omit<Part, 'box' | 'exit'>;

/** A row of slots, in order: the items of a sequence with their index, the members of a set without. */
export function slotsBody(object: MemoryObject, snapshot: Snapshot, show: Show): Body {
  const slots = shownSlots(object, snapshot, show);
  if (slots.length === 0) return emptyBody('empty');
  const base = slots.some((slot) => slot.label !== '') ? SLOT.height : SLOT.plainHeight;
  const height = base + (Math.max(...slots.map((slot) => slot.lines?.length ?? 1)) - 1) * SLOT.line;
  const lines = breakSlots(slots);
  const parts = lines.map(placeLine);
  const exits = parts.map((line) => line.filter((part) => part.exit === 'bottom' && part.lines === null).length);
  const width = Math.max(...parts.map((line) => lineWidth(line)));
  let y = 0;
  const placed = parts.flatMap((line, i) => {
    const top = y;
    y += height + (i < parts.length - 1 ? (exits[i] as number) * TRACK + 6 : 0);
    return line.map((part) => ({ ...part, box: { ...part.box, y: top, height } }));
  });
  return { parts: placed, width, height: y, tracks: exits.at(-1) ?? 0 };
}

/** A body without parts that says why: `empty`, `no attributes`. */
export function emptyBody(word: string): Body {
  const width = Math.max(SLOT.minWidth, textWidth(word, FONT.tag, 'sans') + 2 * SLOT.padding);
  const box = { x: 0, y: 0, width, height: 34 };
  return { parts: [{ ...NOTHING, word, box, exit: 'right' }], width, height: 34, tracks: 0 };
}

const NOTHING: Slot = { index: null, label: '', word: '', lines: null, fold: '', hidden: 0, object: null, weak: false };

function shownSlots(object: MemoryObject, snapshot: Snapshot, show: Show): readonly Slot[] {
  const all = object.references.map((_, index) => index);
  const gap = all.findIndex((i) => i > 0 && !follows(object, i));
  const opened = show.opened.has(object.id);
  const slotOf = (index: number): Slot => slot(object, index, snapshot, show);
  const limits = opened ? { ...LIMITS, most: Number.POSITIVE_INFINITY } : narrowed(all.map(slotOf));
  return fold(all, object.omitted, limits, gap === -1 ? undefined : gap).map((shown) =>
    'unit' in shown ? slotOf(shown.unit) : { ...NOTHING, hidden: shown.hidden },
  );
}

/** Fewer slots from the start where wide texts would make the card too wide. */
function narrowed(slots: readonly Slot[]): typeof LIMITS {
  const total = (list: readonly Slot[]): number => list.reduce((sum, one) => sum + slotWidth(one), 0);
  if (slots.length <= LIMITS.most && total(slots) <= WIDEST) return LIMITS;
  const tail = Math.min(LIMITS.tail, slots.length - 1);
  let head = Math.min(LIMITS.head, slots.length - tail);
  while (head > 1 && total(slots.slice(0, head)) + total(slots.slice(-tail)) > WIDEST) head--;
  return slots.length <= head + tail ? { ...LIMITS, most: slots.length } : { most: head + tail, head, tail };
}

function follows({ references }: MemoryObject, index: number): boolean {
  const [before, item] = [references[index - 1], references[index]];
  return item?.kind !== 'item' || Number(item.label) === Number(before?.label) + 1;
}

function slot(object: MemoryObject, index: number, snapshot: Snapshot, show: Show): Slot {
  const reference = object.references[index];
  if (!reference) throw new RangeError(`${object.id} has no reference ${index}`);
  return {
    ...NOTHING,
    index,
    label: reference.kind === 'item' ? reference.label : '',
    ...insideText(object, reference, snapshot, show, TEXT),
    object: reference.object,
    weak: reference.strength === 'weak',
  };
}

function slotWidth({ lines, fold: sign, hidden, label }: Slot): number {
  const more = hidden > 0 ? foldWidth(`+${hidden}`) : foldWidth(sign);
  const text = lines ? Math.max(...lines.map((line) => textWidth(line, FONT.value, 'mono'))) : 0;
  const index = textWidth(label, FONT.index, 'mono') + 12;
  return Math.ceil(Math.max(SLOT.minWidth, text + more + 2 * SLOT.padding, index));
}

function breakSlots(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  const lines: Slot[][] = [[]];
  let width = 0;
  for (const one of slots) {
    const line = lines.at(-1) as Slot[];
    width += slotWidth(one);
    if (line.length > 0 && width > WIDEST + SLOT.minWidth) {
      lines.push([one]);
      width = slotWidth(one);
    } else line.push(one);
  }
  return lines;
}

function placeLine(line: readonly Slot[]): readonly Part[] {
  let x = 0;
  return line.map((one, i) => {
    const width = slotWidth(one);
    const part: Part = { ...one, box: { x, y: 0, width, height: 0 }, exit: i === line.length - 1 ? 'right' : 'bottom' };
    x += width;
    return part;
  });
}

function lineWidth(line: readonly Part[]): number {
  const last = line.at(-1);
  return last ? last.box.x + last.box.width : 0;
}

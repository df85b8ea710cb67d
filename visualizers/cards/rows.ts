import { hasOwnName, isAtomic, isInstance } from '../../model/kinds.ts';
import type { MemoryObject, Reference, Snapshot } from '../../model/snapshot.ts';
import type { ReferenceKind } from '../../model/trace.ts';
import type { Show } from '../show.ts';
import { FONT, ROW } from '../sizes.ts';
import { fold, foldText, foldWidth, UNFOLD } from '../text/fold.ts';
import { textWidth } from '../text/width.ts';
import type { Body, Part } from './part.ts';
import { emptyBody } from './slots.ts';
import { isFolded, namesKept, tracebackOf, tracebacksFrom } from './traceback.ts';
import { valueText } from './value.ts';
import { insideText } from './written-inside.ts';

const LIMITS = { most: 9, head: 5, tail: 3 };
/** Characters of a text in a row. */
const TEXT = 26;

/** What is written before (or instead of) the label, where the label alone would not say what the row is. */
const WORDS: Partial<Record<ReferenceKind, string>> = {
  key: 'key',
  closure: 'closure',
  cell: 'content',
  default: 'default',
  base: 'base',
  metaclass: 'metaclass',
  bound: 'self',
  function: 'function',
  referent: 'referent',
  iterates: 'iterates over',
  frame: 'frame',
  traceback: 'traceback',
  cause: 'cause',
  context: 'context',
  other: 'refers to',
};

type Row = Omit<Part, 'box' | 'exit'>;

/** Rows `label | value`: dict entries, attributes, defaults, closure, and whatever else an object refers to. */
export function rowsBody(object: MemoryObject, snapshot: Snapshot, show: Show): Body {
  const rows = shownRows(object, snapshot, show);
  if (rows.length === 0)
    return emptyBody(object.class ? 'no attributes' : object.length === null ? 'no references' : 'empty');
  const label = Math.max(...rows.map(labelWidth));
  const value = Math.max(...rows.map(valueWidth));
  const gap = label > 0 && value > 0 ? ROW.gap : 0;
  const width = Math.ceil(Math.max(150, 2 * ROW.padding + label + gap + value));
  let y = 0;
  const parts = rows.map((row): Part => {
    const height = ROW.height + ((row.lines?.length ?? 1) - 1) * ROW.line;
    const part: Part = { ...row, box: { x: 0, y, width, height }, exit: 'right' };
    y += height;
    return part;
  });
  return { parts, width, height: y, tracks: 0 };
}

const NOTHING: Row = { index: null, label: '', word: '', lines: null, fold: '', hidden: 0, object: null, weak: false };

function shownRows(object: MemoryObject, snapshot: Snapshot, show: Show): readonly Row[] {
  const traceback = tracebackOf(object);
  const folded = traceback && isFolded(traceback.object, snapshot, show) ? tracebackRows(traceback, snapshot) : null;
  const rowOf = (index: number): Row =>
    folded && object.references[index] === traceback ? { ...folded.way, index } : row(object, index, snapshot, show);
  const opened = show.opened.has(object.id);
  const limits = opened ? { ...LIMITS, most: Number.POSITIVE_INFINITY } : LIMITS;
  const shown = fold(ownRows(object, snapshot, show), object.omitted, limits).map((one) =>
    'unit' in one ? rowOf(one.unit) : { ...NOTHING, hidden: one.hidden },
  );
  return [...ownText(object), ...shown, ...(folded?.kept ?? []), ...deadReferent(object)];
}

/** In the place of a traceback: where the exception was raised, and what is kept alive for the sake of it. */
function tracebackRows(traceback: Reference, snapshot: Snapshot): { readonly way: Row; readonly kept: readonly Row[] } {
  const tracebacks = tracebacksFrom(traceback.object, snapshot);
  const { text } = foldText(tracebacks.at(-1)?.text ?? '', TEXT);
  const kept = foldText(namesKept(tracebacks).join(', '), TEXT).text;
  return {
    way: { ...NOTHING, word: 'traceback', lines: [text], fold: UNFOLD, object: traceback.object },
    kept: kept === '' ? [] : [{ ...NOTHING, word: 'keeps alive', lines: [kept] }],
  };
}

/** The references that get a row: all but the keys of a dict that are written as labels of their values. */
function ownRows(object: MemoryObject, snapshot: Snapshot, show: Show): readonly number[] {
  const written = (reference: Reference): boolean =>
    reference.kind === 'key' &&
    insideText(object, reference, snapshot, { ...show, values: 'inside' }, 1).lines !== null;
  return object.references.flatMap((reference, index) => (written(reference) ? [] : [index]));
}

/** The text of an object that has references besides: its value, where an iterator is, how a generator stands. */
function ownText(object: MemoryObject): readonly Row[] {
  if (object.text === null || object.references.length === 0 || hasOwnName(object)) return [];
  const word = isInstance(object) || isAtomic(object) ? 'value' : '';
  return [{ ...NOTHING, word, lines: [valueText(object)] }];
}

const SINGLE_WEAK = new Set(['ReferenceType', 'KeyedRef', 'WeakMethod', 'ProxyType', 'CallableProxyType']);
/** What a weak method says of the object that it is bound to; of a plain weak reference nothing. */
const REFERENT_LABELS = ['', 'self'];

function deadReferent({ type, references }: MemoryObject): readonly Row[] {
  const refers = references.some(({ kind, label }) => kind === 'referent' && REFERENT_LABELS.includes(label));
  return SINGLE_WEAK.has(type) && !refers ? [{ ...NOTHING, word: 'referent', lines: ['dead'] }] : [];
}

function row(object: MemoryObject, index: number, snapshot: Snapshot, show: Show): Row {
  const reference = object.references[index];
  if (!reference) throw new RangeError(`${object.id} has no reference ${index}`);
  return {
    ...NOTHING,
    index,
    label: reference.kind === 'cell' || reference.kind === 'key' ? '' : reference.label,
    word: wordOf(object, reference),
    ...insideText(object, reference, snapshot, show, TEXT),
    object: reference.object,
    weak: reference.strength === 'weak',
  };
}

/** A label alone says enough where it names what is referred to. */
function wordOf({ type }: MemoryObject, { kind, label }: Reference): string {
  if ((kind === 'referent' || kind === 'other') && label !== '') return '';
  return kind === 'iterates' && type === 'coroutine' ? 'awaits' : (WORDS[kind] ?? '');
}

/** Room for the label, with the word before it. */
export function labelWidth({ word, label, hidden }: Row): number {
  if (hidden > 0) return textWidth(`+${hidden}`, FONT.pill, 'sansBold') + 16;
  return wordWidth(word, label) + textWidth(label, FONT.row, 'mono');
}

/** Room for the word before the label, with the space after it. */
export const wordWidth = (word: string, label: string): number =>
  word ? textWidth(word, FONT.mark, 'sans') + (label ? 8 : 0) : 0;

function valueWidth({ lines, fold: sign, hidden }: Row): number {
  if (hidden > 0) return 0;
  return lines ? Math.max(...lines.map((line) => textWidth(line, FONT.row, 'mono'))) + foldWidth(sign) : 16;
}

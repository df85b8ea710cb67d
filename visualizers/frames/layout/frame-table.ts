import { moduleOf } from '../../../model/files.ts';
import type { Frame, MemoryObject, Snapshot } from '../../../model/snapshot.ts';
import type { FrameId, ObjectId } from '../../../model/trace.ts';
import { isInsideFrame, valueText } from '../../cards/value.ts';
import type { Show } from '../../show.ts';
import { FONT } from '../../sizes.ts';
import type { FrameLabel } from '../../stack/frame-labels.ts';
import { foldText } from '../../text/fold.ts';
import { textWidth } from '../../text/width.ts';
import { TABLE, VALUE_TEXT } from '../sizes.ts';

/** A name of a frame, or what the frame hands out. */
export interface Row {
  /** `f1:l1`; of what is handed out `f1 value`. */
  readonly key: string;
  readonly kind: 'name' | 'captured' | 'value';
  /** The name; `returns` … where it is a value that is handed out. */
  readonly label: string;
  /** The value, or why there is none; null where an arrow shows it. */
  readonly text: string | null;
  /** Null while it has no value. */
  readonly object: ObjectId | null;
}

/** A frame as a table, before it has a place. */
export interface FrameTable {
  readonly frame: FrameId;
  readonly title: string;
  /** What else there is to say of it: where a function was made, where a generator waits; empty: nothing. */
  readonly note: string;
  readonly hue: number;
  readonly running: boolean;
  readonly suspended: boolean;
  readonly rows: readonly Row[];
}

/** What is known of a frame beyond the step. */
export interface Life {
  readonly names: readonly string[];
  readonly waitsAt: number | null;
  hadValue(name: string): boolean;
}

const VERBS = { return: 'returns', yield: 'yields', exception: 'raises' } as const;
/** These have all their names from the start, with or without a value. */
const HAS_LOCALS = new Set<Frame['kind']>(['function', 'lambda', 'generator', 'coroutine', 'async-generator']);

/**
 * The table of a frame at a step. `names`: all that it has in its life, in their order, as far as is known; `waitsAt`: the
 * line at which a suspended one goes on; `hadValue`: whether a name had a value before.
 */
export function frameTable(
  frame: Frame,
  label: FrameLabel,
  snapshot: Snapshot,
  show: Show,
  { names, waitsAt, hadValue }: Life,
): FrameTable {
  const rows = [...nameRows(frame, snapshot, show, names, hadValue), ...handedOut(frame, snapshot, show)];
  const { hue, running, suspended } = label;
  return { frame: frame.id, title: titleOf(frame, label), note: noteOf(frame, waitsAt), hue, running, suspended, rows };
}

const titleOf = ({ kind, file }: Frame, { label }: FrameLabel): string =>
  kind === 'module' && file !== null ? `module ${moduleOf(file)}` : label;

function noteOf({ function: name, suspended }: Frame, waitsAt: number | null): string {
  const maker = /(?:^|\.)([^.<]+)\.<locals>\.[^.]+$/.exec(name)?.[1];
  const made = maker === undefined ? '' : `made in ${maker}`;
  const waits = suspended ? (waitsAt === null ? 'waits' : `waits at line ${waitsAt}`) : '';
  return [made, waits].filter((text) => text !== '').join(', ');
}

function nameRows(
  frame: Frame,
  snapshot: Snapshot,
  show: Show,
  names: readonly string[],
  hadValue: Life['hadValue'],
): readonly Row[] {
  const bound = new Map(frame.names.map((name) => [name.name, name]));
  const all = [...new Set([...names, ...bound.keys()])];
  const last = all.findLastIndex((name) => bound.has(name));
  const shown = HAS_LOCALS.has(frame.kind) ? all : all.slice(0, last + 1);
  const isInner = frame.function.includes('<locals>');
  return shown.map((label): Row => {
    const name = bound.get(label);
    const key = `${frame.id}:${label}`;
    const none = hadValue(label) ? NO_VALUE.more : NO_VALUE.yet;
    if (!name) return { key, kind: 'name', label, text: none, object: null };
    const kind = isInner && name.cell !== null ? 'captured' : 'name';
    return { key, kind, label, text: textOf(snapshot.objects.get(name.object), snapshot, show), object: name.object };
  });
}

/** What is said of a name that refers to nothing: it never did, or does not any more. */
export const NO_VALUE = { yet: 'no value yet', more: 'no value' } as const;

function handedOut({ id }: Frame, snapshot: Snapshot, show: Show): readonly Row[] {
  const label = VERBS[snapshot.event as keyof typeof VERBS];
  if (id !== snapshot.frame || snapshot.value === null || label === undefined) return [];
  const text = textOf(snapshot.objects.get(snapshot.value), snapshot, show);
  return [{ key: `${id} value`, kind: 'value', label, text, object: snapshot.value }];
}

function textOf(object: MemoryObject | undefined, snapshot: Snapshot, show: Show): string | null {
  if (object === undefined || !isInsideFrame(object, snapshot, show.values)) return null;
  return foldText(valueText(object), VALUE_TEXT).text;
}

/** Room for the names, and for the values. */
export const labelWidth = ({ rows }: FrameTable): number =>
  Math.ceil(Math.max(0, ...rows.map(({ label, kind }) => textWidth(label, FONT.name, 'mono') + signWidth(kind))));

/** Room for the sign before a captured name. */
export const signWidth = (kind: Row['kind']): number => (kind === 'captured' ? 18 : 0);

export const valueWidth = ({ rows }: FrameTable): number =>
  Math.ceil(
    Math.max(
      0,
      ...rows.map(({ text, object }) =>
        text === null ? 0 : textWidth(text, object === null ? FONT.tag : FONT.value, object === null ? 'sans' : 'mono'),
      ),
    ),
  );

/** Room for its title and what stands below it. */
export const headingWidth = ({ title, note }: FrameTable): number =>
  Math.ceil(
    Math.max(
      textWidth(title, FONT.name, 'sansBold') + SIGN + 2 * TABLE.padding,
      textWidth(note, FONT.tag, 'sans') + 2 * TABLE.padding,
    ),
  );

/** Room for the sign that says whether it runs. */
export const SIGN = 24;

export const tableHeight = ({ rows, note }: FrameTable): number =>
  headHeight(note) + rows.length * TABLE.row + (rows.length > 0 ? TABLE.end : 0);

/** The height of what stands above its rows. */
export const headHeight = (note: string): number => TABLE.title + (note === '' ? 0 : TABLE.note);

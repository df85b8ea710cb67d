import { createRecording, type Recording } from '../../model/playback.ts';
import type {
  FrameChange,
  FrameId,
  FrameKind,
  NameChange,
  ObjectId,
  ObjectRecord,
  ReferenceRecord,
  Step,
} from '../../model/trace.ts';

/** An object as a story tells it; address and count are made up where they are left out. */
export type Told = Partial<ObjectRecord> & { readonly type: string };

export interface ToldFrame {
  readonly id: FrameId;
  readonly function: string;
  readonly kind: FrameKind;
  readonly suspended?: boolean;
  readonly names: Readonly<Record<string, ObjectId>>;
}

/** The whole state at one step. */
export interface Moment {
  readonly event?: Step['event'];
  readonly value?: ObjectId;
  readonly frames: readonly ToldFrame[];
  readonly objects: Readonly<Record<ObjectId, Told>>;
}

/** A playback of hand-written states: the steps between them are found by comparing. */
export function tell(moments: readonly Moment[]): Recording {
  let before: Moment = { frames: [], objects: {} };
  const steps = moments.map((moment, n) => {
    const step = stepBetween(before, moment, n);
    before = moment;
    return step;
  });
  return createRecording(steps);
}

/** The module's frame with these names. */
export const module = (names: ToldFrame['names']): ToldFrame => ({
  id: 'f1',
  function: '<module>',
  kind: 'module',
  names,
});

/** A call's frame. */
export const call = (
  id: FrameId,
  name: string,
  names: ToldFrame['names'],
  kind: FrameKind = 'function',
): ToldFrame => ({
  id,
  function: name,
  kind,
  names,
});

export const int = (value: number): Told => ({ type: 'int', text: String(value), immortal: true, origin: 'small-int' });
export const str = (text: string): Told => ({
  type: 'str',
  text: `'${text}'`,
  length: text.length,
  origin: 'constant',
});
export const none: Told = { type: 'NoneType', text: 'None', immortal: true };
export const list = (...items: ObjectId[]): Told => ({ type: 'list', length: items.length, references: items });
export const tuple = (...items: ObjectId[]): Told => ({ type: 'tuple', length: items.length, references: items });
export const instance = (type: string, of: ObjectId, attributes: Readonly<Record<string, ObjectId>>): Told => ({
  type,
  class: of,
  references: Object.entries(attributes).map(([name, object]) => ['attribute', name, object]),
});
export const classOf = (name: string, attributes: Readonly<Record<string, ObjectId>> = {}): Told => ({
  type: 'type',
  text: name,
  references: Object.entries(attributes).map(([label, object]) => ['attribute', label, object]),
});
export const dict = (entries: Readonly<Record<string, readonly [ObjectId, ObjectId]>>): Told => ({
  type: 'dict',
  length: Object.keys(entries).length,
  references: Object.entries(entries).flatMap(([text, [key, value]]): ReferenceRecord[] => [
    ['key', text, key],
    ['value', text, value],
  ]),
});
export const exception = (type: string, args: ObjectId, way: ObjectId): Told => ({
  type,
  references: [
    ['attribute', 'args', args],
    ['traceback', '', way],
  ],
});
/** With the names of its frame, where that is over, and the traceback further in. */
export const traceback = (text: string, names: Readonly<Record<string, ObjectId>> = {}, next?: ObjectId): Told => ({
  type: 'traceback',
  text,
  references: [
    ...Object.entries(names).map(([name, object]): ReferenceRecord => ['frame', name, object]),
    ...(next ? [['traceback', '', next] as const] : []),
  ],
});
export const fn = (name: string, references: readonly ReferenceRecord[] = []): Told => ({
  type: 'function',
  text: name,
  references,
});
export const weakref = (object: ObjectId | null): Told => ({
  type: 'ReferenceType',
  references: object ? [['referent', '', object]] : [],
});

function stepBetween(before: Moment, now: Moment, n: number): Step {
  const top = now.frames.filter(({ suspended }) => !suspended).at(-1)?.id ?? 'f1';
  const ids = Object.keys(now.objects) as ObjectId[];
  const old = Object.keys(before.objects) as ObjectId[];
  const fresh = ids.filter((id) => !before.objects[id]);
  const kept = ids.filter((id) => before.objects[id] && !same(record(id, before), record(id, now)));
  return {
    event: now.event ?? 'line',
    range: [n + 1, 0, n + 1, 10],
    frame: top,
    ...(now.value ? { value: now.value } : {}),
    frames: frameChanges(before.frames, now.frames),
    names: Object.fromEntries(now.frames.map((frame) => [frame.id, nameChanges(frame, before.frames)])),
    objects: Object.fromEntries(fresh.map((id) => [id, record(id, now)])),
    changed: Object.fromEntries(kept.map((id) => [id, changeOf(id, before, now)])),
    freed: old.filter((id) => !now.objects[id]),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changeOf(id: ObjectId, before: Moment, now: Moment): NonNullable<Step['changed']>[ObjectId] {
  const { references = [], ...rest } = record(id, now);
  const was = record(id, before).references ?? [];
  return { held: 'names', ...rest, ...(same(was, references) ? {} : { references: [[0, was.length, ...references]] }) };
}

function record(id: ObjectId, { objects, frames }: Moment): ObjectRecord {
  const told = objects[id] as Told;
  const target = (reference: ReferenceRecord): string => (typeof reference === 'string' ? reference : reference[2]);
  const strong = Object.values(objects).flatMap(({ references = [] }) =>
    references.filter(
      (reference) => target(reference) === id && !(typeof reference !== 'string' && reference[0] === 'referent'),
    ),
  );
  const names = frames.flatMap((frame) => Object.values(frame.names)).filter((object) => object === id);
  const address = 0x1a2f00 + Number(id.slice(1)) * 0x70;
  return { address, refcount: told.immortal ? null : strong.length + names.length, ...told };
}

function frameChanges(before: readonly ToldFrame[], now: readonly ToldFrame[]): FrameChange[] {
  const changes: FrameChange[] = [];
  for (const { id } of [...before].reverse()) if (!now.some((frame) => frame.id === id)) changes.push(['leave', id]);
  for (const { id, function: name, kind, suspended } of now) {
    const was = before.find((frame) => frame.id === id);
    if (!was) changes.push(['enter', { id, function: name, kind }]);
    if (suspended && !was?.suspended) changes.push(['suspend', id]);
    if (!suspended && was?.suspended) changes.push(['resume', id]);
  }
  return changes;
}

function nameChanges({ id, names }: ToldFrame, before: readonly ToldFrame[]): NameChange[] {
  const was = before.find((frame) => frame.id === id)?.names ?? {};
  return [
    ...Object.keys(was)
      .filter((name) => !names[name])
      .map((name): NameChange => [name, null]),
    ...Object.entries(names)
      .filter(([name, object]) => was[name] !== object)
      .map(([name, object]): NameChange => [name, object]),
  ];
}

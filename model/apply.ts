import { ObjectDraft, ObjectMap } from './object-map.ts';
import { ParseError } from './parse.ts';
import type { Frame, MemoryObject, Name, Reference, Temporary } from './snapshot.ts';
import type {
  FrameChange,
  FrameId,
  NameChange,
  ObjectChange,
  ObjectId,
  ObjectRecord,
  ReferenceRecord,
  Splice,
  Step,
  TemporaryRecord,
} from './trace.ts';

/** The state that deltas are applied to. Its lists and its draft change; what is in them is replaced, never changed. */
export interface State {
  /** Outermost first. */
  readonly stack: Frame[];
  readonly suspended: Frame[];
  readonly objects: ObjectDraft;
}

/** The state before step 0. */
export const emptyState = (): State => ({ stack: [], suspended: [], objects: new ObjectDraft(ObjectMap.empty) });

/** A state of its own with the same content. */
export const copyState = (state: State): State => ({
  stack: [...state.stack],
  suspended: [...state.suspended],
  objects: new ObjectDraft(state.objects.map()),
});

/**
 * Turns the state before `step` into the state at it.
 * Throws ParseError if the step speaks of a frame or object that is not there.
 */
export function applyStep(state: State, step: Step): void {
  for (const change of step.frames ?? []) applyFrame(state, change);
  for (const id of step.freed ?? []) remove(state, id);
  for (const id of step.lost ?? []) remove(state, id);
  for (const [id, record] of entries(step.objects)) state.objects.put(created(id, record));
  for (const [id, change] of entries(step.changed)) state.objects.put(changed(find(state, id), change));
  for (const [id, names] of entries(step.names)) {
    replaceFrame(state, id, (frame) => ({ ...frame, names: changedNames(frame.names, names) }));
  }
  for (const [id, temporaries] of entries(step.temporaries)) {
    replaceFrame(state, id, (frame) => ({ ...frame, temporaries: temporaries.map(temporary) }));
  }
}

/** The same for a step that was never applied before. Throws ParseError also if what it newly refers to is not there. */
export function applyNewStep(state: State, step: Step): void {
  applyStep(state, step);
  checkReferents(state, step);
}

function applyFrame(state: State, change: FrameChange): void {
  switch (change[0]) {
    case 'enter':
      state.stack.push({ file: null, ...change[1], suspended: false, names: [], temporaries: [] });
      return;
    case 'leave':
      take(state, change[1]);
      return;
    case 'suspend':
      state.suspended.push({ ...take(state, change[1]), suspended: true, temporaries: [] });
      return;
    case 'resume':
      state.stack.push({ ...take(state, change[1]), suspended: false });
  }
}

/** Removes a frame from wherever it is and returns it. */
function take({ stack, suspended }: State, id: FrameId): Frame {
  for (const list of [stack, suspended]) {
    const at = list.findLastIndex((frame) => frame.id === id);
    if (at >= 0) return list.splice(at, 1)[0] as Frame;
  }
  throw new ParseError(`Not a trace, no such frame: ${id}`);
}

const temporary = ([object, expression]: TemporaryRecord): Temporary => ({ object, expression });

function replaceFrame({ stack, suspended }: State, id: FrameId, change: (frame: Frame) => Frame): void {
  for (const list of [stack, suspended]) {
    const at = list.findLastIndex((frame) => frame.id === id);
    const frame = list[at];
    if (!frame) continue;
    list[at] = change(frame);
    return;
  }
  throw new ParseError(`Not a trace, no such frame: ${id}`);
}

function changedNames(before: readonly Name[], changes: readonly NameChange[]): readonly Name[] {
  const names = new Map(before.map((binding) => [binding.name, binding]));
  for (const [name, object, cell] of changes) {
    if (object === null) names.delete(name);
    else names.set(name, { name, object, cell: cell ?? null });
  }
  return [...names.values()];
}

function created(id: ObjectId, record: ObjectRecord): MemoryObject {
  return {
    id,
    address: record.address,
    type: record.type,
    class: record.class ?? null,
    text: record.text ?? null,
    length: record.length ?? null,
    omitted: record.omitted ?? 0,
    refcount: record.refcount ?? null,
    immortal: record.immortal ?? false,
    held: record.held ?? 'names',
    origin: record.origin ?? null,
    found: record.found ?? false,
    references: (record.references ?? []).map(reference),
  };
}

function changed(before: MemoryObject, { references, ...rest }: ObjectChange): MemoryObject {
  const after = { ...before, ...rest };
  return references ? { ...after, references: references.reduce(spliced, before.references) } : after;
}

function spliced(before: readonly Reference[], [start, count, ...insert]: Splice): readonly Reference[] {
  if (start + count > before.length) throw new ParseError(`Not a trace, splice beyond the end: ${start}, ${count}`);
  const after = before.toSpliced(start, count, ...insert.map((record, i) => reference(record, start + i)));
  return count === insert.length ? after : after.map(relabelled);
}

/** The label of an item is its place: it shifts with what is before it. */
const relabelled = (ref: Reference, index: number): Reference =>
  ref.kind === 'item' && ref.label !== String(index) ? { ...ref, label: String(index) } : ref;

function reference(record: ReferenceRecord, index: number): Reference {
  if (typeof record === 'string') return { kind: 'item', label: String(index), object: record, strength: 'strong' };
  const [kind, label, object] = record;
  return { kind, label, object, strength: kind === 'referent' ? 'weak' : 'strong' };
}

function find(state: State, id: ObjectId): MemoryObject {
  const object = state.objects.get(id);
  if (!object) throw new ParseError(`Not a trace, no such object: ${id}`);
  return object;
}

function remove(state: State, id: ObjectId): void {
  find(state, id);
  state.objects.remove(id);
}

/** Whatever a step newly refers to must be there once it is applied. */
function checkReferents(state: State, step: Step): void {
  if (step.value) find(state, step.value);
  for (const [, names] of entries(step.names)) {
    for (const [, object, cell] of names) {
      if (object) find(state, object);
      if (cell) find(state, cell);
    }
  }
  for (const [, temporaries] of entries(step.temporaries)) for (const [object] of temporaries) find(state, object);
  for (const [, record] of entries(step.objects)) for (const ref of record.references ?? []) find(state, referent(ref));
  for (const [, change] of entries(step.changed)) {
    for (const [, , ...insert] of change.references ?? []) for (const ref of insert) find(state, referent(ref));
  }
}

const referent = (record: ReferenceRecord): ObjectId => (typeof record === 'string' ? record : record[2]);

/** Object.entries with the key type kept. */
export const entries = <K extends string, T>(record: Readonly<Record<K, T>> | undefined): [K, T][] =>
  record ? (Object.entries(record) as [K, T][]) : [];

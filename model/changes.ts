import { entries } from './apply.ts';
import { holdsFrame, isOwnDict } from './kinds.ts';
import type { Playback } from './playback.ts';
import { type ReferenceDifference, referenceDifferences } from './reference-differences.ts';
import type { Frame, MemoryObject, Name, Snapshot } from './snapshot.ts';
import type { FrameId, ObjectId, Range, Step } from './trace.ts';

/** What a step changed. One fact each; DESIGN lists the kinds. */
export type Change =
  | { readonly kind: 'call'; readonly frame: FrameId }
  | { readonly kind: 'return' | 'yield' | 'raise'; readonly frame: FrameId; readonly object: ObjectId }
  /** An expression was evaluated to this object. */
  | { readonly kind: 'evaluate'; readonly frame: FrameId; readonly object: ObjectId; readonly expression: Range }
  | { readonly kind: 'bind'; readonly frame: FrameId; readonly name: string; readonly object: ObjectId }
  /** The note moved from one object to another. */
  | {
      readonly kind: 'rebind';
      readonly frame: FrameId;
      readonly name: string;
      readonly object: ObjectId;
      readonly from: ObjectId;
    }
  /** The note was peeled off, or went with its frame. */
  | { readonly kind: 'unbind'; readonly frame: FrameId; readonly name: string; readonly from: ObjectId }
  | { readonly kind: 'create'; readonly object: ObjectId }
  /** A reference came, went or moved to another object; `reference` null: its text changed, its order, or what was not recorded of it. */
  | {
      readonly kind: 'mutate';
      readonly object: ObjectId;
      readonly reference: ReferenceDifference | null;
      /** It is of another class than before: then `reference` is null, and nothing else is told by this change. */
      readonly class?: ClassDifference;
    }
  /** Nothing reaches the object any more, and it is alive only through objects in the same state. */
  | { readonly kind: 'unreach'; readonly object: ObjectId }
  /** A weak reference died. */
  | { readonly kind: 'clear'; readonly object: ObjectId; readonly from: ObjectId }
  | { readonly kind: 'free' | 'lost'; readonly object: ObjectId };

export type ChangeKind = Change['kind'];

/** The classes that an object was and is of; null: one that the program did not define, told by the object's type. */
export interface ClassDifference {
  readonly from: ObjectId | null;
  readonly to: ObjectId | null;
}

/** What step `n` changed, compared with the step before (step 0: with nothing). */
export function changesAt(playback: Playback, n: number): readonly Change[] {
  const before = n > 0 ? playback.at(n - 1) : null;
  const after = playback.at(n);
  const step = playback.step(n);
  return [
    ...eventChanges(step),
    ...nameChanges(before?.frames ?? [], after.frames),
    ...objectChanges(before, after, step),
  ];
}

function eventChanges({ event, frame, range, value }: Step): Change[] {
  if (event === 'call') return [{ kind: 'call', frame }];
  if (value === undefined) return [];
  if (event === 'expression' && range) return [{ kind: 'evaluate', frame, object: value, expression: range }];
  if (event === 'return' || event === 'yield') return [{ kind: event, frame, object: value }];
  return event === 'exception' ? [{ kind: 'raise', frame, object: value }] : [];
}

function nameChanges(before: readonly Frame[], after: readonly Frame[]): Change[] {
  const old = new Map(before.map((frame) => [frame.id, frame]));
  const changes: Change[] = [];
  for (const frame of after) {
    const was = old.get(frame.id);
    old.delete(frame.id);
    if (was?.names !== frame.names) changes.push(...changedNames(frame.id, was?.names ?? [], frame.names));
  }
  for (const gone of old.values()) changes.push(...changedNames(gone.id, gone.names, []));
  return changes;
}

function changedNames(frame: FrameId, before: readonly Name[], after: readonly Name[]): Change[] {
  const old = new Map(before.map(({ name, object }) => [name, object]));
  const changes: Change[] = [];
  for (const { name, object } of after) {
    const from = old.get(name);
    old.delete(name);
    if (from === undefined) changes.push({ kind: 'bind', frame, name, object });
    else if (from !== object) changes.push({ kind: 'rebind', frame, name, object, from });
  }
  for (const [name, from] of old) changes.push({ kind: 'unbind', frame, name, from });
  return changes;
}

function objectChanges(before: Snapshot | null, after: Snapshot, step: Step): Change[] {
  const changes: Change[] = entries(step.objects).map(([object]) => ({ kind: 'create', object }));
  for (const [id] of entries(step.changed)) {
    const was = before?.objects.get(id);
    const is = after.objects.get(id);
    if (was && is) changes.push(...mutations(was, is, after));
  }
  for (const object of step.freed ?? []) changes.push({ kind: 'free', object });
  for (const object of step.lost ?? []) changes.push({ kind: 'lost', object });
  return changes;
}

/** Whether more than references to objects changed: the text, the order, or the part of a long container that was not recorded. */
function changesOtherwise(was: MemoryObject, is: MemoryObject, isTold: boolean): boolean {
  if (holdsFrame(is)) return false;
  if (was.text !== is.text) return true;
  const changesOrder = is.references.some(({ object }, i) => object !== was.references[i]?.object);
  return !isTold && (was.length !== is.length || changesOrder);
}

function mutations(was: MemoryObject, is: MemoryObject, after: Snapshot): Change[] {
  const object = is.id;
  const changes: Change[] = [];
  if (was.class !== is.class || was.type !== is.type)
    changes.push({ kind: 'mutate', object, reference: null, class: { from: was.class, to: is.class } });
  // What a generator's frame holds is told as that frame's names, and whether it runs by its steps.
  const differences = holdsFrame(is) ? [] : inOwnDict(referenceDifferences(was.references, is.references), after);
  for (const reference of differences) {
    if (reference.way === 'went' && reference.strength === 'weak') {
      changes.push({ kind: 'clear', object, from: reference.object });
    } else changes.push({ kind: 'mutate', object, reference });
  }
  if (changesOtherwise(was, is, differences.length > 0)) changes.push({ kind: 'mutate', object, reference: null });
  if (is.held === 'none' && was.held !== 'none') changes.push({ kind: 'unreach', object });
  return changes;
}

/** Attributes that stand in the dict of their instance since that is an object of its own did not go. */
function inOwnDict(differences: readonly ReferenceDifference[], { objects }: Snapshot): readonly ReferenceDifference[] {
  const dict = differences.find((reference) => isOwnDict(reference) && reference.way === 'came');
  const kept = new Set(dict && objects.get(dict.object)?.references.map(({ object }) => object));
  const isThere = ({ kind, way, object }: ReferenceDifference): boolean =>
    kind === 'attribute' && way === 'went' && kept.has(object);
  return dict ? differences.filter((reference) => !isThere(reference)) : differences;
}

import type { Change } from '../../model/changes.ts';
import type { Alteration } from '../../model/claims/claim.ts';
import { moduleOf } from '../../model/files.ts';
import { isIterator, isWeakContainer } from '../../model/kinds.ts';
import { namesReaching } from '../../model/paths.ts';
import type { ReferenceDifference } from '../../model/reference-differences.ts';
import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';
import type { Happening } from '../../words/callout.ts';
import { changedCallout, HANDED_OUT } from '../../words/language.ts';
import type { Card, CardSet } from '../cards/card.ts';
import type { CardMark } from '../cards/mark.ts';
import { noteKey, temporaryKey } from './keys.ts';

/** How a note differs from the step before; `peeled` ones fade. */
export type NoteState = 'same' | 'new' | 'moved' | 'peeled';

/** A sentence or two beside an object. */
export interface Remark {
  readonly key: string;
  readonly object: ObjectId;
  readonly lines: readonly string[];
}

/** Everything that a step changed, as the drawing shows it. */
export interface Marks {
  /** By the note's key. */
  readonly notes: ReadonlyMap<string, NoteState>;
  readonly cards: ReadonlyMap<ObjectId, CardMark>;
  readonly remarks: readonly Remark[];
}

/** What happened in a step. */
export interface Happened {
  readonly changes: readonly Change[];
  /** Of objects that were changed as a whole, how. */
  readonly wholes: ReadonlyMap<ObjectId, Alteration>;
}

export const NOTHING_HAPPENED: Happened = { changes: [], wholes: new Map() };

/** Turns the changes of a step into marks on what is shown. */
export function marksOf({ changes, wholes }: Happened, shown: CardSet): Marks {
  const notes = new Map<string, NoteState>();
  const created = new Set<ObjectId>();
  const parts = new Map<ObjectId, number[]>();
  const told = new Map<ObjectId, Happening[]>();
  const touch = (object: ObjectId, part: number | null, happening: Happening): void => {
    if (part !== null) parts.set(object, [...(parts.get(object) ?? []), part]);
    told.set(object, [...(told.get(object) ?? []), happening]);
  };
  for (const change of changes) {
    if (change.kind === 'evaluate') notes.set(temporaryKey(change.frame, change.expression), 'new');
    if (change.kind === 'bind') notes.set(noteKey(change), 'new');
    if (change.kind === 'rebind') notes.set(noteKey(change), 'moved');
    if (change.kind === 'create') created.add(change.object);
    if (change.kind !== 'mutate' && change.kind !== 'clear') continue;
    if (change.kind === 'mutate' && change.reference?.kind === 'frame') continue;
    const card = shown.cards.get(change.object);
    if (!card || isUntold(change, card)) continue;
    const object = shown.snapshot.objects.get(change.object) as MemoryObject;
    if (change.kind === 'clear') touch(change.object, ...death(card, object));
    else if (change.kind === 'mutate' && change.class) touch(change.object, null, { what: 'class', name: object.type });
    else touch(change.object, partOf(card, change.reference, shown.snapshot), happeningOf(change.reference, object));
  }
  const cards = new Map<ObjectId, CardMark>();
  for (const id of [...created, ...parts.keys()])
    cards.set(id, { created: created.has(id), parts: parts.get(id) ?? [] });
  const remarks = [...told].map(([object, happenings]) => {
    const alteration = wholes.get(object);
    const all: readonly Happening[] = alteration ? [{ what: 'whole', alteration }] : happenings;
    return changeRemark(object, all, shown.snapshot);
  });
  return { notes, cards, remarks: [...remarks, ...handedOutRemarks(changes, shown)] };
}

/** A traceback grows with each call that its exception leaves; where it is folded, that is not to be seen. */
const isUntold = (change: Change, { parts }: Card): boolean =>
  change.kind === 'mutate' &&
  change.reference?.kind === 'traceback' &&
  parts.some(({ word, lines }) => word === 'traceback' && lines !== null);

/** What died is a referent, which a part of the card tells, or one of many elements. */
const death = (card: Card, object: MemoryObject): [number | null, Happening] =>
  isWeakContainer(object) ? [null, { what: 'element died' }] : [lastPart(card), { what: 'died' }];

const lastPart = ({ parts }: Card): number | null => (parts.length > 0 ? parts.length - 1 : null);

/** The part that shows the reference, or that stands for hidden ones; null where it is gone. */
function partOf(card: Card, reference: ReferenceDifference | null, { objects }: Snapshot): number | null {
  if (!reference || reference.way === 'went') return null;
  const index = (objects.get(card.object)?.references ?? []).findIndex(
    (own) =>
      own.kind === reference.kind &&
      own.object === reference.object &&
      (own.kind === 'member' || own.label === reference.label),
  );
  const shown = card.parts.findIndex((part) => part.index === index);
  const folded = card.parts.findIndex(({ hidden }) => hidden > 0);
  if (shown === -1 && reference.kind === 'key') return null;
  return shown === -1 && folded === -1 ? null : Math.max(shown, shown === -1 ? folded : shown);
}

/** What happened inside an object. */
function happeningOf(reference: ReferenceDifference | null, object: MemoryObject): Happening {
  if (object.type === 'finalize' && object.text === 'dead') return { what: 'ran' };
  // An iterator lets go of what it iterated over when it is exhausted: its text says so.
  if (!reference || (reference.kind === 'iterates' && reference.way === 'went'))
    return isIterator(object) ? { what: 'moved on', text: object.text } : { what: 'value' };
  const { kind, label, way } = reference;
  return { what: 'reference', through: { kind, label }, way };
}

const MOST_NAMES = 4;

function changeRemark(object: ObjectId, happenings: readonly Happening[], snapshot: Snapshot): Remark {
  const names = namesReaching(snapshot, object).map(({ frame, name }) => ({ name, of: ownerOf(frame, snapshot) }));
  const seers = { names: names.slice(0, MOST_NAMES), more: Math.max(0, names.length - MOST_NAMES) };
  return { key: `changed ${object}`, object, lines: changedCallout(happenings, seers) };
}

/** The function or module whose name it is, where that is another than the running one or the program. */
function ownerOf(frame: FrameId, snapshot: Snapshot): string | null {
  const owner = snapshot.frames.find(({ id }) => id === frame);
  if (!owner || frame === snapshot.frame) return null;
  if (owner.kind === 'module') return owner.file === null ? null : moduleOf(owner.file);
  return owner.function.split('.').at(-1) ?? null;
}

function handedOutRemarks(changes: readonly Change[], { cards }: CardSet): readonly Remark[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'return' && change.kind !== 'yield' && change.kind !== 'raise') return [];
    if (!cards.has(change.object)) return [];
    return [{ key: `flight ${change.object}`, object: change.object, lines: [HANDED_OUT[change.kind]] }];
  });
}

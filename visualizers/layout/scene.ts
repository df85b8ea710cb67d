import { reachableFrom } from '../../model/paths.ts';
import { quoted } from '../../model/sentence/source.ts';
import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { FrameId, ObjectId, Range } from '../../model/trace.ts';
import { isAtomic, isClosed } from '../../model/words.ts';
import type { LayoutOptions } from '../view.ts';
import { type Card, cardOf } from './card.ts';
import { type FrameLabel, type ShownFrames, shownFrames } from './frames.ts';
import { isFolded, tracebackOf, tracebacksFrom } from './traceback.ts';

/** A name that is shown, stuck to its object; or, where no name is yet, the expression whose value the object is. */
export interface NoteLabel {
  /** `f1:l1` */
  readonly key: string;
  readonly frame: FrameId;
  /** The name, or the text of the expression. */
  readonly name: string;
  /** A tag on a temporary object rather than a note. */
  readonly temporary: boolean;
  readonly object: ObjectId;
  /** The frame's label, empty for the module, whose notes go without; of a temporary what it is. */
  readonly caption: string;
  readonly hue: number;
}

/** A reference that is shown as an arrow. */
export interface Edge {
  readonly from: ObjectId;
  /** Place among the referrer's references. */
  readonly index: number;
  readonly to: ObjectId;
  readonly weak: boolean;
}

/** What is on the canvas at a step, before anything has a place. */
export interface Scene {
  readonly snapshot: Snapshot;
  /** In order of appearance: from the names on, breadth first. */
  readonly cards: ReadonlyMap<ObjectId, Card>;
  readonly notes: readonly NoteLabel[];
  readonly edges: readonly Edge[];
  readonly frames: ShownFrames;
}

/** Makes scenes; keeps the cards of objects that did not change. */
export type SceneMaker = (snapshot: Snapshot) => Scene;

/** `textOf`: the text of a file, of which temporaries quote their expressions; null: the program's own. */
export function createSceneMaker(options: LayoutOptions, textOf: (file: string | null) => string): SceneMaker {
  const cached = createCardCache(options);
  return (snapshot) => {
    const frames = shownFrames(snapshot);
    const notes = shownNotes(snapshot, frames, textOf);
    const cards = new Map<ObjectId, Card>();
    const edges: Edge[] = [];
    const open = [...new Set(roots(snapshot, notes, options))];
    const seen = new Set(open);
    const held = heldByTemporaries(snapshot);
    for (const id of open) {
      const object = snapshot.objects.get(id);
      if (!object) throw new Error(`A name or value leads to ${id}, which is not there`);
      const card = cached(object, snapshot, held.has(id));
      cards.set(id, card);
      for (const edge of edgesOf(card)) {
        edges.push(edge);
        if (seen.has(edge.to)) continue;
        seen.add(edge.to);
        open.push(edge.to);
      }
    }
    return { snapshot, cards, notes, edges, frames };
  };
}

const edgesOf = ({ object, parts }: Card): readonly Edge[] =>
  parts.flatMap((part) =>
    part.index !== null && part.object !== null && part.lines === null
      ? [{ from: object, index: part.index, to: part.object, weak: part.weak }]
      : [],
  );

/** What temporaries lead to: the drawing shows what holds it, though no name does. */
function heldByTemporaries(snapshot: Snapshot): ReadonlySet<ObjectId> {
  const temporaries = snapshot.frames.flatMap((frame) => frame.temporaries.map(({ object }) => object));
  return temporaries.length > 0 ? reachableFrom(snapshot, temporaries) : new Set();
}

interface CachedCard {
  readonly card: Card;
  readonly inside: readonly MemoryObject[];
  readonly isHeld: boolean;
  readonly traceback: ObjectId | null;
  readonly isFolded: boolean;
}

/**
 * A card depends on its object, on the texts written inside it, on whether it is seen what holds it, and on whether its
 * traceback is told in it.
 */
function createCardCache(options: LayoutOptions): (object: MemoryObject, snapshot: Snapshot, isHeld: boolean) => Card {
  const cache = new WeakMap<MemoryObject, CachedCard>();
  return (object, snapshot, isHeld) => {
    const known = cache.get(object);
    const traceback = known ? known.traceback : (tracebackOf(object)?.object ?? null);
    const folded = traceback !== null && isFolded(traceback, snapshot, options);
    const isSame = ({ inside }: CachedCard): boolean =>
      inside.every((other) => sameText(other, snapshot.objects.get(other.id)));
    if (known?.isHeld === isHeld && known.isFolded === folded && isSame(known)) return known.card;
    const card = cardOf(isHeld ? { ...object, held: 'names' } : object, snapshot, options);
    const referents = object.references.map((ref) => snapshot.objects.get(ref.object) as MemoryObject);
    const inside = [...referents, ...(folded ? tracebacksFrom(traceback, snapshot) : [])];
    cache.set(object, {
      card,
      inside: inside.filter((other) => other.text !== null),
      isHeld,
      traceback,
      isFolded: folded,
    });
    return card;
  };
}

const sameText = (before: MemoryObject, now: MemoryObject | undefined): boolean =>
  before === now || (now?.text === before.text && now.references.length === before.references.length);

function shownNotes(
  { frames }: Snapshot,
  shown: ShownFrames,
  textOf: (file: string | null) => string,
): readonly NoteLabel[] {
  const labels = new Map<FrameId, FrameLabel>();
  for (const label of [...shown.before, ...shown.after, ...shown.suspended]) labels.set(label.frame, label);
  return frames.flatMap(({ id, kind, file, names, temporaries }) => {
    const label = labels.get(id);
    if (!label) return [];
    const place = kind === 'module' && file === null ? '' : label.label;
    const shared = { frame: id, hue: label.hue };
    const notes = names.map(({ name, object }) => ({
      ...shared,
      key: `${id}:${name}`,
      name,
      temporary: false,
      object,
      caption: place,
    }));
    const tags = temporaries.map(({ object, expression }) => ({
      ...shared,
      key: temporaryKey(id, expression),
      name: quoted(textOf(file), expression, LONGEST_TAG),
      temporary: true,
      object,
      caption: place ? `value in ${place}` : 'value of',
    }));
    return [...notes, ...tags];
  });
}

/** The most characters of an expression that a tag shows. */
const LONGEST_TAG = 24;

/** The key of the tag on the value of an expression; no name looks like it. */
export const temporaryKey = (frame: FrameId, expression: Range): string => `${frame}:${expression}`;

/**
 * Where the drawing starts: the objects with notes; the value in flight; what is alive without a name
 * leading to it; and what no other object refers to (a module's or the interpreter's own holding).
 */
function* roots(snapshot: Snapshot, notes: readonly NoteLabel[], options: LayoutOptions): Iterable<ObjectId> {
  for (const { object } of notes) yield object;
  if (snapshot.value && !isSmall(snapshot.objects.get(snapshot.value), options)) yield snapshot.value;
  const referred = new Set<ObjectId>();
  for (const object of snapshot.objects.values()) for (const { object: to } of object.references) referred.add(to);
  for (const frame of snapshot.frames) for (const { object } of frame.names) referred.add(object);
  for (const object of snapshot.objects.values()) {
    const alone = !referred.has(object.id) && object.id !== snapshot.value;
    if ((alone || object.held !== 'names') && !isSmall(object, options)) yield object.id;
  }
}

const isSmall = (object: MemoryObject | undefined, { values }: LayoutOptions): boolean =>
  object === undefined || (isAtomic(object) ? values === 'inside' || object.immortal : isClosed(object));

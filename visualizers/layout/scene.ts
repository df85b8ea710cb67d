import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { FrameId, ObjectId } from '../../model/trace.ts';
import { isAtomic } from '../../model/words.ts';
import type { LayoutOptions } from '../view.ts';
import { type Card, cardOf } from './card.ts';
import { type FrameLabel, type ShownFrames, shownFrames } from './frames.ts';
import { isPlain } from './value.ts';

/** A name that is shown, stuck to its object. */
export interface NoteLabel {
  readonly key: string;
  readonly frame: FrameId;
  readonly name: string;
  readonly object: ObjectId;
  /** The frame's label; empty for the module, whose notes go without. */
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

export function createSceneMaker(options: LayoutOptions): SceneMaker {
  const cached = createCardCache(options);
  return (snapshot) => {
    const frames = shownFrames(snapshot);
    const notes = shownNotes(snapshot, frames);
    const cards = new Map<ObjectId, Card>();
    const edges: Edge[] = [];
    const open = [...new Set(roots(snapshot, notes, options))];
    const seen = new Set(open);
    for (const id of open) {
      const object = snapshot.objects.get(id);
      if (!object) throw new Error(`A name or value leads to ${id}, which is not there`);
      const card = cached(object, snapshot);
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

/** A card depends on its object and on the texts written inside it. */
function createCardCache(options: LayoutOptions): (object: MemoryObject, snapshot: Snapshot) => Card {
  const cache = new WeakMap<MemoryObject, { readonly card: Card; readonly inside: readonly MemoryObject[] }>();
  return (object, snapshot) => {
    const known = cache.get(object);
    if (known?.inside.every((other) => sameText(other, snapshot.objects.get(other.id)))) return known.card;
    const card = cardOf(object, snapshot, options);
    const inside = object.references.map((ref) => snapshot.objects.get(ref.object) as MemoryObject);
    cache.set(object, { card, inside: inside.filter((other) => other.text !== null) });
    return card;
  };
}

const sameText = (before: MemoryObject, now: MemoryObject | undefined): boolean =>
  before === now || (now?.text === before.text && now.references.length === before.references.length);

function shownNotes({ frames }: Snapshot, shown: ShownFrames): readonly NoteLabel[] {
  const labels = new Map<FrameId, FrameLabel>();
  for (const label of [...shown.before, ...shown.after, ...shown.suspended]) labels.set(label.frame, label);
  return frames.flatMap(({ id, kind, file, names }) => {
    const label = labels.get(id);
    if (!label) return [];
    const caption = kind === 'module' && file === null ? '' : label.label;
    return names.map(({ name, object }) => ({
      key: `${id}:${name}`,
      frame: id,
      name,
      object,
      caption,
      hue: label.hue,
    }));
  });
}

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
  object === undefined || (isAtomic(object) ? values === 'inside' || object.immortal : isPlain(object));

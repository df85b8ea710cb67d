import type { ObjectId } from '../../../../model/trace.ts';
import type { ShownStep } from '../contents/shown-step.ts';

/** A note's place in the stack of notes on its object, from 0. */
export interface NoteSlot {
  readonly object: ObjectId;
  readonly slot: number;
}

/**
 * A note keeps its place as long as it stays on its object and that stays where it is (`stays`);
 * a new one gets the first that is free.
 */
export function assignSlots(
  before: ReadonlyMap<string, NoteSlot>,
  { graph, peeled }: ShownStep,
  stays: (object: ObjectId) => boolean,
): Map<string, NoteSlot> {
  const slots = new Map<string, NoteSlot>();
  const taken = new Map<ObjectId, Set<number>>();
  const take = (key: string, entry: NoteSlot): void => {
    slots.set(key, entry);
    taken.set(entry.object, (taken.get(entry.object) ?? new Set()).add(entry.slot));
  };
  const notes = [...peeled, ...graph.notes];
  for (const { key, object } of notes) {
    const known = before.get(key);
    if (known?.object === object && stays(object)) take(key, known);
  }
  for (const { key, object } of notes) {
    if (slots.has(key)) continue;
    const used = taken.get(object) ?? new Set();
    let slot = 0;
    while (used.has(slot)) slot++;
    take(key, { object, slot });
  }
  return slots;
}

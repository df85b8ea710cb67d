/**
 * Tracebacks: the ways that exceptions came. They are folded into a row of the exception: what it leads to explains
 * how long objects live, but it is not what a program is about.
 */
import type { MemoryObject, Reference, Snapshot } from '../../model/snapshot.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Show } from '../show.ts';

/** The traceback that an exception refers to; null: it refers to none. */
export const tracebackOf = ({ type, references }: MemoryObject): Reference | null =>
  type === TRACEBACK ? null : (references.find(({ kind }) => kind === 'traceback') ?? null);

const TRACEBACK = 'traceback';

/** Whether a traceback is told in a row instead of drawn: nobody opened it, and no name is on it. */
export const isFolded = (id: ObjectId, { frames }: Snapshot, { opened }: Pick<Show, 'opened'>): boolean =>
  !opened.has(id) && !frames.some(({ names }) => names.some(({ object }) => object === id));

/** A traceback and those further in, as far as where the exception was raised. */
export function tracebacksFrom(id: ObjectId, { objects }: Snapshot): readonly MemoryObject[] {
  const found: MemoryObject[] = [];
  let next = objects.get(id);
  while (next && !found.includes(next)) {
    found.push(next);
    const further = next.references.find(({ kind }) => kind === 'traceback');
    next = further && objects.get(further.object);
  }
  return found;
}

/** The names of the calls that are over and that these tracebacks keep, each once. */
export const namesKept = (tracebacks: readonly MemoryObject[]): readonly string[] => [
  ...new Set(tracebacks.flatMap(({ references }) => references.filter(isName).map(({ label }) => label))),
];

const isName = ({ kind }: Reference): boolean => kind === 'frame';

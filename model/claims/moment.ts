import type { Change } from '../changes.ts';
import type { MemoryObject, Snapshot } from '../snapshot.ts';
import type { ObjectId } from '../trace.ts';

/** What claims are found in: the step and the one before it (none at step 0). */
export interface Moment {
  readonly before: Snapshot | null;
  readonly after: Snapshot;
  readonly changes: readonly Change[];
  /** The statement that ran, as far as it stands in one line; empty where none did. */
  readonly statement: string;
  /** The text of a file; null: the program's own. */
  textOf(file: string | null): string;
}

/** The object as it is at the step or, where it is gone, as it was before. */
export const objectIn = ({ before, after }: Moment, id: ObjectId): MemoryObject | null =>
  after.objects.get(id) ?? before?.objects.get(id) ?? null;

/** The objects that were first seen in the step. */
export const createdIn = ({ changes }: Moment): ReadonlySet<ObjectId> =>
  new Set(changes.flatMap((change) => (change.kind === 'create' ? [change.object] : [])));

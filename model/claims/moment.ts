import { type Change, changesAt } from '../changes.ts';
import { textOfFile } from '../files.ts';
import { isOwnDict } from '../kinds.ts';
import type { Playback } from '../playback.ts';
import type { MemoryObject, Snapshot } from '../snapshot.ts';
import { quoted, textOfRange } from '../source.ts';
import { statementBefore } from '../statements.ts';
import type { ObjectId } from '../trace.ts';

/** What claims are found in: the step and the one before it (none at step 0). */
export interface Moment {
  readonly before: Snapshot | null;
  readonly after: Snapshot;
  readonly changes: readonly Change[];
  /** The statement that ran, as far as it stands in one line; empty where none did. */
  readonly statement: string;
  /** The statement in one line, its middle left out where it is long. */
  readonly quote: string;
  /** The text of a file; null: the program's own. */
  textOf(file: string | null): string;
}

/** The moment of step `n`; `program` is the program's text. */
export function momentAt(playback: Playback, program: string, n: number): Moment {
  const ran = statementBefore(playback, n);
  const textOf = (file: string | null): string => textOfFile(playback, program, file);
  return {
    before: n > 0 ? playback.at(n - 1) : null,
    after: playback.at(n),
    changes: changesAt(playback, n),
    statement: ran ? textOfRange(textOf(ran.file), ran.range) : '',
    quote: ran ? quoted(textOf(ran.file), ran.range) : '',
    textOf,
  };
}

/** The object as it is at the step or, where it is gone, as it was before. */
export const objectIn = ({ before, after }: Moment, id: ObjectId): MemoryObject | null =>
  after.objects.get(id) ?? before?.objects.get(id) ?? null;

/** The objects that were first seen in the step; not the dict of an instance that was there: it holds what was drawn. */
export function createdIn({ before, changes }: Moment): ReadonlySet<ObjectId> {
  const created = changes.flatMap((change) => (change.kind === 'create' ? [change.object] : []));
  const dicts = changes.flatMap((change) => {
    const opened = openedDict(change);
    return opened === null || !('object' in change) || !before?.objects.has(change.object) ? [] : [opened];
  });
  return new Set(created.filter((object) => !dicts.includes(object)));
}

/** The dict of an instance that came into sight by the change. */
export function openedDict(change: Change): ObjectId | null {
  if (change.kind !== 'mutate' || change.reference?.way !== 'came') return null;
  return isOwnDict(change.reference) ? change.reference.object : null;
}

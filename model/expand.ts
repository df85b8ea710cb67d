import { type Change, changesAt } from './changes.ts';
import { fileAt } from './files.ts';
import { createRecording, type Playback } from './playback.ts';
import type { Frame, MemoryObject, Snapshot, Temporary } from './snapshot.ts';
import type { ObjectId, Trace } from './trace.ts';

export const SNAPSHOTS_FORMAT = 'refscope-snapshots';
export const SNAPSHOTS_VERSION = 1;

/** One step as `refscope trace` prints it: the whole state, and what changed. */
export interface ExpandedStep {
  readonly step: number;
  readonly event: Snapshot['event'];
  /** Where the statement stands, if that is not the program's own text. */
  readonly file?: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly frame: Snapshot['frame'];
  readonly frames: readonly object[];
  readonly objects: Readonly<Record<ObjectId, object>>;
  readonly changes: readonly Change[];
  readonly output: string;
  readonly errors: string;
  /** How many facts could not be read, where there are some. */
  readonly unread?: number;
}

/** The trace in the form that is read without a model: every step holds the whole state. One step at a time. */
export function* expandSteps({ steps }: Trace): Generator<ExpandedStep> {
  const playback = createRecording(steps);
  for (let n = 0; n < playback.length; n++) yield expandStep(playback, n);
}

/** Step `n` with the whole state. Throws RangeError if there is no such step. */
export function expandStep(playback: Playback, n: number): ExpandedStep {
  const { output = '', errors = '', unread = 0 } = playback.step(n);
  const snapshot = playback.at(n);
  const file = fileAt(playback, n);
  const [line, column, endLine, endColumn] = snapshot.range ?? [null, null, null, null];
  return {
    step: n,
    event: snapshot.event,
    ...(file !== null && { file }),
    line,
    column,
    endLine,
    endColumn,
    frame: snapshot.frame,
    frames: snapshot.frames.map(expandFrame),
    objects: Object.fromEntries([...snapshot.objects].map(([id, object]) => [id, expandObject(object)])),
    changes: changesAt(playback, n),
    output,
    errors,
    ...(unread > 0 && { unread }),
  };
}

const expandFrame = ({ id, function: name, kind, file, suspended, names, temporaries }: Frame): object => ({
  id,
  function: name,
  kind,
  ...(file !== null && { file }),
  suspended,
  names: names.map(({ cell, ...binding }) => (cell ? { ...binding, cell } : binding)),
  ...(temporaries.length > 0 && { temporaries: temporaries.map(expandTemporary) }),
});

const expandTemporary = ({ object, expression: [line, column, endLine, endColumn] }: Temporary): object => ({
  object,
  line,
  column,
  endLine,
  endColumn,
});

const expandObject = ({ id: _, ...object }: MemoryObject): object => object;

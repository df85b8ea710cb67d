import { changesAt } from './changes.ts';
import { fileAt } from './files.ts';
import type { Playback } from './playback.ts';
import type { Target } from './ties.ts';
import type { FrameId, Range } from './trace.ts';

/** Where a statement stands. */
export interface Place {
  /** null: in the program's own text. */
  readonly file: string | null;
  readonly range: Range;
}

/** The statement of step `n`; null at the end. */
export function placeAt(playback: Playback, n: number): Place | null {
  const { range } = playback.step(n);
  return range && { file: fileAt(playback, n), range };
}

/**
 * The statement that ran last before step `n`: of the same frame where it ran before, at a call that of
 * the caller. Null at step 0, at the first statement of a frame, and where an expression was evaluated: its
 * statement runs still.
 */
export function statementBefore(playback: Playback, n: number): Place | null {
  const { frame, event } = playback.step(n);
  if (n === 0 || event === 'expression') return null;
  const last = lastStep(playback, n - 1, event === 'call' ? playback.step(n - 1).frame : frame);
  if (last === null) return null;
  return event !== 'call' && playback.step(last).event === 'call' ? null : placeAt(playback, last);
}

/** The statement of which an expression was evaluated at step `n`; null at any other step. */
export function statementAround(playback: Playback, n: number): Place | null {
  const { frame, event } = playback.step(n);
  const last = event === 'expression' ? lastStep(playback, n, frame) : null;
  return last === null ? null : placeAt(playback, last);
}

/** The last step of `frame` up to step `n` that was not the evaluation of an expression. */
function lastStep(playback: Playback, n: number, frame: FrameId): number | null {
  for (let i = n; i >= 0; i--) {
    const step = playback.step(i);
    if (step.frame === frame && step.event !== 'expression') return i;
  }
  return null;
}

/** The statements of one text between which a step stands. */
export interface Statements {
  /** Ran last: the drawing of the step shows what it did. */
  readonly ran: Range | null;
  /** Runs next; where an expression of it was evaluated, it runs still. */
  readonly next: Range | null;
  /** The expression that was evaluated. */
  readonly value: Range | null;
}

/** The statements of `file` (null: the program) that ran last and run next at step `n`. */
export function statementsAt(playback: Playback, n: number, file: string | null): Statements {
  const { event } = playback.step(n);
  const here = placeAt(playback, n);
  const rangeOf = (place: Place | null): Range | null => (place?.file === file ? place.range : null);
  if (event === 'expression') return { ran: null, next: rangeOf(statementAround(playback, n)), value: rangeOf(here) };
  const runsNext = event === 'line' || event === 'call';
  const before = (): Place | null => statementBefore(playback, n);
  const ran = rangeOf(runsNext ? before() : (here ?? before()));
  return { ran, next: runsNext ? rangeOf(here) : null, value: null };
}

/** How many of the steps up to `n` are not expressions: the same in a recording of the program without those. */
export function statementSteps(playback: Playback, n: number): number {
  let count = 0;
  for (let i = 0; i <= n; i++) if (playback.step(i).event !== 'expression') count += 1;
  return count;
}

/** The first step, of the first `length`, up to which so many are not expressions; null if there are fewer. */
export function stepOfStatement(playback: Playback, length: number, count: number): number | null {
  let left = count;
  for (let i = 0; i < length; i++) {
    if (playback.step(i).event !== 'expression') left -= 1;
    if (left === 0) return i;
  }
  return null;
}

/**
 * The next step after `n` that stands before a statement on `line` of `file` (null: the program); from the start
 * again if there is none; else null.
 */
export function nextStepAt(playback: Playback, n: number, file: string | null, line: number): number | null {
  for (let i = 1; i <= playback.length; i++) {
    const at = (n + i) % playback.length;
    const { event, range } = playback.step(at);
    const isOnLine = event === 'line' && range && range[0] <= line && line <= range[2];
    if (isOnLine && fileAt(playback, at) === file) return at;
  }
  return null;
}

/**
 * The statement, or where these are steps the expression, that made `target` what it is at step `n`: bound the
 * name, made the object, or set the reference. Null where that was before the first step.
 */
export function statementThatMade(playback: Playback, n: number, target: Target): Place | null {
  for (let i = n; i > 0; i--) {
    if (!madeAt(playback, i, target)) continue;
    return playback.step(i).event === 'expression' ? placeAt(playback, i) : statementBefore(playback, i);
  }
  return null;
}

function madeAt(playback: Playback, n: number, target: Target): boolean {
  if (target.kind === 'object') return playback.step(n).objects?.[target.object] !== undefined;
  if (target.kind === 'name') {
    const changes = playback.step(n).names?.[target.frame] ?? [];
    return changes.some(([name, object]) => name === target.name && object !== null);
  }
  if (playback.step(n).objects?.[target.object]) return true;
  if (!playback.step(n).changed?.[target.object]?.references) return false;
  const now = playback.at(n).objects.get(target.object)?.references[target.index];
  return changesAt(playback, n).some(
    (change) =>
      change.kind === 'mutate' &&
      change.object === target.object &&
      change.reference?.way !== 'went' &&
      change.reference?.label === now?.label &&
      change.reference?.object === now?.object,
  );
}

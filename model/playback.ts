import { applyNewStep, applyStep, copyState, emptyState, entries, type State } from './apply.ts';
import type { Snapshot } from './snapshot.ts';
import type { FrameId, Step } from './trace.ts';

/** The steps recorded so far, with random access to the whole state at each. */
export interface Playback {
  /** Number of steps. */
  readonly length: number;
  /** Throws RangeError if there is no step `n`. */
  step(n: number): Step;
  /**
   * The whole state at step `n`. Unchanged frames and objects are the same JavaScript objects in
   * neighbouring snapshots. Throws RangeError if there is no step `n`.
   */
  at(n: number): Snapshot;
  /** The file whose text runs in a frame, entered so far; null: the program's own. */
  fileOf(frame: FrameId): string | null;
  /** The text of a file other than the program, as far as it was recorded. */
  sourceOf(file: string): string | null;
}

/** A playback that grows while the program runs. */
export interface Recording extends Playback {
  /** Adds steps at the end. Throws ParseError, and adds none from the faulty one on, if they do not fit what is there. */
  append(steps: readonly Step[]): void;
}

/** Entries of deltas between two keyframes: applying so many takes about a tenth of a millisecond. */
const KEYFRAME_WEIGHT = 125;

/**
 * Steps with random access: every so often the whole state is kept (a keyframe), and a step is reached from
 * the keyframe before it. Keyframes share what did not change between them, so they cost little memory.
 */
export function createRecording(initial: readonly Step[] = []): Recording {
  const steps: Step[] = [];
  /** States *at* the step named; the first is the state before step 0. */
  const keyframes: { readonly step: number; readonly state: State }[] = [{ step: -1, state: emptyState() }];
  const tail = emptyState();
  /** Of frames that run the text of another file than the program's. */
  const files = new Map<FrameId, string>();
  const sources = new Map<string, string>();
  let weightSinceKeyframe = 0;
  let latest: { readonly snapshot: Snapshot; readonly state: State } | null = null;

  const stepAt = (n: number): Step => {
    const step = steps[n];
    if (!step) throw new RangeError(`No such step: ${n}`);
    return step;
  };

  const append = (added: readonly Step[]): void => {
    for (const step of added) {
      applyNewStep(tail, step);
      for (const change of step.frames ?? []) {
        if (change[0] === 'enter' && change[1].file !== undefined) files.set(change[1].id, change[1].file);
      }
      for (const [file, source] of Object.entries(step.sources ?? {})) sources.set(file, source);
      steps.push(step);
      weightSinceKeyframe += weight(step);
      if (weightSinceKeyframe < KEYFRAME_WEIGHT) continue;
      keyframes.push({ step: steps.length - 1, state: copyState(tail) });
      weightSinceKeyframe = 0;
    }
  };

  const at = (n: number): Snapshot => {
    const step = stepAt(n);
    if (latest?.snapshot.step === n) return latest.snapshot;
    const key = keyframeBefore(keyframes, n);
    const from =
      latest && latest.snapshot.step > key.step && latest.snapshot.step < n
        ? { step: latest.snapshot.step, state: latest.state }
        : key;
    const state = copyState(from.state);
    for (let i = from.step + 1; i <= n; i++) applyStep(state, stepAt(i));
    latest = { snapshot: snapshot(n, step, state), state };
    return latest.snapshot;
  };

  append(initial);
  return {
    get length() {
      return steps.length;
    },
    step: stepAt,
    at,
    fileOf: (frame) => files.get(frame) ?? null,
    sourceOf: (file) => sources.get(file) ?? null,
    append,
  };
}

/** The last keyframe at or before step `n` (binary search). */
function keyframeBefore<T extends { readonly step: number }>(keyframes: readonly T[], n: number): T {
  let low = 0;
  let high = keyframes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((keyframes[middle] as T).step <= n) low = middle;
    else high = middle - 1;
  }
  return keyframes[low] as T;
}

const snapshot = (n: number, step: Step, state: State): Snapshot => ({
  step: n,
  event: step.event,
  range: step.range,
  frame: step.frame,
  value: step.value ?? null,
  frames: [...state.stack, ...state.suspended],
  objects: state.objects.map(),
});

const weight = (step: Step): number =>
  1 +
  (step.frames?.length ?? 0) +
  entries(step.objects).length +
  entries(step.changed).length +
  (step.freed?.length ?? 0) +
  (step.lost?.length ?? 0) +
  entries(step.names).reduce((sum, [, names]) => sum + names.length, 0);

import type { Snapshot } from './snapshot.ts';
import type { Step } from './trace.ts';

/** The steps recorded so far, with random access to the whole state at each. */
export interface Playback {
  /** Number of steps. */
  readonly length: number;
  step(n: number): Step;
  /** The whole state at step `n`. Unchanged objects are the same JavaScript objects in neighbouring snapshots. */
  at(n: number): Snapshot;
}

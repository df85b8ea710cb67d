import type { Belief } from '../../model/beliefs.ts';
import type { Settings } from '../../model/settings.ts';
import type { Outcome, Shutdown, Simulation, Step, Timing } from '../../model/trace.ts';

/** A program to run and record; what is left out is as in `INITIAL_SETTINGS`. */
export interface RunRequest extends Partial<Settings> {
  readonly source: string;
  /** The mistaken rule by which Python would go: one of `BELIEFS` in model/beliefs.ts. Left out: it goes by its own. */
  readonly belief?: Belief;
}

/** All modules of the library that the program imports, where they are written in Python. */
export const IMPORTED = 'imported';

/** How a run came to its own end. `python` is the version, `3.14.2`. */
export interface RunEnd {
  readonly python: string;
  readonly outcome: Outcome;
  /** Left out where the program did not come to its end. */
  readonly shutdown?: Shutdown;
  readonly simulated: readonly Simulation[];
  readonly timing: Timing;
}

/**
 * What a run tells, in order: any number of `steps`, then exactly one of `ended`, `stopped`, `refused` or `died`.
 * Nothing follows it.
 */
export type RunEvent =
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  | ({ readonly kind: 'ended' } & RunEnd)
  /** `stop()` was called. */
  | { readonly kind: 'stopped' }
  /** The request can't be met: nothing ran. One sentence. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The interpreter could not be started. One sentence. */
  | { readonly kind: 'died'; readonly reason: string };

/** A run under way. */
export interface Run {
  /** Ends it at once, whatever the program does; the next run starts in a fresh interpreter. */
  stop(): void;
}

/** `starting`: Python is being loaded; `ready`: a run would start at once. */
export type TracerState = 'starting' | 'ready' | 'running' | 'failed';

/** Runs programs, one at a time, each in a fresh interpreter; keeps a spare one warm. */
export interface Tracer {
  readonly state: TracerState;
  /** Told at every change of state; returns the function that ends it. */
  onState(listener: (state: TracerState) => void): () => void;
  /** Starts a run, ending the one before. `listener` is never called before `run` has returned. */
  run(request: RunRequest, listener: (event: RunEvent) => void): Run;
  dispose(): void;
}

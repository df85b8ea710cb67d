import type { Outcome, Simulation } from '../../model/trace.ts';

/**
 * A run that is cut off from outside, thrown through the interpreter: no code of it runs any more, neither the
 * program's `except` and `finally` nor anything else. The interpreter is good for nothing more.
 */
export class Cut extends Error {
  override readonly name = 'Cut';
  readonly outcome: Outcome;
  /** What the program used of it up to there. */
  readonly simulated: readonly Simulation[];

  constructor(outcome: Outcome, simulated: readonly Simulation[] = []) {
    super(outcome.kind);
    this.outcome = outcome;
    this.simulated = simulated;
  }
}

/** What the interpreter does when the program has ended: what of it still runs, what is freed. */

import type { Address } from '../interpreter/memory.ts';
import type { Event } from './events.ts';
import type { Plan } from './plan.ts';
import type { StandardStreams } from './standard-streams.ts';

/** What still ran of the program, called by the interpreter: a finalizer, what `atexit` knows, a suspended generator. */
export interface Ran {
  /** `co_qualname`. */
  readonly function: string;
  /** `o7`: what was finalized, or the generator. */
  readonly object?: string;
  /** What it wrote. */
  output?: string;
  errors?: string;
}

/** Events with which code of the program begins to run, and ceases to. */
const BEGINNINGS: readonly Event[] = ['start', 'resume', 'throw'];
const ENDINGS: readonly Event[] = ['return', 'yield', 'unwind'];

/** Follows what of the program runs after its end. Only what the interpreter itself calls is told, not what that calls. */
export class Shutdown {
  readonly #streams: StandardStreams;
  readonly #objectOf: (plan: Plan, frame: Address) => string | undefined;
  readonly ran: Ran[] = [];
  #depth = 0;
  /** What was written so far. */
  output = '';
  errors = '';

  /** `objectOf`: the object that a frame is about. */
  constructor(streams: StandardStreams, objectOf: (plan: Plan, frame: Address) => string | undefined) {
    this.#streams = streams;
    this.#objectOf = objectOf;
  }

  handle(event: Event, plan: Plan, frame: Address): void {
    if (BEGINNINGS.includes(event)) {
      if (this.#depth++ > 0) return;
      this.#take();
      const object = this.#objectOf(plan, frame);
      this.ran.push({ function: plan.qualname, ...(object !== undefined && { object }) });
    } else if (ENDINGS.includes(event)) {
      if (--this.#depth > 0) return;
      const { output, errors } = this.#take();
      Object.assign(this.ran.at(-1) ?? {}, output && { output }, errors && { errors });
    }
  }

  #take(): { readonly output: string; readonly errors: string } {
    const written = { output: this.#streams.output.take(), errors: this.#streams.errors.take() };
    this.output += written.output;
    this.errors += written.errors;
    return written;
  }
}

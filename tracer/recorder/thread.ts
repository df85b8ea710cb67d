/** The state of the interpreter's thread: what would disturb an answer is held back meanwhile. */
import { CURRENT_FRAME, EVAL_BREAKER, EVENT_BITS } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import type { Landmarks } from './plan.ts';

/** Python functions that are called within an event may nest this deep, whatever is left to the program. */
const OWN_CALLS = 80;

export class Thread {
  readonly #memory: Memory;
  /** The count of calls that may still nest, in the thread's state. */
  readonly #remaining: Address;

  /** Where it stands that a signal waits. */
  readonly #signals: readonly Address[];

  constructor(memory: Memory, { remaining, signals }: Landmarks) {
    this.#memory = memory;
    this.#remaining = remaining;
    this.#signals = signals;
  }

  /** The interpreter's frame that runs. */
  get frame(): Address {
    return this.#memory.word(this.#remaining + CURRENT_FRAME);
  }

  /**
   * Calls the interpreter such that its calls do not count against the recursion limit, and that no signal, no pending
   * call and no exception from elsewhere meets them: what waits goes on waiting for the program.
   */
  undisturbed<T>(call: () => T): T {
    const memory = this.#memory;
    const remaining = memory.word(this.#remaining) | 0;
    const breaker = this.#remaining + EVAL_BREAKER;
    const waiting = memory.word(breaker) & EVENT_BITS;
    memory.store(this.#remaining, Math.max(remaining, OWN_CALLS));
    memory.store(breaker, memory.word(breaker) & ~EVENT_BITS);
    const signals = this.#signals.map((at) => memory.word(at));
    for (const at of this.#signals) memory.store(at, 0);
    try {
      return call();
    } finally {
      memory.refresh();
      memory.store(this.#remaining, remaining);
      memory.store(breaker, memory.word(breaker) | waiting);
      for (const [index, at] of this.#signals.entries()) memory.store(at, signals[index] ?? 0);
    }
  }
}

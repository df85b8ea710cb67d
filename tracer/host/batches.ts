/** A batch is sent when it is this old, or before it would be longer than this. */
const BATCH_MS = 100;
const BATCH_CHARACTERS = 1 << 18;
/** The first steps go singly: the statement after them may never end. */
const AT_ONCE = 10;

/**
 * Collects the steps that the recorder tells, and passes them to `emit`, each time as a JSON array.
 *
 * This is done out of the interpreter's sight: when a batch is sent depends on the wall clock, and must not decide
 * where in memory the next object of the program is made.
 */
export class Batches {
  readonly #emit: (steps: string) => void;
  #kept: string[] = [];
  #length = 0;
  #since = performance.now();
  #sent = 0;
  #failure: { readonly error: unknown } | null = null;

  constructor(emit: (steps: string) => void) {
    this.#emit = emit;
  }

  /** Adds a step. Never throws: what `emit` threw is thrown at the end. */
  add(step: string): void {
    if (this.#length + step.length >= BATCH_CHARACTERS) this.#send();
    this.#kept.push(step);
    this.#length += step.length;
    if (this.#sent++ < AT_ONCE || performance.now() - this.#since >= BATCH_MS) this.#send();
  }

  /** Sends what there is. */
  flush(): void {
    this.#send();
  }

  /** Sends what there is. Throws what `emit` threw first; it was told nothing after that. */
  end(): void {
    this.#send();
    if (this.#failure) throw this.#failure.error;
  }

  #send(): void {
    if (this.#kept.length > 0) this.#pass(`[${this.#kept.join(',')}]`);
    this.#kept = [];
    this.#length = 0;
    this.#since = performance.now();
  }

  #pass(steps: string): void {
    if (this.#failure) return;
    try {
      this.#emit(steps);
    } catch (error) {
      this.#failure = { error };
    }
  }
}

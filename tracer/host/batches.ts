/** A batch is sent when it is this old, or before it would be longer than this. */
const BATCH_MS = 100;
const BATCH_BYTES = 1 << 18;
/** The first steps go singly: the statement after them may never end. */
const AT_ONCE = 10;

const COMMA = 44;

/**
 * Collects the steps that the recorder tells, and passes them to `emit`, each time as a JSON array.
 *
 * This is done out of the interpreter's sight: when a batch is sent depends on the wall clock, and must not decide
 * where in memory the next object of the program is made.
 */
export class Batches {
  readonly #emit: (steps: string) => void;
  readonly #kept = new Uint8Array(BATCH_BYTES);
  readonly #decoder = new TextDecoder();
  #length = 0;
  #since = performance.now();
  #sent = 0;
  #failure: { readonly error: unknown } | null = null;

  constructor(emit: (steps: string) => void) {
    this.#emit = emit;
  }

  /** Adds a step, as ASCII. Never throws: what `emit` threw is thrown at the end. */
  add(step: Uint8Array): void {
    if (this.#length + step.length >= BATCH_BYTES) this.#send();
    if (step.length >= BATCH_BYTES) {
      this.#pass(`[${this.#decoder.decode(step)}]`);
      return;
    }
    if (this.#length > 0) this.#kept[this.#length++] = COMMA;
    this.#kept.set(step, this.#length);
    this.#length += step.length;
    if (this.#sent++ < AT_ONCE || performance.now() - this.#since >= BATCH_MS) this.#send();
  }

  /** Sends what there is. Throws what `emit` threw first; it was told nothing after that. */
  end(): void {
    this.#send();
    if (this.#failure) throw this.#failure.error;
  }

  #send(): void {
    if (this.#length > 0) this.#pass(`[${this.#decoder.decode(this.#kept.subarray(0, this.#length))}]`);
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

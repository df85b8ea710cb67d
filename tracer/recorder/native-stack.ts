/**
 * The stack of the host's engine, on which the interpreter's own calls lie.
 *
 * It is shorter than that which CPython counts on: where it is used up in the midst of a call, the interpreter is lost.
 * So whoever is about to need some of it asks first.
 */

/** What Emscripten exports: where the interpreter's own stack ends, which grows downwards. */
export interface OwnStack {
  _emscripten_stack_get_current(): number;
}

/** That much must be left, in words of 8 bytes, as arguments that are passed all at once: enough for any answer. */
const NEEDED: readonly number[] = new Array(20_000).fill(0);
/** So far may the interpreter's own stack have moved, in bytes, before it is tried again. */
const STRIDE = 2048;

const sink = (): void => {};

export class NativeStack {
  readonly #interpreter: OwnStack;
  /** Where the interpreter's own stack stood when there was room. */
  #at = Number.POSITIVE_INFINITY;

  constructor(interpreter: OwnStack) {
    this.#interpreter = interpreter;
  }

  /** Whether an answer can be asked for. */
  hasRoom(): boolean {
    const at = this.#interpreter._emscripten_stack_get_current();
    if (at > this.#at - STRIDE) {
      if (at > this.#at) this.#at = at;
      return true;
    }
    try {
      Reflect.apply(sink, undefined, NEEDED);
    } catch {
      return false;
    }
    this.#at = at;
    return true;
  }
}

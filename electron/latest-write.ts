import { writeAtomically } from './atomic-write.ts';

/** One file that is written again and again: of writes that wait for another to end, only the last is done. */
export class LatestWrite {
  readonly #file: string;
  #next: { readonly bytes: Uint8Array; readonly done: Promise<void> } | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(file: string) {
    this.#file = file;
  }

  /** Settled once these bytes, or later ones, are on disk. */
  write(bytes: Uint8Array): Promise<void> {
    if (this.#next !== null) {
      this.#next = { bytes, done: this.#next.done };
      return this.#next.done;
    }
    const done = this.#running.then(() => this.#writeNext());
    this.#next = { bytes, done };
    this.#running = done.catch(() => {}); // Whoever asked for it is told; the next write does not depend on it.
    return done;
  }

  /** Settled once nothing is being written any more. */
  idle(): Promise<void> {
    return this.#running;
  }

  async #writeNext(): Promise<void> {
    const next = this.#next;
    this.#next = null;
    if (next !== null) await writeAtomically(this.#file, next.bytes);
  }
}

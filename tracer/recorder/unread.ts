/** What could not be read: an answer or a reader failed. It costs the one fact it was for, and is counted. */
import type { Reading } from './shape.ts';

/** What is said of what could not be read. */
export const UNKNOWN = 'unknown';

/** An object of which only that is told. */
export const UNREAD: Reading = { text: UNKNOWN, length: null, omitted: 0, references: [] };

/** How many facts could not be read since the last step. */
export class Unread {
  #count = 0;

  add(): void {
    this.#count++;
  }

  take(): number {
    const count = this.#count;
    this.#count = 0;
    return count;
  }
}

/** The interpreter itself broke down while it was asked: nothing can be asked any more, nor run. */
export class BrokenInterpreter extends Error {
  override readonly name = 'BrokenInterpreter';
}

/** What `read` gives; `otherwise` where it fails, which is counted. What breaks the interpreter is thrown. */
export function readOr<T>(unread: Unread, otherwise: T, read: () => T): T {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof BrokenInterpreter) throw failure;
    unread.add();
    return otherwise;
  }
}

import type { Step } from '../../model/trace.ts';

/** How long the first steps of a run are gathered: a short program then arrives whole, and is drawn once. */
const GATHER_MS = 40;

/**
 * Passes steps on to `tell`. Python sends its first ones singly, so that none is kept back by a statement that
 * never ends; here they are put together until `GATHER_MS` after the first, or until `flush`.
 */
export class Gathering {
  readonly #tell: (steps: readonly Step[]) => void;
  #steps: Step[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;

  constructor(tell: (steps: readonly Step[]) => void) {
    this.#tell = tell;
  }

  add(steps: readonly Step[]): void {
    this.#steps.push(...steps);
    if (this.#isOver) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), GATHER_MS);
  }

  /** Passes on what there is; from now on nothing is held. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
    const steps = this.#steps;
    this.#steps = [];
    if (steps.length > 0) this.#tell(steps);
  }
}

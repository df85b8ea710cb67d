import { Gathering } from './gathering.ts';
import { SNAPSHOT_HASH_SEED } from './hash-seed.ts';
import { Interpreter } from './interpreter.ts';
import type { Run, RunEvent, RunRequest, Tracer, TracerState } from './tracer.ts';

export interface TracerOptions {
  /** Makes a worker that runs `worker.ts`. */
  readonly createWorker: () => Worker;
  /** Address of the folder with the runtime's files, ending in a slash; default: `runtime/` beside the page. */
  readonly runtime?: string;
}

/** While a program runs for longer than this, the interpreter for the next one is started. */
const SPARE_AFTER_MS = 1000;
/** After a program has ended, it is started only when what it led to is on screen: starting takes all of a core. */
const SPARE_AFTER_END_MS = 200;

/** Runs programs in workers, each in one of its own; the next worker is started before it is needed. */
export function createTracer({ createWorker, runtime = beside('runtime/') }: TracerOptions): Tracer {
  return new WorkerTracer(createWorker, runtime);
}

const beside = (folder: string): string => new URL(folder, document.baseURI).href;

type Listener = (event: RunEvent) => void;

class WorkerTracer implements Tracer {
  readonly #createWorker: () => Worker;
  readonly #runtime: string;
  readonly #listeners = new Set<(state: TracerState) => void>();
  #state: TracerState = 'starting';
  /** Started and waiting for a program. */
  #spare: Interpreter | null = null;
  #running: { readonly interpreter: Interpreter; readonly listener: Listener; readonly steps: Gathering } | null = null;
  #spareTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(createWorker: () => Worker, runtime: string) {
    this.#createWorker = createWorker;
    this.#runtime = runtime;
    this.#keepSpare();
  }

  get state(): TracerState {
    return this.#state;
  }

  onState(listener: (state: TracerState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  run(request: RunRequest, listener: Listener): Run {
    this.#finish({ kind: 'stopped' });
    const { hashSeed = SNAPSHOT_HASH_SEED } = request;
    if (this.#spare?.hashSeed !== hashSeed) this.#dropSpare();
    const interpreter = this.#keepSpare(hashSeed);
    this.#spare = null;
    const mine = { interpreter, listener, steps: new Gathering((steps) => listener({ kind: 'steps', steps })) };
    this.#running = mine;
    interpreter.run(request);
    this.#spareIn(SPARE_AFTER_MS);
    this.#update();
    return { stop: () => this.#running === mine && this.#finish({ kind: 'stopped' }) };
  }

  dispose(): void {
    clearTimeout(this.#spareTimer);
    this.#running?.interpreter.end();
    this.#spare?.end();
    this.#running = null;
    this.#spare = null;
  }

  /** The next program may be run with another seed than the one before: a spare of another seed is of no use. */
  #dropSpare(): void {
    this.#spare?.end();
    this.#spare = null;
  }

  #keepSpare(hashSeed = SNAPSHOT_HASH_SEED): Interpreter {
    clearTimeout(this.#spareTimer);
    this.#spareTimer = undefined;
    this.#spare ??= this.#startInterpreter(hashSeed);
    return this.#spare;
  }

  #spareIn(milliseconds: number): void {
    clearTimeout(this.#spareTimer);
    this.#spareTimer = setTimeout(() => this.#keepSpare(), milliseconds);
  }

  #startInterpreter(hashSeed: number): Interpreter {
    const interpreter: Interpreter = new Interpreter(this.#createWorker(), this.#runtime, hashSeed, {
      ready: () => this.#update(),
      steps: (steps) => this.#running?.steps.add(steps),
      ended: (end) => this.#finish({ kind: 'ended', ...end }),
      refused: (reason) => this.#finish({ kind: 'refused', reason }),
      broke: (reason) => {
        if (this.#running?.interpreter === interpreter) return this.#finish({ kind: 'died', reason });
        // The spare is not replaced before a program is to run: its successor may break as well.
        this.#spare = null;
        this.#update();
      },
    });
    return interpreter;
  }

  /** Ends the run under way, if there is one, and tells its listener. */
  #finish(event: RunEvent): void {
    const run = this.#running;
    if (run === null) return;
    run.interpreter.end();
    this.#running = null;
    run.steps.flush();
    if (this.#spare === null) this.#spareIn(SPARE_AFTER_END_MS);
    run.listener(event);
    this.#update();
  }

  #update(): void {
    const state = this.#running
      ? 'running'
      : this.#spare === null && this.#spareTimer === undefined
        ? 'failed'
        : this.#spare?.isReady
          ? 'ready'
          : 'starting';
    if (state === this.#state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

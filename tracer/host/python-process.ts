import * as v from 'valibot';
import { INITIAL_SETTINGS } from '../../model/settings.ts';
import type { Outcome, Step } from '../../model/trace.ts';
import { crash } from './crash.ts';
import { SNAPSHOT_HASH_SEED } from './hash-seed.ts';
import { parseBatch, parseEnd, RequestError } from './runtime.ts';
import type { RunEnd, RunRequest } from './tracer.ts';
import { Child } from './walled/child.ts';

/** A program's whole recording. */
export interface Recording extends RunEnd {
  readonly steps: readonly Step[];
}

export interface PythonOptions {
  /** PYTHONHASHSEED; any other than the snapshot's costs seconds, since the snapshot cannot be used. */
  readonly hashSeed?: number;
  /** Leaves the inner wall out: an interpreter as Pyodide makes it, in which a text becomes JavaScript. For tests. */
  readonly isOpen?: boolean;
}

const Ready = v.object({ python: v.string(), startMs: v.pipe(v.number(), v.minValue(0)) });

/**
 * Python in a process of its own, behind the walls that walls.ts and walled/process.ts build. It records one program
 * after the other, each in a fresh interpreter. What it tells is parsed and not trusted; whatever becomes of it, the
 * steps so far are kept.
 */
export class PythonProcess {
  readonly #options: PythonOptions;
  #child: Child | null = null;
  /** Whether the process has recorded a program, so that it can have come to harm. */
  #hasServed = false;

  /** Starts it at once, so that it is ready sooner. */
  constructor(options: PythonOptions = {}) {
    this.#options = options;
    this.#child = this.#start();
  }

  /** Records a program. Throws RequestError where the request can't be met, and Error where Python can't be started. */
  async record(request: RunRequest): Promise<Recording> {
    const { child, python, startMs } = await this.#ready();
    child.send(JSON.stringify(request));
    const steps: Step[] = [];
    const { traceMs, ...ending } = await this.#follow(child, steps, request.maxSteps ?? INITIAL_SETTINGS.maxSteps);
    return { python, steps, ...ending, timing: { startMs, traceMs } };
  }

  /** Ends it, whatever it does. */
  end(): void {
    this.#child?.end();
    this.#child = null;
    this.#hasServed = false;
  }

  #start(): Child {
    const { hashSeed = SNAPSHOT_HASH_SEED, isOpen = false } = this.#options;
    return new Child(hashSeed, isOpen);
  }

  /** An interpreter that waits for a program. A process that died after its last one is replaced. */
  async #ready(): Promise<v.InferOutput<typeof Ready> & { readonly child: Child }> {
    const earlier = this.#child;
    if (earlier !== null && this.#hasServed) {
      const told = await earlier.next();
      if (told.word === 'ready') return { child: earlier, ...parseReady(told.about) };
      this.end();
    }
    const child = this.#child ?? this.#start();
    this.#child = child;
    this.#hasServed = true;
    const { word, about } = await child.next();
    if (word !== 'ready') throw new Error(`Python can’t be started: ${about}`);
    return { child, ...parseReady(about) };
  }

  /** Collects steps up to the end of the run. A process that did not come to it is not used again. */
  async #follow(child: Child, steps: Step[], maxSteps: number): Promise<Ending> {
    const started = performance.now();
    try {
      for (;;) {
        const { word, about } = await child.next();
        if (word === 'end') return parseEnding(about);
        if (word === 'refused') throw new RequestError(about);
        if (word !== 'steps') throw new Error(about);
        steps.push(...parseBatch(about));
        // Only what is not the recorder tells more.
        if (steps.length > 2 * maxSteps + 10) throw new Error('it told more steps than it may');
      }
    } catch (error) {
      if (error instanceof RequestError) throw error;
      this.end();
      const message = error instanceof Error ? error.message : String(error);
      const traceMs = Math.round((performance.now() - started) * 10) / 10;
      return { outcome: crash(message), simulated: [], traceMs };
    }
  }
}

type Ending = Pick<RunEnd, 'shutdown' | 'simulated'> & { readonly outcome: Outcome; readonly traceMs: number };

const parseReady = (json: string): v.InferOutput<typeof Ready> => v.parse(Ready, JSON.parse(json));

function parseEnding(json: string): Ending {
  const end = parseEnd(json);
  if (!(end.traceMs >= 0)) throw new Error('it told no time');
  return end;
}

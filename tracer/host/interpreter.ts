import * as v from 'valibot';
import type { Step } from '../../model/trace.ts';
import { crash } from './crash.ts';
import { type RunMessage, type StartMessage, WorkerMessage } from './messages.ts';
import { parseBatch, parseEnd } from './runtime.ts';
import type { RunEnd, RunRequest } from './tracer.ts';

/** What an interpreter tells. After `ended`, `refused` or `broke` it tells nothing more. */
export interface InterpreterEvents {
  ready(): void;
  steps(steps: readonly Step[]): void;
  ended(end: RunEnd): void;
  /** What of the request can't be met, as a sentence. */
  refused(reason: string): void;
  /** It could not be started, or broke down before it had a program. The reason as a sentence. */
  broke(reason: string): void;
}

/** A fresh interpreter in a worker of its own, good for one program. */
export class Interpreter {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #events: InterpreterEvents;
  #started: { readonly python: string; readonly startMs: number } | null = null;
  #request: RunRequest | null = null;
  /** When it was given its program. */
  #sentAt: number | null = null;
  /** The seed of its hashes: it runs only programs that ask for that one. */
  readonly hashSeed: number;

  /** `worker` runs `worker.ts`; `runtime` is the address of the folder with the runtime's files. */
  constructor(worker: Worker, runtime: string, hashSeed: number, events: InterpreterEvents) {
    const { port1, port2 } = new MessageChannel();
    this.hashSeed = hashSeed;
    this.#worker = worker;
    this.#port = port1;
    this.#events = events;
    port1.onmessage = ({ data }) => this.#receive(data);
    port1.onmessageerror = () => this.#break('a message could not be read');
    worker.onmessageerror = () => this.#break('a message could not be read');
    worker.onerror = (event) => this.#break(event.message || 'its worker could not be loaded');
    worker.postMessage({ kind: 'start', runtime, port: port2, hashSeed } satisfies StartMessage, [port2]);
  }

  get isReady(): boolean {
    return this.#started !== null;
  }

  /** Runs a program as soon as Python is up. */
  run(request: RunRequest): void {
    this.#request = request;
    if (this.isReady) this.#send();
  }

  /** Ends it at once, whatever it does. */
  end(): void {
    this.#worker.terminate();
    this.#port.close();
  }

  #send(): void {
    if (this.#request === null) return;
    this.#sentAt = performance.now();
    this.#port.postMessage({ kind: 'run', request: this.#request } satisfies RunMessage);
  }

  #receive(data: unknown): void {
    let report: () => void;
    try {
      report = this.#understand(v.parse(WorkerMessage, data));
    } catch (error) {
      this.#break(`what it sent makes no sense (${error instanceof Error ? error.message : error})`);
      return;
    }
    report();
  }

  /** What to do about a message; throws where it is not what it claims to be. */
  #understand(message: WorkerMessage): () => void {
    if (message.kind === 'broken') return () => this.#break(message.reason);
    if (message.kind === 'refused') {
      return () => {
        this.end();
        this.#events.refused(`${message.reason}.`);
      };
    }
    if (message.kind === 'ready') {
      return () => {
        this.#started = message;
        this.#send();
        this.#events.ready();
      };
    }
    if (message.kind === 'steps') {
      const steps = parseBatch(message.steps);
      return () => this.#events.steps(steps);
    }
    if (this.#started === null) throw new Error('an end without a start');
    const { python, startMs } = this.#started;
    const { traceMs, ...end } = parseEnd(message.end);
    return () => {
      this.end();
      this.#events.ended({ python, ...end, timing: { startMs, traceMs } });
    };
  }

  /** With a program it is that which came to its end so; without one Python can't be used. */
  #break(reason: string): void {
    this.end();
    if (this.#started === null || this.#sentAt === null) {
      this.#events.broke(`Python broke down: ${reason}.`);
      return;
    }
    const { python, startMs } = this.#started;
    const traceMs = Math.round((performance.now() - this.#sentAt) * 10) / 10;
    this.#events.ended({ python, outcome: crash(reason), simulated: [], timing: { startMs, traceMs } });
  }
}

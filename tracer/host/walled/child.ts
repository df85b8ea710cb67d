import { spawnPython } from '../walls.ts';
import { Lines, type Word } from './lines.ts';

/** A line of the process, or its end: `died`, with a reason. */
export interface Told {
  readonly word: Word | 'died';
  readonly about: string;
}

/** What a person presses or sends to end the command line, which takes its child along. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** So much of what the process writes about its own end is looked at. */
const LAST_WORDS = 4096;

/** The process of Python, seen from outside. */
export class Child {
  readonly #process: ReturnType<typeof spawnPython>;
  readonly #told: Told[] = [];
  #waiting: ((told: Told) => void) | null = null;
  #lastWords = '';
  #isOver = false;

  constructor(hashSeed: number, isOpen: boolean) {
    const child = spawnPython(hashSeed, isOpen);
    const lines = new Lines((word, about) => this.#hear({ word, about }));
    this.#process = child;
    child.stdout.on('data', (bytes: Buffer) => this.#attempt(() => lines.add(bytes)));
    child.stderr.on('data', (bytes: Buffer) => {
      this.#lastWords = (this.#lastWords + bytes).slice(-LAST_WORDS);
    });
    // It died before it read all: the end of the process says so.
    child.stdin.on('error', () => {});
    child.once('error', (error) => this.#die(error.message));
    child.once('close', (code, signal) => this.#die(this.#reasonOf(code, signal)));
    process.once('exit', this.#kill);
    for (const signal of SIGNALS) process.once(signal, this.#pass);
    this.#hold(false);
  }

  /** Sends a request, one line. */
  send(request: string): void {
    this.#process.stdin.write(`${request}\n`);
  }

  /** What it tells next, in order; after its death always that. */
  next(): Promise<Told> {
    const told = this.#told[0];
    if (told === undefined) return this.#wait();
    if (told.word !== 'died') this.#told.shift();
    return Promise.resolve(told);
  }

  #wait(): Promise<Told> {
    this.#hold(true);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** Only while something is waited for does it keep our own process from ending. */
  #hold(isWaiting: boolean): void {
    const { stdin, stdout, stderr } = this.#process;
    for (const each of [this.#process, stdin, stdout, stderr] as { ref(): void; unref(): void }[]) {
      if (isWaiting) each.ref();
      else each.unref();
    }
  }

  /** Ends it at once, whatever it does. */
  end(): void {
    this.#isOver = true;
    process.off('exit', this.#kill);
    for (const signal of SIGNALS) process.off(signal, this.#pass);
    this.#kill();
  }

  readonly #kill = (): void => void this.#process.kill('SIGKILL');

  readonly #pass = (signal: NodeJS.Signals): void => {
    this.end();
    process.kill(process.pid, signal);
  };

  #hear(told: Told): void {
    if (this.#isOver) return;
    this.#told.push(told);
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    this.#hold(false);
    void this.next().then(waiting);
  }

  #attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#die(error instanceof Error ? error.message : String(error));
    }
  }

  #die(reason: string): void {
    this.#hear({ word: 'died', about: reason });
    this.end();
  }

  /** The line that the engine writes about its own death, or else how the process ended. */
  #reasonOf(code: number | null, signal: NodeJS.Signals | null): string {
    const fatal = /(?:FATAL ERROR|Fatal error): (.*)/i.exec(this.#lastWords)?.[1]?.trim();
    const last = this.#lastWords.trim().split('\n').at(-1);
    return fatal || `its process ended with ${signal ?? `exit status ${code}`}${last ? ` (${last})` : ''}`;
  }
}

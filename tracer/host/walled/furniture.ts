/**
 * What the empty realm lacks of the functions that Pyodide and the recorder use. The realm has the objects of the
 * language alone; each function here is one of its own, and hands the process numbers, texts and its own bytes.
 * To be imported before all that uses it.
 */

/** The files of the runtime. */
export const FILES = [
  'pyodide.asm.wasm',
  'python_stdlib.zip',
  'tracer.zip',
  'snapshot.bin',
  'pyodide-lock.json',
] as const;
export type File = (typeof FILES)[number];

/** What the process does for the realm. Whatever these are given and give is a number, a text, or bytes of the realm. */
export interface Process {
  readonly hashSeed: number;
  /** Whether an interpreter that can call out is allowed: only a test of the walls outside it says so. */
  readonly isOpen: boolean;
  /** How many bytes a file has. */
  sizeOf(file: File): number;
  /** Puts the bytes of a file into `place`. */
  fill(file: File, place: Uint8Array): void;
  /** Milliseconds. */
  now(): number;
  randomise(bytes: Uint8Array): void;
  decode(bytes: Uint8Array, encoding: string, isFatal: boolean, keepsMark: boolean): string;
  /** Puts a text into `place`, as UTF-8; how many bytes it took. */
  encode(text: string, place: Uint8Array): number;
  /** For who looks into why something failed. */
  log(text: string): void;
  /** Hands on steps, a JSON array. */
  tell(steps: string): void;
}

let host: Process | null = null;

/** Lets the functions of this realm work. */
export function furnish(given: Process): void {
  host = given;
}

/** Calls the process. What it throws is an object of its own realm, and stays there. */
export function ask<T>(question: (host: Process) => T): T {
  if (host === null) throw new Error('The realm is empty');
  let reason: string;
  try {
    return question(host);
  } catch (error) {
    reason = `${(error as Error).message}`;
  }
  throw new TypeError(reason);
}

/** A file of the runtime, in bytes of this realm. */
export function bytesOf(file: File): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(ask((host) => host.sizeOf(file)));
  ask((host) => host.fill(file, bytes));
  return bytes;
}

export const textOf = (file: File): string => new RealmDecoder().decode(bytesOf(file));

class RealmDecoder {
  readonly #encoding: string;
  readonly #isFatal: boolean;
  readonly #keepsMark: boolean;

  constructor(encoding = 'utf-8', { fatal = false, ignoreBOM = false } = {}) {
    this.#encoding = `${encoding}`;
    this.#isFatal = Boolean(fatal);
    this.#keepsMark = Boolean(ignoreBOM);
  }

  decode(bytes: Uint8Array = new Uint8Array()): string {
    return ask((host) => host.decode(bytes, this.#encoding, this.#isFatal, this.#keepsMark));
  }
}

class RealmEncoder {
  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(
      0,
      ask((host) => host.encode(text, bytes)),
    );
  }
}

const log = (...parts: readonly unknown[]): void => ask((host) => host.log(parts.map((part) => `${part}`).join(' ')));
/** Nothing waits here: a run is one call. */
const never = (): number => 0;

Object.assign(globalThis, {
  TextDecoder: RealmDecoder,
  TextEncoder: RealmEncoder,
  console: { log, info: log, debug: log, warn: log, error: log },
  performance: { now: () => ask((host) => host.now()) },
  crypto: {
    getRandomValues(bytes: Uint8Array) {
      ask((host) => host.randomise(bytes));
      return bytes;
    },
  },
  setTimeout: never,
  clearTimeout: never,
  setInterval: never,
  clearInterval: never,
  // By this Emscripten takes itself to be in a worker, as in the app.
  WorkerGlobalScope: class {},
  // By these three Pyodide knows that it is in a shell of the engine's: there is neither Node nor a browser around it.
  load: never,
  read: () => textOf('pyodide-lock.json'),
  readbuffer: () => bytesOf('python_stdlib.zip'),
});

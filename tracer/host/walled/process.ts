/**
 * The process that Python runs in under Node, apart from the command line: it can read the runtime's files and nothing
 * else, and has no network. For each program it makes a realm of the engine's that is empty, and starts Python in it.
 *
 * Standard input: requests, a line each. Standard output: what lines.ts says. Arguments: the folder of the runtime, this
 * file's own folder, the hash seed, and whether the realm may make code from texts (a test of these walls says so).
 */
import { getRandomValues } from 'node:crypto';
import { readFileSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { gunzip } from 'node:zlib';
import { SNAPSHOT_HASH_SEED } from '../hash-seed.ts';
import type { File, Process } from './furniture.ts';
import { takeNetwork } from './network.ts';
import type { Room } from './realm.ts';

const [runtime = '', own = '', hashSeed = '0', isOpen = ''] = process.argv.slice(2);
const { createContext, Script, runInContext } = vm;

/** Once they are read nothing is read any more. */
async function readFiles(): Promise<Record<File, Uint8Array>> {
  const read = (name: string): Uint8Array => readFileSync(runtime + name);
  const snapshot = Number(hashSeed) === SNAPSHOT_HASH_SEED ? await promisify(gunzip)(read('snapshot.bin.gz')) : null;
  return {
    'pyodide.asm.wasm': read('pyodide.asm.wasm'),
    'python_stdlib.zip': read('python_stdlib.zip'),
    'tracer.zip': read('tracer.zip'),
    'snapshot.bin': snapshot ?? new Uint8Array(),
    'pyodide-lock.json': read('pyodide-lock.json'),
  };
}

function processFor(files: Record<File, Uint8Array>): Process {
  const encoder = new TextEncoder();
  return {
    hashSeed: Number(hashSeed),
    isOpen: isOpen === 'open',
    sizeOf: (file) => files[file].length,
    fill: (file, place) => Reflect.apply(setBytes, place, [files[file]]),
    now: () => performance.now(),
    randomise: (bytes) => void getRandomValues(checked(bytes)),
    decode: (bytes, encoding, fatal, ignoreBOM) =>
      new TextDecoder(`${encoding}`, { fatal, ignoreBOM }).decode(checked(bytes)),
    encode: (text, place) => encoder.encodeInto(`${text}`, checked(place)).written,
    log: (text) => void writeSync(2, `${text}\n`),
    tell: (steps) => tell('steps', steps),
  };
}

const setBytes = Uint8Array.prototype.set;

/** Whatever else it is, it is shown to nothing of this realm: a message about it would be made by its own functions. */
function checked(bytes: Uint8Array): Uint8Array {
  if (!ArrayBuffer.isView(bytes)) throw new TypeError('These are no bytes');
  return bytes;
}

function tell(word: string, about: string): void {
  writeAll(Buffer.from(`${word} ${about}\n`));
}

function writeAll(bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

/** The next line of standard input; null at its end. */
function nextRequest(): string | null {
  const pieces: Buffer[] = [];
  for (;;) {
    const piece = Buffer.alloc(1 << 16);
    const length = readSync(0, piece);
    if (length === 0) return null;
    pieces.push(piece.subarray(0, length));
    // One request is sent at a time.
    if (piece[length - 1] === 0x0a) return Buffer.concat(pieces).toString();
  }
}

/** A realm with an interpreter of its own: whatever its program does to it, the next one is another. */
async function room(script: vm.Script, host: Process): Promise<Room> {
  const context = createContext(Object.create(null), { codeGeneration: { strings: isOpen === 'open', wasm: true } });
  script.runInContext(context);
  return runInContext('realm.start', context)(host);
}

async function serve(): Promise<void> {
  const files = readFiles();
  const script = new Script(readFileSync(`${own}realm.js`, 'utf8'), { filename: 'realm.js' });
  takeNetwork();
  const host = processFor(await files);
  for (let started = 0; ; started = performance.now()) {
    const { python, run } = await room(script, host);
    tell('ready', JSON.stringify({ python, startMs: Math.round((performance.now() - started) * 10) / 10 }));
    const request = nextRequest();
    if (request === null) return;
    writeAll(Buffer.from(`${run(request)}\n`));
  }
}

// What a realm promised and broke is no matter of the process, and must not end it.
process.on('unhandledRejection', () => {});
serve().catch((error: unknown) =>
  tell('failed', `${error instanceof Error ? error.message : error}`.replaceAll('\n', ' ')),
);

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import type { Step } from '../../model/trace.ts';
import { connectRecorder } from '../recorder/connect.ts';
import {
  ARCHIVE_FILE,
  installRecorder,
  parseBatch,
  parseEnd,
  pythonVersion,
  rehearse,
  runRecorder,
  SNAPSHOT_FILE,
} from './runtime.ts';
import type { RunEnd, RunRequest } from './tracer.ts';

/** A program's whole recording. */
export interface Recording extends RunEnd {
  readonly steps: readonly Step[];
}

/** Where the build put the runtime, seen from this file as from the bundle of the command line. */
const RUNTIME = fileURLToPath(new URL('../../out/runtime/', import.meta.url));

// The time of day is the same on every machine. Python asks for it through JavaScript.
process.env.TZ = 'UTC';

let snapshot: Uint8Array | undefined;

/**
 * Runs a program under Pyodide in a fresh interpreter in this process and records it.
 * `npm run build runtime` must have run. Ends only when the program does or reaches its step limit.
 * `hashSeed`: PYTHONHASHSEED; any other than the snapshot's costs seconds, since the snapshot cannot be used.
 * Throws RequestError where the request cannot be met.
 */
export async function recordProgram(request: RunRequest, hashSeed = SNAPSHOT_HASH_SEED): Promise<Recording> {
  const started = performance.now();
  const python = await (hashSeed === SNAPSHOT_HASH_SEED ? startInterpreter() : startSlowly(hashSeed));
  const startMs = Math.round((performance.now() - started) * 10) / 10;
  const steps: Step[] = [];
  const end = runRecorder(python, request, (batch) => {
    steps.push(...parseBatch(batch));
  });
  const { traceMs, ...ending } = parseEnd(end);
  return { python: pythonVersion(python), steps, ...ending, timing: { startMs, traceMs } };
}

/** The seed of all hashes in the snapshot: texts keep their hashes, dicts and sets their order. */
export const SNAPSHOT_HASH_SEED = 0;

/** A fresh interpreter with another hash seed, without the snapshot. */
async function startSlowly(hashSeed: number): Promise<PyodideAPI> {
  const python = await loadPyodide({ indexURL: RUNTIME, env: { PYTHONHASHSEED: String(hashSeed) } });
  installRecorder(python, readFileSync(RUNTIME + ARCHIVE_FILE));
  connectRecorder(python);
  rehearse(python);
  return python;
}

/** A fresh interpreter with the recorder imported and rehearsed. */
export async function startInterpreter(): Promise<PyodideAPI> {
  snapshot ??= gunzipSync(readFileSync(RUNTIME + SNAPSHOT_FILE));
  const python = await loadPyodide({ indexURL: RUNTIME, _loadSnapshot: snapshot });
  connectRecorder(python);
  rehearse(python);
  return python;
}

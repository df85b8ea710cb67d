import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import type { Step } from '../../model/trace.ts';
import { connectRecorder } from '../recorder/connect.ts';
import { globalsForPyodide } from './globals.ts';
import { SNAPSHOT_HASH_SEED } from './hash-seed.ts';
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
import { Seclusion } from './seclusion.ts';
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
 * Runs a program under Pyodide in a fresh interpreter in this process and records it. Only the wall inside the
 * interpreter stands around it: for tests. The command line has `PythonProcess`.
 * `npm run build runtime` must have run. Ends only when the program does or reaches its step limit.
 * A hash seed that is not the snapshot's costs seconds, since the snapshot cannot be used.
 * Throws RequestError where the request cannot be met.
 */
export async function recordProgram(request: RunRequest): Promise<Recording> {
  const { hashSeed = SNAPSHOT_HASH_SEED } = request;
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

/** A fresh interpreter with another hash seed, without the snapshot. */
async function startSlowly(hashSeed: number): Promise<PyodideAPI> {
  const seclusion = new Seclusion();
  const python = await loadPyodide(await optionsFor(hashSeed, seclusion));
  installRecorder(python, readFileSync(RUNTIME + ARCHIVE_FILE));
  return madeReady(python, seclusion);
}

/** A fresh interpreter with the recorder imported and rehearsed. */
export async function startInterpreter(): Promise<PyodideAPI> {
  snapshot ??= gunzipSync(readFileSync(RUNTIME + SNAPSHOT_FILE));
  const seclusion = new Seclusion();
  const options = await optionsFor(SNAPSHOT_HASH_SEED, seclusion);
  return madeReady(await loadPyodide({ ...options, _loadSnapshot: snapshot }), seclusion);
}

async function optionsFor(hashSeed: number, seclusion: Seclusion): Promise<object> {
  const { default: create } = await import(pathToFileURL(`${RUNTIME}pyodide.asm.mjs`).href);
  return {
    indexURL: RUNTIME,
    env: { PYTHONHASHSEED: String(hashSeed) },
    jsglobals: globalsForPyodide(),
    createPyodideModule: seclusion.around(create),
  };
}

function madeReady(python: PyodideAPI, seclusion: Seclusion): PyodideAPI {
  connectRecorder(python);
  seclusion.close(python);
  rehearse(python);
  return python;
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPyodide, type PyodideAPI } from 'pyodide';
import type { Outcome, Step, Timing } from '../../model/trace.ts';
import { parseBatch, parseEnd, pythonVersion, runRecorder, SNAPSHOT_FILE } from './runtime.ts';
import type { RunRequest } from './tracer.ts';

/** A program's whole recording. `python` is the version, `3.14.2`. */
export interface Recording {
  readonly python: string;
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  readonly timing: Timing;
}

/** Where the build put the runtime, seen from this file as from the bundle of the command line. */
const RUNTIME = fileURLToPath(new URL('../../out/runtime/', import.meta.url));

let snapshot: Uint8Array | undefined;

/**
 * Runs a program under Pyodide in a fresh interpreter in this process and records it.
 * `npm run build runtime` must have run. Ends only when the program does or reaches its step limit.
 */
export async function recordProgram(request: RunRequest): Promise<Recording> {
  const started = performance.now();
  const python = await startInterpreter();
  const startMs = Math.round((performance.now() - started) * 10) / 10;
  const steps: Step[] = [];
  const end = runRecorder(python, request, (batch) => {
    steps.push(...parseBatch(batch));
  });
  const { outcome, traceMs } = parseEnd(end);
  return { python: pythonVersion(python), steps, outcome, timing: { startMs, traceMs } };
}

/** A fresh interpreter with the recorder imported. */
export async function startInterpreter(): Promise<PyodideAPI> {
  snapshot ??= gunzipSync(readFileSync(RUNTIME + SNAPSHOT_FILE));
  return loadPyodide({ indexURL: RUNTIME, _loadSnapshot: snapshot });
}

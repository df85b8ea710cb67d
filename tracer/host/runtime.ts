import type { PyodideAPI } from 'pyodide';
import { parseOutcome, parseSteps } from '../../model/parse.ts';
import type { Outcome, Step } from '../../model/trace.ts';
import type { RunRequest } from './tracer.ts';

/** The files of `out/runtime/` beside Pyodide's own. */
export const ARCHIVE_FILE = 'tracer.zip';
export const SNAPSHOT_FILE = 'snapshot.bin.gz';

export const DEFAULT_MAX_STEPS = 10_000;
const ARCHIVE_PLACE = '/tmp/tracer.zip';

/** Makes an interpreter that was loaded without a snapshot ready to record. */
export function installRecorder(python: PyodideAPI, archive: Uint8Array): void {
  python.FS.writeFile(ARCHIVE_PLACE, archive);
  python.runPython(`import sys; sys.path.insert(0, '${ARCHIVE_PLACE}'); import refscope.run`);
}

/** The version of Python, `3.14.2`. */
export const pythonVersion = (python: PyodideAPI): string =>
  String(python.runPython('import sys; ".".join(map(str, sys.version_info[:3]))'));

/**
 * Runs a program in an interpreter that has not run one yet.
 * `emit` is told of the steps in batches while the program runs, each a JSON array.
 * Returns the outcome and the milliseconds that running and recording took, as JSON.
 */
export function runRecorder(python: PyodideAPI, request: RunRequest, emit: (steps: string) => void): string {
  const record = python.pyimport('refscope.run').record;
  const options = {
    max_steps: request.maxSteps ?? DEFAULT_MAX_STEPS,
    inputs: python.toPy([...(request.inputs ?? [])]),
  };
  return record.callKwargs(request.source, emit, options);
}

/** What `runRecorder` returned. Throws ParseError. */
export function parseEnd(json: string): { outcome: Outcome; traceMs: number } {
  const { outcome, traceMs } = JSON.parse(json);
  return { outcome: parseOutcome(outcome), traceMs: Number(traceMs) };
}

/** A batch of steps as the recorder emits it. Throws ParseError. */
export const parseBatch = (json: string): readonly Step[] => parseSteps(JSON.parse(json));

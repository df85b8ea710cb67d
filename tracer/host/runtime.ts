import type { PyodideAPI } from 'pyodide';
import type { Module } from '../../model/module.ts';
import { parseOutcome, parseShutdown, parseSimulated, parseSteps } from '../../model/parse.ts';
import { SETTING_NAMES, settingOf } from '../../model/settings.ts';
import type { Step } from '../../model/trace.ts';
import { recordWith, shutdownOf } from '../recorder/connect.ts';
import { Cut } from '../recorder/cut.ts';
import { Batches } from './batches.ts';
import type { RunEnd, RunRequest } from './tracer.ts';

/** The files of `out/runtime/` beside Pyodide's own. */
export const ARCHIVE_FILE = 'tracer.zip';
export const SNAPSHOT_FILE = 'snapshot.bin.gz';

const ARCHIVE_PLACE = '/tmp/tracer.zip';

/** Makes an interpreter that was loaded without a snapshot ready to record. */
export function installRecorder(python: PyodideAPI, archive: Uint8Array): void {
  python.FS.writeFile(ARCHIVE_PLACE, archive);
  python.runPython(`import sys; sys.path.insert(0, '${ARCHIVE_PLACE}'); import refscope.run, refscope.seclusion`);
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
  const { inputs = [] } = request;
  const options = { ...argumentsOf(python, request, true), ...settingsOf(python, request) };
  const batches = new Batches(emit);
  const started = performance.now();
  let end: string;
  try {
    end = recordWith(
      python,
      inputs,
      (step) => batches.add(step),
      () => record.callKwargs(request.source, options),
    );
    const shutdown = shutdownOf(python);
    if (shutdown !== null) end = JSON.stringify({ ...JSON.parse(end), shutdown });
  } catch (error) {
    if (!(error instanceof Cut)) {
      // What was told before the interpreter broke down is kept.
      batches.flush();
      throw requestErrorOf(error) ?? error;
    }
    end = endOf(error, performance.now() - started);
  }
  batches.end();
  return end;
}

/** How a run ended that was cut off, as `parseEnd` takes it. */
const endOf = ({ outcome, simulated }: Cut, traceMs: number): string =>
  JSON.stringify({ outcome, simulated, traceMs: Math.round(traceMs * 10) / 10 });

/** Lets the recorder run once before it counts: what is called for the first time has to be compiled first. */
export function rehearse(python: PyodideAPI): void {
  runRecorder(python, { source: String(python.pyimport('refscope.rehearsal').PROGRAM) }, () => {});
}

/** How a program is to run, as the keyword arguments of `record` and `run_untraced`. */
export const settingsOf = (python: PyodideAPI, request: RunRequest): object => ({
  ...argumentsOf(python, request, false),
  ...(request.belief !== undefined && { belief: request.belief }),
});

/** The settings that are requested as keyword arguments: those of recording, or those of running. */
function argumentsOf(python: PyodideAPI, request: RunRequest, ofRecording: boolean): object {
  const given = SETTING_NAMES.flatMap((name) => {
    const { keyword, isOfRecording = false } = settingOf(name);
    const value = request[name];
    if (keyword === undefined || isOfRecording !== ofRecording || value === undefined) return [];
    return [[keyword, typeof value === 'object' ? python.toPy(value.map(asArgument)) : value] as const];
  });
  return Object.fromEntries(given);
}

const asArgument = (item: string | Module): string | readonly string[] =>
  typeof item === 'string' ? item : [item.name, item.source];

/** The recorder refuses what it was asked for. The message is one line: what was wrong, then the value. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

function requestErrorOf(error: unknown): RequestError | null {
  if (!(error instanceof Error) || (error as Error & { type?: string }).type !== 'RequestError') return null;
  const [, message = ''] = error.message.trim().split('RequestError: ').slice(-2);
  return new RequestError(message);
}

export interface ParsedEnd extends Pick<RunEnd, 'outcome' | 'shutdown' | 'simulated'> {
  readonly traceMs: number;
}

/** What `runRecorder` returned. Throws ParseError. */
export function parseEnd(json: string): ParsedEnd {
  const { outcome, shutdown, simulated = [], traceMs } = JSON.parse(json);
  return {
    outcome: parseOutcome(outcome),
    ...(shutdown && { shutdown: parseShutdown(shutdown) }),
    simulated: parseSimulated(simulated),
    traceMs: Number(traceMs),
  };
}

/** A batch of steps as the recorder emits it. Throws ParseError. */
export const parseBatch = (json: string): readonly Step[] => parseSteps(JSON.parse(json));

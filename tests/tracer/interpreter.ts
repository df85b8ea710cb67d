import type { PyodideAPI } from 'pyodide';
import { createRecording, type Recording } from '../../model/playback.ts';
import type { Outcome, Shutdown, Simulation } from '../../model/trace.ts';
import { startInterpreter } from '../../tracer/host/node.ts';
import { parseBatch, parseEnd, runRecorder, settingsOf } from '../../tracer/host/runtime.ts';
import type { RunRequest } from '../../tracer/host/tracer.ts';
import { isSpent, recordWith, writtenTo } from '../../tracer/recorder/connect.ts';
import { Cut } from '../../tracer/recorder/cut.ts';

/** What a person sees of a run: what it printed, how it ended, and what was simulated for it. */
export interface Behaviour {
  readonly output: string;
  readonly errors: string;
  readonly outcome: Outcome;
  readonly simulated: readonly Simulation[];
}

export interface Traced extends Behaviour {
  readonly recording: Recording;
  readonly shutdown?: Shutdown;
}

/** One interpreter serves many programs, which is faster than one for each; one that broke down, or in which a run was cut off, is replaced. */
let interpreter: PyodideAPI | null = null;

async function withInterpreter<T>(use: (python: PyodideAPI) => T): Promise<T> {
  const python = interpreter ?? (await startInterpreter());
  interpreter = null;
  const result = use(python);
  if (isSpent(python)) return result;
  // What a program leaves goes now: not in the middle of the next one.
  python.runPython('import gc; gc.collect()');
  interpreter = python;
  return result;
}

/** Records a program. */
export const record = (request: RunRequest): Promise<Traced> =>
  withInterpreter((python) => {
    const recording = createRecording();
    const { outcome, shutdown, simulated } = parseEnd(
      runRecorder(python, request, (batch) => recording.append(parseBatch(batch))),
    );
    const written = (stream: 'output' | 'errors'): string =>
      Array.from({ length: recording.length }, (_, n) => recording.step(n)[stream] ?? '').join('');
    return {
      recording,
      outcome,
      ...(shutdown && { shutdown }),
      simulated,
      output: written('output'),
      errors: written('errors'),
    };
  });

/** Runs a program in the same way, without recording it. */
export const runUntraced = (request: RunRequest): Promise<Behaviour> =>
  withInterpreter((python) => {
    return untracedIn(python, request);
  });

/** Runs a program in this interpreter, without recording it. */
export function untracedIn(python: PyodideAPI, request: RunRequest): Behaviour {
  const run = python.pyimport('refscope.run').run_untraced;
  const call = (): string => run.callKwargs(request.source, settingsOf(python, request));
  const ending = endingOf(() => recordWith(python, request.inputs ?? [], () => {}, call));
  return { ...ending, ...writtenTo(python) };
}

function endingOf(run: () => string): Pick<Behaviour, 'outcome' | 'simulated'> {
  try {
    return { simulated: [], ...JSON.parse(run()) };
  } catch (error) {
    if (error instanceof Cut) return { outcome: error.outcome, simulated: error.simulated };
    throw error;
  }
}

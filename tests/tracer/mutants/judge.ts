import type { PyodideAPI } from 'pyodide';
import { createRecording } from '../../../model/playback.ts';
import { parseBatch, parseEnd, runRecorder } from '../../../tracer/host/runtime.ts';
import type { Program } from '../../programs/corpus.ts';
import { linesStepped, unfulfilled } from '../../programs/expectations.ts';
import { strayPlaces } from '../../programs/places.ts';
import { wrongSources } from '../../programs/sources.ts';
import { comparable } from '../comparable.ts';
import { type Behaviour, untracedIn } from '../interpreter.ts';

/** More steps than nearly all programs of the corpus have. */
const MOST_STEPS = 3000;

/** What a program does without a recorder, in a form to be compared. */
export function untraced(python: PyodideAPI, program: Program): string {
  return JSON.stringify(comparable(untracedIn(python, program)));
}

/**
 * What is wrong with a recording, by the checks of `programs/expectations.test.ts` and `neutral.test.ts`; null: nothing.
 * `behaviour`: what `untraced` returned for the program.
 */
export function faultOf(python: PyodideAPI, program: Program, behaviour: string): string | null {
  const recording = createRecording();
  const request = { ...program, maxSteps: MOST_STEPS };
  const { outcome, simulated } = parseEnd(runRecorder(python, request, (batch) => recording.append(parseBatch(batch))));
  if (outcome.kind === 'step-limit') return null;
  const written = (stream: 'output' | 'errors'): string =>
    Array.from({ length: recording.length }, (_, n) => recording.step(n)[stream] ?? '').join('');
  const traced: Behaviour = { output: written('output'), errors: written('errors'), outcome, simulated };
  if (JSON.stringify(comparable(traced)) !== behaviour) return 'it does not do the same';
  if (program.output !== null && traced.output !== program.output) return 'output';
  if (program.steps && linesStepped(recording).join() !== program.steps.join()) return 'steps';
  if (program.simulated && simulated.join() !== program.simulated.join()) return 'simulated';
  const faults = [...unfulfilled(program, recording), ...wrongSources(program, recording), ...strayPlaces(recording)];
  return faults[0] ?? null;
}

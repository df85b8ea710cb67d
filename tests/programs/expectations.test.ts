import type { PyodideAPI } from 'pyodide';
import { describe, expect, it } from 'vitest';
import { createRecording, type Recording } from '../../model/playback.ts';
import { startInterpreter } from '../../tracer/host/node.ts';
import { parseBatch, runRecorder } from '../../tracer/host/runtime.ts';
import { type Program, readCorpus } from './corpus.ts';
import { linesStepped, unfulfilled } from './expectations.ts';

const programs = readCorpus().filter(({ steps, expectations }) => steps !== null || expectations.length > 0);

/** One interpreter serves many programs, which is faster; one that broke down is replaced. */
let interpreter: PyodideAPI | null = null;

async function record(program: Program): Promise<Recording> {
  const recording = createRecording();
  const python = interpreter ?? (await startInterpreter());
  interpreter = null;
  runRecorder(python, program, (batch) => recording.append(parseBatch(batch)));
  interpreter = python;
  return recording;
}

describe('what a statement does stands in its trace', () => {
  it.each(programs.map((program) => [program.name, program] as const))('%s', async (_, program) => {
    const recording = await record(program);
    expect(unfulfilled(program, recording)).toEqual([]);
    if (program.steps) expect(linesStepped(recording)).toEqual(program.steps);
  });
});

import { describe, expect, it } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import { recordProgram } from '../../tracer/host/node.ts';
import { readCorpus } from './corpus.ts';
import { linesStepped, unfulfilled } from './expectations.ts';

const programs = readCorpus().filter(({ steps, expectations }) => steps !== null || expectations.length > 0);

describe('what a statement does stands in its trace', () => {
  it.each(programs.map((program) => [program.name, program] as const))('%s', async (_, program) => {
    const { steps } = await recordProgram(program);
    const recording = createRecording(steps);
    expect(unfulfilled(program, recording)).toEqual([]);
    if (program.steps) expect(linesStepped(recording)).toEqual(program.steps);
  });
});

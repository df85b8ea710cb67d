import { describe, expect, it } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import { recordProgram } from '../../tracer/host/node.ts';
import { type Program, readCorpus } from './corpus.ts';
import { linesStepped, unfulfilled } from './expectations.ts';
import { PENDING } from './pending.ts';

const programs = readCorpus().filter(
  ({ steps, output, expectations }) => steps !== null || output !== null || expectations.length > 0,
);
const isPending = ({ name }: Program): boolean => name in PENDING;

describe('a program does what it says of itself', () => {
  const checked = programs.filter((program) => !isPending(program));
  it.each(checked.map((program) => [program.name, program] as const))('%s', async (_, program) => {
    const { steps } = await recordProgram(program);
    const recording = createRecording(steps);
    expect(unfulfilled(program, recording)).toEqual([]);
    if (program.steps) expect(linesStepped(recording)).toEqual(program.steps);
    if (program.output !== null) expect(steps.map(({ output }) => output ?? '').join('')).toBe(program.output);
  });

  for (const { name } of programs.filter(isPending)) it.todo(`${name}: ${PENDING[name]}`);
});

import { describe, expect, it } from 'vitest';
import { record } from '../tracer/interpreter.ts';
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
    const { recording, output } = await record(program);
    expect(unfulfilled(program, recording)).toEqual([]);
    if (program.steps) expect(linesStepped(recording)).toEqual(program.steps);
    if (program.output !== null) expect(output).toBe(program.output);
  });

  for (const { name } of programs.filter(isPending)) it.todo(`${name}: ${PENDING[name]}`);
});

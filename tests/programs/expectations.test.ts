import { describe, expect, it } from 'vitest';
import { record } from '../tracer/interpreter.ts';
import { readCorpus } from './corpus.ts';
import { linesStepped, unfulfilled } from './expectations.ts';
import { strayPlaces } from './places.ts';
import { wrongSources } from './sources.ts';

const programs = readCorpus().filter(
  ({ steps, output, simulated, expectations, modules }) =>
    steps !== null || output !== null || simulated !== null || expectations.length > 0 || modules.length > 0,
);

describe('a program does what it says of itself', () => {
  it.each(programs.map((program) => [program.name, program] as const))('%s', async (_, program) => {
    const { recording, output, simulated } = await record(program);
    expect(unfulfilled(program, recording)).toEqual([]);
    expect(wrongSources(program, recording)).toEqual([]);
    expect(strayPlaces(recording)).toEqual([]);
    if (program.steps) expect(linesStepped(recording)).toEqual(program.steps);
    if (program.output !== null) expect(output).toBe(program.output);
    if (program.simulated) expect(simulated).toEqual(program.simulated);
  });
});

import { describe, expect, it } from 'vitest';
import { type Recording, recordProgram } from '../../tracer/host/node.ts';
import { readCorpus } from '../programs/corpus.ts';
import { record } from './interpreter.ts';

describe('what decides how a program runs', () => {
  const CHANCE = 'import random\nprint(random.random())\n';
  const CLOCK =
    'import time, datetime\nprint(int(time.time()), datetime.datetime.now().year, time.localtime().tm_hour)\n';

  it('is the same where nothing is said', async () => {
    expect((await record({ source: CHANCE })).output).toBe((await record({ source: CHANCE, seed: 0 })).output);
    expect((await record({ source: CLOCK })).output).toBe('1767225600 2026 0\n');
  });

  it('can be another seed', async () => {
    const one = (await record({ source: CHANCE, seed: 1 })).output;
    expect(one).not.toBe((await record({ source: CHANCE })).output);
    expect(one).toBe((await record({ source: CHANCE, seed: 1 })).output);
  });

  it('can be another start of the clock', async () => {
    expect((await record({ source: CLOCK, clock: 1_000_000_000 })).output).toBe('1000000000 2001 1\n');
  });
});

/** The steps without addresses, which the wall clock can shift: it decides when steps are sent. */
const withoutAddresses = ({ steps }: Recording): unknown =>
  JSON.parse(
    JSON.stringify(steps, (key, value) => (key === 'address' ? 0 : key === 'freed' ? [...value].sort() : value)),
  );

describe('two runs of one program give one trace', () => {
  const programs = readCorpus().filter(({ name }) => /^(determinism|async-seed|threads-seed|time)-/.test(name));
  it.each(programs.map((program) => [program.name, program] as const))('%s', async (_, program) => {
    const [first, second] = [await recordProgram(program), await recordProgram(program)];
    expect(withoutAddresses(second)).toEqual(withoutAddresses(first));
    expect(second.outcome).toEqual(first.outcome);
  });
});

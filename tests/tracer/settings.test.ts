import { describe, expect, it } from 'vitest';
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

/**
 * What CPython does when a program has ended. `endings.json` has what CPython 3.11 printed, `python3 program.py`: the
 * order of 3.14 is the same as far as these programs tell (Python/pylifecycle.c: `wait_for_thread_shutdown`,
 * `_PyAtExit_Call`, `PyGC_Collect`, `finalize_modules`).
 */
import { describe, expect, it } from 'vitest';
import ENDINGS from './endings.json' with { type: 'json' };
import { record, runUntraced } from './interpreter.ts';

describe('what is printed at the end is what CPython prints', () => {
  it.each(ENDINGS.map(({ name, source, output }) => [name, source, output] as const))(
    '%s',
    async (_, source, output) => {
      const traced = await record({ source });
      expect(traced.output).toBe(output);
      const { recording } = traced;
      const events = Array.from({ length: recording.length }, (__, n) => recording.step(n).event);
      expect(events.indexOf('end')).toBe(events.length - 1);
      expect((await runUntraced({ source })).output).toBe(output);
    },
  );
});

const DOORS = `class Door:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("closing", self.name)

front = Door("front")
back = Door("back")
del back
`;

describe('the shutdown', () => {
  it('tells what was freed, and what of the program ran', async () => {
    const { recording, shutdown } = await record({ source: DOORS });
    const { frames, objects } = recording.at(recording.length - 1);
    const front = frames[0]?.names.find(({ name }) => name === 'front')?.object;
    expect(front).toBeDefined();
    expect(shutdown?.ran).toEqual([{ function: 'Door.__del__', object: front, output: 'closing front\n' }]);
    expect(shutdown?.freed).toContain(front);
    for (const freed of shutdown?.freed ?? []) expect(objects.has(freed)).toBe(true);
  });

  it('an object that is freed gives its place to another in between, and is freed nevertheless', async () => {
    const source = 'class A:\n    def __del__(self):\n        made = [[self]]\na = A()\nb = [a]\nc = [b]\n';
    const { recording, shutdown } = await record({ source });
    const { frames } = recording.at(recording.length - 1);
    const named = (frames[0]?.names ?? []).filter(({ name }) => name !== 'A').map(({ object }) => object);
    expect(shutdown?.freed).toEqual(expect.arrayContaining(named));
  });

  it('is none where the program was cut off', async () => {
    expect((await record({ source: 'a = [1]\ninput()\n' })).shutdown).toBeUndefined();
    expect((await record({ source: 'while True:\n    a = [1]\n', maxSteps: 9 })).shutdown).toBeUndefined();
  });

  it('ends though what runs in it would never', async () => {
    const source = 'class A:\n    def __del__(self):\n        while True:\n            pass\na = A()\n';
    const { outcome, recording } = await record({ source, maxSteps: 50 });
    expect(outcome).toEqual({ kind: 'step-limit', limit: 50 });
    expect(recording.step(recording.length - 1).event).toBe('end');
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeRecording } from './describe-step.ts';
import { record } from './interpreter.ts';

/** Programs of the corpus, each for a part of the format. Their whole traces are in `golden/`, to be read. */
const PROGRAMS = [
  'lifetime-cycle-of-two',
  'lifetime-weakref-dies',
  'names-nonlocal',
  'names-swap',
  'objects-closure',
  'objects-slots',
  'steps-with',
  'generators-send',
  'errors-reraise',
];

it.each(PROGRAMS)('%s is recorded as it was', async (name) => {
  const source = readFileSync(new URL(`../programs/${name}.py`, import.meta.url), 'utf8');
  const { recording } = await record({ source });
  await expect(describeRecording(recording)).toMatchFileSnapshot(`golden/${name}.txt`);
});

it('expressions are recorded as they were', async () => {
  const source = 'x = [1, 2] + [3] * 2\nprint(sorted(x, key=lambda v: -v)[0])\n';
  const { recording } = await record({ source, expressions: true });
  await expect(describeRecording(recording)).toMatchFileSnapshot('golden/expressions.txt');
});

import { expect, test } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import type { Outcome } from '../../model/trace.ts';
import { recordProgram } from '../../tracer/host/node.ts';
import { said } from './said.ts';

interface Told {
  readonly sentences: readonly string[];
  readonly outcome: Outcome;
}

/** Every sentence of a program. */
async function told(source: string, options: { readonly maxSteps?: number } = {}): Promise<Told> {
  const { steps, outcome } = await recordProgram({ source, ...options });
  const playback = createRecording(steps);
  const sentences = steps.map((_, n) => said(playback, source, n, outcome));
  return { sentences, outcome };
}

test('a name that an except clause takes away is not said to be deleted', async () => {
  const { sentences } = await told('try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    a = 1\nb = 2\n');
  const said = sentences.find((one) => one.includes('peeled'));
  expect(said).toContain('The `except` clause has ended, so `error` was peeled off the ZeroDivisionError');
});

test('a name that is deleted within an except clause is', async () => {
  const { sentences } = await told('try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    del error\nb = 2\n');
  expect(sentences.some((one) => one.startsWith('`del error` peeled the note off'))).toBe(true);
});

test.each([
  [
    'class Bus: pass\nbus = alias = Bus()\ndel bus, alias\n',
    '`del bus, alias` peeled `bus` and `alias` off; nothing else held the Bus object, so it was freed. The program has ended.',
  ],
  [
    'a, b = [], {}\ndel a, b\n',
    '`del a, b` peeled `a` off; nothing else held the list, so it was freed. `b` was peeled off the dict; nothing else held the dict, so it was freed. The program has ended.',
  ],
])('names that one statement peels off are told together where they were on one object: %j', async (source, said) => {
  expect((await told(source)).sentences.at(-1)).toBe(said);
});

test.each([
  ['a = 1\n', 'The program has ended.'],
  ['a = 1\n1 / 0\n', 'A `ZeroDivisionError` that nothing caught ended the program.'],
  ['a = 1\nraise IndexError\n', 'An `IndexError` that nothing caught ended the program.'],
  ['raise SystemExit(3)\n', 'The program ended itself with exit status 3.'],
  ['name = input("Name? ")\n', 'The program waits for an answer.'],
])('the last sentence of %j says how it ended', async (source, sentence) => {
  expect((await told(source)).sentences.at(-1)).toContain(sentence);
});

test('a program that does not end is not said to have ended', async () => {
  const { sentences, outcome } = await told('while True:\n    a = 1\n', { maxSteps: 20 });
  expect(outcome).toEqual({ kind: 'step-limit', limit: 20 });
  expect(sentences.at(-1)).toContain('Recording stops here, after 20 steps; the program had not ended.');
});

import { expect, test } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import { recordProgram } from '../../tracer/host/node.ts';
import { said } from './said.ts';

test('a generator is resumed, not called again, and its frame is no part of it that comes and goes', async () => {
  const source = 'def count(n):\n    yield n\n    yield n - 1\n\ng = count(2)\nnext(g)\nnext(g)\n';
  const { steps } = await recordProgram({ source });
  const playback = createRecording(steps);
  const sentences = steps.map((_, n) => said(playback, source, n));
  expect(sentences.filter((one) => one.includes('`count` starts'))).toHaveLength(1);
  expect(sentences.filter((one) => one.includes('`count` is resumed'))).toHaveLength(1);
  expect(sentences.filter((one) => one.includes('body of `count` begins'))).toHaveLength(1);
  expect(sentences.filter((one) => one.includes('was called'))).toEqual([]);
  expect(sentences.filter((one) => one.includes('frame'))).toEqual([]);
});

import { expect, it } from 'vitest';
import { applies, BREAKAGES } from './breakages.mjs';

it('each breakage of the tracer still breaks something: its text stands once in its file', () => {
  expect(BREAKAGES.filter((breakage) => !applies(breakage))).toEqual([]);
});

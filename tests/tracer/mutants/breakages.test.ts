import { expect, it } from 'vitest';
import { applies } from './breakage.mjs';
import { BREAKAGES } from './breakages.mjs';

it('each breakage of the tracer still breaks something: its text stands once in its file', () => {
  expect(BREAKAGES.filter((breakage) => !applies(breakage))).toEqual([]);
});

it('each breakage has a name of its own in its file', () => {
  const names = BREAKAGES.map(({ name, file }) => `${name} (${file})`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

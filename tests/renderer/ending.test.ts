import { expect, it } from 'vitest';
import { endingSentence } from '../../renderer/output/ending.ts';

it.each([
  [{ kind: 'finished' }, null],
  [
    { kind: 'exited', code: 3 },
    'The program ended its process at once, with exit status 3. The steps up to here were kept.',
  ],
  [
    { kind: 'crashed', message: 'memory access out of bounds' },
    'Python broke down under the program: memory access out of bounds. The steps up to here were kept.',
  ],
] as const)('the ending %j is told in a sentence', (ending, sentence) => {
  expect(endingSentence(ending)).toBe(sentence);
});

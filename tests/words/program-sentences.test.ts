import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { record } from '../tracer/interpreter.ts';
import { untruths } from './untruths.ts';

const folder = fileURLToPath(new URL('../programs/', import.meta.url));
/** Every twentieth program, and of those about kinds of objects, which have words of their own, every fourth. */
const programs = readdirSync(folder)
  .filter((name) => name.endsWith('.py'))
  .filter((name, i) => i % (name.startsWith('objects') ? 4 : 20) === 0);

describe('the sentences of programs that nobody wrote them for', () => {
  it('are those of at least 30 programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(30);
  });

  it.each(programs)('are true: %s', async (name) => {
    const source = readFileSync(folder + name, 'utf8');
    const inputs = [...source.matchAll(/^# input: (.*)$/gm)].map(([, text]) => text as string);
    const { recording: playback } = await record({ source, inputs, maxSteps: 300 });
    for (let n = 0; n < playback.length; n++) {
      expect(untruths(playback, source, n), `step ${n}`).toEqual([]);
    }
  });
});

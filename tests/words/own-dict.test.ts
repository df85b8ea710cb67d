import { expect, it } from 'vitest';
import { record } from '../tracer/interpreter.ts';
import { said } from './said.ts';

it('what happens to the attributes of an instance is told once where a name is on its dict', async () => {
  const source =
    "class C:\n    pass\n\na = C()\na.color = 'red'\nd = a.__dict__\na.color = 'blue'\nd['size'] = 3\nprint(d)\n";
  const { recording: playback } = await record({ source });
  const sentences = Array.from({ length: playback.length }, (_, n) => said(playback, source, n)).slice(-4);
  expect(sentences[0]).toBe('`d` names the dict that attribute `__dict__` of `a` refers to.');
  expect(sentences[1]?.match(/'blue'/g)).toHaveLength(1);
  expect(sentences[2]?.match(/size/g)).toHaveLength(1);
  expect(sentences.join(' ')).not.toContain('attribute `color`');
});

import { describe, expect, it } from 'vitest';
import { createRecording } from '../../model/playback.ts';
import { createOutputs, lastLines } from '../../renderer/output/outputs.ts';
import { begin, line } from './traces.ts';

const playback = createRecording([
  begin(),
  line(2, { output: 'one\n' }),
  line(3),
  line(4, { errors: 'oops\n' }),
  line(5, { output: 'two\n' }),
  line(6, { output: 'three\n' }),
]);

const upTo = (n: number) => {
  const outputs = createOutputs(playback);
  outputs.grow(playback.length);
  return outputs.upTo(n).map(({ stream, text, fresh }) => `${stream}${fresh ? '!' : ''}: ${text}`);
};

describe('the output at a step', () => {
  it('is what was printed by then, what is new told apart', () => {
    expect(upTo(0)).toEqual([]);
    expect(upTo(1)).toEqual(['output!: one\n']);
    expect(upTo(2)).toEqual(['output: one\n']);
    expect(upTo(3)).toEqual(['output: one\n', 'errors!: oops\n']);
    expect(upTo(5)).toEqual(['output: one\n', 'errors: oops\n', 'output: two\n', 'output!: three\n']);
  });

  it('does not depend on how the trace grew', () => {
    const outputs = createOutputs(playback);
    for (const length of [1, 2, 5, 6]) outputs.grow(length);
    expect(outputs.upTo(5).map(({ text }) => text)).toEqual(['one\n', 'oops\n', 'two\n', 'three\n']);
  });
});

describe('a long output', () => {
  const piece = (text: string) => ({ stream: 'output' as const, fresh: false, text });
  const shown = (texts: readonly string[], lines: number) => {
    const { pieces, omitted } = lastLines(texts.map(piece), lines);
    return [pieces.map(({ text }) => text).join(''), omitted];
  };

  it('is cut at its beginning, in whole lines', () => {
    expect(shown(['a\nb\nc\n', 'd\ne'], 10)).toEqual(['a\nb\nc\nd\ne', 0]);
    expect(shown(['a\nb\nc\n', 'd\ne'], 2)).toEqual(['c\nd\ne', 2]);
    expect(shown(['a\nb\nc\n', 'd\ne'], 1)).toEqual(['d\ne', 3]);
    expect(shown(['a\nb', 'c\nd\n'], 1)).toEqual(['d\n', 2]);
  });
});

import { expect, test } from 'vitest';
import { shownFrames } from '../../visualizers/stack/frame-labels.ts';
import { STORIES } from './stories.ts';

test('up to five frames are shown, of a deeper stack the outermost two and the innermost three', () => {
  const playback = STORIES.recursion();
  const labels = (n: number): string[] => {
    const { before, hidden, after } = shownFrames(playback.at(n));
    return [
      ...before.map(({ label }) => label),
      ...(hidden > 0 ? [`+${hidden}`] : []),
      ...after.map(({ label }) => label),
    ];
  };
  expect(labels(4)).toEqual(['module', 'fact', 'fact #2', 'fact #3', 'fact #4']);
  expect(labels(8)).toEqual(['module', 'fact', '+4', 'fact #6', 'fact #7', 'fact #8']);
});

test('no two frames shown of a recursion have the same colour, and each keeps its own', () => {
  const playback = STORIES.recursion();
  const kept = new Map<string, number>();
  for (let n = 0; n < playback.length; n++) {
    const { before, after } = shownFrames(playback.at(n));
    const shown = [...before, ...after];
    expect(new Set(shown.map(({ hue }) => hue)).size).toBe(shown.length);
    for (const { frame, hue } of shown) expect(kept.get(frame) ?? hue).toBe(hue);
    for (const { frame, hue } of shown) kept.set(frame, hue);
  }
});

test('a suspended frame stands apart from the stack', () => {
  const { before, suspended } = shownFrames(STORIES.generator().at(1));
  expect(before.map(({ label, running }) => [label, running])).toEqual([['module', true]]);
  expect(suspended.map(({ label }) => label)).toEqual(['countdown']);
});

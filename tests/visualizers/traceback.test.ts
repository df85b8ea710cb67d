import { describe, expect, test } from 'vitest';
import type { ObjectId } from '../../model/trace.ts';
import type { StickyScene } from '../../visualizers/sticky/layout/composing/scene.ts';
import { createStickyLayout } from '../../visualizers/sticky/layout/layout.ts';
import { STORIES } from './stories.ts';

const drawingOf = (story: 'failure' | 'failureKept', step: number, ...opened: readonly ObjectId[]): StickyScene =>
  createStickyLayout({ playback: STORIES[story]() }, { values: 'inside', opened: new Set(opened) }).at(step);

const shown = ({ cards }: StickyScene): readonly string[] => cards.map(({ card }) => card.object);

/** The rows of the exception, as they are read. */
const rowsOf = ({ cards }: StickyScene): readonly string[] =>
  (cards.find(({ card }) => card.object === 'o5')?.card.parts ?? []).map(({ word, label, lines }) =>
    [word, label, lines?.join('')].filter(Boolean).join(' '),
  );

describe('a traceback', () => {
  test('is told in its exception: where that was raised, and the names of calls that it keeps', () => {
    const drawing = drawingOf('failure', 3);
    expect(rowsOf(drawing)).toEqual(['args', 'traceback line 4 of check', 'keeps alive age, limit']);
    expect(shown(drawing)).toEqual(['o1', 'o5', 'o7']);
  });

  test('grows without being marked while it is folded', () => {
    const { cards, callouts } = drawingOf('failure', 2);
    expect(cards.find(({ card }) => card.object === 'o5')?.mark.parts).toEqual([]);
    expect(callouts.map(({ lines }) => lines)).toEqual([['raised']]);
  });

  test('is drawn with all that it leads to where a person opens it, and can be folded again', () => {
    const drawing = drawingOf('failure', 3, 'o9');
    expect(rowsOf(drawing)).toEqual(['args', 'traceback']);
    expect(shown(drawing)).toEqual(['o1', 'o5', 'o7', 'o9', 'o8', 'o3']);
    expect(drawing.cards.find(({ card }) => card.object === 'o9')?.card.fold).not.toBe('');
  });

  test('is drawn where a name is on it', () => {
    expect(shown(drawingOf('failure', 4))).toContain('o9');
    expect(rowsOf(drawingOf('failure', 4))).toEqual(['args', 'traceback']);
  });

  test('keeps the names of a call from the step on in which the call ends', () => {
    expect(rowsOf(drawingOf('failureKept', 0))).toEqual(['args', 'traceback line 4']);
    const layout = createStickyLayout({ playback: STORIES.failureKept() }, { values: 'inside', opened: new Set() });
    layout.at(0);
    expect(rowsOf(layout.at(1))).toEqual(['args', 'traceback line 4', 'keeps alive age']);
  });
});

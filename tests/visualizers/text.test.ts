import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../visualizers/text/width.ts';

describe('textWidth', () => {
  test('of JetBrains Mono is 0.6 em a character', () => {
    expect(textWidth('head', 20, 'mono')).toBe(48);
  });

  test('of Inter is what the font says', () => {
    expect(textWidth('W', 1000, 'sans')).toBe(985);
    expect(textWidth('iW', 1000, 'sans')).toBe(985 + textWidth('i', 1000, 'sans'));
  });

  test('takes wide characters as wide and marks as nothing', () => {
    expect(textWidth('名', 10, 'mono')).toBe(12);
    expect(textWidth('e\u0301', 10, 'mono')).toBe(textWidth('e', 10, 'mono'));
  });
});

test('wrapText breaks at spaces only', () => {
  expect(wrapText('freed in this step', 66, 10, 'mono')).toEqual(['freed in', 'this step']);
  expect(wrapText('unbreakable', 10, 10, 'mono')).toEqual(['unbreakable']);
});

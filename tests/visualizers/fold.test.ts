import { describe, expect, test } from 'vitest';
import { breakText, fold, foldText } from '../../visualizers/text/fold.ts';

const LIMITS = { most: 4, head: 2, tail: 1 };
/** What is shown, written as a line: `a b +3 f`. */
const shown = (units: string, omitted = 0, gap?: number): string =>
  fold([...units], omitted, LIMITS, gap)
    .map((one) => ('unit' in one ? one.unit : `+${one.hidden}`))
    .join(' ');

describe('fold', () => {
  test('leaves short rows as they are', () => {
    expect(shown('abcd')).toBe('a b c d');
    expect(shown('')).toBe('');
  });

  test('keeps both ends of long ones', () => {
    expect(shown('abcdefg')).toBe('a b +4 g');
  });

  test('says where items were not recorded', () => {
    expect(shown('abcd', 5)).toBe('a b c d +5');
    expect(shown('abcd', 5, 2)).toBe('a b +5 c d');
    expect(shown('abcdefg', 5)).toBe('a b +4 g +5');
    expect(shown('abcdefg', 5, 4)).toBe('a b +9 g');
    expect(shown('abcdefg', 5, 1)).toBe('a +5 b +4 g');
  });
});

test('foldText counts what it hides', () => {
  expect(foldText('abcdef', 6)).toEqual({ text: 'abcdef', hidden: 0 });
  expect(foldText('abcdefghij', 8)).toEqual({ text: 'abcd…', hidden: 6 });
});

test('breakText breaks anywhere, and knows characters outside the first plane', () => {
  expect(breakText('abcde', 2)).toEqual(['ab', 'cd', 'e']);
  expect(breakText('🐍🐍🐍', 2)).toEqual(['🐍🐍', '🐍']);
  expect(breakText('', 2)).toEqual(['']);
});

import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../renderer/editor/diagnostics.ts';
import { positionAt, stretchOf } from '../../renderer/editor/positions.ts';
import type { Ending } from '../../renderer/state/state.ts';

const document = Text.of(['a = "🧀🧀"; b = a', '', '    c = 1']);
const textAt = (range: readonly [number, number, number, number]): string => {
  const { from, to } = stretchOf(document, range);
  return document.sliceString(from, to);
};

describe('a place of the trace in the editor', () => {
  it('counts code points, as Python does', () => {
    expect(textAt([1, 0, 1, 8])).toBe('a = "🧀🧀"');
    expect(textAt([1, 10, 1, 15])).toBe('b = a');
    expect(textAt([3, 4, 3, 9])).toBe('c = 1');
  });

  it('never leaves the text', () => {
    expect(positionAt(document, 1, 999)).toBe(document.line(1).to);
    expect(positionAt(document, 99, 0)).toBe(document.length);
    expect(positionAt(document, 2, 4)).toBe(document.line(2).from);
  });
});

describe('the mark of an error', () => {
  const syntaxError = (column: number, endColumn: number): Ending => ({
    kind: 'syntax-error',
    message: 'm',
    line: 3,
    column,
    endLine: 3,
    endColumn,
    traceback: '',
  });
  const marked = (ending: Ending): readonly string[] =>
    diagnosticsOf(document, ending).map(({ from, to }) => document.sliceString(from, to));

  it('covers what CPython points at', () => expect(marked(syntaxError(4, 5))).toEqual(['c']));
  it('can be seen also where CPython points at no character', () => {
    expect(marked(syntaxError(6, 6))).toEqual(['=']);
    expect(marked(syntaxError(9, 9))).toEqual(['1']);
  });

  it('covers the line an exception surfaced in, without its indentation', () => {
    const exception = { kind: 'exception', type: 'E', message: '', traceback: '', line: 3 } as const;
    expect(marked(exception)).toEqual(['c = 1']);
    expect(diagnosticsOf(document, exception)[0]?.message).toBe('E');
    expect(marked({ ...exception, line: null })).toEqual([]);
  });

  it('is not there when all went well', () => expect(marked({ kind: 'finished' })).toEqual([]));
});

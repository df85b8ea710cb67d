import type { Text } from '@codemirror/state';
import type { Range } from '../../model/trace.ts';

/** A stretch of the document, in the editor's UTF-16 positions. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a place of the trace stands in the document: lines from 1, columns in code points from 0.
 * Places behind the end of a line or of the document are moved to it.
 */
export function positionAt(document: Text, line: number, column: number): number {
  if (line > document.lines) return document.length;
  const { from, text } = document.line(Math.max(1, line));
  let units = 0;
  let points = 0;
  for (const character of text) {
    if (points >= column) break;
    units += character.length;
    points += 1;
  }
  return from + units;
}

/** Where a statement stands in the document. */
export function stretchOf(document: Text, [line, column, endLine, endColumn]: Range): Stretch {
  const from = positionAt(document, line, column);
  return { from, to: Math.max(from, positionAt(document, endLine, endColumn)) };
}

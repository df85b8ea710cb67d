import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Ending } from '../state/state.ts';
import { positionAt } from './positions.ts';

/** What the editor marks as wrong after a run: the place of a syntax error, or the line an exception surfaced in. */
export function diagnosticsOf(document: Text, ending: Ending | null): Diagnostic[] {
  if (ending?.kind === 'syntax-error') {
    const { line, column, endLine, endColumn, message } = ending;
    const from = positionAt(document, line, column);
    const to = Math.max(positionAt(document, endLine, endColumn), from);
    return [{ ...visible(document, from, to), severity: 'error', message: `SyntaxError: ${message}` }];
  }
  if (ending?.kind === 'exception' && ending.line !== null) {
    const { from, text, to } = document.line(Math.min(ending.line, document.lines));
    const start = from + (text.length - text.trimStart().length);
    const message = ending.message === '' ? ending.type : `${ending.type}: ${ending.message}`;
    return [{ ...visible(document, start, to), severity: 'error', message }];
  }
  return [];
}

/** An empty stretch can't be seen: the character behind it is marked, at the end of a line the one before it. */
function visible(document: Text, from: number, to: number): { from: number; to: number } {
  if (from < to) return { from, to };
  return from < document.lineAt(from).to ? { from, to: from + 1 } : { from: Math.max(0, from - 1), to: from };
}

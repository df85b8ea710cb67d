import type { Range } from '../trace.ts';

/** The text of a range of a program; lines that follow the first are left out. Columns count code points. */
export function textOfRange(source: string, [line, column, endLine, endColumn]: Range): string {
  const text = [...(source.split('\n')[line - 1] ?? '')];
  return text.slice(column, endLine === line ? endColumn : undefined).join('');
}

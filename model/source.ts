import type { Range } from './trace.ts';

/** The most of a program's text that a sentence quotes of an expression, in code points. */
const LONGEST_EXPRESSION = 40;

/** The text of a range of a program; lines that follow the first are left out. Columns count code points. */
export function textOfRange(source: string, [line, column, endLine, endColumn]: Range): string {
  const text = [...(source.split('\n')[line - 1] ?? '')];
  return text.slice(column, endLine === line ? endColumn : undefined).join('');
}

/** The text of an expression in one line; `…` stands for the middle of one that is longer than `most`. */
export function quoted(source: string, expression: Range, most = LONGEST_EXPRESSION): string {
  const text = [
    ...linesOfRange(source, expression)
      .map((line) => line.trim())
      .join(' '),
  ];
  if (text.length <= most) return text.join('');
  const end = Math.floor((most - 1) * 0.4);
  return `${text.slice(0, most - 1 - end).join('')}…${text.slice(-end).join('')}`;
}

/** The whole text of a range, comments and line ends as they are. */
export const codeOfRange = (source: string, range: Range): string => linesOfRange(source, range).join('\n').trim();

function linesOfRange(source: string, [line, column, endLine, endColumn]: Range): readonly string[] {
  const lines = source.split('\n').slice(line - 1, endLine);
  return lines.map((text, i) =>
    [...text].slice(i === 0 ? column : 0, i === lines.length - 1 ? endColumn : undefined).join(''),
  );
}

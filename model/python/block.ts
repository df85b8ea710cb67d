import type { Range } from '../trace.ts';

/** The block below a header: `if …:` and what it governs. */
export interface Block {
  /** Where its first statement begins, and where it ends; lines from 1. */
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  /** Its first statement may be one that leaves nothing to run: a text alone, a `global`. */
  readonly beginsSilently: boolean;
}

const SILENT = /^(['"\d]|[rRbBuU]{1,2}['"]|\.\.\.|global\b|nonlocal\b|\w+\s*:[^=]*$)/;

/** The block of a header; null: there is none that can be told. */
export function blockOf(source: string, [line, , endLine, endColumn]: Range): Block | null {
  const lines = source.split('\n');
  const rest = [...(lines[endLine - 1] ?? '')].slice(endColumn).join('');
  const [, colon = '', inline = ''] = /^(\s*:?\s*)(.*)$/.exec(rest) ?? [];
  if (inline !== '' && !inline.startsWith('#')) {
    return {
      line: endLine,
      column: endColumn + [...colon].length,
      lastLine: endLine,
      beginsSilently: SILENT.test(inline),
    };
  }
  const indentation = indentOf(lines[line - 1] ?? '');
  const isBlank = (text: string): boolean => /^\s*(#.*)?$/.test(text);
  let first = endLine;
  while (first < lines.length && isBlank(lines[first] as string)) first++;
  const begin = lines[first];
  if (begin === undefined || indentOf(begin) <= indentation) return null;
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const text = lines[i] as string;
    if (isBlank(text)) continue;
    if (indentOf(text) <= indentation) break;
    last = i;
  }
  return { line: first + 1, column: 0, lastLine: last + 1, beginsSilently: SILENT.test(begin.trim()) };
}

const indentOf = (text: string): number => text.length - text.trimStart().length;

export const isWithin = (block: Block, [line, column]: Range): boolean =>
  line >= block.line && line <= block.lastLine && (line > block.line || column >= block.column);

import { textOfFile } from './files.ts';
import type { Playback } from './playback.ts';
import { textOfRange } from './source.ts';
import { statementBefore } from './statements.ts';

/** What took a name from its object: a `del` statement, or an `except … as name` clause that ended. */
export type Unbinder = 'del' | 'except';

/**
 * What unbound `name` in step `n`, as far as the text tells that runs there; null where it does not, as after
 * `globals().pop(name)`. `program` is the program's own text.
 */
export function unbinderOf(playback: Playback, program: string, n: number, name: string): Unbinder | null {
  const ran = statementBefore(playback, n);
  const source = textOfFile(playback, program, ran?.file ?? null);
  const statement = ran ? textOfRange(source, ran.range) : '';
  if (/^del\b/.test(statement)) return new RegExp(`(?<![\\w.])${name}(?!\\w)`).test(statement) ? 'del' : null;
  return new RegExp(`^\\s*except\\b.*\\bas\\s+${name}\\s*:`, 'm').test(source) ? 'except' : null;
}

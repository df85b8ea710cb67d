import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { UsageError } from './usage-error.ts';

/** The program in `file` (`-`: standard input), as text. Throws UsageError if it can't be read or is not UTF-8. */
export async function readProgram(file: string): Promise<string> {
  if (file === '-') return text(process.stdin);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Can’t read ${file}: ${error.code ?? error.message}`);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`Not UTF-8: ${file}`);
  }
}

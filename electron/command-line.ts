/** What the app is started with. */
import path from 'node:path';

/** Files (absolute paths) and `refscope:` links to open, in order. */
export interface ToOpen {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

/**
 * @param argv of this start, or of a second one, as the system gives it
 * @param folder in which it was started
 * @param isPackaged false: the app's own folder stands before the files
 */
export function toOpen(argv: readonly string[], folder: string, isPackaged: boolean): ToOpen {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  const wanted = isPackaged ? words : words.slice(1);
  return {
    files: wanted.filter((word) => !isLink(word)).map((word) => path.resolve(folder, word)),
    links: wanted.filter(isLink),
  };
}

function isLink(word: string): boolean {
  return word.toLowerCase().startsWith('refscope:');
}

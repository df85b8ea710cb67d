import type { Playback } from './playback.ts';

/** The file in whose text the statement of step `n` stands; null: the program's own. */
export const fileAt = (playback: Playback, n: number): string | null => playback.fileOf(playback.step(n).frame);

/** The text of a file; `program` is that of the program's own, null. Empty where the text was not recorded. */
export const textOfFile = (playback: Playback, program: string, file: string | null): string =>
  file === null ? program : (playback.sourceOf(file) ?? '');

/** The module in a file: `helper` of `helper.py`, `pack` of `pack/__init__.py`, `copy` of `/lib/python314.zip/copy.py`. */
export const moduleOf = (file: string): string =>
  shortFile(file)
    .replace(/(\/__init__)?\.py$/, '')
    .replaceAll('/', '.');

/** A file's name without the place where the library is: `copy.py` of `/lib/python314.zip/copy.py`. */
export const shortFile = (file: string): string => file.replace(/^\/lib\/python[^/]*\//, '');

/** Whether a file is part of Python's library, and not the author's own. */
export const isLibrary = (file: string): boolean => shortFile(file) !== file;

/** What a window begins with. */
import path from 'node:path';
import type { FileToken, OpenedFile, Reply } from '../model/desktop.ts';
import type { AppWindow } from './app-window.ts';
import { readingProblem } from './file-errors.ts';
import { compareWithDisk, type KnownFile, readProgram } from './program-files.ts';

/** The state kept last, its file as it is now, and what the window was opened for. */
export async function restore(window: AppWindow): Promise<Reply<'restoreState'>> {
  const { state, file, edited } = window.record;
  const opened = window.begin();
  if (state === null || file === null) return { state, file: null, opened, notice: null };
  const name = path.basename(file.path);
  try {
    const fate = await compareWithDisk(file);
    if (fate === 'changed' && !edited) return { state, ...(await reread(window, file, opened)), notice: null };
    return { state, file: window.adopt(file), opened, notice: NOTICES[fate](name) };
  } catch (error) {
    return { state, file: null, opened, notice: readingProblem(error, name) };
  }
}

const NOTICES = {
  same: () => null,
  changed: (name: string) =>
    `“${name}” was changed by another program since; this is your text, and saving will ask before it overwrites.`,
  gone: (name: string) => `“${name}” is not there any more; this is your text, and saving can write it again.`,
} as const;

/** Nothing was changed here, so what another program wrote is what should be seen. */
async function reread(
  window: AppWindow,
  file: KnownFile,
  opened: OpenedFile | null,
): Promise<{ file: FileToken; opened: OpenedFile }> {
  const { text, known } = await readProgram(file.path);
  const token = window.adopt(known);
  return { file: token, opened: opened ?? { file: token, name: path.basename(file.path), text } };
}

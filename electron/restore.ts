/** What a window begins with. */
import path from 'node:path';
import type { FileToken, OpenedFile, Reply } from '../model/desktop.ts';
import type { AppWindow } from './app-window.ts';
import { readingProblem } from './file-errors.ts';
import { compareWithDisk, type KnownFile, readProgram } from './program-files.ts';

/** The state kept last, its file as it is now, and what the window was opened for. */
export async function restore(window: AppWindow): Promise<Reply<'restoreState'>> {
  const { state } = window.record;
  const { opened, notices } = window.begin();
  const found = await restoreFile(window);
  const sentences = found.notice === null ? notices : [...notices, found.notice];
  return {
    state,
    file: found.file,
    opened: opened ?? found.reread,
    notice: sentences.length > 0 ? sentences.join(' ') : null,
  };
}

interface Found {
  readonly file: FileToken | null;
  /** What another program wrote since, where nothing was changed here. */
  readonly reread: OpenedFile | null;
  readonly notice: string | null;
}

/** The file of the state kept last. */
async function restoreFile(window: AppWindow): Promise<Found> {
  const { state, file, edited } = window.record;
  if (state === null || file === null) return { file: null, reread: null, notice: null };
  const name = path.basename(file.path);
  try {
    const fate = await compareWithDisk(file);
    if (fate === 'changed' && !edited) return await reread(window, file);
    return { file: window.adopt(file), reread: null, notice: NOTICES[fate](name) };
  } catch (error) {
    return { file: null, reread: null, notice: readingProblem(error, name) };
  }
}

const NOTICES = {
  same: () => null,
  changed: (name: string) =>
    `“${name}” was changed by another program since; this is your text, and saving will ask before it overwrites.`,
  gone: (name: string) => `“${name}” is not there any more; this is your text, and saving can write it again.`,
} as const;

async function reread(window: AppWindow, file: KnownFile): Promise<Found> {
  const { text, known } = await readProgram(file.path);
  const token = window.adopt(known);
  return { file: token, reread: { file: token, name: path.basename(file.path), text }, notice: null };
}

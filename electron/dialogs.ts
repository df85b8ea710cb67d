/** The native questions. Each returns what the person chose. */
import { type BrowserWindow, dialog, type FileFilter } from 'electron';

/** Over which window a question stands. */
interface Asked {
  readonly browser: BrowserWindow;
}

const PYTHON: FileFilter = { name: 'Python programs', extensions: ['py', 'pyw'] };
const DOCUMENT: FileFilter = { name: 'Refscope documents', extensions: ['refscope'] };
const BOTH: FileFilter = { name: 'Programs and documents', extensions: ['py', 'pyw', 'refscope'] };
const ANY: FileFilter = { name: 'All files', extensions: ['*'] };

/** Names of file endings as they stand in the dialog. */
const EXPORTS: Readonly<Record<string, string>> = {
  svg: 'SVG drawing',
  png: 'PNG picture',
  pdf: 'PDF document',
  zip: 'Archive of drawings',
};

/** @returns an absolute path, or null: none chosen */
export async function askForProgram(window: Asked): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window.browser, {
    properties: ['openFile'],
    filters: [BOTH, ANY],
  });
  return filePaths[0] ?? null;
}

/** Where to save a program; `name` is proposed. */
export function askWhereToSave(window: Asked, name: string): Promise<string | null> {
  return askForPlace(window, name, [name.endsWith('.refscope') ? DOCUMENT : PYTHON, ANY]);
}

/** Where to put a drawing; `name` is proposed, and its ending says what it is. */
export function askWhereToExport(window: Asked, name: string): Promise<string | null> {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return askForPlace(window, name, [{ name: EXPORTS[ending] ?? 'Drawing', extensions: [ending] }]);
}

async function askForPlace(window: Asked, defaultPath: string, filters: FileFilter[]): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window.browser, { defaultPath, filters });
  return canceled || filePath === '' ? null : filePath;
}

/**
 * Asks a question with a few answers.
 * @param answers the first is the default, the last is what Esc means
 * @returns the place of the answer
 */
export async function ask(window: Asked, message: string, detail: string, answers: string[]): Promise<number> {
  const { response } = await dialog.showMessageBox(window.browser, {
    ...{ type: 'question', message, detail, buttons: answers, noLink: true },
    ...{ defaultId: 0, cancelId: answers.length - 1 },
  });
  return response;
}

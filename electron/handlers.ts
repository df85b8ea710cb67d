/** What the desktop does for the app, method by method of the contract. */
import path from 'node:path';
import { ClipboardItem, clipboard, nativeTheme } from 'electron';
import type { OpenReply, SaveReply } from '../model/desktop.ts';
import type { AppWindow } from './app-window.ts';
import { ask, askForProgram } from './dialogs.ts';
import { readingProblem } from './file-errors.ts';
import type { Handlers } from './ipc.ts';
import { printWindow } from './print.ts';
import { readProgram } from './program-files.ts';
import { restore } from './restore.ts';
import { exportDrawing, saveElsewhere, saveInPlace } from './save.ts';

export interface HandlerEvents {
  /** A window's commands have changed. */
  readonly onMenu: (window: AppWindow) => void;
  /** A file was opened or saved. */
  readonly onFile: (file: string) => void;
}

/** The window that a file is open in, or null. */
export type FindWindow = (file: string) => AppWindow | null;

export function createHandlers({ onMenu, onFile }: HandlerEvents, findWindow: FindWindow): Handlers {
  /** Notes the file that a reply is about. */
  const noting = async <R extends OpenReply | SaveReply>(window: AppWindow, reply: Promise<R>): Promise<R> => {
    const settled = await reply;
    const token = settled.kind === 'opened' ? settled.document.file : settled.kind === 'saved' ? settled.file : null;
    if (token !== null) onFile(window.tokens.get(token).path);
    return settled;
  };
  return {
    openFile: (window) => noting(window, openFile(window, findWindow)),
    saveFile: (window, { file, text }) => noting(window, saveInPlace(window, file, text)),
    saveFileAs: (window, { name, text }) => noting(window, saveElsewhere(window, name, text)),
    exportFile: (window, { name, content }) => exportDrawing(window, name, content),
    print: (window, { landscape }) => printWindow(window, landscape),
    async copyText(_window, { text }) {
      await clipboard.writeText(text);
    },
    async copyPicture(_window, { png }) {
      const picture = new Blob([new Uint8Array(png)], { type: 'image/png' });
      await clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
    },
    setTheme(_window, { theme }) {
      nativeTheme.themeSource = theme;
    },
    async setDocument(window, { name, edited, file }) {
      window.setFile(file);
      window.showDocument(name, edited);
      // Before the app has kept anything there is nothing to bring back.
      if (window.record.state !== null) await window.keep({ name, edited, file: window.file });
    },
    setMenu(window, { commands }) {
      window.commands = commands;
      onMenu(window);
    },
    async keepState(window, { state, file }) {
      window.setFile(file);
      await window.keep({ state, file: window.file });
    },
    restoreState: restore,
    handedOver(window) {
      window.handedOver();
    },
    present(window, { on }) {
      if (on) window.presentation.start();
      else window.presentation.end();
    },
  };
}

async function openFile(window: AppWindow, findWindow: FindWindow): Promise<OpenReply> {
  const place = await askForProgram(window);
  if (place === null || (await goesElsewhere(window, place, findWindow))) return { kind: 'cancelled' };
  const name = path.basename(place);
  try {
    const { text, known } = await readProgram(place);
    return { kind: 'opened', document: { file: window.tokens.give(known), name, text } };
  } catch (error) {
    return { kind: 'failed', sentence: readingProblem(error, name) };
  }
}

/** A file that is open in another window: whether that, or nothing, is wanted instead of opening it here too. */
async function goesElsewhere(window: AppWindow, place: string, findWindow: FindWindow): Promise<boolean> {
  const other = findWindow(place);
  if (other === null || other === window) return false;
  const message = `“${path.basename(place)}” is open in another window.`;
  const detail = 'What is changed in one window is not seen in the other.';
  const answer = await ask(window, message, detail, ['Go to That Window', 'Open Here Too', 'Cancel']);
  if (answer === 0) other.toFront();
  return answer !== 1;
}

/** All windows: the ones of the last run again, and one for each file that is opened. */
import path from 'node:path';
import { BrowserWindow, type Event, type WebContents } from 'electron';
import { formatDocument } from '../model/document.ts';
import { parseLink } from '../model/link.ts';
import { ParseError } from '../model/parse.ts';
import { AppWindow } from './app-window.ts';
import { ask } from './dialogs.ts';
import { readingProblem } from './file-errors.ts';
import { readProgram } from './program-files.ts';
import { besides } from './window-place.ts';
import { type KeptWindow, keptWindows, NEW_RECORD, newRecordFile, type RecordFile } from './window-records.ts';

export interface WindowsEvents {
  /** Another window is in front. */
  readonly onFocus: (window: AppWindow) => void;
  /** A file was read, or could not be. */
  readonly onFile: (file: string, isThere: boolean) => void;
}

export class Windows {
  readonly #folder: string;
  readonly #events: WindowsEvents;
  readonly #all = new Set<AppWindow>();
  /** Of windows that are closed, too: their last words may still be on their way to the disk. */
  readonly #records = new Set<RecordFile>();
  /** Windows that have handed over what they had, and may close now. */
  readonly #handedOver = new WeakSet<AppWindow>();
  #quitting = false;

  /** @param folder where the windows' records are kept */
  constructor(folder: string, events: WindowsEvents) {
    this.#folder = folder;
    this.#events = events;
  }

  /** Opens the windows of the last run, or an empty one. */
  async restore(): Promise<void> {
    const { windows, broken } = await keptWindows(this.#folder);
    const opened = windows.map((kept) => this.#add(kept));
    const first = opened[0] ?? this.openEmpty();
    if (broken.length === 0) return;
    first.tell(`What was kept of a window can't be read; it was put aside as ${broken.join(', ')} in ${this.#folder}.`);
  }

  openEmpty(): AppWindow {
    const front = this.front();
    const place = front === null ? null : besides({ ...front.bounds, maximized: false });
    return this.#add({ record: { ...NEW_RECORD, place }, file: newRecordFile(this.#folder) });
  }

  /**
   * Opens a file in the window that has it, else in an untouched one, else in a new one.
   * @param file absolute path
   */
  async openFile(file: string): Promise<void> {
    const has = this.with(file);
    if (has !== null) return has.toFront();
    const window = this.#blank();
    const name = path.basename(file);
    try {
      const { text, known } = await readProgram(file);
      window.open({ file: window.tokens.give(known), name, text });
      this.#events.onFile(file, true);
    } catch (error) {
      window.tell(readingProblem(error, name));
      this.#events.onFile(file, false);
    }
    window.toFront();
  }

  /** Opens the program that a link carries, without running it. */
  openLink(link: string): void {
    const window = this.#blank();
    try {
      const document = parseLink(link);
      if (document === null) window.tell('That link carries no program.');
      else window.open({ file: null, name: 'Link.refscope', text: formatDocument(document) });
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      window.tell(`That link can't be opened. ${error.message}`);
    }
    window.toFront();
  }

  /** A window in which nothing was done yet. */
  #blank(): AppWindow {
    return [...this.#all].find(({ isBlank }) => isBlank) ?? this.openEmpty();
  }

  /** The window that a file is open in, or null. */
  with(file: string): AppWindow | null {
    return [...this.#all].find((window) => window.file?.path === file) ?? null;
  }

  /** The window whose page that is, or null. */
  of(contents: WebContents): AppWindow | null {
    return [...this.#all].find(({ browser }) => !browser.isDestroyed() && browser.webContents === contents) ?? null;
  }

  /** The window in front, or the one that was; null: there is none. */
  front(): AppWindow | null {
    const focused = BrowserWindow.getFocusedWindow();
    const all = [...this.#all];
    return all.find(({ browser }) => browser === focused) ?? all.at(-1) ?? null;
  }

  /** Settled once every window has handed over what it had not kept yet. */
  async handOver(): Promise<void> {
    await Promise.all([...this.#all].map((window) => window.handOver()));
  }

  /** The screens are others than before. */
  settle(): void {
    for (const window of [...this.#all]) window.settle();
  }

  /** From now on windows close because the app ends: what they hold is for the next start. */
  quit(): void {
    this.#quitting = true;
  }

  /** Settled once everything that windows wanted to keep is on disk. */
  async idle(): Promise<void> {
    await Promise.all([...this.#records].map((record) => record.idle()));
  }

  #add(kept: KeptWindow): AppWindow {
    const window = new AppWindow(kept);
    this.#all.add(window);
    this.#records.add(kept.file);
    window.browser.on('focus', () => {
      // The last one is the one that was used last.
      this.#all.delete(window);
      this.#all.add(window);
      this.#events.onFocus(window);
    });
    window.browser.on('close', (event) => this.#closing(window, event));
    window.browser.on('closed', () => this.#all.delete(window));
    this.#events.onFocus(window);
    void window.load();
    return window;
  }

  /** A window that is closed may still hold what was typed in the last moment: it is asked for that first. */
  #closing(window: AppWindow, event: Event): void {
    if (this.#quitting || this.#handedOver.delete(window)) {
      this.#leave(window, event);
      return;
    }
    event.preventDefault();
    void window.handOver().then(() => {
      this.#handedOver.add(window);
      if (!window.browser.isDestroyed()) window.browser.close();
    });
  }

  /**
   * The last window, and all of them when the app ends, are kept for the next start. One that is closed beside
   * others is done with; changes in it are not thrown away unasked.
   */
  #leave(window: AppWindow, event: Event): void {
    if (this.#quitting || this.#all.size === 1) {
      if (!window.isBlank) void window.keep({});
    } else if (window.record.edited) {
      event.preventDefault();
      void this.#askBeforeClosing(window);
    } else {
      void window.recordFile.remove();
    }
  }

  async #askBeforeClosing(window: AppWindow): Promise<void> {
    const message = `“${window.record.name}” has changes that are not saved.`;
    const answers = ['Keep for the Next Start', 'Discard Changes', 'Cancel'];
    const answer = await ask(window, message, 'What should become of them?', answers);
    if (answer === 2) return;
    if (answer === 1) await window.recordFile.remove();
    window.browser.destroy();
  }
}

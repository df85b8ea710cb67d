import path from 'node:path';
import { BrowserWindow, nativeTheme, type Rectangle } from 'electron';
import * as v from 'valibot';
import {
  EVENTS,
  type EventDetail,
  type EventName,
  eventChannel,
  type FileToken,
  type MenuCommand,
  type OpenedFile,
} from '../model/desktop.ts';
import { ask } from './dialogs.ts';
import { FileTokens } from './file-tokens.ts';
import { Handover } from './handover.ts';
import { recall, remember } from './known-places.ts';
import { Presentation } from './presentation.ts';
import type { KnownFile } from './program-files.ts';
import { APP_ADDRESS } from './scheme.ts';
import { currentScreens } from './screens.ts';
import { MINIMUM, type Place, placeFor } from './window-place.ts';
import type { KeptWindow, RecordFile, WindowRecord } from './window-records.ts';

/** Behind the page until it has drawn: the app's own background, so that nothing flashes. */
const BACKGROUND = { light: '#ffffff', dark: '#1b1d23' } as const;

/** A window that is dragged is in many places; the one that counts is where it stays for so long, in ms. */
const SETTLED_MS = 500;

/** One window, what it shows, and what is kept of it. */
export class AppWindow {
  readonly browser: BrowserWindow;
  readonly tokens = new FileTokens();
  /** The app's commands, for the native menu. */
  commands: readonly MenuCommand[] = [];
  readonly recordFile: RecordFile;
  readonly presentation: Presentation;
  readonly #handover = new Handover();
  /** What is to be opened once the app is there. */
  #waiting: OpenedFile | null = null;
  #notices: string[] = [];
  #isListening = false;
  #record: WindowRecord;
  #token: FileToken | null = null;

  constructor({ record, file }: KeptWindow) {
    this.#record = record;
    this.recordFile = file;
    const { setup, areas } = currentScreens();
    const { maximized, ...bounds } = placeFor(recall(record.places, setup)?.place ?? record.place, areas);
    this.browser = new BrowserWindow({
      ...bounds,
      minWidth: MINIMUM.width,
      minHeight: MINIMUM.height,
      show: false,
      title: record.name,
      backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
      webPreferences: {
        preload: path.join(import.meta.dirname, '..', 'preload', 'preload.cjs'),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      },
    });
    this.browser.once('ready-to-show', () => {
      if (maximized) this.browser.maximize();
      this.browser.show();
    });
    this.browser.webContents.on('did-start-loading', () => {
      this.#isListening = false;
    });
    this.browser.webContents.on('did-finish-load', () => this.#zoom());
    this.browser.webContents.on('render-process-gone', (_event, { reason }) => void this.#revive(reason));
    // The page's own title would replace the document's name.
    this.browser.on('page-title-updated', (event) => event.preventDefault());
    this.presentation = new Presentation(this.browser, () => this.send('presenting', { on: false }));
    this.#notePlaces();
  }

  /** Settled once the app is loaded, or the window closed before. */
  async load(): Promise<void> {
    try {
      await this.browser.loadURL(APP_ADDRESS);
    } catch (error) {
      if (!this.browser.isDestroyed()) throw error;
    }
  }

  get record(): WindowRecord {
    return this.#record;
  }

  /** Where the window stands by itself, whether or not it fills a screen now; in device-independent pixels. */
  get bounds(): Rectangle {
    return this.presentation.bounds ?? this.browser.getNormalBounds();
  }

  /** Brings the window before all others, also where it was put away. */
  toFront(): void {
    if (this.browser.isMinimized()) this.browser.restore();
    this.browser.focus();
  }

  /** Changes what is kept; settled once that is on disk. */
  keep(change: Partial<WindowRecord>): Promise<void> {
    this.#record = { ...this.#record, ...change };
    this.#notePlace();
    return this.recordFile.write(this.#record);
  }

  /** Nothing worth keeping was ever done here. */
  get isBlank(): boolean {
    return this.#record.state === null && this.#waiting === null;
  }

  /** Shows a file that was opened from outside, as soon as the app is there. */
  open(file: OpenedFile): void {
    if (this.#isListening) this.send('opened', file);
    else this.#waiting = file;
  }

  /** Tells the person something, as soon as the app is there. */
  tell(sentence: string): void {
    if (this.#isListening) this.send('notice', { sentence });
    else this.#notices.push(sentence);
  }

  /** The app is there: what it should open and say at once. */
  begin(): { readonly opened: OpenedFile | null; readonly notices: readonly string[] } {
    const begun = { opened: this.#waiting, notices: this.#notices };
    this.#waiting = null;
    this.#notices = [];
    this.#isListening = true;
    return begun;
  }

  /** The file that is being edited here; null: none yet. */
  get file(): KnownFile | null {
    return this.#token === null ? null : this.tokens.get(this.#token);
  }

  /** Says which of its files the window is about. */
  setFile(token: FileToken | null): void {
    if (token !== null) this.tokens.get(token);
    this.#token = token;
  }

  /** The window is about this file from now on. */
  adopt(file: KnownFile): FileToken {
    this.#token = this.tokens.give(file);
    return this.#token;
  }

  /** What the title bar says. */
  showDocument(name: string, edited: boolean): void {
    this.#record = { ...this.#record, name, edited };
    this.browser.setTitle(process.platform === 'darwin' ? name : `${edited ? '● ' : ''}${name} — Refscope`);
    this.browser.setDocumentEdited(edited);
    this.browser.setRepresentedFilename(this.file?.path ?? '');
  }

  /** Tells the app; nothing happens where the window is gone. */
  send<E extends EventName>(event: E, detail: EventDetail<E>): void {
    const schema: v.GenericSchema<unknown, EventDetail<E>> = EVENTS[event];
    if (!this.browser.isDestroyed()) this.browser.webContents.send(eventChannel(event), v.parse(schema, detail));
  }

  /** Lets the app hand over what it has not kept yet; one that is not there has nothing. */
  async handOver(): Promise<void> {
    if (this.#isListening) await this.#handover.wait(() => this.send('leaving', {}));
  }

  /** The app has handed over everything. */
  handedOver(): void {
    this.#handover.finish();
  }

  /** The screens are others than before: the window goes to its place with these, or at least where it can be seen. */
  settle(): void {
    if (this.presentation.isOn || this.browser.isDestroyed()) return;
    const { setup, areas } = currentScreens();
    const known = recall(this.#record.places, setup);
    const now = this.#place();
    const { maximized, ...bounds } = placeFor(known?.place ?? now, areas);
    if (now.maximized) this.browser.unmaximize();
    this.browser.setBounds(bounds);
    if (maximized) this.browser.maximize();
    if (known !== null) this.#zoom();
  }

  /** The page's process is gone. What it had kept is there for the next one. */
  async #revive(reason: string): Promise<void> {
    if (reason === 'clean-exit' || this.browser.isDestroyed()) return;
    const message = 'This window stopped working.';
    const answer = await ask(this, message, 'Your text is kept.', ['Open It Again', 'Close the Window']);
    if (answer === 0) await this.load();
    else this.browser.destroy();
  }

  #place(): Place {
    return { ...this.bounds, maximized: this.browser.isMaximized() };
  }

  /** Takes note of where the window stands now. */
  #notePlace(): void {
    if (this.browser.isDestroyed() || this.presentation.isOn) return;
    const place = this.#place();
    const known = { setup: currentScreens().setup, place, zoom: this.browser.webContents.getZoomLevel() };
    this.#record = { ...this.#record, place, places: remember(this.#record.places, known) };
  }

  /** Notes where the window stays; not at once, because with the screens the system itself moves windows. */
  #notePlaces(): void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const noteSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#notePlace(), SETTLED_MS);
    };
    this.browser.on('move', noteSoon);
    this.browser.on('resize', noteSoon);
    this.browser.on('closed', () => clearTimeout(timer));
  }

  /** Shows everything as large as it was with these screens, else as large as it was last. */
  #zoom(): void {
    const { places } = this.#record;
    const known = recall(places, currentScreens().setup) ?? places[0];
    if (known !== undefined) this.browser.webContents.setZoomLevel(known.zoom);
  }
}

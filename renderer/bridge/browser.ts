import { type FileWithHandle, fileOpen, fileSave, supported as hasFileDialogs } from 'browser-fs-access';
import * as v from 'valibot';
import { type EventDetail, type ExportReply, FileToken, type OpenReply, type SaveReply } from '../../model/desktop.ts';
import {
  decodeProgram,
  encodeProgram,
  isDocument,
  maxBytes,
  PLAIN_FORMAT,
  ProgramFileError,
  type TextFormat,
} from '../../model/program-file.ts';
import { takeFromAddress } from './address.ts';
import type { Bridge } from './bridge.ts';
import { fillScreen, leaveScreen, onScreenLeft } from './fullscreen.ts';

/** Where the browser keeps the window's state. */
const STATE_KEY = 'refscope.state';
const PYTHON = { description: 'Python programs', extensions: ['.py'], mimeTypes: ['text/x-python'] };
const DOCUMENT = {
  description: 'Refscope documents',
  extensions: ['.refscope'],
  mimeTypes: ['application/x-refscope'],
};
/** What is exported, by the ending of its name. */
const EXPORTS: Readonly<Record<string, { readonly description: string; readonly mimeType: string }>> = {
  '.svg': { description: 'SVG drawing', mimeType: 'image/svg+xml' },
  '.png': { description: 'PNG picture', mimeType: 'image/png' },
  '.pdf': { description: 'PDF document', mimeType: 'application/pdf' },
  '.zip': { description: 'Archive of drawings', mimeType: 'application/zip' },
};
const BOTH = {
  description: 'Programs and documents',
  extensions: [...PYTHON.extensions, ...DOCUMENT.extensions],
  mimeTypes: [...PYTHON.mimeTypes, ...DOCUMENT.mimeTypes],
};

/** A file that a token stands for. Without a handle it can only be downloaded again. */
interface KnownFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly format: TextFormat;
}

/** The bridge of a plain browser: its own file dialogs or downloads, its clipboard, its local storage. */
export function createBrowserBridge(page: Window): Bridge {
  const files = new Map<FileToken, KnownFile>();

  const remember = (known: KnownFile): FileToken => {
    const token = v.parse(FileToken, crypto.randomUUID());
    files.set(token, known);
    return token;
  };

  const write = async (known: KnownFile, text: string): Promise<SaveReply> => {
    const kind = isDocument(known.name) ? DOCUMENT : PYTHON;
    const options = { ...kind, fileName: known.name };
    try {
      const blob = new Blob([encodeProgram({ text, format: known.format }, known.name)], {
        type: kind.mimeTypes.join(),
      });
      const handle = await fileSave(blob, options, known.handle);
      const name = handle?.name ?? known.name;
      return { kind: 'saved', name, file: remember({ ...known, name, handle }) };
    } catch (error) {
      return refusal(error, `${known.name} was not saved`);
    }
  };

  return {
    platform: /mac/i.test(page.navigator.platform) ? 'darwin' : 'browser',

    async openFile(): Promise<OpenReply> {
      try {
        const file = await fileOpen(BOTH);
        return await opened(file, remember);
      } catch (error) {
        return refusal(error, 'The file was not opened');
      }
    },
    async saveFile({ file, text }) {
      const known = files.get(file);
      return write(known ?? { name: 'program.py', handle: null, format: PLAIN_FORMAT }, text);
    },
    saveFileAs: ({ name, text }) => write({ name, handle: null, format: PLAIN_FORMAT }, text),
    async exportFile({ name, content }): Promise<ExportReply> {
      const extension = name.slice(name.lastIndexOf('.'));
      const kind = EXPORTS[extension];
      if (!kind) throw new Error(`Not a kind of export: ${name}`);
      const { description, mimeType } = kind;
      try {
        const blob = new Blob([content as BlobPart], { type: mimeType });
        const options = { fileName: name, extensions: [extension], mimeTypes: [mimeType], description };
        const handle = await fileSave(blob, options);
        return { kind: 'exported', name: handle?.name ?? name };
      } catch (error) {
        return refusal(error, `${name} was not exported`);
      }
    },
    async copyText({ text }) {
      await page.navigator.clipboard.writeText(text);
    },
    async copyPicture({ png }) {
      const blob = new Blob([png as BlobPart], { type: 'image/png' });
      await page.navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    },
    async print() {
      const done = new Promise((resolve) => page.addEventListener('afterprint', resolve, { once: true }));
      page.print();
      await done;
      return { kind: 'printed' };
    },
    // A download needs no click of its own; the browser's file dialog does.
    maySave: () => !hasFileDialogs || page.navigator.userActivation.isActive,
    async setDocument({ name, edited }) {
      page.document.title = `${edited ? '• ' : ''}${name} – Refscope`;
    },
    async keepState({ state }) {
      page.localStorage.setItem(STATE_KEY, state);
    },
    async restoreState() {
      return { state: page.localStorage.getItem(STATE_KEY), file: null, ...takeFromAddress(page) };
    },
    // A page has no window colours and no menus of its own to set.
    async setTheme() {},
    async setMenu() {},
    // Nothing but `leaving` asks for it, and no page is told of that.
    async handedOver() {},
    async present({ on }) {
      if (on) await fillScreen(page);
      else await leaveScreen(page);
    },
    on(event, listener) {
      if (event === 'presenting') {
        const tell = listener as (detail: EventDetail<'presenting'>) => void;
        return onScreenLeft(page, () => tell({ on: false }));
      }
      // A link that was pasted over the page's address; what can be opened is taken out of it by the first who looks.
      if (event !== 'opened' && event !== 'notice') return () => {};
      const onAddress = (): void => {
        const { opened, notice } = takeFromAddress(page);
        if (event === 'opened' && opened) (listener as (detail: EventDetail<'opened'>) => void)(opened);
        if (event === 'notice' && notice) (listener as (detail: EventDetail<'notice'>) => void)({ sentence: notice });
      };
      page.addEventListener('hashchange', onAddress);
      return () => page.removeEventListener('hashchange', onAddress);
    },
  };
}

async function opened(chosen: FileWithHandle, remember: (known: KnownFile) => FileToken): Promise<OpenReply> {
  const { name, handle } = chosen;
  const { text, format } = decodeProgram(new Uint8Array(await readable(chosen).arrayBuffer()), name);
  const file = handle ? remember({ name, handle, format }) : null;
  return { kind: 'opened', document: { file, name, text } };
}

/** As much of a file as is needed to see that it is too large. */
const readable = (file: File): Blob => file.slice(0, maxBytes(file.name) + 1);

/** What a failed file operation is told as. A dialog that was closed is no failure. */
function refusal(error: unknown, what: string): { kind: 'cancelled' } | { kind: 'failed'; sentence: string } {
  if (error instanceof ProgramFileError) return { kind: 'failed', sentence: error.sentence };
  if (!(error instanceof DOMException)) throw error;
  return error.name === 'AbortError'
    ? { kind: 'cancelled' }
    : { kind: 'failed', sentence: `${what}: ${error.message}` };
}

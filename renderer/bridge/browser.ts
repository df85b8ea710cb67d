import { type FileWithHandle, fileOpen, fileSave } from 'browser-fs-access';
import * as v from 'valibot';
import { type ExportReply, FileToken, type OpenReply, type SaveReply } from '../../model/desktop.ts';
import type { Bridge } from './bridge.ts';
import { decodeFile } from './decode.ts';

/** Where the browser keeps the window's state. */
const STATE_KEY = 'refscope.state';
const PYTHON = { description: 'Python programs', extensions: ['.py'], mimeTypes: ['text/x-python'] };

/** A file that a token stands for. Without a handle it can only be downloaded again. */
interface KnownFile {
  readonly name: string;
  readonly handle: FileSystemFileHandle | null;
  readonly lineEnd: string;
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
    const blob = new Blob([text.replaceAll('\n', known.lineEnd)], { type: 'text/x-python' });
    const options = { ...PYTHON, fileName: known.name };
    try {
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
        const file = await fileOpen(PYTHON);
        return await opened(file, remember);
      } catch (error) {
        return refusal(error, 'The file was not opened');
      }
    },
    async saveFile({ file, text }) {
      const known = files.get(file);
      return write(known ?? { name: 'program.py', handle: null, lineEnd: '\n' }, text);
    },
    saveFileAs: ({ name, text }) => write({ name, handle: null, lineEnd: '\n' }, text),
    async exportFile({ name, content }): Promise<ExportReply> {
      try {
        const blob = new Blob([content as BlobPart], { type: 'image/svg+xml' });
        const handle = await fileSave(blob, { fileName: name, extensions: ['.svg'], mimeTypes: ['image/svg+xml'] });
        return { kind: 'exported', name: handle?.name ?? name };
      } catch (error) {
        return refusal(error, `${name} was not exported`);
      }
    },
    async copyText({ text }) {
      await page.navigator.clipboard.writeText(text);
    },
    async setDocument({ name, edited }) {
      page.document.title = `${edited ? '• ' : ''}${name} – Refscope`;
    },
    async keepState({ state }) {
      page.localStorage.setItem(STATE_KEY, state);
    },
    async restoreState() {
      return { state: page.localStorage.getItem(STATE_KEY), file: null, opened: null, notice: null };
    },
    // A page has no window colours and no menus of its own to set, and nothing opens files from outside.
    async setTheme() {},
    async setMenu() {},
    on: () => () => {},
  };
}

async function opened(file: FileWithHandle, remember: (known: KnownFile) => FileToken): Promise<OpenReply> {
  const decoded = await decodeFile(file, file.name);
  if (decoded.kind === 'refused') return { kind: 'failed', sentence: decoded.sentence };
  const handle = file.handle ?? null;
  const token = handle && remember({ name: file.name, handle, lineEnd: decoded.lineEnd });
  return { kind: 'opened', document: { file: token, name: file.name, text: decoded.text } };
}

/** What a failed file operation is told as. A dialog that was closed is no failure. */
function refusal(error: unknown, what: string): { kind: 'cancelled' } | { kind: 'failed'; sentence: string } {
  if (!(error instanceof DOMException)) throw error;
  return error.name === 'AbortError'
    ? { kind: 'cancelled' }
    : { kind: 'failed', sentence: `${what}: ${error.message}` };
}

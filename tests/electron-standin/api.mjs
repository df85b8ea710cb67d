/** The module `electron`: what Refscope uses of it. Whatever else is asked for does not exist here. */
import { EventEmitter } from 'node:events';
import { Host } from './host.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { createScreen } from './screen.mjs';
import { BrowserWindow } from './window.mjs';

/**
 * @param {object} options
 * @param {{ name: string, productName?: string, version: string }} options.manifest the app's `package.json`
 * @param {readonly string[]} options.switches for Chromium
 * @returns {{ electron: Record<string, unknown>, start: () => Promise<void> }}
 */
export function createElectron({ manifest, switches }) {
  const host = new Host(manifest, switches);
  BrowserWindow.host = host;
  const electron = {
    app: host.app,
    BrowserWindow,
    ClipboardItem,
    clipboard: createClipboard(),
    dialog: createDialog(),
    ipcMain: host.ipcMain,
    Menu,
    MenuItem,
    nativeTheme: new NativeTheme(),
    powerSaveBlocker: createPowerSaveBlocker(),
    protocol: host.schemes.protocol,
    screen: createScreen(),
    session: { defaultSession: host.session },
    shell: createShell(),
    webContents: {
      getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
      /** @param {string} target */
      fromDevToolsTargetId: (target) =>
        BrowserWindow.getAllWindows().find((window) => window.webContents.target === target)?.webContents,
    },
  };
  return { electron, start: () => host.start() };
}

/** Nobody sits in front of a test: it says beforehand what the person answers. */
function createDialog() {
  const names = ['showOpenDialog', 'showSaveDialog', 'showMessageBox'];
  const unanswered = (/** @type {string} */ name) => () =>
    Promise.reject(new Error(`${name}: the test gave no answer`));
  return {
    ...Object.fromEntries(names.map((name) => [name, unanswered(name)])),
    /** @param {string} title @param {string} content */
    showErrorBox: (title, content) => console.error(`${title}\n${content}`),
  };
}

function createClipboard() {
  /** @type {ClipboardItem[]} */
  let items = [];
  return {
    /** @param {ClipboardItem[]} written */
    async write(written) {
      items = written;
    },
    read: async () => items,
    /** @param {string} text */
    async writeText(text) {
      items = [new ClipboardItem({ 'text/plain': new Blob([text]) })];
    },
    readText: async () => (await items[0]?.getType('text/plain').then((blob) => blob.text())) ?? '',
  };
}

/** What lies on the clipboard, by type. */
class ClipboardItem {
  #blobs;

  /** @param {Record<string, Blob>} blobs */
  constructor(blobs) {
    this.#blobs = blobs;
  }

  get types() {
    return Object.keys(this.#blobs);
  }

  /** @param {string} type */
  async getType(type) {
    const blob = this.#blobs[type];
    if (!blob) throw new Error(`not on the clipboard: ${type}`);
    return blob;
  }
}

function createShell() {
  /** @type {string[]} */
  const opened = [];
  return {
    /** For tests: what would have been opened. */
    opened,
    /** @param {string} url */
    openExternal: async (url) => void opened.push(url),
  };
}

function createPowerSaveBlocker() {
  /** @type {Set<number>} */
  const running = new Set();
  let count = 0;
  return {
    start() {
      count += 1;
      running.add(count);
      return count;
    },
    /** @param {number} id */
    stop: (id) => running.delete(id),
    /** @param {number} id */
    isStarted: (id) => running.has(id),
  };
}

/** Pages follow its source, as in Electron. */
class NativeTheme extends EventEmitter {
  #source = 'system';

  get themeSource() {
    return this.#source;
  }

  set themeSource(source) {
    this.#source = source;
    const features = [{ name: 'prefers-color-scheme', value: source === 'system' ? '' : source }];
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents
        .command('Emulation.setEmulatedMedia', { features })
        .catch((error) => BrowserWindow.host.report(error));
    }
    this.emit('updated');
  }

  get shouldUseDarkColors() {
    return this.#source === 'dark';
  }
}

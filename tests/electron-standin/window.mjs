/** Electron's `BrowserWindow` and `webContents`, as windows of the installed Chromium. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pack, unpack } from './clone.mjs';
import { bridgeEnd, refuseWindows, runPreload } from './page.mjs';

const WORLD = 'Electron Isolated Context';
const BINDING = 'electronStandInPost';
const OPEN_BINDING = 'electronStandInOpen';

/** What a page is given where the app says nothing: Electron's own choice. */
const PREFERENCES = {
  ...{ nodeIntegration: false, contextIsolation: true, sandbox: true, webSecurity: true, webviewTag: false },
  ...{ allowRunningInsecureContent: false, experimentalFeatures: false, enableBlinkFeatures: '' },
};

/** An event that can be prevented. */
export function preventable() {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}

/** @typedef {(details: { url: string }) => { action: string }} OpenHandler */

export class WebContents extends EventEmitter {
  /** @type {OpenHandler | null} */
  #openHandler = null;
  /** @type {ReturnType<import('./cdp.mjs').Cdp['session']> | null} */
  #session = null;
  /** @type {number | null} */
  #world = null;
  #loading = '';
  #zoomLevel = 0;
  #url = '';

  /**
   * @param {BrowserWindow} window
   * @param {import('./host.mjs').Host} host
   * @param {string} preload file
   * @param {import('electron').WebPreferences} preferences noted; the page is as these specs need it
   */
  constructor(window, host, preload, preferences) {
    super();
    const contents = this;
    this.window = window;
    this.host = host;
    this.target = '';
    this.mainFrame = {
      parent: null,
      get url() {
        return contents.#url;
      },
    };
    this.preload = preload;
    this.preferences = preferences;
    this.created = this.#create(preload);
  }

  getLastWebPreferences() {
    return this.preferences;
  }

  getURL() {
    return this.#url;
  }

  isDestroyed() {
    return this.window.isDestroyed();
  }

  /** @param {OpenHandler} handler */
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    this.#deliver({ channel, value: pack(args) });
  }

  /** @param {string} url */
  async loadURL(url) {
    await this.created;
    this.#loading = this.host.schemes.toWeb(url);
    this.emit('did-start-loading');
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.command('Page.navigate', { url: this.#loading });
    if (errorText) throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  /** @param {{ waitForBeforeUnload?: boolean }} [_options] */
  close(_options) {
    this.window.close();
  }

  getZoomLevel() {
    return this.#zoomLevel;
  }

  /** What is shown does not grow here; the level is kept as Electron keeps it. @param {number} level */
  setZoomLevel(level) {
    this.#zoomLevel = level;
  }

  /** Nobody sits in front of a test: it puts an answer here beforehand. */
  print() {
    throw new Error('print: the test gave no answer');
  }

  /** @param {{ landscape?: boolean, printBackground?: boolean }} [options] */
  async printToPDF({ landscape = false, printBackground = false } = {}) {
    const { data } = await this.command('Page.printToPDF', { landscape, printBackground });
    return Buffer.from(data, 'base64');
  }

  forcefullyCrashRenderer() {
    this.command('Page.crash').catch((error) => this.host.report(error));
  }

  /** @param {string} method @param {object} [params] */
  async command(method, params) {
    await this.created;
    if (this.#session === null) throw new Error('the window is gone');
    return this.#session.send(method, params);
  }

  /** @param {string} preload */
  async #create(preload) {
    const { cdp, attach } = this.host;
    const { width = 800, height = 600 } = this.window.bounds;
    const { targetId } = await cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    this.target = targetId;
    const session = cdp.session(await attach(targetId));
    this.#session = session;
    this.#listen(session);
    await session.send('Page.enable');
    await session.send('Inspector.enable');
    await this.#install(session, preload);
    await session.send('Runtime.enable');
    await this.host.session.applyPermissions(cdp, this);
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await session.send('Runtime.runIfWaitingForDebugger');
  }

  /**
   * Puts the bridge into both worlds of every page to come, and the preload into its own.
   * @param {ReturnType<import('./cdp.mjs').Cdp['session']>} session
   * @param {string} preload
   */
  async #install(session, preload) {
    const [main, isolated] = ['main', 'isolated'].map((name) => JSON.stringify(`stand-in ${name} ${this.target}`));
    const info = JSON.stringify({ platform: process.platform, versions: process.versions });
    await session.send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD });
    await session.send('Runtime.addBinding', { name: OPEN_BINDING });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${bridgeEnd})(${main}, ${isolated}); (${refuseWindows})(${JSON.stringify(OPEN_BINDING)});`,
    });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `if (window.top === window && location.protocol !== 'about:') {
        const clone = (() => { ${pack}; ${unpack}; return { pack, unpack }; })();
        const preload = (require, module, exports, process) => { ${readFileSync(preload, 'utf8')}\n };
        (${runPreload})(preload, (${bridgeEnd})(${isolated}, ${main}), clone, ${BINDING}, ${info});
      }`,
    });
  }

  /** @param {ReturnType<import('./cdp.mjs').Cdp['session']>} session */
  #listen(session) {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD) this.#world = context.id;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#world = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === BINDING) void this.#receive(JSON.parse(payload));
      else if (name === OPEN_BINDING) this.#open(payload);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId === undefined) this.#url = this.host.schemes.toApp(frame.url);
    });
    session.on('Page.loadEventFired', () => {
      if (this.#url === 'about:blank') return;
      this.emit('did-finish-load');
      this.window.emit('ready-to-show');
    });
    session.on('Inspector.targetCrashed', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    session.on('Fetch.requestPaused', (params) => void this.#request(session, params));
  }

  /** What the page's links and `window.open` ask for. The page itself is told that there is none. @param {string} url */
  #open(url) {
    const address = this.host.schemes.toApp(url);
    const { action } = this.#openHandler?.({ url: address }) ?? { action: 'allow' };
    if (action === 'deny') return;
    const child = new BrowserWindow({ webPreferences: { ...this.preferences, preload: this.preload } });
    child.loadURL(address).catch((error) => this.host.report(error));
  }

  /**
   * @param {ReturnType<import('./cdp.mjs').Cdp['session']>} session
   * @param {import('./cdp.mjs').Params} params
   */
  async #request(session, { requestId, request, resourceType }) {
    const url = this.host.schemes.toApp(request.url);
    const isPage = resourceType === 'Document'; // Aborted, the page that is there stays.
    const isAllowed =
      this.#mayNavigate(request.url, url, resourceType) && (await this.host.session.allows(url, resourceType));
    const answer = isAllowed
      ? session.send('Fetch.continueRequest', { requestId })
      : session.send('Fetch.failRequest', { requestId, errorReason: isPage ? 'Aborted' : 'BlockedByClient' });
    await answer.catch((error) => this.host.report(error));
  }

  /**
   * Whether the app lets its page leave, which it is asked about only when it is not the app that loads a page.
   * @param {string} webUrl
   * @param {string} url
   * @param {string} resourceType
   */
  #mayNavigate(webUrl, url, resourceType) {
    if (resourceType !== 'Document' || webUrl === this.#loading || webUrl === this.host.schemes.toWeb(this.#url))
      return true;
    const event = Object.assign(preventable(), { url, isMainFrame: true });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  /** A call of the page's. @param {{ id: number, channel: string, args: unknown }} message */
  async #receive({ id, channel, args }) {
    const event = { sender: this, senderFrame: this.mainFrame };
    try {
      const result = await this.host.ipcMain.call(channel, event, /** @type {unknown[]} */ (unpack(args)));
      this.#deliver({ id, value: pack(result) });
    } catch (error) {
      this.#deliver({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  /** @param {object} message */
  #deliver(message) {
    if (this.#world === null) return; // As in Electron, what is sent to a page that is not there is lost.
    const expression = `electronStandInDeliver(${JSON.stringify(message)})`;
    this.command('Runtime.evaluate', { contextId: this.#world, expression }).catch((error) => this.host.report(error));
  }
}

export class BrowserWindow extends EventEmitter {
  /** @type {Set<BrowserWindow>} */
  static all = new Set();
  /** @type {import('./host.mjs').Host} */
  static host;
  static count = 0;
  #title;
  #isMaximized = false;
  #isMinimized = false;
  #isFullScreen = false;
  #isMenuBarVisible = true;
  #isVisible;
  #isDestroyed = false;
  #isEdited = false;
  #file = '';

  /** @param {import('electron').BrowserWindowConstructorOptions} [options] */
  constructor(options = {}) {
    super();
    const host = BrowserWindow.host;
    if (!host.isReady) throw new Error('Cannot create BrowserWindow before app is ready');
    const { preload, ...preferences } = options.webPreferences ?? {};
    if (preload === undefined || !path.isAbsolute(preload))
      throw new Error('stand-in: preload is not an absolute path');
    BrowserWindow.count += 1;
    this.id = BrowserWindow.count;
    this.#title = options.title ?? '';
    this.#isVisible = options.show ?? true;
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.webContents = new WebContents(this, host, preload, { ...PREFERENCES, ...preferences });
    BrowserWindow.all.add(this);
    host.app.emit('web-contents-created', {}, this.webContents);
    host.app.emit('browser-window-created', {}, this);
  }

  static getAllWindows() {
    return [...BrowserWindow.all];
  }

  static getFocusedWindow() {
    return [...BrowserWindow.all].at(-1) ?? null;
  }

  /** @param {WebContents} contents */
  static fromWebContents(contents) {
    return contents.window;
  }

  /** @param {string} url */
  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  show() {
    this.#isVisible = true;
    this.emit('show');
    this.focus();
  }

  isVisible() {
    return this.#isVisible;
  }

  focus() {
    BrowserWindow.all.delete(this);
    BrowserWindow.all.add(this);
    this.emit('focus');
  }

  close() {
    const event = preventable();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
    return !event.defaultPrevented;
  }

  destroy() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    BrowserWindow.all.delete(this);
    const { host, target } = { host: BrowserWindow.host, target: this.webContents.target };
    host.cdp.send('Target.closeTarget', { targetId: target }).catch((error) => host.report(error));
    this.emit('closed');
    host.windowGone();
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  /** @param {string} title */
  setTitle(title) {
    this.#title = title;
  }

  getTitle() {
    return this.#title;
  }

  /** @param {boolean} edited */
  setDocumentEdited(edited) {
    this.#isEdited = edited;
  }

  isDocumentEdited() {
    return this.#isEdited;
  }

  /** @param {string} file */
  setRepresentedFilename(file) {
    this.#file = file;
  }

  getRepresentedFilename() {
    return this.#file;
  }

  getBounds() {
    return { ...this.bounds };
  }

  getNormalBounds() {
    return { ...this.bounds };
  }

  /** @param {Partial<typeof this.bounds>} bounds */
  setBounds(bounds) {
    Object.assign(this.bounds, bounds);
    this.emit('resize');
  }

  minimize() {
    this.#isMinimized = true;
  }

  restore() {
    this.#isMinimized = false;
  }

  isMinimized() {
    return this.#isMinimized;
  }

  maximize() {
    this.#isMaximized = true;
  }

  unmaximize() {
    this.#isMaximized = false;
  }

  /** Told later, as by a window manager. @param {boolean} on */
  setFullScreen(on) {
    if (this.#isFullScreen === on) return;
    this.#isFullScreen = on;
    setImmediate(() => this.emit(on ? 'enter-full-screen' : 'leave-full-screen'));
  }

  isFullScreen() {
    return this.#isFullScreen;
  }

  /** @param {boolean} on */
  setMenuBarVisibility(on) {
    this.#isMenuBarVisible = on;
  }

  isMenuBarVisible() {
    return this.#isMenuBarVisible;
  }

  isMaximized() {
    return this.#isMaximized;
  }
}

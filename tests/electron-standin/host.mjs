/** What the parts of the stand-in share: the browser, its targets, and the life of the app. */

import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchChromium } from './chromium.mjs';
import { IpcMain } from './ipc.mjs';
import { Schemes } from './scheme.mjs';
import { Session } from './session.mjs';
import { requestLock } from './single-instance.mjs';
import { BrowserWindow, preventable } from './window.mjs';

export class Host {
  isReady = false;
  schemes = new Schemes();
  session = new Session();
  ipcMain = new IpcMain();
  app;
  /** @type {ReturnType<typeof launchChromium> | null} */
  #chromium = null;
  /** Who waits for the session of a target. @type {Map<string, (sessionId: string) => void>} */
  #waiting = new Map();
  /** Sessions that nobody has asked for yet, by target. @type {Map<string, string>} */
  #sessions = new Map();
  #isQuitting = false;
  #isOver = false;

  /**
   * @param {{ name: string, productName?: string, version: string }} manifest
   * @param {readonly string[]} switches
   */
  constructor(manifest, switches) {
    this.switches = switches;
    this.app = new App(this, manifest);
  }

  get cdp() {
    if (this.#chromium === null) throw new Error('the browser is not running');
    return this.#chromium.cdp;
  }

  async start() {
    const profile = path.join(this.app.getPath('userData'), 'chromium');
    mkdirSync(profile, { recursive: true });
    this.#chromium = launchChromium(profile, this.switches);
    this.#chromium.process.once('exit', () => this.#over(0));
    this.cdp.on(
      'Target.attachedToTarget',
      (params) => void this.#attached(params).catch((error) => this.report(error)),
    );
    await this.cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    await this.schemes.start();
    this.isReady = true;
    this.app.emit('ready', {});
  }

  /**
   * The session of a target that this stand-in has made, before anything runs in it.
   * @param {string} target
   * @returns {Promise<string>}
   */
  attach = (target) => {
    const session = this.#sessions.get(target);
    return session === undefined
      ? new Promise((resolve) => this.#waiting.set(target, resolve))
      : Promise.resolve(session);
  };

  /** @param {import('./cdp.mjs').Params} params */
  async #attached({ sessionId, targetInfo, waitingForDebugger }) {
    const { type, targetId } = targetInfo;
    if (type === 'page') {
      this.#sessions.set(targetId, sessionId);
      this.#waiting.get(targetId)?.(sessionId);
      return;
    }
    if (waitingForDebugger) await this.cdp.send('Runtime.runIfWaitingForDebugger', {}, sessionId);
  }

  /** A command to a page failed: no matter while everything is being closed. @param {Error} error */
  report(error) {
    const isClosing =
      this.#isQuitting || /not found|closed|destroyed|detached|Invalid InterceptionId/i.test(error.message);
    if (!isClosing) console.error(`stand-in: ${error.message}`);
  }

  quit() {
    const event = preventable();
    this.app.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.#isQuitting = true;
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.close()) {
        this.#isQuitting = false;
        return;
      }
    }
    this.#finish();
  }

  windowGone() {
    if (this.#isQuitting || BrowserWindow.all.size > 0) return;
    if (this.app.listenerCount('window-all-closed') === 0) this.quit();
    else this.app.emit('window-all-closed');
  }

  #finish() {
    const event = preventable();
    this.app.emit('will-quit', event);
    if (!event.defaultPrevented) this.exit(0);
  }

  /** @param {number} code */
  exit(code) {
    this.#isQuitting = true;
    this.app.emit('quit', {}, code);
    const chromium = this.#chromium;
    if (chromium === null) process.exit(code);
    chromium.process.removeAllListeners('exit');
    chromium.process.once('exit', () => this.#over(code));
    this.cdp.send('Browser.close').catch(() => chromium.process.kill());
    setTimeout(() => chromium.process.kill('SIGKILL'), 3_000).unref();
  }

  /** @param {number} code */
  #over(code) {
    if (this.#isOver) return;
    this.#isOver = true;
    process.exit(code);
  }
}

/** Electron's `app`. */
class App extends EventEmitter {
  /** @type {Map<string, string>} */
  #paths;
  #host;
  /** @type {Set<string>} */
  #switches = new Set();
  isPackaged = false;
  commandLine = { hasSwitch: (/** @type {string} */ name) => this.#switches.has(name) };

  /**
   * @param {Host} host
   * @param {{ name: string, productName?: string, version: string }} manifest
   */
  constructor(host, manifest) {
    super();
    this.#host = host;
    this.name = manifest.productName ?? manifest.name;
    this.version = manifest.version;
    const appData = process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config');
    this.#paths = new Map([
      ['appData', appData],
      ['userData', path.join(appData, this.name)],
      ['home', os.homedir()],
      ['temp', os.tmpdir()],
      ['documents', path.join(os.homedir(), 'Documents')],
    ]);
  }

  /** @param {string} name */
  getPath(name) {
    const place = this.#paths.get(name);
    if (place === undefined) throw new Error(`Failed to get '${name}' path`);
    return place;
  }

  /** @param {string} name @param {string} place */
  setPath(name, place) {
    this.#paths.set(name, place);
  }

  getName() {
    return this.name;
  }

  getVersion() {
    return this.version;
  }

  isReady() {
    return this.#host.isReady;
  }

  whenReady() {
    return this.#host.isReady ? Promise.resolve() : new Promise((resolve) => this.once('ready', resolve));
  }

  addRecentDocument() {}

  clearRecentDocuments() {}

  requestSingleInstanceLock() {
    return requestLock(this.getPath('userData'), (argv, folder) => this.emit('second-instance', {}, argv, folder));
  }

  /** Noted only: every page of the stand-in is in a sandbox of Chromium's, as far as that has one here. */
  enableSandbox() {
    if (this.#host.isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.#switches.add('enable-sandbox');
  }

  quit() {
    this.#host.quit();
  }

  /** @param {number} [code] */
  exit(code = 0) {
    this.#host.exit(code);
  }
}

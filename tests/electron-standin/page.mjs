/**
 * What the stand-in puts into every page: Electron's `contextBridge` between the page's own world and the world
 * of the preload, and the modules that a sandboxed preload may require. These functions run in the page, by their
 * source text: they can use nothing from outside themselves.
 */

/**
 * One end of the bridge. The two ends call each other through events, which are delivered at once, and whose
 * `detail` Chromium copies from world to world. Functions stay where they are and are called by number.
 * @param {string} here name of the events that this end receives
 * @param {string} there name of the events that the other end receives
 */
export function bridgeEnd(here, there) {
  /** @type {((...args: unknown[]) => unknown)[]} */
  const functions = [];
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const promises = new Map();
  let promiseCount = 0;
  /** @type {any} */
  let answer;

  /** @param {unknown} detail */
  const tell = (detail) => dispatchEvent(new CustomEvent(there, { detail }));

  /** @param {any} value @returns {any} */
  const pack = (value) => {
    if (typeof value === 'function') return { kind: 'function', index: functions.push(value) - 1 };
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return { kind: 'value', value };
    if (typeof value.then === 'function') {
      promiseCount += 1;
      const index = promiseCount;
      value.then(
        (/** @type {unknown} */ result) => tell({ kind: 'resolve', index, value: pack(result) }),
        (/** @type {unknown} */ error) => tell({ kind: 'reject', index, message: messageOf(error) }),
      );
      return { kind: 'promise', index };
    }
    if (Array.isArray(value)) return { kind: 'array', items: value.map(pack) };
    if (ArrayBuffer.isView(value)) return { kind: 'value', value };
    return { kind: 'object', entries: Object.entries(value).map(([key, item]) => [key, pack(item)]) };
  };

  /** @param {any} packed @returns {any} */
  const unpack = (packed) => {
    if (packed.kind === 'value') return packed.value;
    if (packed.kind === 'array') return packed.items.map(unpack);
    if (packed.kind === 'function') return (/** @type {unknown[]} */ ...args) => call(packed.index, args);
    if (packed.kind === 'promise') {
      return new Promise((resolve, reject) => promises.set(packed.index, { resolve, reject }));
    }
    const entries = packed.entries.map((/** @type {[string, unknown]} */ [key, item]) => [key, unpack(item)]);
    return Object.freeze(Object.fromEntries(entries));
  };

  /** @param {unknown} error */
  const messageOf = (error) => (error instanceof Error ? error.message : String(error));

  /** @param {number} index @param {unknown[]} args */
  const call = (index, args) => {
    answer = undefined;
    tell({ kind: 'call', index, args: args.map(pack) });
    const { error, value } = answer ?? { error: 'the other world is gone' };
    if (error !== undefined) throw new Error(error);
    return unpack(value);
  };

  /** @param {() => unknown} action */
  const reply = (action) => {
    try {
      tell({ kind: 'answer', value: pack(action()) });
    } catch (error) {
      tell({ kind: 'answer', error: messageOf(error) });
    }
  };

  addEventListener(here, (event) => {
    const { kind, index, args, message, value, ...rest } = /** @type {CustomEvent} */ (event).detail;
    if (kind === 'call') reply(() => functions[index]?.(...args.map(unpack)));
    else if (kind === 'expose') reply(() => expose(rest.key, unpack(value)));
    else if (kind === 'answer') answer = { value, ...rest };
    else {
      const promise = promises.get(index);
      promises.delete(index);
      if (kind === 'resolve') promise?.resolve(unpack(value));
      else promise?.reject(new Error(message));
    }
  });

  /** @param {string} key @param {unknown} api */
  const expose = (key, api) => {
    if (key in globalThis) throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(globalThis, key, { value: api, enumerable: true });
  };

  return {
    /** @param {string} key @param {unknown} api */
    exposeInMainWorld(key, api) {
      answer = undefined;
      tell({ kind: 'expose', key, value: pack(api) });
      if (answer?.error !== undefined) throw new Error(answer.error);
    },
  };
}

/**
 * Tells of every window that the page would open, and opens none: `window.open` gives null, as where the app denies it.
 * (A window of Chromium's own would stop its opener until both debuggers let it go.)
 * @param {string} binding name of the function that tells; the page does not get to see it
 */
export function refuseWindows(binding) {
  /** @type {(url: string) => void} */
  const tell = Reflect.get(globalThis, binding);
  Reflect.deleteProperty(globalThis, binding);
  globalThis.open = (url = 'about:blank') => {
    tell(new URL(url, document.baseURI).href);
    return null;
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const wantsWindow = event.ctrlKey || event.metaKey || event.shiftKey || link?.getAttribute('target') === '_blank';
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || !wantsWindow) return;
    event.preventDefault();
    tell(link.href);
  });
}

/**
 * Runs the preload, with what a sandboxed one may require.
 * @param {(require: (name: string) => unknown, module: { exports: object }, exports: object, process: object) => void} preload
 * @param {object} contextBridge
 * @param {{ pack: (value: unknown) => unknown, unpack: (packed: any) => unknown }} clone
 * @param {(message: string) => void} post tells the main process
 * @param {{ platform: string, versions: object }} processInfo
 */
export function runPreload(preload, contextBridge, clone, post, processInfo) {
  /** @type {Map<string, ((...args: unknown[]) => void)[]>} */
  const listeners = new Map();
  /** @type {Map<number, { resolve: (value: unknown) => void, reject: (error: Error) => void }>} */
  const calls = new Map();
  let count = 0;

  const ipcRenderer = {
    /** @param {string} channel @param {unknown[]} args */
    invoke(channel, ...args) {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        post(JSON.stringify({ id, channel, args: clone.pack(args) }));
        calls.set(id, { resolve, reject });
      });
    },
    /** @param {string} channel @param {(...args: unknown[]) => void} listener */
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    /** @param {string} channel @param {(...args: unknown[]) => void} listener */
    off(channel, listener) {
      listeners.set(channel, listeners.get(channel)?.filter((other) => other !== listener) ?? []);
      return ipcRenderer;
    },
  };

  Object.assign(globalThis, {
    /** @param {any} message from the main process */
    electronStandInDeliver({ id, channel, error, value }) {
      if (channel !== undefined) {
        const args = /** @type {unknown[]} */ (clone.unpack(value));
        for (const listener of listeners.get(channel) ?? []) listener({ sender: ipcRenderer }, ...args);
        return;
      }
      const call = calls.get(id);
      calls.delete(id);
      if (error === undefined) call?.resolve(clone.unpack(value));
      else call?.reject(new Error(error));
    },
  });

  const electron = { contextBridge, ipcRenderer };
  /** @param {string} name */
  const require = (name) => {
    if (name === 'electron') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  try {
    preload(require, module, module.exports, {
      ...processInfo,
      type: 'renderer',
      sandboxed: true,
      contextIsolated: true,
    });
  } catch (error) {
    console.error('Unable to load preload script', error);
  }
}

/** Electron's `session.defaultSession`: permissions, and requests that may be cancelled. */

/** Permissions that pages ask for: Electron's name and Chromium's. */
const PERMISSIONS = new Map([
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['media', 'microphone'],
  ['idle-detection', 'idle-detection'],
  ['local-fonts', 'local-fonts'],
]);

/** Chromium's names of resource types in Electron's words. @type {Record<string, string>} */
const RESOURCE_TYPES = {
  Document: 'mainFrame',
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  XHR: 'xhr',
};

/** @typedef {(contents: unknown, permission: string, decide: (granted: boolean) => void) => void} RequestHandler */
/** @typedef {(contents: unknown, permission: string) => boolean} CheckHandler */
/** @typedef {(details: object, decide: (answer: { cancel?: boolean }) => void) => void} RequestListener */

export class Session {
  /** @type {RequestHandler | null} */
  #request = null;
  /** @type {CheckHandler | null} */
  #check = null;
  /** @type {RequestListener | null} */
  #beforeRequest = null;

  webRequest = {
    /** @param {RequestListener} listener */
    onBeforeRequest: (listener) => {
      this.#beforeRequest = listener;
    },
  };

  /** @param {RequestHandler} handler */
  setPermissionRequestHandler(handler) {
    this.#request = handler;
  }

  /** @param {CheckHandler} handler */
  setPermissionCheckHandler(handler) {
    this.#check = handler;
  }

  /** Devices are not emulated: Chromium shows none without a choice of the person. */
  setDevicePermissionHandler() {}

  /**
   * Chromium tells nobody here that a page asks, so the app's answers are put in beforehand. What a check does not
   * grant, the page may ask for: it gets what either of the two grants. Without a handler Electron grants everything.
   * @param {import('./cdp.mjs').Cdp} cdp
   * @param {unknown} contents
   */
  async applyPermissions(cdp, contents) {
    for (const [permission, name] of PERMISSIONS) {
      const isGranted = this.#check?.(contents, permission) ?? true;
      const setting = isGranted || (await this.#decide(contents, permission)) ? 'granted' : 'denied';
      await cdp.send('Browser.setPermission', { permission: { name }, setting });
    }
  }

  /**
   * @param {unknown} contents
   * @param {string} permission
   * @returns {Promise<boolean>}
   */
  #decide(contents, permission) {
    const request = this.#request;
    return request === null
      ? Promise.resolve(true)
      : new Promise((resolve) => request(contents, permission, (granted) => resolve(granted)));
  }

  /**
   * Whether a request may be made.
   * @param {string} url as the app knows it
   * @param {string} resourceType Chromium's word
   * @returns {Promise<boolean>}
   */
  allows(url, resourceType) {
    const listener = this.#beforeRequest;
    if (listener === null) return Promise.resolve(true);
    const details = { url, resourceType: RESOURCE_TYPES[resourceType] ?? 'other' };
    return new Promise((resolve) => listener(details, ({ cancel = false }) => resolve(!cancel)));
  }
}

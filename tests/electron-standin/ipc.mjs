/** Electron's `ipcMain`. */

/** @typedef {(event: object, ...args: unknown[]) => unknown} Handler */

export class IpcMain {
  /** @type {Map<string, Handler>} */
  #handlers = new Map();

  /** @param {string} channel @param {Handler} handler */
  handle(channel, handler) {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** @param {string} channel */
  removeHandler(channel) {
    this.#handlers.delete(channel);
  }

  /**
   * @param {string} channel
   * @param {object} event
   * @param {unknown[]} args
   * @returns {Promise<unknown>}
   * @throws {Error} as the page is told it
   */
  async call(channel, event, args) {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return await handler(event, ...args);
    } catch (error) {
      console.error(`Error occurred in handler for '${channel}':`, error);
      throw new Error(`Error invoking remote method '${channel}': ${error}`);
    }
  }
}

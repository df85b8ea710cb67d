/** A connection to Chromium's DevTools protocol, over the pipes that `--remote-debugging-pipe` uses. */
import { EventEmitter } from 'node:events';

/** @typedef {Record<string, any>} Params what the protocol's documentation says, by method or event */

/** Emits `Domain.event` with its parameters and the id of the session that it is from. */
export class Cdp extends EventEmitter {
  #id = 0;
  #rest = Buffer.alloc(0);
  /** @type {Map<number, { resolve: (result: Params) => void, reject: (error: Error) => void, method: string }>} */
  #waiting = new Map();
  /** @type {import('node:stream').Writable} */
  #output;

  /**
   * @param {import('node:stream').Writable} output
   * @param {import('node:stream').Readable} input
   */
  constructor(output, input) {
    super();
    this.setMaxListeners(0);
    this.#output = output;
    input.on('data', (chunk) => this.#read(chunk));
    // Both break when the browser ends, which its process tells.
    for (const stream of [input, output]) stream.on('error', () => {});
  }

  /**
   * @param {string} method
   * @param {Params} [params]
   * @param {string} [sessionId]
   * @returns {Promise<Params>}
   */
  send(method, params = {}, sessionId) {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /**
   * One target's part of the connection.
   * @param {string} sessionId
   */
  session(sessionId) {
    return {
      /** @type {(method: string, params?: Params) => Promise<Params>} */
      send: (method, params) => this.send(method, params, sessionId),
      /** @type {(event: string, listener: (params: Params) => void) => void} */
      on: (event, listener) => {
        this.on(event, (params, from) => {
          if (from === sessionId) listener(params);
        });
      },
    };
  }

  /** @param {Buffer} chunk */
  #read(chunk) {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    for (let end = this.#rest.indexOf(0); end >= 0; end = this.#rest.indexOf(0)) {
      this.#receive(JSON.parse(this.#rest.toString('utf8', 0, end)));
      this.#rest = this.#rest.subarray(end + 1);
    }
  }

  /** @param {Params} message */
  #receive({ id, method, params, sessionId, result, error }) {
    if (id === undefined) {
      this.emit(method, params, sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
    else waiting?.resolve(result);
  }
}

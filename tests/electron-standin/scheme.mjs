/**
 * The app's own schemes. Chromium knows none of them, so `app://host/path` travels as
 * `http://host.app.localhost:PORT/path`, which is a secure context too, and is answered by the app's own handler.
 */
import http from 'node:http';
import { Readable } from 'node:stream';

/** @typedef {(request: Request) => Response | Promise<Response>} SchemeHandler */

export class Schemes {
  /** @type {Map<string, SchemeHandler>} */
  #handlers = new Map();
  /** @type {Set<string>} */
  #privileged = new Set();
  #port = 0;
  #started = false;

  /** Electron's `protocol`. */
  protocol = {
    /** @param {{ scheme: string, privileges: Record<string, boolean> }[]} schemes */
    registerSchemesAsPrivileged: (schemes) => {
      if (this.#started) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme, privileges } of schemes) {
        // Without them there are no workers, no storage and no `fetch`, which a stand-in on http can't take away.
        const missing = ['standard', 'secure', 'supportFetchAPI'].filter((name) => !privileges[name]);
        if (missing.length > 0) throw new Error(`stand-in: the scheme ${scheme} is not ${missing.join(', ')}`);
        this.#privileged.add(scheme);
      }
    },
    /** @param {string} scheme @param {SchemeHandler} handler */
    handle: (scheme, handler) => {
      if (!this.#privileged.has(scheme)) throw new Error(`stand-in: the scheme ${scheme} has no privileges`);
      if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      this.#handlers.set(scheme, handler);
    },
  };

  /** @returns {Promise<void>} */
  start() {
    this.#started = true;
    const server = http.createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        console.error(error);
        response.destroy();
      });
    });
    server.unref();
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        this.#port = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
        resolve();
      });
    });
  }

  /** An address as Chromium is to have it. @param {string} address */
  toWeb(address) {
    const [, scheme = '', host = '', rest = ''] = /^([a-z]+):\/\/([^/]+)(.*)$/.exec(address) ?? [];
    return this.#privileged.has(scheme) ? `http://${host}.${scheme}.localhost:${this.#port}${rest || '/'}` : address;
  }

  /** An address as the app is to have it. @param {string} address */
  toApp(address) {
    const [, host, scheme = '', port, rest] = /^http:\/\/(.+)\.([a-z]+)\.localhost:(\d+)(.*)$/.exec(address) ?? [];
    return Number(port) === this.#port && this.#privileged.has(scheme) ? `${scheme}://${host}${rest}` : address;
  }

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  async #answer({ method = 'GET', headers, url }, response) {
    const address = this.toApp(`http://${headers.host}${url}`);
    const handler = this.#handlers.get(address.slice(0, address.indexOf(':')));
    if (handler === undefined) return void response.writeHead(404).end();
    const { status, headers: answered, body } = await handler(new Request(address, { method }));
    response.writeHead(status, Object.fromEntries(answered));
    if (body === null) response.end();
    else Readable.fromWeb(/** @type {any} */ (body)).pipe(response);
  }
}

/** A server for the built app, reachable from this machine only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileFor } from './app-files.mjs';
import { headersFor } from './headers.mjs';

const HOST = '127.0.0.1';

/**
 * @typedef {object} Served
 * @property {string} url address of the app, ends with `/`
 * @property {() => Promise<void>} close ends the server and its connections
 */

/**
 * Serves the folder `root` on 127.0.0.1.
 * @param {string} root folder with an `index.html`
 * @param {readonly number[]} [ports] tried in order; 0 = any that is free
 * @returns {Promise<Served>}
 * @throws {Error} the system's, when none of the ports can be had
 */
export async function serve(root, ports = [0]) {
  const server = http.createServer((request, response) => {
    answer(path.resolve(root), server, request, response).catch(() => response.destroy());
  });
  const port = await listen(server, ports);
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {http.Server} server
 * @param {readonly number[]} ports
 */
async function listen(server, ports) {
  for (const [index, port] of ports.entries()) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if (index === ports.length - 1 || /** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new RangeError('no port given');
}

/**
 * @param {http.Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOn(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve(portOf(server));
    });
  });
}

/** @param {http.Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server is not listening');
  return address.port;
}

/**
 * @param {string} root
 * @param {http.Server} server
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
async function answer(root, server, request, response) {
  const port = portOf(server);
  // A page elsewhere can point its own host name at 127.0.0.1 (DNS rebinding); its requests carry that name.
  if (request.headers.host !== `${HOST}:${port}` && request.headers.host !== `localhost:${port}`) {
    return refuse(response, 421);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileFor(root, request.url ?? '/');
  if (file === null) return refuse(response, 404);
  const info = await stat(file).catch(() => null);
  if (!info?.isFile()) return refuse(response, 404);

  const etag = `"${info.size}-${info.mtimeMs}"`;
  const headers = { ...headersFor(file), 'cache-control': 'no-cache', etag };
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': info.size });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(file), response);
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { ...headersFor('.txt'), 'content-length': 0 }).end();
}

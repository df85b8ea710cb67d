/** A static host as schools have them: files in a folder, somewhere below the root, with no headers of ours. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** Where on the host the folder is. */
const PLACE = '/courses/python 1/refscope/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

export interface Host {
  /** Address of the folder, ends with `/`. */
  readonly address: string;
  /** Paths that were asked for, relative to the folder, since the list was emptied last. */
  readonly asked: string[];
  /** Nothing answers any more. */
  close(): Promise<void>;
}

/** Serves `folder` on this machine. */
export async function startHost(folder: string): Promise<Host> {
  const asked: string[] = [];
  const server = http.createServer(async ({ url = '/' }, response) => {
    const pathname = decodeURIComponent(new URL(url, 'http://host').pathname);
    const name = pathname.startsWith(PLACE) ? pathname.slice(PLACE.length) || 'index.html' : '';
    asked.push(name);
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${encodeURI(PLACE)}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

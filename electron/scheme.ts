/** The app's own scheme: `app://refscope/` serves the built app, with its headers, and nothing else. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { protocol } from 'electron';
import { fileFor } from './app-files.mjs';
import { headersFor } from './headers.mjs';

const SCHEME = 'app';
const HOST = 'refscope';
/** The origin of everything that runs in a window. */
export const APP_ORIGIN = `${SCHEME}://${HOST}`;
export const APP_ADDRESS = `${APP_ORIGIN}/index.html`;

/** To be called before the app is ready. Without these privileges there are no workers and no storage. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * To be called once the app is ready.
 * @param root the folder of the built app, absolute
 */
export function serveScheme(root: string): void {
  protocol.handle(SCHEME, (request) => answer(root, request));
}

async function answer(root: string, request: Request): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const file = host === HOST ? fileFor(root, pathname) : null;
  const info = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !info?.isFile()) return refusal(404);
  const headers = { ...headersFor(file), 'content-length': String(info.size) };
  if (request.method === 'HEAD' || info.size === 0) return new Response(null, { headers });
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, { headers });
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: headersFor('.txt') });
}

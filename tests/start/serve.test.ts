import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileFor } from '../../electron/app-files.mjs';
import { type Served, serve } from '../../electron/serve.mjs';
import { temporaryFolder } from './run-start.ts';

let folder: string;
let served: Served;

beforeEach(async () => {
  folder = temporaryFolder();
  mkdirSync(path.join(folder, 'app', 'runtime'), { recursive: true });
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, 'app', 'index.html'), '<p>app</p>');
  writeFileSync(path.join(folder, 'app', 'runtime', 'python.wasm'), '\0asm');
  served = await serve(path.join(folder, 'app'));
});

afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A request with exactly this path and these headers, which `fetch` would tidy up. */
function request(
  address: string,
  headers: http.OutgoingHttpHeaders = {},
  method = 'GET',
): Promise<http.IncomingMessage> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    http.request({ host: '127.0.0.1', port, path: address, headers, method }, resolve).once('error', reject).end();
  });
}

test('serves the app with the headers that it needs', async () => {
  const page = await fetch(served.url);
  expect(await page.text()).toBe('<p>app</p>');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  const wasm = await fetch(`${served.url}runtime/python.wasm`);
  expect(wasm.headers.get('content-type')).toBe('application/wasm');
  expect(wasm.headers.get('content-security-policy')).not.toMatch(/script-src[^;]*'unsafe-/);
});

test('does not send again what has not changed', async () => {
  const etag = (await fetch(served.url)).headers.get('etag') ?? '';
  expect((await request('/', { 'if-none-match': etag })).statusCode).toBe(304);
  writeFileSync(path.join(folder, 'app', 'index.html'), '<p>newer</p>');
  expect((await request('/', { 'if-none-match': etag })).statusCode).toBe(200);
});

test('answers to its own name only, and only questions', async () => {
  expect((await request('/', { host: 'evil.example' })).statusCode).toBe(421);
  expect((await request('/', {}, 'POST')).statusCode).toBe(405);
  expect((await request('/', {}, 'HEAD')).statusCode).toBe(200);
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/%00',
  '/%',
])('does not leave its folder for %s', async (address) => {
  expect((await request(address)).statusCode).toBe(404);
});

test('an address stands for a file of the folder, or for none', () => {
  const root = path.resolve('/app');
  expect(fileFor(root, '/')).toBe(path.join(root, 'index.html'));
  expect(fileFor(root, '/a%20b.js?x#y')).toBe(path.join(root, 'a b.js'));
  expect(fileFor(root, '/a/../../x')).toBe(path.join(root, 'x'));
});

test('takes the next port where one is taken', async () => {
  const taken = Number(new URL(served.url).port);
  const other = await serve(path.join(folder, 'app'), [taken, 0]);
  expect(other.url).not.toBe(served.url);
  await other.close();
  await expect(serve(path.join(folder, 'app'), [taken])).rejects.toThrow('EADDRINUSE');
});

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { archiveAddress, findElectron, installElectron, isCached, probe } from '../../electron/start/binary.mjs';
import { fakeExecutable, localServer, temporaryFolder } from './run-start.ts';

const VERSION = '45.4.1';
const ARCHIVE = `electron-v${VERSION}-${process.platform}-${process.arch}.zip`;
let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(version: string): string {
  const dist = path.join(folder, 'dist');
  mkdirSync(dist);
  writeFileSync(path.join(folder, 'path.txt'), 'electron');
  writeFileSync(path.join(dist, 'version'), version);
  return fakeExecutable(dist, 'electron', 'exit 0');
}

test('the executable is found only where it is the right version', () => {
  const electron = { folder, version: VERSION };
  expect(findElectron(electron, {})).toBeNull();
  const executable = install(`v${VERSION}`);
  expect(findElectron(electron, {})).toBe(executable);
  expect(findElectron({ folder, version: '46.0.0' }, {})).toBeNull();
});

test('a folder that the environment names goes first, whatever its version', () => {
  const executable = install('v1.0.0');
  expect(findElectron({ folder, version: VERSION }, { ELECTRON_OVERRIDE_DIST_PATH: path.dirname(executable) })).toBe(
    executable,
  );
  expect(findElectron({ folder, version: VERSION }, { ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).toBeNull();
});

test('the archive comes from where Electron’s installer would fetch it', () => {
  const github = `https://github.com/electron/electron/releases/download/v${VERSION}/${ARCHIVE}`;
  expect(archiveAddress(VERSION, {})).toBe(github);
  const mirror = { ELECTRON_MIRROR: 'https://mirror.example/electron/', ELECTRON_CUSTOM_DIR: '{{ version }}' };
  expect(archiveAddress(VERSION, mirror)).toBe(`https://mirror.example/electron/${VERSION}/${ARCHIVE}`);
});

test('an archive that was fetched before needs no network', () => {
  const env = { electron_config_cache: folder };
  expect(isCached(VERSION, env)).toBe(false);
  mkdirSync(path.join(folder, 'abc'));
  writeFileSync(path.join(folder, 'abc', ARCHIVE), '');
  expect(isCached(VERSION, env)).toBe(true);
});

test('the probe tells the size, a refusal, and silence', async () => {
  const server = await localServer((request, response) => {
    if (request.url === '/there') response.writeHead(200, { 'content-length': 123 }).end();
    else if (request.url === '/gone') response.writeHead(404).end();
  });
  expect(await probe(`${server.url}there`)).toEqual({ reachable: true, bytes: 123 });
  expect(await probe(`${server.url}gone`)).toMatchObject({ reachable: false });
  expect(await probe(`${server.url}silent`, 200)).toEqual({ reachable: false, bytes: null });
  server.close();
  expect(await probe('http://127.0.0.1:9/', 200)).toEqual({ reachable: false, bytes: null });
});

/** A package whose installer is this script. */
function packageWith(installer: string): { folder: string; version: string } {
  writeFileSync(path.join(folder, 'package.json'), '{"type":"commonjs"}');
  writeFileSync(path.join(folder, 'install.js'), installer);
  return { folder, version: VERSION };
}

test('the installer’s download is told as it grows, and its folder removed', async () => {
  const seen: number[] = [];
  const electron = packageWith(`
    const fs = require('node:fs'); const os = require('node:os'); const path = require('node:path');
    fs.writeFileSync(path.join(__dirname, 'where'), os.tmpdir());
    fs.writeFileSync(path.join(os.tmpdir(), 'part'), Buffer.alloc(5000));
    setTimeout(() => {}, 1200);`);
  expect(await installElectron(electron, { onProgress: (bytes) => seen.push(bytes) })).toBeNull();
  expect(seen).toContain(5000);
  const { readFileSync } = await import('node:fs');
  expect(existsSync(readFileSync(path.join(folder, 'where'), 'utf8'))).toBe(false);
});

test('an installer that fails says why; one that stands still is ended', async () => {
  const failing = packageWith(`console.error('Error: checksum\\n  at x'); process.exit(1);`);
  expect(await installElectron(failing, { onProgress: () => {} })).toBe('Error: checksum');
  const hanging = packageWith('setTimeout(() => {}, 60_000);');
  expect(await installElectron(hanging, { onProgress: () => {}, stallMs: 300 })).toMatch(/nothing came for/);
});

/**
 * Electron's executable: whether it is here, whether it can be fetched, and fetching it.
 *
 * Nothing here calls `require('electron')`: since Electron 42 that starts a download, which hangs for
 * minutes behind a server that answers nothing.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

/** Longest wait for the server that Electron would come from. */
const PROBE_MS = 3_000;
/** A download that brings nothing for this long is given up. */
const STALL_MS = 30_000;

const require = createRequire(import.meta.url);

/**
 * The npm package `electron`.
 * @typedef {object} ElectronPackage
 * @property {string} folder
 * @property {string} version
 */

/** @returns {ElectronPackage} */
export function electronPackage() {
  const file = require.resolve('electron/package.json');
  return { folder: path.dirname(file), version: require(file).version };
}

/**
 * The executable that is here already, or null.
 * @param {ElectronPackage} electron
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findElectron({ folder, version }, env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const dist = override || path.join(folder, 'dist');
  const executable = path.join(dist, readText(path.join(folder, 'path.txt')) ?? executableName());
  if (!existsSync(executable)) return null;
  if (override) return executable;
  return readText(path.join(dist, 'version'))?.replace(/^v/, '') === version ? executable : null;
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** Where the executable stands in Electron's archive. */
function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Where Electron's installer fetches its archive from (see `artifact-utils.js` of `@electron/get`).
 * @param {string} version
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [arch]
 */
export function archiveAddress(version, env = process.env, arch = process.arch) {
  /** @param {string} name */
  const setting = (name) => env[`npm_config_electron_${name}`] || env[`ELECTRON_${name.toUpperCase()}`];
  const base = setting('mirror') ?? 'https://github.com/electron/electron/releases/download/';
  const folder = (setting('custom_dir') ?? `v${version}`).replace('{{ version }}', version);
  return `${base}${folder}/${setting('custom_filename') ?? archiveName(version, arch)}`;
}

/**
 * @param {string} version
 * @param {string} arch
 */
function archiveName(version, arch) {
  return `electron-v${version}-${process.platform}-${arch}.zip`;
}

/**
 * Whether Electron's archive lies in the cache of its installer, so that no network is needed.
 * @param {string} version
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [arch]
 */
export function isCached(version, env = process.env, arch = process.arch) {
  const root = env.electron_config_cache || cacheFolder(env);
  if (!existsSync(root)) return false;
  return readdirSync(root).some((entry) => existsSync(path.join(root, entry, archiveName(version, arch))));
}

/** @param {NodeJS.ProcessEnv} env */
function cacheFolder(env) {
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'electron');
  if (process.platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'electron', 'Cache');
  }
  return path.join(env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'electron');
}

/**
 * Asks the server for the archive's size, for three seconds at most.
 * @param {string} address
 * @param {number} [timeoutMs]
 * @returns {Promise<{ reachable: boolean, bytes: number | null }>} `bytes`: null = not told
 */
export async function probe(address, timeoutMs = PROBE_MS) {
  try {
    const response = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(timeoutMs) });
    return { reachable: response.ok, bytes: Number(response.headers.get('content-length')) || null };
  } catch {
    return { reachable: false, bytes: null }; // No route, no name, no answer in time: all mean "not from here".
  }
}

/**
 * Runs Electron's own installer, telling how far it is, until it is done or its download stands still.
 * @param {ElectronPackage} electron
 * @param {object} options
 * @param {(bytes: number) => void} options.onProgress bytes fetched so far
 * @param {number} [options.stallMs]
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<string | null>} null when it worked, else why not
 */
export async function installElectron({ folder }, { onProgress, stallMs = STALL_MS, signal }) {
  // The installer downloads into the system's folder for temporary files: one of our own shows how far it is.
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'refscope-electron-'));
  const child = spawn(process.execPath, [path.join(folder, 'install.js')], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  let [fetched, since, stalled] = [0, Date.now(), false];
  const watch = setInterval(() => {
    const now = folderSize(temporary);
    if (now !== fetched) [fetched, since] = [now, Date.now()];
    onProgress(fetched);
    if (Date.now() - since > stallMs) stalled = child.kill();
  }, 500);
  const code = await ended(child);
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  if (code === 0) return null;
  return stalled ? `nothing came for ${Math.round(stallMs / 1000)} s` : firstLine(errors);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number | null>} null: killed, or never started
 */
function ended(child) {
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => resolve(code));
  });
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n', 1)[0] || 'its installer gave no reason';
}

/**
 * Bytes of all files in and below `folder`; those that vanish meanwhile do not count.
 * @param {string} folder
 * @returns {number}
 */
function folderSize(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((sum, size) => sum + size, 0);
}

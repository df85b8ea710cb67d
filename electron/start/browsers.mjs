/** Installed browsers of the Chromium family, and the app in a window of one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const LINUX_NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
];
const MAC_NAMES = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser'];
const WINDOWS_PLACES = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/**
 * Executables of the browsers that are installed, best first.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {string[]}
 */
export function installedBrowsers(env = process.env, platform = process.platform) {
  if (env.REFSCOPE_BROWSER) return [env.REFSCOPE_BROWSER];
  return browserPlaces(env, platform).filter((place) => existsSync(place));
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function browserPlaces(env, platform) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? WINDOWS_PLACES.map((place) => path.win32.join(folder, place)) : []));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_NAMES.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * Whether a window could be shown at all.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 */
export function hasDisplay(env = process.env, platform = process.platform) {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME);
}

/**
 * The folder in which this person's Refscope keeps its data, also between starts.
 * @param {NodeJS.ProcessEnv} [env]
 */
export function dataFolder(env = process.env) {
  const home = os.homedir();
  if (process.platform === 'win32') {
    return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'Refscope');
  }
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Refscope');
  return path.join(env.XDG_DATA_HOME || path.join(home, '.local', 'share'), 'refscope');
}

/**
 * Where a browser may keep a profile for the app. One that is installed as a snap can write to its own folder only.
 * @param {string} browser
 */
function profileFolder(browser) {
  const isSnap = browser.startsWith('/snap/') || path.basename(realpathSync(browser)) === 'snap';
  return isSnap
    ? path.join(os.homedir(), 'snap', path.basename(browser), 'common', 'refscope')
    : path.join(dataFolder(), 'browser');
}

/**
 * Shows `url` in a window of its own. The profile is the app's own too, so that the browser's process ends
 * with the window and what the app keeps in the browser's storage is still there the next time.
 * @param {string} browser executable
 * @param {string} url
 * @returns {import('node:child_process').ChildProcess}
 * @throws {Error} the system's, when the profile's folder can't be made
 */
export function openAppWindow(browser, url) {
  const profile = profileFolder(browser);
  mkdirSync(profile, { recursive: true });
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const flags = ['--no-first-run', '--no-default-browser-check', ...(asRoot ? ['--no-sandbox'] : [])];
  return spawn(browser, [`--app=${url}`, `--user-data-dir=${profile}`, ...flags], { stdio: 'ignore' });
}

/** The app in Electron: its executable, fetched if need be, and its run. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { archiveAddress, electronPackage, findElectron, installElectron, isCached, probe } from './binary.mjs';
import { ROOT } from './build.mjs';
import { runToEnd } from './child.mjs';

const MIB = 1024 * 1024;

/**
 * Electron's executable; null, with a sentence said, where it can't be had.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}
 */
export async function electronExecutable(say) {
  const electron = electronPackage();
  const found = findElectron(electron);
  if (found !== null) return found;
  if (!isCached(electron.version)) {
    const address = archiveAddress(electron.version);
    const { reachable, bytes } = await probe(address);
    if (!reachable) {
      say(`Electron can't be fetched here (${new URL(address).host} did not answer), so a browser shows the app.`);
      return null;
    }
    const size = bytes === null ? '' : ` (${Math.round(bytes / MIB)} MB)`;
    say(`Fetching Electron ${electron.version}${size}, this once …`);
  }
  const problem = await installElectron(electron, { onProgress: progressTeller(say) });
  if (problem === null) return findElectron(electron);
  say(`Electron could not be fetched (${problem}), so a browser shows the app.`);
  return null;
}

/**
 * @param {(line: string) => void} say
 * @returns {(bytes: number) => void} tells each full 10 MB once
 */
function progressTeller(say) {
  let told = 0;
  return (bytes) => {
    const tens = Math.floor(bytes / MIB / 10);
    if (tens > told) say(`… ${tens * 10} MB`);
    told = Math.max(told, tens);
  };
}

/**
 * Runs the built app in Electron until its last window is closed.
 * @param {string} executable
 * @param {readonly string[]} files to open, relative to the current folder
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false when it broke down at once, so that something else should be tried
 */
export async function runElectron(executable, files, say) {
  // Electron does not run as root inside its sandbox.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const absolute = files.map((file) => path.resolve(file));
  const child = spawn(executable, [...flags, ROOT, ...absolute], { stdio: 'inherit' });
  const { code, brief, problem } = await runToEnd(child);
  if (code === 0 || !brief) return true;
  say(`Electron ended at once (${problem ?? `status ${code ?? 'unknown'}`}), so a browser shows the app.`);
  return false;
}

/** Electron's single-instance lock: a file with the first process's id; later ones leave their arguments beside it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

const MESSAGE = /^second-instance-\d+\.json$/;

/**
 * @param {string} userData
 * @param {(argv: string[], folder: string) => void} onSecond told of every later start
 * @returns {boolean} whether this is the first
 */
export function requestLock(userData, onSecond) {
  const folder = path.join(userData, 'single-instance');
  const lock = path.join(folder, 'lock');
  mkdirSync(folder, { recursive: true });
  if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) {
    const message = JSON.stringify({ argv: process.argv, folder: process.cwd() });
    writeFileSync(path.join(folder, `second-instance-${process.pid}.json`), message);
    return false;
  }
  writeFileSync(lock, String(process.pid));
  process.once('exit', () => rmSync(lock, { force: true }));
  watch(folder, () => receive(folder, onSecond)).unref();
  return true;
}

/**
 * @param {string} folder
 * @param {(argv: string[], folder: string) => void} onSecond
 */
function receive(folder, onSecond) {
  for (const name of readdirSync(folder).filter((entry) => MESSAGE.test(entry))) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    if (text === '') continue; // Still being written: there will be another event.
    rmSync(file);
    const { argv, folder: cwd } = JSON.parse(text);
    onSecond(argv, cwd);
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** `node electron/packaging/supported.mjs`: ends with 1 where our Electron gets no security fixes any more. */
import { execFileSync } from 'node:child_process';
import { electronPackage } from '../start/binary.mjs';

/** Major versions that get fixes: https://www.electronjs.org/docs/latest/tutorial/electron-timelines */
const SUPPORTED_MAJORS = 3;

/** @param {string} version */
const major = (version) => Number.parseInt(version, 10);

/**
 * Whether a version still gets security fixes.
 * @param {string} version
 * @param {string} latest the newest one there is
 */
export function isSupported(version, latest) {
  return major(latest) - major(version) < SUPPORTED_MAJORS;
}

if (process.argv[1] === import.meta.filename) {
  const { version } = electronPackage();
  const latest = execFileSync('npm', ['view', 'electron', 'dist-tags.latest'], { encoding: 'utf8' }).trim();
  if (!isSupported(version, latest)) {
    console.error(`Electron ${version} gets no security fixes any more: there is ${latest}.`);
    process.exitCode = 1;
  }
}

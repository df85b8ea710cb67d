/** The notices of third parties: what is in a package that others made, with the text of its licence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../start/build.mjs';

const LICENCES = path.join(import.meta.dirname, 'licences');
/** What the bundlers wrote down of what they took in. */
const BUNDLES = ['out/renderer', 'out/main', 'out/preload'];
const RULE = '='.repeat(80);

/**
 * @typedef {object} Notice
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier] of the licence, as SPDX has it
 * @property {string} [text] of the licence
 */

/**
 * One text with the notice of everything that ships, in the order of the names.
 * @returns {string}
 * @throws {Error} when the bundles are not built, or a package says nothing of its licence
 */
export function thirdPartyNotices() {
  const notices = [...BUNDLES.flatMap(bundled), ...runtime()];
  const byKey = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]));
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));
  const head = `Refscope contains the following software and fonts of others. The desktop app also contains Electron and
Chromium, whose notices stand in its own folder (LICENSE.electron.txt, LICENSES.chromium.html).\n`;
  return [head, ...sorted.map(([key, notice]) => section(key, notice))].join(`\n${RULE}\n`);
}

/**
 * @param {string} folder
 * @returns {Notice[]}
 */
function bundled(folder) {
  return JSON.parse(readFileSync(path.join(ROOT, folder, 'licences.json'), 'utf8'));
}

/**
 * What ships as files of its own, or is compiled into them, and so is in no bundle.
 * @returns {Notice[]}
 */
function runtime() {
  const pyodide = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/pyodide/package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'node_modules/pyodide/pyodide-lock.json'), 'utf8'));
  const source = `Source: https://github.com/pyodide/pyodide/tree/${pyodide.version}\n\n`;
  return [
    { name: 'pyodide', version: pyodide.version, identifier: pyodide.license, text: source + licence('pyodide') },
    { name: 'Python', version: lock.info.python, identifier: 'PSF-2.0', text: licence('python') },
    { name: 'Libraries of Pyodide', version: pyodide.version, text: licence('pyodide-libraries') },
  ];
}

/** @param {string} name */
function licence(name) {
  return readFileSync(path.join(LICENCES, `${name}.txt`), 'utf8').trim();
}

/**
 * @param {string} title
 * @param {Notice} notice
 */
function section(title, { identifier, text }) {
  if (!identifier && !text) throw new Error(`${title} says nothing of its licence.`);
  return `${title}${identifier ? ` (${identifier})` : ''}\n\n${text ?? 'Its package holds no text of this licence.'}\n`;
}

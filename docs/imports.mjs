/** Which folders of the house import each other, found in the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folders of the house, tests and what stands beside it left out. */
export const FOLDERS = ['model', 'words', 'tracer', 'visualizers', 'exports', 'player', 'renderer', 'electron', 'cli'];

/** @typedef {{ from: string, to: string }} Edge a folder that imports another */

/** @param {string} root @param {string} folder @returns {readonly string[]} its sources, relative to the root */
export const sourcesIn = (root, folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('/vite.config.ts'))
    .sort();

/** @param {string} root @param {string} file @returns {readonly string[]} the files that it imports, relative to the root */
export const importsOf = (root, file) =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/\b(?:from|import\(|import) ?'(\.{1,2}\/[^']+)'/g)].map(
    ([, place = '']) => path.posix.join(path.posix.dirname(file), place.replace(/\?.*$/, '')),
  );

/** @param {string} file */
export const folderOf = (file) => file.split('/')[0] ?? '';

/** Every folder of the house that imports another, once. @param {string} root @returns {readonly Edge[]} */
export function edgesIn(root) {
  return FOLDERS.flatMap((from) => {
    const imported = sourcesIn(root, from).flatMap((file) => importsOf(root, file).map(folderOf));
    return [...new Set(imported)]
      .filter((to) => to !== from && FOLDERS.includes(to))
      .sort()
      .map((to) => ({ from, to }));
  });
}

/** The rooms of a folder: the folders in it. @param {string} root @param {string} folder @returns {readonly string[]} */
export const roomsIn = (root, folder) =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('__'))
    .map(({ name }) => name)
    .sort();

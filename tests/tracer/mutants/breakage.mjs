import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../electron/start/build.mjs';

/**
 * @typedef {object} Breakage
 * @property {string} name what the broken tracer does, as a phrase
 * @property {string} file below `tracer/`
 * @property {string} find stands once in the file
 * @property {string} replace
 */

/** @param {string} file below `tracer/`; its text */
export const textOf = (file) => readFileSync(path.join(ROOT, 'tracer', file), 'utf8');

/** Whether the text of a breakage stands once in its file. @param {Breakage} breakage */
export const applies = ({ file, find }) => textOf(file).split(find).length === 2;

/**
 * The numbers, from 0, of the lines of its file that a breakage changes.
 * @param {Breakage} breakage
 * @returns {number[]}
 */
export function linesOf({ file, find, replace }) {
  let same = 0;
  while (same < find.length && find[same] === replace[same]) same++;
  let after = find.length;
  while (after > same && find[after - 1] === replace[replace.length - find.length + after - 1]) after--;
  const text = textOf(file);
  const at = text.indexOf(find);
  const lineAt = (/** @type {number} */ place) => text.slice(0, place).split('\n').length - 1;
  const [first, last] = [lineAt(at + same), lineAt(at + Math.max(same, after - 1))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** @param {string} file @param {readonly (readonly [name: string, find: string, replace: string])[]} list @returns {Breakage[]} */
export const inFile = (file, list) => list.map(([name, find, replace]) => ({ name, file, find, replace }));

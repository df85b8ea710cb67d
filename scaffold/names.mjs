/** What a thing that is made is called, in each place. */
import { existsSync } from 'node:fs';

/** A name that can't be taken. The message is one line. */
export class NameError extends Error {}

/**
 * @param {string | undefined} name as people typed it
 * @param {string} what `view`, `lesson`
 * @param {string} folder that must not be there
 * @returns {string} the name, which is also the id: `call-tree`
 */
export function checkedName(name, what, folder) {
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 32)
    throw new NameError(`Not a name for a ${what}, as call-tree: ${name ?? '(none)'}`);
  if (existsSync(`${folder}/${name}`)) throw new NameError(`There is one already: ${folder}/${name}`);
  return name;
}

/** @param {string} id `call-tree` → `callTree` */
export const camel = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** @param {string} id `call-tree` → `Call tree` */
export const title = (id) => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** @param {string} text a template @param {string} id */
export const filled = (text, id) =>
  text.replaceAll('__id__', id).replaceAll('__camel__', camel(id)).replaceAll('__title__', title(id));

/**
 * Runs `make`, telling a wrong name in one line.
 * @param {() => void} make
 */
export function run(make) {
  try {
    make();
  } catch (error) {
    if (!(error instanceof NameError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

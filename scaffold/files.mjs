/** Writing what is made, into the project that the script is started in: `npm run` starts it there. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filled } from './names.mjs';

const TEMPLATES = fileURLToPath(new URL('./', import.meta.url));

/** @type {string[]} */
const touched = [];

/** @param {string} file @param {string} text */
export function write(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  touched.push(file);
  console.log(`made     ${file}`);
}

/**
 * Writes each file of a folder of templates, with the name put in.
 * @param {string} from a folder beside this file @param {string} to @param {string} id
 */
export function writeAll(from, to, id) {
  for (const file of readdirSync(path.join(TEMPLATES, from), { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.extname(file) !== '')
      write(path.join(to, file.replace(/\.txt$/, '')), template(path.join(from, file), id));
  }
}

/** @param {string} file beside this one @param {string} id */
export const template = (file, id) => filled(readFileSync(path.join(TEMPLATES, file), 'utf8'), id);

/**
 * Changes a file that is there. Throws where `text` has nothing to change: then this script must be changed with the file.
 * @param {string} file @param {(text: string) => string} change
 */
export function edit(file, change) {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Found no place in ${file}`);
  writeFileSync(file, after);
  touched.push(file);
  console.log(`changed  ${file}`);
}

/** Lays out what was written as the formatter has it. Throws where it is no code. */
export function format() {
  const biome = 'node_modules/@biomejs/biome/bin/biome';
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...touched], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

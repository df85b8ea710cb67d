/** The web edition as one file. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../start/build.mjs';
import { sevenZip } from '../pack.mjs';
import { buildWeb, WEB } from './edition.mjs';

/**
 * Makes the web edition anew and packs it into `output`.
 * @param {string} output folder
 * @returns {string} the file, absolute
 * @throws {Error} when it can't be written
 */
export function zipWeb(output) {
  buildWeb();
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const file = path.join(output, `refscope-${version}-web.zip`);
  mkdirSync(output, { recursive: true });
  rmSync(file, { force: true });
  const { status, error, stdout } = spawnSync(sevenZip(), ['a', '-tzip', '-mx5', file, '.'], { cwd: WEB });
  if (status !== 0) throw error ?? new Error(`7-Zip failed: ${stdout}`);
  return file;
}

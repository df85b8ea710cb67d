/**
 * `npm run gallery`: every golden drawing on one page, `out/gallery.html`. What is drawn now stands beside its golden
 * where the two differ; → and ← flip through all drawings, ↓ and ↑ through those that differ, Space lays old and new
 * on each other.
 *
 * `-- --since main` compares the goldens with those of a commit instead, for who reviews accepted drawings;
 * `-- --no-open` only writes the page.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import open from 'open';
import { runnerImport } from 'vite';
import { count, html } from './gallery-page.mjs';

/** @typedef {import('./drawings.ts').DrawingSpec} DrawingSpec */
/** @typedef {import('./gallery-page.mjs').Pair} Pair */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const GOLDEN = 'tests/drawings/golden';

/** @param {string} name @returns {string | null} */
const golden = (name) => {
  const file = path.join(ROOT, GOLDEN, `${name}.svg`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** @param {string} commit @param {string} name @returns {string | null} */
function goldenAt(commit, name) {
  const { status, stdout } = spawnSync('git', ['show', `${commit}:${GOLDEN}/${name}.svg`], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  });
  return status === 0 ? stdout : null;
}

/** @param {string} commit */
function checkCommit(commit) {
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`], { cwd: ROOT });
  if (status !== 0) throw new Error(`No such commit: ${commit}`);
}

/**
 * Every drawing with what it was and what it is.
 * @param {string | undefined} since
 * @returns {Promise<readonly Pair[]>}
 */
async function pairs(since) {
  /** @type {{ module: { DRAWINGS: readonly DrawingSpec[] } }} */
  const { module } = await runnerImport(path.join(ROOT, 'tests/drawings/drawings.ts'));
  if (since !== undefined) {
    checkCommit(since);
    return module.DRAWINGS.map(({ name, shows }) => ({
      name,
      shows,
      old: goldenAt(since, name),
      now: golden(name),
    }));
  }
  /** @type {{ module: { drawSvg: (spec: DrawingSpec) => string } }} */
  const { module: drawing } = await runnerImport(path.join(ROOT, 'tests/drawings/draw.ts'));
  return module.DRAWINGS.map((spec) => ({
    name: spec.name,
    shows: spec.shows,
    old: golden(spec.name),
    now: drawing.drawSvg(spec),
  }));
}

const { values } = parseArgs({
  options: { since: { type: 'string' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});
try {
  const all = await pairs(values.since);
  const page = path.join(ROOT, 'out/gallery.html');
  mkdirSync(path.dirname(page), { recursive: true });
  writeFileSync(page, html(all));
  console.log(`${count(all)}: ${page}`);
  if (values.open) await open(page);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

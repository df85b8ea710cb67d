/**
 * Builds what is out of date, in order. `npm run build`, `npm start`, the tests and the command line use it.
 *
 * A step is up to date while the files that it reads are the same (path, size and time) as when it last
 * succeeded, and its results are there.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
const VITE = path.join('node_modules', 'vite', 'bin', 'vite.js');

/**
 * @typedef {object} BuildStep
 * @property {string} name
 * @property {readonly string[]} inputs files and folders
 * @property {readonly string[]} outputs
 * @property {readonly (readonly string[])[]} commands arguments of Node, one after the other
 */

/** @type {readonly BuildStep[]} */
export const STEPS = [
  {
    name: 'runtime',
    inputs: ['tracer', 'node_modules/pyodide/package.json'],
    outputs: ['out/runtime'],
    commands: [['tracer/host/build-runtime.mjs']],
  },
  {
    name: 'walled',
    inputs: ['tracer/host', 'tracer/recorder', 'model', 'node_modules/pyodide/package.json'],
    outputs: ['out/walled/process.mjs', 'out/walled/network.mjs', 'out/walled/realm.js'],
    commands: ['process', 'realm'].map((mode) => [
      ...[VITE, 'build', '--logLevel', 'warn', '--config', 'tracer/host/walled/vite.config.ts', '--mode', mode],
    ]),
  },
  {
    name: 'cli',
    inputs: ['cli', 'exports', 'tracer', 'model', 'words', 'visualizers', 'package.json'],
    outputs: ['out/cli/refscope.mjs'],
    commands: [[VITE, 'build', '--logLevel', 'warn', '--config', 'cli/vite.config.ts']],
  },
  {
    name: 'lessons',
    inputs: ['lessons', 'out/cli/refscope.mjs', 'out/walled', 'out/runtime'],
    outputs: ['out/lessons/index.json'],
    commands: [['cli/refscope.mjs', 'lessons']],
  },
  {
    name: 'player',
    inputs: ['player', 'visualizers', 'words', 'model', 'package.json'],
    outputs: ['out/player/refscope-player.js'],
    commands: [[VITE, 'build', '--logLevel', 'warn', '--config', 'player/vite.config.ts']],
  },
  {
    name: 'renderer',
    inputs: [
      'renderer',
      'player',
      'exports',
      'visualizers',
      'words',
      'model',
      'tracer/host',
      'tracer/recorder',
      'vite.config.ts',
      'out/runtime',
      'out/lessons',
    ],
    outputs: ['out/renderer/index.html'],
    commands: [[VITE, 'build', '--logLevel', 'warn']],
  },
  {
    name: 'electron',
    inputs: ['electron', 'model', 'words', 'package.json'],
    outputs: ['out/main/main.js', 'out/preload/preload.cjs'],
    commands: ['main', 'preload'].map((mode) => [
      ...[VITE, 'build', '--logLevel', 'warn', '--config', 'electron/vite.config.ts', '--mode', mode],
    ]),
  },
];

/** A step failed; `output` is what its tool had to say. */
export class BuildError extends Error {
  /**
   * @param {string} step
   * @param {string} output
   */
  constructor(step, output) {
    super(`Building "${step}" failed.`);
    this.output = output;
  }
}

/**
 * @param {object} [options]
 * @param {readonly string[]} [options.only] names of steps; left out: all
 * @param {boolean} [options.force] also what is up to date
 * @param {(line: string) => void} [options.log] told one line per step that is built
 * @returns {Promise<void>}
 * @throws {BuildError}
 */
export async function build({ only, force = false, log = () => {} } = {}) {
  for (const step of STEPS.filter(({ name }) => only?.includes(name) ?? true)) {
    const signature = signatureOf(step);
    if (!force && isBuilt(step, signature)) continue;
    log(`Building ${step.name} …`);
    rmSync(stampOf(step), { force: true });
    for (const command of step.commands) await run(step, command);
    mkdirSync(path.dirname(stampOf(step)), { recursive: true });
    writeFileSync(stampOf(step), signature);
  }
}

/** @param {BuildStep} step */
function stampOf(step) {
  return path.join(ROOT, 'out', '.stamps', step.name);
}

/**
 * @param {BuildStep} step
 * @param {string} signature
 */
function isBuilt(step, signature) {
  if (!step.outputs.every((output) => existsSync(path.join(ROOT, output)))) return false;
  return existsSync(stampOf(step)) && readFileSync(stampOf(step), 'utf8') === signature;
}

/** @param {BuildStep} step */
function signatureOf(step) {
  const hash = createHash('sha256').update(JSON.stringify(step.commands));
  for (const file of step.inputs.flatMap((input) => filesOf(input))) {
    const { size, mtimeMs } = statSync(path.join(ROOT, file));
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * The files of a file or folder, in a fixed order; none where it does not exist.
 * @param {string} input relative to the root
 * @returns {string[]}
 */
function filesOf(input) {
  const place = path.join(ROOT, input);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [input];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('__pycache__'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * @param {BuildStep} step
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
function run(step, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        output += text;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new BuildError(step.name, output))));
  });
}

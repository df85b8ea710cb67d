/**
 * `npm run dist [-- TARGET...]`: makes the packages that this machine can make, all or those that are named, in
 * `dist/`, and says in one line each what the others need.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { probe } from '../start/binary.mjs';
import { BuildError, build } from '../start/build.mjs';
import { pack } from './pack.mjs';
import { stageApp } from './stage.mjs';
import { ARCHITECTURES, ARCHIVES_SETTING, missing, TARGETS } from './targets.mjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const OUTPUT = path.join(ROOT, 'dist');

/** @param {readonly string[]} names */
async function main(names) {
  const unknown = names.filter((name) => !TARGETS.some((target) => target.name === name));
  if (unknown.length > 0) throw new Error(`No such package: ${unknown.join(', ')}`);
  await build({ log: (line) => console.log(line) });
  const stage = stageApp(path.join(ROOT, 'out', 'package'));
  const lines = [];
  for (const target of TARGETS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    for (const arch of ARCHITECTURES) lines.push(...(await make(stage, target, arch, names.length > 0)));
  }
  console.log(`\n${lines.join('\n')}`);
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @param {import('./targets.mjs').PackageTarget} target
 * @param {'x64' | 'arm64'} arch
 * @param {boolean} named whether the person asked for it
 * @returns {Promise<string[]>} what to say of it
 */
async function make(stage, target, arch, named) {
  const absent = await missing(target, arch, { platform: process.platform, env: process.env, reaches });
  if (absent.length > 0) {
    if (named) process.exitCode = 1;
    return [`not made  ${target.name} ${arch}: needs ${absent.join(', ')}`];
  }
  const electronDist = process.env[ARCHIVES_SETTING];
  const options = { targets: [target.name], platform: target.platform, arch, output: OUTPUT };
  const made = await pack(stage, { ...options, ...(electronDist && { electronDist }) });
  return made.map((file) => `made      ${path.relative(ROOT, file)} (${megabytes(file)} MB)`);
}

/** @type {Map<string, Promise<boolean>>} */
const answers = new Map();

/**
 * Asks once for each address, three seconds at most.
 * @param {string} address
 */
function reaches(address) {
  const answer = answers.get(address) ?? probe(address).then(({ reachable }) => reachable);
  answers.set(address, answer);
  return answer;
}

/** @param {string} file */
function megabytes(file) {
  return (statSync(file).size / 1e6).toFixed(1);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof BuildError ? `${error.message}\n${error.output}` : error);
  process.exitCode = 1;
}

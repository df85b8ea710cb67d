/**
 * `npm run dist [-- TARGET...]`: makes the packages that this machine can make, all or those that are named, in
 * `dist/`, and says in one line each what the others need. `web` is the web edition, which needs nothing.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { probe } from '../start/binary.mjs';
import { BuildError, build, ROOT } from '../start/build.mjs';
import { pack } from './pack.mjs';
import { stageApp } from './stage.mjs';
import { ARCHITECTURES, ARCHIVES_SETTING, missing, TARGETS } from './targets.mjs';
import { zipWeb } from './web/zip.mjs';

const OUTPUT = path.join(ROOT, 'dist');

const NAMES = ['web', ...TARGETS.map(({ name }) => name)];

/** @param {readonly string[]} names */
async function main(names) {
  const unknown = names.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) {
    console.error(`No such package: ${unknown.join(', ')}. There are ${NAMES.join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  await build({ log: (line) => console.log(line) });
  const wanted = names.length > 0 ? names : NAMES;
  const lines = wanted.includes('web') ? [made(zipWeb(OUTPUT))] : [];
  const stage = stageApp(path.join(ROOT, 'out', 'package'));
  for (const target of TARGETS.filter(({ name }) => wanted.includes(name))) {
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
  try {
    return (await pack(stage, { ...options, ...(electronDist && { electronDist }) })).map(made);
  } catch (error) {
    // The others may still be made.
    process.exitCode = 1;
    return [`failed    ${target.name} ${arch}: ${error instanceof Error ? error.message.split('\n', 1)[0] : error}`];
  }
}

/** @param {string} file */
function made(file) {
  return `made      ${path.relative(ROOT, file)} (${(statSync(file).size / 1e6).toFixed(1)} MB)`;
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

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof BuildError ? `${error.message}\n${error.output}` : error);
  process.exitCode = 1;
}

/**
 * `npm run mutants`: breaks the tracer in one way after the other, runs the corpus against each, and says which programs
 * notice. Takes most of an hour on two cores.
 *
 * `npm run mutants -- WORD…`: only the breakages whose name or file has one of the words.
 * Exits with 1 where a breakage goes unnoticed, or does not apply any more.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, ROOT } from '../../../electron/start/build.mjs';
import { applies, BREAKAGES } from './breakages.mjs';

/** @typedef {import('./breakages.mjs').Breakage} Breakage */
/** @typedef {import('./worker.mjs').Told} Told */

/** A breakage that so many notice says nothing of any of them: the rest is left out. */
const MANY = 60;
/** Milliseconds in which a program must end. */
const PATIENCE = 60_000;
const AT_A_TIME = 2;

const PROGRAMS = path.join(ROOT, 'tests', 'programs');
/** They take as long as hundreds of others: many objects. */
const LONG = ['lifetime-long-chain', 'lifetime-long-chain-of-objects'];
const names = readdirSync(PROGRAMS)
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -'.py'.length))
  .filter((name) => !LONG.includes(name))
  .sort();

const words = process.argv.slice(2);
const chosen = BREAKAGES.filter(
  ({ name, file }) => words.length === 0 || words.some((word) => name.includes(word) || file.includes(word)),
);
const broken = chosen.filter((breakage) => !applies(breakage));
for (const { name, file } of broken) console.log(`does not apply any more: ${name} (${file})`);
await build({ only: ['runtime'] });

const behaviours = Object.fromEntries((await run(null, null)).map(({ name, behaviour = '' }) => [name, behaviour]));
const unsound = (await run(null, behaviours)).filter(({ fault }) => fault !== null);
for (const { name, fault } of unsound) console.log(`fails without a breakage, and is left out: ${name}: ${fault}`);
const sound = names.filter((name) => !unsound.some((told) => told.name === name));

/** By program, of the breakages that it notices the one that fewest others do, as how many do. */
const guards = /** @type {Map<string, number>} */ (new Map());
let unnoticed = 0;
const waiting = chosen.filter(applies);
await Promise.all(Array.from({ length: AT_A_TIME }, work));

const nothing = sound.filter((name) => !guards.has(name));
const alone = [...guards.values()].filter((count) => count <= 5).length;
console.log(`\n${chosen.length - broken.length} breakages, ${unnoticed} of them unnoticed`);
console.log(
  `${guards.size} of ${sound.length} programs guard something, ${alone} of them alone or with at most four others`,
);
console.log(`${nothing.length} notice none of these:\n${nothing.map((name) => `  ${name}`).join('\n')}`);
process.exitCode = unnoticed + broken.length > 0 ? 1 : 0;

async function work() {
  for (let breakage = waiting.shift(); breakage; breakage = waiting.shift()) {
    const found = (await run(breakage, behaviours)).filter(({ fault }) => fault !== null);
    const many = found.length >= MANY;
    if (found.length === 0) unnoticed++;
    if (!many) for (const { name } of found) guards.set(name, Math.min(guards.get(name) ?? MANY, found.length));
    const those = many
      ? `${MANY} programs and more (${found[0]?.name}: ${found[0]?.fault})`
      : found.map(({ name }) => name).join(', ') || 'NOBODY';
    console.log(`${breakage.name} (${breakage.file}): ${those}`);
  }
}

/**
 * What is told of each program; one that does not end is ended, and so is the run where many have noticed.
 * @param {Breakage | null} breakage
 * @param {Readonly<Record<string, string>> | null} behaviours
 */
async function run(breakage, behaviours) {
  const all = behaviours && breakage ? sound : names;
  const told = /** @type {Told[]} */ ([]);
  while (told.length < all.length) {
    const before = told.length;
    const ended = await listen(breakage, all.slice(before), behaviours, told);
    const faults = told.filter(({ fault }) => fault !== null).length;
    if (breakage && faults >= MANY) break;
    const stuck = all[told.length];
    if (!ended && stuck !== undefined) told.push({ name: stuck, fault: 'it does not end, or it ends the interpreter' });
    else if (ended && told.length === before) throw new Error(`nothing is told of ${stuck}`);
  }
  return told;
}

/**
 * Adds to `told` what a worker says; whether it came to its end.
 * @param {Breakage | null} breakage
 * @param {readonly string[]} names
 * @param {Readonly<Record<string, string>> | null} behaviours
 * @param {Told[]} told
 * @returns {Promise<boolean>}
 */
function listen(breakage, names, behaviours, told) {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { breakage, names, behaviours },
      stdout: true,
      stderr: true,
    });
    let timer = setTimeout(() => worker.terminate(), 2 * PATIENCE);
    worker.on('message', (/** @type {Told} */ one) => {
      told.push(one);
      clearTimeout(timer);
      timer = setTimeout(() => worker.terminate(), PATIENCE);
      if (breakage && told.filter(({ fault }) => fault !== null).length >= MANY) worker.terminate();
    });
    worker.on('error', (error) => console.error(`the worker broke down: ${error.message.slice(0, 300)}`));
    worker.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0);
    });
  });
}

/**
 * `npm run mutants`: breaks the tracer in one way after the other, runs the programs of the corpus that come by the
 * broken place, and says which notice.
 *
 * `npm run mutants -- WORD…`: only the breakages whose name or file has one of the words.
 * `--workers N`: so many at a time; two unless told.
 * Exits with 1 where a breakage goes unnoticed, or does not apply any more.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, ROOT } from '../../../electron/start/build.mjs';
import { applies, linesOf } from './breakage.mjs';
import { BREAKAGES } from './breakages.mjs';
import { Helper, hangs } from './workers.mjs';

/** @typedef {import('./breakage.mjs').Breakage} Breakage */
/** @typedef {import('./worker.mjs').Told} Told */

/** A breakage that so many notice says nothing of any of them: the rest is left out. */
const MANY = 60;
/** They take as long as hundreds of others: many objects. */
const LONG = ['lifetime-long-chain', 'lifetime-long-chain-of-objects'];
/** What these do depends on what ran in the interpreter before: with a recorder, and with another one. */
const UNSTEADY = ['lifetime-gc-automatic'];
/** What these find out of a class is kept for all programs after the first that has to do with it. */
const KEPT = ['refscope/shapes.py', 'refscope/readers/kinds.py'];

const { values: options, positionals: words } = parseArgs({
  options: { workers: { type: 'string', default: '2' } },
  allowPositionals: true,
});
/** Where so many programs do not end, that is enough. */
const HANGING = 3;
const names = readdirSync(path.join(ROOT, 'tests', 'programs'))
  .filter((file) => file.endsWith('.py'))
  .map((file) => file.slice(0, -'.py'.length))
  .filter((name) => ![...LONG, ...UNSTEADY].includes(name))
  .sort();

const chosen = BREAKAGES.filter(
  ({ name, file }) => words.length === 0 || words.some((word) => name.includes(word) || file.includes(word)),
);
const broken = chosen.filter((breakage) => !applies(breakage));
for (const { name, file } of broken) console.log(`does not apply any more: ${name} (${file})`);
await build({ only: ['runtime'] });

const helpers = Array.from({ length: Number(options.workers) }, () => new Helper());
const first = /** @type {Helper} */ (helpers[0]);
const behaved = await first.fulfil({ what: 'behave', breakage: null, names, behaviours: {} });
const behaviours = Object.fromEntries(behaved.told.map(({ name, behaviour = '' }) => [name, behaviour]));
const { told: judged } = await first.fulfil({ what: 'judge', breakage: null, names, behaviours });
const unsound = judged.filter(({ fault }) => fault !== null);
for (const { name, fault } of unsound) console.log(`fails without a breakage, and is left out: ${name}: ${fault}`);
const sound = names.filter((name) => !unsound.some((told) => told.name === name));
const { told: trails, done: trailed } = await first.fulfil({ what: 'trail', breakage: null, names: sound, behaviours });
const come = new Map(trails.map(({ name, trail }) => [name, trail && new Set(trail)]));

/** By program, of the breakages that it notices the one that fewest others do, as how many do. */
const guards = /** @type {Map<string, number>} */ (new Map());
let unnoticed = 0;
const waiting = chosen.filter(applies);
await Promise.all(helpers.map(work));

const nothing = sound.filter((name) => !guards.has(name));
const alone = [...guards.values()].filter((count) => count <= 5).length;
console.log(`\n${chosen.length - broken.length} breakages, ${unnoticed} of them unnoticed`);
console.log(
  `${guards.size} of ${sound.length} programs guard something, ${alone} of them alone or with at most four others`,
);
console.log(`${nothing.length} notice none of these:\n${nothing.map((name) => `  ${name}`).join('\n')}`);
process.exitCode = unnoticed + broken.length > 0 ? 1 : 0;

/** @param {Helper} helper */
async function work(helper) {
  for (let breakage = waiting.shift(); breakage; breakage = waiting.shift()) {
    const those = comersBy(breakage);
    const { told } = await helper.fulfil({ what: 'judge', breakage, names: those, behaviours }, isMany);
    const found = told.filter(({ fault }) => fault !== null);
    if (found.length === 0) unnoticed++;
    if (!isMany(told)) for (const { name } of found) guards.set(name, Math.min(guards.get(name) ?? MANY, found.length));
    console.log(`${breakage.name} (${breakage.file}), of ${those.length}: ${inWords(found)}`);
  }
  await helper.end();
}

/** Whether so many notice that the rest says nothing. @param {readonly Told[]} told */
function isMany(told) {
  return told.filter(({ fault }) => fault !== null).length >= MANY || told.filter(hangs).length >= HANGING;
}

/** Who noticed. @param {readonly Told[]} found */
function inWords(found) {
  if (isMany(found)) return `many (${found[0]?.name}: ${found[0]?.fault})`;
  return found.map(({ name }) => name).join(', ') || 'NOBODY';
}

/**
 * The programs that come by the broken place. All of them, where that runs once for all: when a module is loaded.
 * @param {Breakage} breakage
 * @returns {readonly string[]}
 */
function comersBy(breakage) {
  const owners = trailed?.owners[breakage.file];
  if (!owners || KEPT.includes(breakage.file)) return sound;
  const places = linesOf(breakage).map((line) => owners[line] ?? 0);
  if (places.some((place) => place === 0 || trailed.loading.includes(place))) return sound;
  return sound.filter((name) => places.some((place) => come.get(name)?.has(place) ?? true));
}

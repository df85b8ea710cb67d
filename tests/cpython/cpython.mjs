/**
 * `npm run test:cpython FOLDER [MODULE…]`: CPython's own tests of its object model, recorded and not. Recording must
 * not change the verdict of any. The folder is `Lib/test` of a copy of CPython's sources; nothing of it is kept here.
 * It takes many minutes and is no part of `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from '../../electron/start/build.mjs';

/** The modules that are run unless others are named. */
const MODULES = `
  range int str enum dict set class weakref gc generators coroutines descr itertools typing
  iter list tuple slice property super scope funcattrs yield_from with raise exceptions frame types
  contextlib copy functools deque ordered_dict listcomps named_expressions genericalias
  sys_settrace sys_setprofile monitoring inspect.test_inspect`
  .trim()
  .split(/\s+/)
  .map((name) => `test_${name}`);
/** Of one module, both ways; one that takes longer is told. Milliseconds. */
const LONGEST = 900_000;

const [folder, ...named] = process.argv.slice(2);
if (!folder || !existsSync(path.join(folder, 'support'))) {
  console.error(`Not CPython's Lib/test: ${folder}`);
  process.exit(2);
}
await build({ only: ['runtime'] });
let [compared, differing, unread, left] = [0, 0, 0, 0];
for (const name of named.length > 0 ? named : MODULES) {
  const { stdout, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'module.mjs'), folder, name], {
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = stdout?.split('\n').find((each) => each.startsWith('{"ids"'));
  if (status !== 0 || line === undefined) {
    console.log(`${name}: did not end`);
    continue;
  }
  tell(name, JSON.parse(line));
}
console.log(`\n${compared} tests compared, ${differing} differ; ${left} took too many steps; ${unread} facts unread.`);
process.exitCode = differing > 0 ? 1 : 0;

/**
 * @param {string} name
 * @param {{ ids: Record<string, string>, plain: Record<string, string>, recorded: Record<string, string>, unread: number }} result
 */
function tell(name, result) {
  const indexes = Object.keys(result.plain).filter((index) => result.recorded[index] !== 'step-limit');
  const other = indexes.filter((index) => result.plain[index] !== result.recorded[index]);
  compared += indexes.length;
  differing += other.length;
  left += Object.keys(result.plain).length - indexes.length;
  unread += result.unread;
  console.log(`${name}: ${indexes.length} compared, ${other.length} differ, ${result.unread} unread`);
  for (const index of other)
    console.log(`  ${result.ids[index]}: ${result.plain[index]}, recorded ${result.recorded[index]}`);
}

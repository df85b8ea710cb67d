/**
 * `npm test`: everything that checks the project, in order. All of it runs, also after a failure; the last line
 * says how many checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hasDisplay } from '../electron/start/browsers.mjs';
import { ROOT } from '../electron/start/build.mjs';
import { needBrowser } from './browser.mjs';
import { EXECUTABLE_LINE } from './electron/executable.mjs';

const RESULTS = path.join(ROOT, 'test-results');
/** @param {string[]} name */
const tool = (...name) => path.join('node_modules', ...name);

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {readonly string[]} args of Node
 * @property {boolean} [visible] on a display, a virtual one where there is none; left out where neither can be had
 * @property {(succeeded: boolean) => Count} count
 */

/** @param {boolean} succeeded @returns {Count} */
const one = (succeeded) => ({ passed: Number(succeeded), failed: Number(!succeeded) });

/** @type {readonly Check[]} */
const CHECKS = [
  { name: 'lint', args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'], count: one },
  { name: 'types', args: [tool('typescript', 'bin', 'tsc'), '-p', '.'], count: one },
  { name: 'build', args: ['electron/build.mjs'], count: one },
  {
    name: 'unit',
    args: [
      ...[tool('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json'],
      '--outputFile.json=test-results/vitest.json',
    ],
    count: (succeeded) => read('vitest.json', succeeded, (report) => [report.numPassedTests, report.numFailedTests]),
  },
  {
    name: 'app and desktop',
    args: [tool('@playwright', 'test', 'cli.js'), 'test'],
    count: (succeeded) =>
      read('playwright.json', succeeded, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
  },
  {
    name: 'visible window',
    args: [
      ...[tool('@playwright', 'test', 'cli.js'), 'test', '--project=visible', '--reporter=list'],
      '--output=test-results/visible',
    ],
    visible: true,
    count: one,
  },
];

/** What shows windows on a virtual display, or null. */
const virtualDisplay = ['/usr/bin/xvfb-run'].find((place) => existsSync(place)) ?? null;

/**
 * The counts of a report; a runner that broke down without one counts as one failure.
 * @param {string} file
 * @param {boolean} succeeded
 * @param {(report: any) => [passed: number, failed: number]} countsOf
 * @returns {Count}
 */
function read(file, succeeded, countsOf) {
  const place = path.join(RESULTS, file);
  const [passed, failed] = existsSync(place) ? countsOf(JSON.parse(readFileSync(place, 'utf8'))) : [0, 0];
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

/**
 * @param {Check} check
 * @returns {Promise<boolean>} whether it ended with 0
 */
function run({ args, visible = false }) {
  const env = visible ? { ...process.env, REFSCOPE_VISIBLE: '1' } : process.env;
  const command = [process.execPath, ...args];
  const [program = '', ...rest] =
    visible && !hasDisplay() && virtualDisplay !== null
      ? [virtualDisplay, '-a', '-s', '-screen 0 1600x1000x24', ...command]
      : command;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: ROOT, env, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env.REFSCOPE_BROWSER = needBrowser((line) => console.log(line));
console.log(EXECUTABLE_LINE);
const total = { passed: 0, failed: 0 };
for (const check of CHECKS) {
  const { name, visible, count } = check;
  console.log(`\n== ${name}`);
  if (visible && !hasDisplay() && virtualDisplay === null) {
    console.log('Left out: there is no display here, and no xvfb-run.');
    continue;
  }
  const start = Date.now();
  const { passed, failed } = count(await run(check));
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * `npm test`: everything that checks the project, in order. All of it runs, also after a failure; the last line
 * says how many checks passed and failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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
];

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
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether it ended with 0
 */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env.REFSCOPE_BROWSER = needBrowser((line) => console.log(line));
console.log(EXECUTABLE_LINE);
const total = { passed: 0, failed: 0 };
for (const { name, args, count } of CHECKS) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = count(await run(args));
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

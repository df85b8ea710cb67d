/**
 * `npm test`: everything that checks the project, in order; what needs nothing of each other runs side by side.
 * All of it runs, also after a failure; the last line says how many checks passed and failed.
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
const FIRST = [
  { name: 'lint', args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'], count: one },
  { name: 'types', args: [tool('typescript', 'bin', 'tsc'), '-p', '.'], count: one },
  { name: 'build', args: ['electron/build.mjs'], count: one },
];

/** @type {readonly Check[]} */
const THEN = [
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
    count: (succeeded) => read('playwright.json', succeeded, ({ stats }) => [stats.expected, stats.unexpected]),
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
 * @param {import('node:child_process').IOType} output
 * @returns {Promise<{ succeeded: boolean, said: string }>} whether it ended with 0, and what was piped to us
 */
function run({ args, visible = false }, output) {
  const env = visible ? { ...process.env, REFSCOPE_VISIBLE: '1' } : process.env;
  const command = [process.execPath, ...args];
  const [program = '', ...rest] =
    visible && !hasDisplay() && virtualDisplay !== null
      ? [virtualDisplay, '-a', '-s', '-screen 0 1600x1000x24', ...command]
      : command;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { cwd: ROOT, env, stdio: ['inherit', output, output] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text));
    child.once('close', (code) => resolve({ succeeded: code === 0, said }));
  });
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
process.env.REFSCOPE_BROWSER = needBrowser((line) => console.log(line));
console.log(EXECUTABLE_LINE);
const total = { passed: 0, failed: 0 };

/**
 * @param {Check} check
 * @param {'inherit' | 'pipe'} output
 */
async function runAndTell(check, output) {
  const { name, visible, count } = check;
  const heading = `\n== ${name}`;
  if (output === 'inherit') console.log(heading);
  if (visible && !hasDisplay() && virtualDisplay === null) {
    console.log('Left out: there is no display here, and no xvfb-run.');
    return;
  }
  const start = Date.now();
  const { succeeded, said } = await run(check, output);
  if (output === 'pipe') console.log(`${heading}\n${said.trimEnd()}`);
  const { passed, failed } = count(succeeded);
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${Math.round((Date.now() - start) / 1000)} s`);
  total.passed += passed;
  total.failed += failed;
}

await Promise.all(FIRST.map((check) => runAndTell(check, 'pipe')));
for (const check of THEN) await runAndTell(check, 'inherit');
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/**
 * What a drawn step costs with a thousand objects, in a page of Chromium: `node tests/bench/drawing.mjs`, and a part of
 * `npm run bench`. The player draws, as the app's stage does. Script, style and layout count, painting does not.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build, ROOT } from '../../electron/start/build.mjs';
import { findBrowser } from '../browser.mjs';

const PLACE = 'http://bench.test/';
const ROUNDS = 10;

const PROGRAMS = {
  '1,000 instances, each with a list that refers back': `class P:
    def __init__(self, i): self.i = i; self.pos = [i, i]
ps = [P(i) for i in range(1000)]
for p in ps: p.pos.append(p)
x = 1
`,
  '500 instances with 3,500 references': `class N: pass
ns = [N() for _ in range(500)]
for i, n in enumerate(ns): n.links = [ns[(i * k) % 500] for k in range(1, 8)]
a = ns[0]
b = a.links[3]
`,
};

/** Prints nothing but a line that says why, where there is no browser. */
export async function benchDrawing() {
  const browser = findBrowser();
  if (browser === null) {
    console.log('drawn steps: left out, there is no browser here');
    return;
  }
  await build({ only: ['runtime', 'walled', 'cli', 'player'] });
  const running = await chromium.launch({
    executablePath: browser.executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    for (const [name, source] of Object.entries(PROGRAMS)) {
      const { first, steps, elements } = await measure(await running.newPage(), recorded(source));
      const half = steps[steps.length >> 1] ?? 0;
      console.log(`a drawn step: ${name} (${elements} things drawn)`);
      console.log(`  first drawing of the last step ${first.toFixed(0)} ms`);
      console.log(`  a step on or back: half within ${half.toFixed(0)} ms, the worst ${steps.at(-1)?.toFixed(0)} ms`);
    }
  } finally {
    await running.close();
  }
}

/** @param {string} source @returns {string} the recording as JSON */
function recorded(source) {
  const command = [path.join(ROOT, 'cli', 'refscope.mjs'), 'trace', '--deltas', '-'];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    input: source,
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} trace
 */
async function measure(page, trace) {
  const script = readFileSync(path.join(ROOT, 'out', 'player', 'refscope-player.js'), 'utf8');
  const markup =
    '<!doctype html><refscope-player></refscope-player><script type="module" src="refscope-player.js"></script>';
  await page.route(`${PLACE}**`, (route) => {
    if (route.request().url() === PLACE) return route.fulfill({ contentType: 'text/html', body: markup });
    if (route.request().url().endsWith('.js')) return route.fulfill({ contentType: 'text/javascript', body: script });
    return route.fulfill({ contentType: 'application/json', body: trace });
  });
  await page.goto(PLACE);
  return page.evaluate(step, ROUNDS);
}

/**
 * Runs in the page.
 * @param {number} rounds
 */
async function step(rounds) {
  const player = /** @type {any} */ (document.querySelector('refscope-player'));
  const drawing = player.shadowRoot.querySelector('.drawing g');
  const trace = await (await fetch('trace.json')).json();
  /** @param {() => void} act */
  const time = (act) => {
    const started = performance.now();
    act();
    drawing.getBBox();
    return performance.now() - started;
  };
  const still = () => new Promise((resolve) => setTimeout(resolve, 400));
  const first = time(() => {
    player.setAttribute('step', String(trace.steps.length - 1));
    player.trace = trace;
  });
  const steps = [];
  for (let i = 0; i < rounds; i++) {
    await still();
    steps.push(time(() => player.back()));
    await still();
    steps.push(time(() => player.next()));
  }
  const elements = drawing.querySelectorAll('[data-object], [data-name], [data-reference]').length;
  return { first, steps: steps.sort((a, b) => a - b), elements };
}

if (process.argv[1] === import.meta.filename) await benchDrawing();

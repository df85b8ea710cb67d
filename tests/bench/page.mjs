/** The same recording in a page of Chromium: tracer, worker and model as the app has them, without its drawing. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { ROOT } from '../../electron/start/build.mjs';
import { findBrowser } from '../browser.mjs';
import { LONG_PROGRAM, MB, STEPS } from './long-program.mjs';

const SMALL_PROGRAM = 'names = [1, 2]\nalias = names\nalias.append(3)\n';

/** Prints nothing but a line that says why, where there is no browser. */
export async function benchPage() {
  const browser = findBrowser();
  if (browser === null) {
    console.log('in a page: left out, there is no browser here');
    return;
  }
  const server = await createServer({
    configFile: path.join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    server: { port: 0, hmr: false, watch: null, fs: { allow: [ROOT] } },
  });
  await server.listen();
  const running = await chromium.launch({
    executablePath: browser.executable,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await running.newPage();
    await page.route('**/bench.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto(new URL('bench.html', server.resolvedUrls?.local[0]).href);
    const renderers = await renderersOf(running);
    await measure(page, () => largest(renderers));
  } finally {
    await running.close();
    await server.close();
  }
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {() => number | null} memory of the page's process, in bytes
 */
async function measure(page, memory) {
  const files = `/@fs${ROOT}/`;
  const small = await page.evaluate(record, { files, source: SMALL_PROGRAM, maxSteps: STEPS });
  const before = memory();
  const long = await page.evaluate(record, { files, source: LONG_PROGRAM, maxSteps: STEPS });
  const after = memory();
  console.log('in a page of Chromium');
  console.log(`  a small program: the first batch ${small.first.toFixed(0)} ms after the run began`);
  console.log(
    `  ${long.steps} steps in ${(long.all / 1000).toFixed(1)} s, the first batch after ${long.first.toFixed(0)} ms`,
  );
  const far = `99 of 100 within ${long.nearly.toFixed(2)} ms, the worst ${long.worst.toFixed(2)} ms`;
  console.log(`  any step, of 1000 random ones: ${far}`);
  if (before === null || after === null) console.log('  the memory of its process can be told on Linux only');
  else console.log(`  its process grew by ${((after - before) / MB).toFixed(0)} MB, to ${(after / MB).toFixed(0)} MB`);
}

/**
 * Runs in the page: records a program once Python is ready, and keeps the recording.
 * @param {{ files: string, source: string, maxSteps: number }} request
 */
async function record({ files, source, maxSteps }) {
  const [{ createTracer }, { createRecording }] = await Promise.all([
    import(`${files}tracer/host/client.ts`),
    import(`${files}model/playback.ts`),
  ]);
  const tracer = createTracer({
    createWorker: () => new Worker(`${files}tracer/host/worker.ts?worker_file&type=module`, { type: 'module' }),
    runtime: `${location.origin}/runtime/`,
  });
  await new Promise((resolve, reject) => {
    tracer.onState((/** @type {string} */ state) =>
      state === 'ready' ? resolve(null) : state === 'failed' && reject(state),
    );
  });
  const recording = createRecording();
  Object.assign(globalThis, { kept: recording });
  const started = performance.now();
  let first = 0;
  await new Promise((resolve, reject) => {
    tracer.run({ source, maxSteps }, (/** @type {any} */ event) => {
      if (event.kind === 'steps') {
        recording.append(event.steps);
        first ||= performance.now() - started;
      } else if (event.kind === 'ended') resolve(null);
      else reject(new Error(event.reason ?? event.kind));
    });
  });
  const all = performance.now() - started;
  const times = Array.from({ length: 1000 }, () => {
    const step = Math.floor(Math.random() * recording.length);
    const before = performance.now();
    recording.at(step);
    return performance.now() - before;
  }).sort((a, b) => a - b);
  tracer.dispose();
  return { first, all, nearly: times[989] ?? 0, worst: times[999] ?? 0, steps: recording.length };
}

/** @param {import('@playwright/test').Browser} browser @returns {Promise<readonly number[]>} the processes of its pages */
async function renderersOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** @param {readonly number[]} processes @returns {number | null} what the largest holds in memory, in bytes */
function largest(processes) {
  if (process.platform !== 'linux') return null;
  const sizes = processes.map((id) => {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  });
  return Math.max(...sizes);
}

import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Step, Trace } from '../../model/trace.ts';
import { type App, expect, test } from './app.ts';

/** A frame at 60 Hz, in ms. Figures are printed; only what no busy machine could excuse fails. */
const FRAME = 16;
const BUSY_MACHINE = 5;

const STEPS = 100_000;

const FOLDER = path.join(import.meta.dirname, '../../lessons');
/** The first group of the course. */
const LESSONS = [
  ...(readFileSync(path.join(FOLDER, 'course.md'), 'utf8').split(/^## /m)[1] ?? '').matchAll(/^- (.+)$/gm),
]
  .map(([, name = '']) => name)
  .map((name) => /^title: (.+)$/m.exec(readFileSync(path.join(FOLDER, name, 'lesson.md'), 'utf8'))?.[1] ?? name)
  .map((title) => title.replaceAll('`', ''));

/** A loop that counts: two statements, a new int at every other step. */
function longTrace(source: string): Trace {
  const steps: Step[] = [
    {
      event: 'line',
      range: [1, 0, 1, 5],
      frame: 'f1',
      frames: [['enter', { id: 'f1', function: '<module>', kind: 'module' }]],
    },
    {
      event: 'line',
      range: [2, 0, 2, 5],
      frame: 'f1',
      names: { f1: [['n', 'o1']] },
      objects: { o1: { address: 1, type: 'int', text: '0' } },
    },
  ];
  while (steps.length < STEPS) {
    const n = steps.length;
    steps.push(
      n % 2 === 0
        ? { event: 'line', range: [2, 0, 2, 5], frame: 'f1' }
        : {
            event: 'line',
            range: [3, 4, 3, 10],
            frame: 'f1',
            names: { f1: [['n', `o${n}`]] },
            objects: { [`o${n}`]: { address: n, type: 'int', text: String(n) } },
            freed: [`o${n === 3 ? 1 : n - 2}`],
          },
    );
  }
  return {
    format: 'refscope-trace',
    version: 1,
    python: '3.14.2',
    source,
    steps,
    outcome: { kind: 'step-limit', limit: STEPS },
    timing: { startMs: 0, traceMs: 0 },
  };
}

/** Presses a key and waits for the next frame; the time until everything was drawn, in ms, for each press. */
async function timeOf(page: Page, key: string, presses: number): Promise<readonly number[]> {
  return page.evaluate(
    async ([name, count]) => {
      const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const times: number[] = [];
      for (let i = 0; i < count; i++) {
        const start = performance.now();
        window.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
        times.push(performance.now() - start);
        await frame();
      }
      return times;
    },
    [key, presses] as const,
  );
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

async function showLongTrace(app: App): Promise<void> {
  const { page } = app;
  await page.route('**/lessons/names-are-notes.json', async (route) => {
    const { source } = (await (await route.fetch()).json()) as Trace;
    await route.fulfill({ json: longTrace(source) });
  });
  await page.goto('./');
  await expect(app.cards.first()).toBeVisible({ timeout: 40_000 });
  await app.expectStep(1, STEPS - 1);
}

/** What the page writes down about itself. */
declare global {
  interface Window {
    /** When something was first drawn on an empty stage and the frame with it was made, in ms since the page began. */
    drawnAt: number | null;
    /** How many interpreters have said that they are ready. */
    pythons: number;
  }
}

/** Lets the page watch its own stage and interpreters: from outside, asking takes longer than what is measured. */
async function watchItself(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawnAt = null;
    window.pythons = 0;
    const Channel = window.MessageChannel;
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        this.port1.addEventListener('message', ({ data }) => {
          if (data?.kind === 'ready') window.pythons += 1;
        });
      }
    };
    const watch = new MutationObserver(() => {
      if (window.drawnAt !== null || !document.querySelector('.stage-svg .cards > *, .stage-svg .stack')) return;
      window.drawnAt = Number.NaN;
      const frame = new Channel();
      frame.port1.onmessage = () => {
        window.drawnAt = performance.now();
      };
      requestAnimationFrame(() => frame.port2.postMessage(null));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
}

const drawnAt = (page: Page): Promise<number> =>
  page.waitForFunction(() => window.drawnAt || false).then((handle) => handle.jsonValue() as Promise<number>);

/** Presses Run and waits for the drawing; the time between them, in ms. */
async function runTime(page: Page): Promise<number> {
  const start = await page.evaluate(() => {
    const [run] = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent?.startsWith('Run'));
    if (!run) throw new Error('There is no button Run');
    const now = performance.now();
    run.click();
    window.drawnAt = null;
    return now;
  });
  return (await drawnAt(page)) - start;
}

const load = (): string => `load ${(os.loadavg()[0] as number).toFixed(1)}`;

test('100,000 steps stay smooth', async ({ app, page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showLongTrace(app);
  await app.blur();
  const [jump = Number.NaN] = await timeOf(page, 'End', 1);
  const back = median(await timeOf(page, 'ArrowLeft', 30));
  const forward = median(await timeOf(page, 'ArrowRight', 30));
  const told = [jump, back, forward].map((time) => `${time.toFixed(1)} ms`);
  console.log(`100,000 steps: to the end ${told[0]}, a step back ${told[1]}, forward ${told[2]} (${load()}).`);
  expect(Math.max(back, forward)).toBeLessThan(FRAME * BUSY_MACHINE);
  expect(jump).toBeLessThan(100 * BUSY_MACHINE);

  const cursor = page.locator('.timeline-cursor');
  await expect(cursor).toHaveClass(/is-narrow/);
  for (let i = 0; i < 14; i++) await app.button('Zoom timeline in').click();
  await expect(cursor).not.toHaveClass(/is-narrow/);
  const box = await app.slider.boundingBox();
  if (!box) throw new Error('The timeline is not on screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + 25);
  const step = Number(await app.slider.getAttribute('aria-valuenow'));
  expect(step).toBeGreaterThan(STEPS - 100);
  for (let i = 0; i < 14; i++) await app.button('Zoom timeline out').click();
  await expect(cursor).toHaveClass(/is-narrow/);
});

test('a step among 100 objects takes less than a frame', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  await app.run(`${names(100)}last = 1\nlast = 2\nname_7.append(last)\n`);
  await app.blur();
  await app.press('End');
  await expect(app.cards).toHaveCount(101, { timeout: 20_000 });
  const back = await timeOf(page, 'ArrowLeft', 40);
  const forward = await timeOf(page, 'ArrowRight', 40);
  const told = [median(back), median(forward), Math.max(...back, ...forward)].map((time) => `${time.toFixed(1)} ms`);
  console.log(`100 objects: a step back ${told[0]}, forward ${told[1]}, the longest ${told[2]} (${load()}).`);
  expect(median([...back, ...forward])).toBeLessThan(FRAME * BUSY_MACHINE);
});

const names = (count: number): string => Array.from({ length: count }, (_, i) => `name_${i} = [${i}]\n`).join('');

test('the first lesson is on screen within 3 s, and within 1.5 s the next time', async ({ page }) => {
  await watchItself(page);
  await page.goto('./');
  const cold = await drawnAt(page);
  await page.waitForFunction(() => window.pythons > 0);
  await page.reload();
  const warm = await drawnAt(page);
  console.log(`First drawing: cold ${Math.round(cold)} ms, warm ${Math.round(warm)} ms (${load()}).`);
  expect(cold).toBeLessThan(3000 * BUSY_MACHINE);
  expect(warm).toBeLessThan(1500 * BUSY_MACHINE);
});

test('a lesson is on screen within 100 ms after Run', async ({ app, page }) => {
  test.slow();
  await watchItself(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  const times: number[] = [];
  expect(LESSONS.length).toBeGreaterThanOrEqual(10);
  for (const title of LESSONS) {
    await app.openLesson(title);
    await page.waitForFunction((count) => window.pythons > count, times.length, { timeout: 20_000 });
    times.push(await runTime(page));
    await app.waitForEnd();
  }
  const told = times.map((time) => Math.round(time)).join(', ');
  console.log(`From Run to the first drawing: ${told} ms; median ${Math.round(median(times))} ms (${load()}).`);
  expect(median(times)).toBeLessThan(10 * 100 * BUSY_MACHINE);
});

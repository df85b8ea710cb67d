import type { Page } from '@playwright/test';
import type { Step, Trace } from '../../model/trace.ts';
import { type App, expect, test } from './app.ts';

/** A frame at 60 Hz, in ms. Figures are printed; only what no busy machine could excuse fails. */
const FRAME = 16;
const BUSY_MACHINE = 5;

const STEPS = 100_000;

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
  await page.route('**/lessons/01-names-are-notes.json', async (route) => {
    const { source } = (await (await route.fetch()).json()) as Trace;
    await route.fulfill({ json: longTrace(source) });
  });
  await page.goto('./');
  await expect(app.cards.first()).toBeVisible({ timeout: 40_000 });
  await app.expectStep(1, STEPS - 1);
}

test('100,000 steps stay smooth', async ({ app, page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showLongTrace(app);
  await app.blur();
  await app.press('End');
  const back = median(await timeOf(page, 'ArrowLeft', 30));
  const forward = median(await timeOf(page, 'ArrowRight', 30));
  console.log(`100,000 steps: a step back takes ${back.toFixed(1)} ms, a step forward ${forward.toFixed(1)} ms.`);
  expect(Math.max(back, forward)).toBeLessThan(FRAME * BUSY_MACHINE);
});

test('the timeline of 100,000 steps zooms until every step has its tick', async ({ app, page }) => {
  test.slow();
  await showLongTrace(app);
  const cursor = page.locator('.timeline-cursor');
  await expect(cursor).toHaveClass(/is-narrow/);
  for (let i = 0; i < 14; i++) await app.button('Zoom timeline in').click();
  await expect(cursor).not.toHaveClass(/is-narrow/);
  const box = await app.slider.boundingBox();
  if (!box) throw new Error('The timeline is not on screen.');
  await page.mouse.click(box.x + box.width / 2, box.y + 25);
  const step = Number(await app.slider.getAttribute('aria-valuenow'));
  expect(step).toBeGreaterThan(0);
  expect(step).toBeLessThan(100);
  for (let i = 0; i < 14; i++) await app.button('Zoom timeline out').click();
  await expect(cursor).toHaveClass(/is-narrow/);
});

test('the first lesson is on screen within 3 s, and within 1.5 s the next time', async ({ app, page }) => {
  const times: number[] = [];
  for (let i = 0; i < 2; i++) {
    const start = Date.now();
    await app.open();
    times.push(Date.now() - start);
    await page.waitForTimeout(1000);
  }
  const [cold = Number.NaN, warm = Number.NaN] = times;
  console.log(`First drawing: cold ${cold} ms, warm ${warm} ms.`);
  expect(cold).toBeLessThan(3000 * BUSY_MACHINE);
  expect(warm).toBeLessThan(1500 * BUSY_MACHINE);
});

test('a run is on screen soon after it was asked for', async ({ app, page }) => {
  await app.open();
  await app.write('a = [1]\n');
  await page.waitForTimeout(4000);
  const start = await page.evaluate(() => performance.now());
  await app.press('ControlOrMeta+Enter');
  await expect(app.note('a')).toBeVisible();
  const end = await page.evaluate(() => performance.now());
  console.log(`From Run to the first drawing: ${Math.round(end - start)} ms.`);
  expect(end - start).toBeLessThan(100 * 10 * BUSY_MACHINE);
});

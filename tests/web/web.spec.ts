import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test, waitUntilKept } from './web.ts';

test('runs from any path of a host that sends no headers, and is within its policy', async ({ app, page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await app.open();
  await app.run('a = [1]\nb = a\nprint(b)\n');
  await app.blur();
  await app.press('End');
  await expect(app.note('b')).toBeVisible();
  await waitUntilKept(page);
  expect(complaints).toEqual([]);
});

test('is all there with the server gone, after one visit', async ({ app, page, host }) => {
  await app.open();
  await waitUntilKept(page);
  await host.close();
  await page.reload();
  await expect(app.cards.first()).toBeVisible();
  await app.openLesson('Weak references');
  await app.run('a = [1]\nprint(a)\n');
  await app.blur();
  await app.press('End');
  await expect(app.output).toHaveText('[1]');
});

test('keeps what was written', async ({ app, page }) => {
  await app.open();
  await app.write('mine = 1\n');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('refscope.state'))).toContain('mine = 1');
  await page.reload();
  await expect(app.editor).toContainText('mine = 1');
});

test('a new version is fetched whole, shown at the next visit, and only what changed is fetched', async ({
  app,
  context,
  folder,
  host,
  page,
}) => {
  await app.open();
  await waitUntilKept(page);
  const title = 'Names are sticky notes';
  await replaceIn(folder, 'lessons/index.json', '"Names are notes"', `"${title}"`);
  host.asked.length = 0;

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Names are notes' })).toBeVisible();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state))
    .toBe('installed');
  expect(new Set(host.asked)).toEqual(new Set(['service-worker.js', 'lessons/index.json']));

  await page.close();
  // The browser needs a moment to see that nothing uses the old version any more.
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(host.address);
    await expect(next.locator('.narration').first()).toBeVisible();
    const shown = await next.getByRole('heading', { name: title }).isVisible();
    await next.close();
    expect(shown).toBe(true);
  }).toPass();
});

test('a half-copied new version is not taken', async ({ app, folder, page }) => {
  await app.open();
  await waitUntilKept(page);
  const before = await readFile(path.join(folder, 'lessons', 'index.json'), 'utf8');
  await replaceIn(folder, 'lessons/index.json', '"Names are notes"', '"Broken"');
  await writeFile(path.join(folder, 'lessons', 'index.json'), `${before} `);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing ?? null))
    .toBeNull();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting)).toBeNull();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Names are notes' })).toBeVisible();
});

test.describe('before the service worker is there', () => {
  test.use({ serviceWorkers: 'block' });

  test('the worker that runs Python reaches nothing outside, from the first visit on', async ({ app, page }) => {
    let heard = 0;
    const listener = http.createServer((_request, response) => {
      heard += 1;
      response.setHeader('access-control-allow-origin', '*').end('heard');
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
    const reach = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      );
    await app.open();
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const answers = await Promise.all(page.workers().map((worker) => worker.evaluate(reach, address)));
    expect(new Set(answers)).toEqual(new Set(['refused']));
    expect(heard).toBe(0);
    await new Promise<void>((resolve) => listener.close(() => resolve()));
  });
});

/** Puts another version of a file on the host, and a service worker that knows it. */
async function replaceIn(folder: string, name: string, old: string, replacement: string): Promise<void> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  const changed = text.replace(old, replacement);
  expect(changed).not.toBe(text);
  await writeFile(file, changed);
  const worker = path.join(folder, 'service-worker.js');
  const hashes = [text, changed].map((one) => createHash('sha256').update(one).digest('hex'));
  await writeFile(worker, (await readFile(worker, 'utf8')).replace(hashes[0] ?? '', hashes[1] ?? ''));
}

/** The stand-in is worth something if specs fail on it where the real thing would fail. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { ROOT } from '../../electron/start/build.mjs';
import { bareApp, RunningApps, startApp } from '../electron/launch.ts';

const STAND_IN = path.join(ROOT, 'tests', 'electron-standin', 'electron.mjs');

interface Broken {
  /** Starts the shell after replacing a piece of one of its bundles. */
  start(bundle: 'main/main.js' | 'preload/preload.cjs', piece: string, by: string): Promise<ElectronApplication>;
  /** As `start`, and waits for the page. */
  page(bundle: 'main/main.js' | 'preload/preload.cjs', piece: string, by: string): Promise<Page>;
}

const test = base.extend<{ broken: Broken }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  broken: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'refscope-fault-'));
    const running = new RunningApps();
    const start: Broken['start'] = async (bundle, piece, by) => {
      const root = await bareApp(folder);
      const file = path.join(root, 'out', bundle);
      const text = await readFile(file, 'utf8');
      expect(text).toContain(piece);
      await writeFile(file, text.replaceAll(piece, by));
      const app = await startApp(root, path.join(folder, 'data'), { executable: STAND_IN });
      running.add(app);
      return app;
    };
    const page: Broken['page'] = async (...fault) => {
      const first = await (await start(...fault)).firstWindow();
      await first.waitForFunction(() => location.protocol !== 'about:' && document.readyState === 'complete');
      return first;
    };
    await use({ start, page });
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Whether an action of the page's own works; later, because a debugger's is not held to the policy. */
const works = (page: Page, action: string) =>
  page.evaluate(
    (text) =>
      new Promise<boolean>((resolve) => {
        const script = document.createElement('script');
        const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
        Object.assign(window, { told: resolve });
        script.src = url;
        script.onerror = () => resolve(false);
        document.head.append(script);
      }),
    action,
  );

test('a preload that requires more than a sandboxed one may', async ({ broken }) => {
  const page = await broken.page(
    'preload/preload.cjs',
    'require("electron")',
    '(require("node:fs"), require("electron"))',
  );
  expect(await page.evaluate(() => typeof window.refscope)).toBe('undefined');
});

test('a response without its policy', async ({ broken }) => {
  const page = await broken.page('main/main.js', '"content-security-policy": CONTENT_SECURITY_POLICY,', '');
  expect(
    await page.evaluate(async () => (await fetch('index.html')).headers.get('content-security-policy')),
  ).toBeNull();
  expect(await works(page, 'told(true)')).toBe(true); // A script from anywhere.
});

test('a policy that does not let WebAssembly in', async ({ broken }) => {
  const page = await broken.page('main/main.js', " 'wasm-unsafe-eval'", '');
  const compiles = page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve));
    return WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
      () => true,
      () => false,
    );
  });
  expect(await compiles).toBe(false);
});

test('responses that do not isolate the page', async ({ broken }) => {
  const page = await broken.page('main/main.js', '"cross-origin-embedder-policy": "require-corp",', '');
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
});

test('a page that may leave', async ({ broken }) => {
  const page = await broken.page('main/main.js', 'event.preventDefault()', 'undefined');
  await page.evaluate(() => {
    location.href = 'icon.svg';
  });
  await page.waitForURL(/icon\.svg$/);
});

test('permissions that nobody decides on', async ({ broken }) => {
  const page = await broken.page('main/main.js', 'hardenSession();', '');
  const state = await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state);
  expect(state).toBe('granted');
});

test('a channel that does not exist', async ({ broken }) => {
  const page = await broken.page('preload/preload.cjs', 'refscope:call:', 'refscope:cal:');
  const refusal = await page.evaluate(() => window.refscope?.restoreState().catch((error: Error) => error.message));
  expect(refusal).toContain("No handler registered for 'refscope:cal:restoreState'");
});

for (const [what, piece, by] of [
  ['a window without sandbox', 'sandbox: true', 'sandbox: false'],
  ['a window without isolation', 'contextIsolation: true', 'contextIsolation: false'],
  ['a window with Node', 'nodeIntegration: false', 'nodeIntegration: true'],
  ['a window with webviews', 'webviewTag: false', 'webviewTag: true'],
  ['a window without the same-origin policy', 'nodeIntegration: false', 'webSecurity: false'],
  ['a scheme without privileges', 'standard: true', 'standard: false'],
  ['an entry that waits for what waits for it', 'app.whenReady().then(start).catch(giveUp);', 'await app.whenReady();'],
] as const) {
  test(`${what} shows nothing`, async ({ broken }) => {
    const app = await broken.start('main/main.js', piece, by).catch(() => null);
    await expect(
      async () => app?.firstWindow({ timeout: 3_000 }) ?? Promise.reject(new Error('not started')),
    ).rejects.toThrow();
  });
}

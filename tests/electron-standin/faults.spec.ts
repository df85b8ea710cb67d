/** The stand-in is worth something if specs fail on it where the real thing would fail. See also `checklist.spec.ts`. */
import { WALLS } from '../electron/walls.ts';
import { expect, MAIN, PRELOAD, test } from './broken.ts';

test('a preload that requires more than a sandboxed one may', async ({ broken }) => {
  const { page } = await broken.launch([PRELOAD, 'require("electron")', '(require("node:fs"), require("electron"))']);
  expect(await page.evaluate(() => typeof window.refscope)).toBe('undefined');
});

test('a policy that does not let WebAssembly in', async ({ broken }) => {
  const launched = await broken.launch([MAIN, " 'wasm-unsafe-eval'", '']);
  expect(await WALLS['text is never run; WebAssembly is'](launched)).toEqual(['WebAssembly is not run']);
});

test('responses that do not isolate the page', async ({ broken }) => {
  const { page } = await broken.launch([MAIN, '"cross-origin-embedder-policy": "require-corp",', '']);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
});

test('a channel that does not exist', async ({ broken }) => {
  const { page } = await broken.launch([PRELOAD, 'refscope:call:', 'refscope:cal:']);
  const refusal = await page.evaluate(() => window.refscope?.restoreState().catch((error: Error) => error.message));
  expect(refusal).toContain("No handler registered for 'refscope:cal:restoreState'");
});

for (const [what, piece, by] of [
  ['a scheme without privileges', 'standard: true', 'standard: false'],
  ['an entry that waits for what waits for it', 'app.whenReady().then(start).catch(giveUp);', 'await app.whenReady();'],
] as const) {
  test(`${what} shows nothing`, async ({ broken }) => {
    const app = await broken.start([MAIN, piece, by]).catch(() => null);
    await expect(
      async () => app?.firstWindow({ timeout: 3_000 }) ?? Promise.reject(new Error('not started')),
    ).rejects.toThrow();
  });
}

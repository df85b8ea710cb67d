/** How long a person waits for the window. Printed; the bounds only catch what is out of all proportion. */
import { IS_REAL } from './executable.mjs';
import { expect, test } from './launch.ts';

test('the window and its first drawing are there soon after the start', async ({ desktop }) => {
  const begun = performance.now();
  const since = () => Math.round(performance.now() - begun);
  const { app, page } = await desktop.launchWhole();
  const isShown = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await expect.poll(isShown, { intervals: [20], timeout: 20_000 }).toBe(true);
  const shown = since();
  await page.locator('svg [data-object]').first().waitFor();
  const drawn = since();
  const by = IS_REAL ? 'Electron' : 'the stand-in';
  console.log(
    `Start of ${by}, Playwright's own time included: window shown after ${shown} ms, drawn after ${drawn} ms.`,
  );
  expect(drawn).toBeLessThan(20_000);
});

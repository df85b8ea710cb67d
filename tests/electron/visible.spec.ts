/** The whole app once in a window that can be seen; its picture is kept with the results. */
import { hasDisplay } from '../../electron/start/browsers.mjs';
import { expect, test } from './launch.ts';

test('a window that can be seen shows the first lesson', async ({ desktop }, info) => {
  expect(hasDisplay(), 'a display').toBe(true);
  const { app, page } = await desktop.launchWhole();
  await expect(page.locator('svg [data-object]').first()).toBeVisible();
  const shown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isVisible()));
  expect(shown).toEqual([true]);
  await page.screenshot({ path: info.outputPath('window.png') });
});

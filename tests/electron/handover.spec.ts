/** A window that is closed right after a keystroke still hands that over. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './launch.ts';

/** Closes the first window as its button does; the app may have ended before the answer is here. */
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()).catch(() => {});

test('the last keystroke before the only window is closed is there at the next start', async ({ desktop }) => {
  const { app, page } = await desktop.launchWhole();
  await expect(page.locator('svg [data-object]').first()).toBeVisible();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  // The first change is kept at once; the second has to wait for 200 ms, and the window does not.
  await page.keyboard.insertText('# first');
  await page.keyboard.insertText(' and last');
  await closeWindow(app);
  await ended;

  const folder = path.join(desktop.userData, 'windows');
  const [record = ''] = await readdir(folder);
  const { state } = JSON.parse(await readFile(path.join(folder, record), 'utf8'));
  expect(JSON.parse(state).text).toContain('# first and last');
  const { page: next } = await desktop.launchWhole();
  await next.locator('.cm-content').click();
  await next.keyboard.press('Control+End');
  await expect(next.locator('.cm-content')).toContainText('# first and last');
});

test('a window whose page hangs is closed all the same', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await page.evaluate(() => window.refscope?.restoreState());
  await page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeWindow(app); // The bare page never answers.
  await ended;
  const next = await desktop.launch();
  expect(await next.page.evaluate(() => window.refscope?.restoreState())).toMatchObject({ state: 'mine' });
});

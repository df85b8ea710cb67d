/** A person's day: the whole app in its window, from the first start to the second. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogs, expect, test } from './launch.ts';

const editor = (page: Page) => page.locator('.cm-content');
const drawing = (page: Page) => page.locator('svg [data-object]');

/** Chooses a command in the native menu, as soon as it can be chosen. */
const choose = (app: ElectronApplication, id: string) =>
  expect
    .poll(() =>
      app.evaluate(({ Menu }, command) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(command);
        if (item?.enabled) item.click();
        return item?.enabled;
      }, id),
    )
    .toBe(true);

const title = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

const fillsScreen = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());

async function write(page: Page, text: string): Promise<void> {
  await editor(page).fill(text);
  await expect(editor(page)).toContainText(text.trim().split('\n').at(-1) ?? '');
}

test('from the first lesson to a program of one’s own, saved, exported, and there again tomorrow', async ({
  desktop,
}) => {
  const file = path.join(desktop.folder, 'mine.py');
  const svg = path.join(desktop.folder, 'mine.svg');
  const { app, page } = await desktop.launchWhole();

  // The first lesson is there before Python is.
  await expect(drawing(page).first()).toBeVisible();
  await expect(page.getByText('Names are notes').first()).toBeVisible();

  // A program of one's own, run and stepped through.
  await choose(app, 'file.new');
  await write(page, 'a = [1, 2]\nb = a\nb.append(3)\n');
  await choose(app, 'run.start');
  await expect(drawing(page).first()).toBeVisible({ timeout: 30_000 });
  await choose(app, 'step.last');
  await expect(page.locator('[data-object]').filter({ hasText: '3' }).first()).toBeVisible();

  // Saved, and exported as it is on screen.
  await answerDialogs(app, { save: file });
  await choose(app, 'file.save');
  await expect.poll(() => title(app)).toBe('mine.py — Refscope');
  expect(await readFile(file, 'utf8')).toBe('a = [1, 2]\nb = a\nb.append(3)\n');
  await answerDialogs(app, { save: svg });
  await choose(app, 'file.export');
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect.poll(() => readFile(svg, 'utf8').catch(() => '')).toContain('</svg>');

  // Another file, and back in dark colours, with text that is not saved.
  const other = path.join(desktop.folder, 'other.py');
  await writeFile(other, 'c = {}\n');
  await answerDialogs(app, { open: other });
  await choose(app, 'file.open');
  await expect(editor(page)).toContainText('c = {}');
  await write(page, 'c = {}\nd = c  # not saved\n');
  await expect.poll(() => title(app)).toBe('● other.py — Refscope');
  await choose(app, 'view.theme');

  // In front of the class: drawing and sentence alone, stepped through with a clicker.
  await choose(app, 'run.start');
  await expect(page.locator('.step-counter').first()).toContainText('Step 1 of 2', { timeout: 30_000 });
  await choose(app, 'view.present');
  const presentation = page.getByRole('main', { name: 'Presentation' });
  await expect(presentation.locator('svg [data-object]').first()).toBeVisible();
  await expect.poll(() => fillsScreen(app)).toBe(true);
  await page.keyboard.press('PageDown');
  await expect(presentation).toContainText('Step 2 of 2');
  await expect(editor(page).first()).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(presentation).toBeHidden();
  await expect.poll(() => fillsScreen(app)).toBe(false);
  await app.close();

  const tomorrow = await desktop.launchWhole();
  await expect(editor(tomorrow.page)).toContainText('d = c  # not saved');
  await expect.poll(() => title(tomorrow.app)).toBe('● other.py — Refscope');
  expect(await readFile(other, 'utf8')).toBe('c = {}\n');
});

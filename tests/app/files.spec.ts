import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

test.beforeEach(async ({ app }) => {
  await app.open();
});

/** Chooses `Open…` and answers the file dialog. */
async function openFile(page: Page, name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await chooser).setFiles({ name, mimeType: 'text/x-python', buffer: content });
}

test('a file is opened, run and saved', async ({ app, page }) => {
  await openFile(page, 'bus.py', Buffer.from('riders = ["Ann"]\r\n'));
  await expect(app.editor).toContainText('riders');
  await expect(page).toHaveTitle('bus.py – Refscope');
  await app.press('ControlOrMeta+Enter');
  await expect(app.note('riders')).toBeVisible();
  await app.editor.click();
  await app.press('ControlOrMeta+End');
  await page.keyboard.insertText('late = riders\n');
  await expect(page).toHaveTitle('• bus.py – Refscope');
  const download = page.waitForEvent('download');
  await app.press('ControlOrMeta+s');
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('bus.py');
  expect(await readFile(await saved.path(), 'utf8')).toBe('riders = ["Ann"]\nlate = riders\n');
  await expect(page).toHaveTitle('bus.py – Refscope');
});

for (const [what, content, sentence] of [
  ['not UTF-8', Buffer.from([0x61, 0x20, 0x3d, 0x20, 0x22, 0xe9, 0x22]), 'is not UTF-8'],
  ['empty', Buffer.alloc(0), 'is empty'],
  ['larger than 1 MB', Buffer.alloc(1024 * 1024 + 1, '#'), 'larger than 1 MB'],
  ['not text', Buffer.from([1, 0, 2]), 'not a text file'],
] as const) {
  test(`a file that is ${what} gets a sentence, and nothing is lost`, async ({ app, page }) => {
    await app.write('mine = 1\n');
    await openFile(page, 'other.py', content);
    await expect(app.notice).toContainText(sentence);
    await expect(app.editor).toContainText('mine = 1');
    await app.button('Dismiss').click();
    await expect(app.notice).toHaveCount(0);
  });
}

test('unsaved text gives way only after the person agreed', async ({ app, page }) => {
  await app.write('mine = 1\n');
  await openFile(page, 'other.py', Buffer.from('other = 2\n'));
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Go on editing' }).click();
  await expect(app.editor).toContainText('mine = 1');
  await openFile(page, 'other.py', Buffer.from('other = 2\n'));
  await dialog.getByRole('button', { name: 'Discard the changes' }).click();
  await expect(app.editor).toContainText('other = 2');
});

test('a lesson asks before it replaces what was written', async ({ app, page }) => {
  await app.write('mine = 1\n');
  await page.locator('.lesson-menu').click();
  await page.getByRole('menuitemradio', { name: 'Closures' }).click();
  await page.getByRole('button', { name: 'Discard the changes' }).click();
  await expect(app.editor).toContainText('make_averager');
});

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

test('the exported SVG is the drawing on screen', async ({ app, page }) => {
  await app.openLesson('Shallow and deep copy');
  await app.press('End');
  await page.waitForTimeout(400);
  const onScreen = await page.locator('.stage-svg').evaluate(partsOf);
  const download = page.waitForEvent('download');
  await app.button('Export').click();
  await page.getByRole('menuitem', { name: 'Export drawing as SVG…' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('05-shallow-and-deep-copy-step-10.svg');
  const svg = await readFile(await file.path(), 'utf8');
  const parsed = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      name: documentElement.tagName,
      title: documentElement.querySelector('title')?.textContent,
      unsafe: documentElement.querySelectorAll('script, image, use, foreignObject, [href]').length,
    };
  }, svg);
  expect(parsed).toEqual({ name: 'svg', title: 'Sticky notes, step 10', unsafe: 0 });
  await page.setContent(svg);
  expect(await page.locator('svg').evaluate(partsOf)).toEqual(onScreen);
});

/** What a drawing consists of: its objects, names and references where they stand, and all its text in order. */
function partsOf(svg: Element) {
  const parts = [...svg.querySelectorAll<SVGElement>('[data-object], [data-name], [data-reference]')];
  return {
    parts: parts.map(({ dataset: { object, frame, name, reference }, attributes }) => ({
      ...{ object, frame, name, reference },
      transform: attributes.getNamedItem('transform')?.value,
    })),
    shapes: [...svg.querySelectorAll('path')]
      .filter((path) => !path.closest('.reach'))
      .map((path) => path.getAttribute('d')),
    texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
  };
}

test('the drawing can be copied', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.button('Export').click();
  await page.getByRole('menuitem', { name: 'Copy drawing as SVG' }).click();
  await expect(app.notice).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

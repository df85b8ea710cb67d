import { readFile } from 'node:fs/promises';
import { documentOf, formatDocument, parseDocument } from '../../model/document.ts';
import { desktopLink, parseLink, webLink } from '../../model/link.ts';
import { expect, test } from './web.ts';

const PROGRAM = 'name = input()\nnames = [name]\nprint(names)\n';
const GIVEN = { ...documentOf(PROGRAM), inputs: ['Ada'], step: 2, values: 'objects' } as const;

test('a link opens the program and runs nothing; Run shows what it was made for', async ({ app, host, page }) => {
  await page.goto(webLink(host.address, GIVEN));
  await expect(app.editor).toContainText('names = [name]');
  expect(page.url()).toBe(host.address);
  await expect(app.cards).toHaveCount(0);
  await expect(app.output).toHaveText('');
  await app.press('ControlOrMeta+Enter');
  await app.expectStep(2);
  await expect(app.note('name')).toBeVisible();
  await page.reload();
  await expect(app.editor).toContainText('names = [name]');
});

test('a link that is made opens the same in another browser', async ({ app, browser, context, host, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open();
  await app.openLesson('Shallow and deep copy');
  await app.blur();
  for (let n = 0; n < 3; n++) await app.press('ArrowRight');
  await app.expectStep(4);
  await app.button('Export').click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(app.notice).toContainText('The link was copied');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${host.address}#`);
  expect(parseLink(link)).toMatchObject({ step: 4, view: 'sticky', program: expect.stringContaining('deepcopy') });

  const elsewhere = await browser.newPage();
  await elsewhere.goto(link);
  await expect(elsewhere.getByRole('textbox', { name: 'Python program' })).toContainText('deepcopy');
  await elsewhere.close();
});

test('a link of Python Tutor opens, pasted over the address of the open page', async ({ app, host, page }) => {
  await app.open();
  const tutor = 'code=l1%20%3D%20%5B1%5D%0Al2%20%3D%20l1&cumulative=false&curInstr=2&py=3&rawInputLstJSON=%5B%5D';
  await page.goto(`${host.address}#${tutor}`);
  await expect(app.editor).toContainText('l2 = l1');
});

test('a link that is pasted into the app opens; what is wrong with one is said there', async ({ app, page }) => {
  await app.open();
  await app.button('File').click();
  await page.getByRole('menuitem', { name: 'Open link…' }).click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toBeFocused();
  for (const [link, problem] of [
    ['https://docs.python.org/3/', 'This link carries no program.'],
    ['https://pythontutor.com/visualize.html#code=int%20x;&py=c', 'The program in this link is not Python but c.'],
  ] as const) {
    await field.fill(link);
    await app.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(problem);
  }
  await app.expectAccessible();
  await field.fill(`  ${desktopLink(GIVEN)}\n`);
  await app.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(app.editor).toContainText('names = [name]');
  await expect(app.cards).toHaveCount(0);
});

test('a broken link gets a sentence, and nothing is lost', async ({ app, host, page }) => {
  await app.open();
  await app.write('mine = 1\n');
  await page.goto(`${webLink(host.address, GIVEN).slice(0, -9)}`);
  await expect(app.notice).toContainText("The link can't be opened. Not a Refscope link: its program is broken");
  await expect(app.editor).toContainText('mine = 1');
});

test('a document is saved with what was recorded, and shows it again without running', async ({ app, page }) => {
  await app.open();
  await app.openLesson('Weak references');
  await app.blur();
  await app.press('End');
  const shown = await app.narration.textContent();
  const download = page.waitForEvent('download');
  await app.button('File').click();
  await page.getByRole('menuitem', { name: 'Save as Refscope document…' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('weak-references.refscope');
  const text = await readFile(await saved.path(), 'utf8');
  const document = parseDocument(text);
  expect(document.lesson?.title).toBe('Weak references');
  expect(document.trace?.steps.length).toBe(document.step + 1);

  await app.openLesson('Closures');
  const chooser = page.waitForEvent('filechooser');
  await app.press('ControlOrMeta+o');
  const file = { name: 'weak.refscope', mimeType: 'application/x-refscope', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
  await expect(page.getByRole('heading', { name: 'Weak references' })).toBeVisible();
  await app.expectStep(document.step);
  await expect(app.narration).toHaveText(shown ?? '');
});

test('a document that can not be read gets a sentence, and nothing is lost', async ({ app, page }) => {
  await app.open();
  await app.write('mine = 1\n');
  for (const [content, sentence] of [
    [formatDocument(GIVEN).replace('"version": 1', '"version": 99'), 'made by a newer Refscope (format 99'],
    [formatDocument(GIVEN).slice(0, -9), 'it is no JSON, or was cut off'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser');
    await app.press('ControlOrMeta+o');
    const file = { name: 'class.refscope', mimeType: 'application/x-refscope', buffer: Buffer.from(content) };
    await (await chooser).setFiles(file);
    const discard = page.getByRole('button', { name: 'Discard the changes' });
    await discard.click();
    await expect(app.notice).toContainText(`class.refscope was not opened.`);
    await expect(app.notice).toContainText(sentence);
    await expect(app.editor).toContainText('mine = 1');
  }
});

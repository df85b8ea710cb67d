/** Drawings out of the whole desktop app: into files, to the clipboard, to the printer. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './launch.ts';

const command = (app: ElectronApplication, id: string) =>
  app.evaluate(({ Menu }, name) => Menu.getApplicationMenu()?.getMenuItemById(name)?.click(), id);

/** Saves whatever is asked for into `folder` under the name that is proposed; `asked` keeps what the dialogs were. */
async function saveInto(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    const asked: unknown[] = [];
    Object.assign(globalThis, { asked });
    dialog.showSaveDialog = (async (_window: unknown, { defaultPath, filters }: Electron.SaveDialogOptions) => {
      asked.push({ defaultPath, extensions: filters?.flatMap(({ extensions }) => extensions) });
      return { canceled: false, filePath: `${place}/${defaultPath}` };
    }) as typeof dialog.showSaveDialog;
  }, folder);
}

const asked = (app: ElectronApplication) => app.evaluate(() => Reflect.get(globalThis, 'asked'));

async function exportAs(app: ElectronApplication, page: Page, ...choices: readonly string[]): Promise<void> {
  await command(app, 'file.export');
  for (const name of choices) await page.getByRole('radio', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Save…' }).click();
}

test('drawings go into files, with the names and endings that the native dialog proposes', async ({ desktop }) => {
  const { app, page } = await desktop.launchWhole();
  await expect(page.locator('.stage-svg [data-object]').first()).toBeVisible();
  await saveInto(app, desktop.folder);
  await exportAs(app, page, 'PNG', '2×');
  await expect(page.locator('.notice')).toContainText('-step-1.png');
  await exportAs(app, page, 'PDF');
  await expect(page.locator('.notice')).toContainText('-step-1.pdf');
  const stem = 'names-are-notes';
  expect(await asked(app)).toEqual([
    { defaultPath: `${stem}-step-1.png`, extensions: ['png'] },
    { defaultPath: `${stem}-step-1.pdf`, extensions: ['pdf'] },
  ]);
  const png = await readFile(path.join(desktop.folder, `${stem}-step-1.png`));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  const pdf = await readFile(path.join(desktop.folder, `${stem}-step-1.pdf`));
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  for (const words of ['team', "'Ann'"]) expect(text).toContain(words);
});

test('an export that is cancelled asks for no place and leaves no file', async ({ desktop }) => {
  const { app, page } = await desktop.launchWhole();
  await page.locator('.cm-content').fill('kept = []\nfor n in range(150):\n    kept.append([n])\n    del kept[:-6]\n');
  await command(app, 'run.start');
  // The button says Run before the run has begun, too: the number of steps tells that it has ended.
  await expect(page.locator('.step-counter').first()).toHaveText(/of \d{3}/, { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeVisible();
  await saveInto(app, desktop.folder);
  const before = await readdir(desktop.folder);
  await command(app, 'file.export');
  await page.getByRole('radio', { name: /^All/ }).click();
  for (const name of ['PNG', '4×']) await page.getByRole('radio', { name, exact: true }).click();
  await page.getByRole('button', { name: 'Save…' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.locator('.notice')).toContainText('Nothing was written');
  expect([await asked(app), await readdir(desktop.folder)]).toEqual([[], before]);
});

test('the drawing is copied as a picture', async ({ desktop }) => {
  const { app, page } = await desktop.launchWhole();
  await expect(page.locator('.stage-svg [data-object]').first()).toBeVisible();
  await command(app, 'file.copyPicture');
  await expect(page.locator('.notice')).toContainText('copied as a picture');
  const size = await app.evaluate(async ({ clipboard }) => {
    const [item] = await clipboard.read();
    if (!item) throw new Error('nothing on the clipboard');
    const blob = (await item.getType<string>('image/png')) as Blob;
    const png = Buffer.from(await blob.arrayBuffer());
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  });
  expect(size).toEqual([1600, 900]);
});

test('the drawing is printed, on its side where it is wide', async ({ desktop }) => {
  const { app, page } = await desktop.launchWhole();
  await expect(page.locator('.stage-svg [data-object]').first()).toBeVisible();
  // The printer of a test makes a PDF.
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.print = async ({ landscape = false, printBackground = false } = {}, done) => {
        const pdf = await webContents.printToPDF({ landscape, printBackground });
        Object.assign(globalThis, { printed: { landscape, pdf: pdf.toString('base64') } });
        done?.(true, '');
      };
    }
  });
  await command(app, 'file.print');
  const printed = () =>
    app.evaluate(() => Reflect.get(globalThis, 'printed') as { landscape: boolean; pdf: string } | undefined);
  await expect.poll(async () => (await printed())?.landscape).toBe(true);
  const pdf = Buffer.from((await printed())?.pdf ?? '', 'base64');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  for (const words of ['names-are-notes.py', 'Step 1 of']) expect(text).toContain(words);
  expect(text).not.toContain('Export');
});

test('a printer that refuses is told of, a person who changes their mind is not', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  const print = (success: boolean, reason: string) =>
    app.evaluate(
      ({ BrowserWindow }, answer) => {
        for (const { webContents } of BrowserWindow.getAllWindows()) {
          webContents.print = (_options, done) => done?.(answer.success, answer.reason);
        }
      },
      { success, reason },
    );
  const reply = () => page.evaluate(() => window.refscope?.print({ landscape: false }));
  await print(true, '');
  expect(await reply()).toEqual({ kind: 'printed' });
  await print(false, 'Print job canceled');
  expect(await reply()).toEqual({ kind: 'cancelled' });
  await print(false, 'Print job failed');
  expect(await reply()).toEqual({ kind: 'failed', sentence: 'Nothing was printed: Print job failed.' });
});

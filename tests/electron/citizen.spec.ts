/** How the app lives with the system: command line, second starts, recent files, drops and links. */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication } from '@playwright/test';
import { documentOf, parseDocument } from '../../model/document.ts';
import { desktopLink } from '../../model/link.ts';
import { EXECUTABLE } from './executable.mjs';
import { answerDialogs, type Desktop, expect, type Launched, openWindow, test } from './launch.ts';

/** What the bare page of a window is given to begin with. */
const begin = ({ page }: Launched) => page.evaluate(() => window.refscope?.restoreState());

async function writeProgram(desktop: Desktop, name: string, text: string): Promise<string> {
  const file = path.join(desktop.folder, name);
  await writeFile(file, text);
  return file;
}

/** The labels of the menu of recent files, without its last two. */
const recent = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    const menu = file?.submenu?.items.find(({ label }) => label === 'Open Recent');
    return menu?.submenu?.items.slice(0, -2).map(({ label }) => label);
  });

/** Collects what a page is told to open. */
const collect = ({ page }: Launched) =>
  page.evaluate(() => {
    const names: string[] = [];
    window.refscope?.on('opened', ({ name }) => names.push(name));
    Object.assign(window, { names });
  });
const collected = ({ page }: Launched) => page.evaluate(() => (window as unknown as { names: string[] }).names);

test('a file on the command line is opened', async ({ desktop }) => {
  const launched = await desktop.launch(await writeProgram(desktop, 'a.py', 'a = 1\n'));
  expect(await begin(launched)).toMatchObject({ opened: { name: 'a.py', text: 'a = 1\n' }, notice: null });
  expect(await recent(launched.app)).toEqual(['a.py']);
});

test('a file on the command line that is not there is said', async ({ desktop }) => {
  const launched = await desktop.launch(path.join(desktop.folder, 'none.py'));
  expect(await begin(launched)).toMatchObject({ opened: null, notice: '“none.py” is not there any more.' });
});

test('a second start opens its file in the app that runs, in a window of its own, and ends', async ({ desktop }) => {
  const first = await desktop.launch(await writeProgram(desktop, 'a.py', 'a = 1\n'));
  await begin(first);
  await first.page.evaluate(() => window.refscope?.keepState({ state: 'used', file: null }));
  const file = await writeProgram(desktop, 'b.py', 'b = 1\n');
  const second = first.app.waitForEvent('window');
  const child = spawn(EXECUTABLE, ['--no-sandbox', path.join(desktop.folder, 'app'), file], {
    env: { ...process.env, REFSCOPE_USER_DATA: desktop.userData },
    stdio: 'ignore',
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  const page = await second;
  await page.waitForFunction(() => location.protocol !== 'about:' && document.readyState === 'complete');
  expect(await begin({ app: first.app, page })).toMatchObject({ opened: { name: 'b.py' } });
  expect(await recent(first.app)).toEqual(['b.py', 'a.py']);
});

test('a second start without a file shows the window that was used last', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await openWindow(app);
  const used = await app.browserWindow(page);
  await used.evaluate((window) => {
    window.focus();
    window.minimize();
  });
  const front = await app.evaluate(({ app: application, BrowserWindow }) => {
    BrowserWindow.getFocusedWindow = () => null; // Another program is in front.
    const focused = BrowserWindow.getAllWindows().map(
      (window) => new Promise<number>((resolve) => window.once('focus', () => resolve(window.id))),
    );
    application.emit('second-instance', {}, ['electron', 'app'], '/');
    return Promise.race(focused);
  });
  expect(await used.evaluate((window) => [window.id, window.isMinimized()])).toEqual([front, false]);
});

test('a file that is open in another window is not opened twice unasked', async ({ desktop }) => {
  const file = await writeProgram(desktop, 'a.py', 'a = 1\n');
  const first = await desktop.launch(file);
  const begun = await begin(first);
  await first.page.evaluate(
    (token) => window.refscope?.keepState({ state: 'used', file: token }),
    begun?.opened?.file ?? null,
  );
  const page = await openWindow(first.app);
  await answerDialogs(first.app, { open: file, box: 0 });
  expect(await page.evaluate(() => window.refscope?.openFile())).toEqual({ kind: 'cancelled' });
  await answerDialogs(first.app, { box: 1 });
  expect(await page.evaluate(() => window.refscope?.openFile())).toMatchObject({ kind: 'opened' });
});

test('a window whose page breaks down is opened again', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await page.evaluate(() => window.refscope?.restoreState());
  await page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));
  await answerDialogs(app, { box: 0 });
  const again = await app.evaluate(async ({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    const loaded = new Promise<void>((resolve) => contents?.once('did-finish-load', () => resolve()));
    contents?.forcefullyCrashRenderer();
    await loaded;
    return contents?.getURL();
  });
  expect(again).toBe('app://refscope/index.html');
  await app.close();
  const next = await desktop.launch();
  expect(await begin(next)).toMatchObject({ state: 'mine' });
});

test('recent files outlast the app; one that is gone leaves the list', async ({ desktop }) => {
  const file = await writeProgram(desktop, 'a.py', 'a = 1\n');
  const first = await desktop.launch();
  await answerDialogs(first.app, { open: file, save: path.join(desktop.folder, 'saved.py') });
  await first.page.evaluate(() => window.refscope?.openFile());
  await first.page.evaluate(() => window.refscope?.saveFileAs({ name: 'saved.py', text: 'b = 2\n' }));
  expect(await recent(first.app)).toEqual(['saved.py', 'a.py']);
  await first.app.close();
  expect(JSON.parse(await readFile(path.join(desktop.userData, 'recent.json'), 'utf8'))).toHaveLength(2);

  const second = await desktop.launch();
  expect(await recent(second.app)).toEqual(['saved.py', 'a.py']);
  await begin(second);
  await collect(second);
  await writeFile(file, ''); // Empty: it can't be opened.
  const click = (name: string) =>
    second.app.evaluate(({ Menu }, label) => {
      const menu = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
      menu
        ?.flatMap(({ submenu }) => submenu?.items ?? [])
        .find((item) => item.label === label)
        ?.click();
    }, name);
  await click('saved.py');
  await expect.poll(() => collected(second)).toEqual(['saved.py']);
  await click('a.py');
  await expect.poll(() => recent(second.app)).toEqual(['saved.py']);
});

/** Does what Chromium does with a file that the page does not take: it goes there. True where the page stays. */
const drop = ({ app }: Launched, file: string) =>
  app.evaluate(({ BrowserWindow }, url) => {
    let stays = false;
    const preventDefault = () => {
      stays = true;
    };
    BrowserWindow.getAllWindows()[0]?.webContents.emit('will-navigate', { url, preventDefault }, url);
    return stays;
  }, pathToFileURL(file).href);

test('a dropped file is opened, and the page stays', async ({ desktop }) => {
  const launched = await desktop.launch();
  await begin(launched);
  await collect(launched);
  const file = await writeProgram(desktop, 'dropped.py', 'a = 1\n');
  expect(await drop(launched, file)).toBe(true);
  await expect.poll(() => collected(launched)).toEqual(['dropped.py']);
});

test('a page can’t ask for a file itself', async ({ desktop }) => {
  const launched = await desktop.launch();
  await begin(launched);
  await collect(launched);
  const file = await writeProgram(desktop, 'secret.py', 'a = 1\n');
  await launched.page.evaluate((url) => {
    location.href = url;
    window.open(url);
  }, pathToFileURL(file).href);
  // A file that a person drops comes after those that the page asked for.
  await drop(launched, await writeProgram(desktop, 'dropped.py', 'b = 1\n'));
  await expect.poll(() => collected(launched)).toEqual(['dropped.py']);
});

test('a link opens a program as text', async ({ desktop }) => {
  const program = { ...documentOf('a = [1]\n'), inputs: ['Ada'] };
  const launched = await desktop.launch(desktopLink(program));
  const begun = await begin(launched);
  expect(begun?.opened).toMatchObject({ file: null, name: 'Link.refscope' });
  expect(parseDocument(begun?.opened?.text ?? '')).toEqual(program);
});

test.describe('links that are none', () => {
  for (const [link, notice] of [
    ['refscope://open', 'That link carries no program.'],
    ['refscope://open?v=1&program=%25%25', "That link can't be opened."],
  ] as const) {
    test(link, async ({ desktop }) => {
      const launched = await desktop.launch(link);
      expect(await begin(launched)).toMatchObject({ opened: null, notice: expect.stringContaining(notice) });
    });
  }
});

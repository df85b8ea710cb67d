/** Windows on screens that come and go, and the presentation on the second one. The stand-in can plug screens in. */
import type { ElectronApplication } from '@playwright/test';
import type { Rectangle } from 'electron';
import { IS_REAL } from './executable.mjs';
import { expect, type Launched, openWindow, test } from './launch.ts';

test.skip(IS_REAL, 'screens can’t be plugged in here');

const LAPTOP = { x: 0, y: 0, width: 1440, height: 900 };
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 };

const plug = (app: ElectronApplication, screens: Rectangle[]) =>
  app.evaluate(({ screen }, boxes) => (screen as unknown as { plug(all: Rectangle[]): void }).plug(boxes), screens);

const put = (app: ElectronApplication, place: Rectangle) =>
  app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);

const shown = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => {
    const [one] = BrowserWindow.getAllWindows();
    return {
      bounds: one?.getBounds(),
      full: one?.isFullScreen(),
      maximized: one?.isMaximized(),
      menu: one?.isMenuBarVisible(),
    };
  });

const present = ({ page }: Launched, on: boolean) =>
  page.evaluate((start) => window.refscope?.present({ on: start }), on);

test('presenting fills the second screen; the window comes back as it was', async ({ desktop }) => {
  const launched = await desktop.launch();
  const { app, page } = launched;
  await plug(app, [LAPTOP, PROJECTOR]);
  const before = { x: 40, y: 50, width: 1000, height: 700 };
  await put(app, before);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.maximize());

  await present(launched, true);
  expect(await shown(app)).toEqual({ bounds: PROJECTOR, full: true, maximized: false, menu: false });
  expect(await app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(1))).toBe(true);
  // What is kept meanwhile is the window's own place.
  await page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));

  await present(launched, false);
  await expect.poll(() => shown(app)).toEqual({ bounds: before, full: false, maximized: true, menu: true });
  expect(await app.evaluate(({ powerSaveBlocker }) => powerSaveBlocker.isStarted(1))).toBe(false);
});

test('with one screen, presenting fills that; a window on the projector stays there', async ({ desktop }) => {
  const launched = await desktop.launch();
  await plug(launched.app, [LAPTOP]);
  await present(launched, true);
  expect(await shown(launched.app)).toMatchObject({ bounds: LAPTOP, full: true });
  await present(launched, false);
  await expect.poll(async () => (await shown(launched.app)).full).toBe(false);
  await plug(launched.app, [LAPTOP, PROJECTOR, { x: -1280, y: 0, width: 1280, height: 720 }]);
  await put(launched.app, { x: -1200, y: 20, width: 900, height: 600 });
  await present(launched, true);
  expect(await shown(launched.app)).toMatchObject({ bounds: { x: -1280, width: 1280 }, full: true });
});

test('who leaves full screen in the system’s own way has left the presentation', async ({ desktop }) => {
  const launched = await desktop.launch();
  await launched.page.evaluate(() => {
    const told: unknown[] = [];
    window.refscope?.on('presenting', (detail) => told.push(detail));
    Object.assign(window, { told });
  });
  await present(launched, true);
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setFullScreen(false));
  await expect
    .poll(() => launched.page.evaluate(() => (window as unknown as { told: unknown[] }).told))
    .toEqual([{ on: false }]);
  expect(await shown(launched.app)).toMatchObject({ full: false, menu: true });
});

test('a window that is opened while another one presents is a usual one, beside that one’s own place', async ({
  desktop,
}) => {
  const launched = await desktop.launch();
  const { app } = launched;
  await plug(app, [LAPTOP, PROJECTOR]);
  await put(app, { x: 40, y: 50, width: 1000, height: 700 });
  await present(launched, true);
  const page = await openWindow(app);
  const added = await (await app.browserWindow(page)).evaluate((one) => ({
    bounds: one.getBounds(),
    full: one.isFullScreen(),
  }));
  expect(added).toEqual({ bounds: { x: 72, y: 82, width: 1000, height: 700 }, full: false });
});

test('an app that is killed while it presents comes back in its own place', async ({ desktop }) => {
  const first = await desktop.launch();
  await first.page.evaluate(() => window.refscope?.restoreState());
  await plug(first.app, [LAPTOP, PROJECTOR]);
  const before = { x: 40, y: 50, width: 1000, height: 700 };
  await put(first.app, before);
  await first.page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));
  await present(first, true);
  await first.page.evaluate(() => window.refscope?.keepState({ state: 'mine too', file: null }));
  await first.app.close();
  const { app } = await desktop.launch();
  expect((await shown(app)).bounds).toEqual(before);
});

test('each set-up of screens has its place and its text size', async ({ desktop }) => {
  const { app, page } = await desktop.launch();
  await page.evaluate(() => window.refscope?.restoreState());
  const keep = () => page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));
  const zoom = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
  const atDesk = { x: 100, y: 60, width: 1100, height: 720 };
  const inClass = { x: 1500, y: 40, width: 1600, height: 900 };
  await plug(app, [LAPTOP]);
  await put(app, atDesk);
  await keep();

  await plug(app, [LAPTOP, PROJECTOR]);
  await put(app, inClass);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(2));
  await keep();

  // The projector is gone: nothing may stay where nobody can see it.
  await plug(app, [LAPTOP]);
  expect([(await shown(app)).bounds, await zoom()]).toEqual([atDesk, 0]);
  await plug(app, [LAPTOP, PROJECTOR]);
  expect([(await shown(app)).bounds, await zoom()]).toEqual([inClass, 2]);

  // Screens that were never there: the window stays if it can be seen, else it comes to the first one.
  await plug(app, [{ x: 0, y: 0, width: 1280, height: 720 }]);
  expect((await shown(app)).bounds).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
});

test('place and text size are there again at the next start', async ({ desktop }) => {
  const first = await desktop.launch();
  await first.page.evaluate(() => window.refscope?.restoreState());
  const place = { x: 30, y: 70, width: 1200, height: 800 };
  await put(first.app, place);
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1.5));
  await first.page.evaluate(() => window.refscope?.keepState({ state: 'mine', file: null }));
  await first.app.close();
  const { app } = await desktop.launch();
  expect((await shown(app)).bounds).toEqual(place);
  const zoom = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
  expect(zoom).toBe(1.5);
});

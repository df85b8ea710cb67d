/** Starting the built desktop app for a spec. */
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';
import { ROOT } from '../../electron/start/build.mjs';
import { EXECUTABLE } from './executable.mjs';

export { expect };

/** A page that does nothing by itself: what it calls, a spec calls. */
const BARE_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><h1>Bare</h1></html>`;

export interface Launched {
  readonly app: ElectronApplication;
  readonly page: Page;
}

export interface Desktop {
  /** An empty folder for the spec's files. */
  readonly folder: string;
  /** Where the app keeps its data. */
  readonly userData: string;
  /** Starts the app with the bare page; what an earlier start has kept is there. */
  launch(...args: string[]): Promise<Launched>;
  /** Starts the whole app. */
  launchWhole(...args: string[]): Promise<Launched>;
}

export interface AppOptions {
  /** The app to run: the one built in the checkout, or one taken out of a package. */
  readonly appRoot: string;
}

/** Specs of the desktop: each has folders of its own, and apps that are closed in the end. */
export const test = base.extend<AppOptions & { desktop: Desktop }>({
  appRoot: [ROOT, { option: true }],
  desktop: async ({ appRoot }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'refscope-spec-'));
    const userData = path.join(folder, 'data');
    const running = new RunningApps();
    const launch = async (root: string, args: string[]) => {
      const launched = await launchApp(root, userData, args);
      running.add(launched.app);
      return launched;
    };
    await use({
      folder,
      userData,
      launch: async (...args) => launch(await bareApp(folder, appRoot), args),
      launchWhole: (...args) => launch(appRoot, args),
    });
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Starts the app in `root`. */
export function startApp(
  root: string,
  userData: string,
  { args = [], executable = EXECUTABLE }: { args?: readonly string[]; executable?: string } = {},
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: executable,
    args: [root, ...args],
    env: { ...(process.env as Record<string, string>), REFSCOPE_USER_DATA: userData },
    colorScheme: null,
    timeout: 30_000,
  });
}

/** Starts the app in `root`, and waits for its first window's page. */
export async function launchApp(root: string, userData: string, args: readonly string[] = []): Promise<Launched> {
  const app = await startApp(root, userData, { args });
  return { app, page: await loadedPage(app) };
}

/** The page of the first window, once it is there. */
export const loadedPage = async (app: ElectronApplication): Promise<Page> => loaded(await app.firstWindow());

async function loaded(page: Page): Promise<Page> {
  await page.waitForFunction(() => location.protocol !== 'about:' && document.readyState === 'complete');
  return page;
}

/** Opens one more window, from the menu. */
export async function openWindow(app: ElectronApplication): Promise<Page> {
  const opening = app.waitForEvent('window');
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []);
    items?.find(({ label }) => label === 'New Window')?.click();
  });
  return loaded(await opening);
}

/** Remembers apps while they run, so that a spec leaves none behind. */
export class RunningApps {
  readonly #apps = new Set<ElectronApplication>();

  add(app: ElectronApplication): void {
    this.#apps.add(app);
    app.once('close', () => this.#apps.delete(app));
  }

  async close(): Promise<void> {
    await Promise.all([...this.#apps].map((app) => app.close()));
  }
}

/** The shell of the app in `from` around the bare page. */
export async function bareApp(folder: string, from: string = ROOT): Promise<string> {
  const root = path.join(folder, 'app');
  for (const part of ['main', 'preload']) {
    await cp(path.join(from, 'out', part), path.join(root, 'out', part), { recursive: true });
  }
  await cp(path.join(from, 'package.json'), path.join(root, 'package.json'));
  await cp(path.join(ROOT, 'renderer', 'icon.svg'), path.join(root, 'out', 'renderer', 'icon.svg'));
  await writeFile(path.join(root, 'out', 'renderer', 'index.html'), BARE_PAGE);
  await writeFile(path.join(root, 'out', 'renderer', 'bare.js'), '');
  return root;
}

/** Answers the native dialogs of the app, from now on. A path of null: the person cancels. */
export async function answerDialogs(
  app: ElectronApplication,
  answers: { open?: string | null; save?: string | null; box?: number },
): Promise<void> {
  await app.evaluate(({ dialog }, { open, save, box }) => {
    if (open !== undefined) {
      dialog.showOpenDialog = async () => ({ canceled: open === null, filePaths: open === null ? [] : [open] });
    }
    if (save !== undefined) dialog.showSaveDialog = async () => ({ canceled: save === null, filePath: save ?? '' });
    if (box !== undefined) dialog.showMessageBox = async () => ({ response: box, checkboxChecked: false });
  }, answers);
}

/** The built app with pieces of its bundles replaced, run by the stand-in. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test as base, type ElectronApplication, expect } from '@playwright/test';
import { ROOT } from '../../electron/start/build.mjs';
import { bareApp, type Launched, loadedPage, RunningApps, startApp } from '../electron/launch.ts';

export { expect };

const STAND_IN = path.join(ROOT, 'tests', 'electron-standin', 'electron.mjs');

export const MAIN = 'main/main.js';
export const PRELOAD = 'preload/preload.cjs';

/** A piece of a bundle, and what stands there instead. */
export type Fault = readonly [bundle: typeof MAIN | typeof PRELOAD, piece: string, by: string];

export interface Broken {
  /** Starts the shell with these faults. */
  start(...faults: readonly Fault[]): Promise<ElectronApplication>;
  /** As `start`, and waits for the page. */
  launch(...faults: readonly Fault[]): Promise<Launched>;
}

export const test = base.extend<{ broken: Broken }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  broken: async ({}, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'refscope-fault-'));
    const running = new RunningApps();
    const start: Broken['start'] = async (...faults) => {
      const root = await bareApp(folder);
      for (const fault of faults) await replace(root, fault);
      const app = await startApp(root, path.join(folder, 'data'), { executable: STAND_IN });
      running.add(app);
      return app;
    };
    const launch: Broken['launch'] = async (...faults) => {
      const app = await start(...faults);
      return { app, page: await loadedPage(app) };
    };
    await use({ start, launch });
    await running.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** A fault whose piece is not in the bundle would show nothing. */
async function replace(root: string, [bundle, piece, by]: Fault): Promise<void> {
  const file = path.join(root, 'out', bundle);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(piece);
  await writeFile(file, text.replaceAll(piece, by));
}

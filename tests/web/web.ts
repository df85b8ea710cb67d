import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildWeb } from '../../electron/packaging/web/edition.mjs';
import { expect, test as withApp } from '../app/app.ts';
import { type Host, startHost } from './static-host.ts';

/** The web edition on a plain host, and the app in it. */
export const test = withApp.extend<{ folder: string; host: Host }, { edition: string }>({
  edition: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      // One for each worker: two that build the same folder would be in each other's way.
      const folder = await mkdtemp(path.join(os.tmpdir(), 'refscope-edition-'));
      buildWeb(folder);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  /** A copy of the edition that a test may change. */
  folder: async ({ edition }, use) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'refscope-web-'));
    await cp(edition, folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true });
  },
  host: async ({ folder }, use) => {
    const host = await startHost(folder);
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.address),
});

/** Waits until everything is kept for use without a network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

export { expect };

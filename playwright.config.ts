import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser.mjs';
import type { AppOptions } from './tests/electron/launch.ts';
import { EXTRACTED } from './tests/package/extracted.ts';

/** Another port lets two checkouts run their tests on one machine. */
const APP_PORT = Number(process.env.REFSCOPE_TEST_PORT ?? 47_480);
const executable = process.env.REFSCOPE_BROWSER ?? findBrowser()?.executable;
const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** For what runs in a browser: the app at a teacher's screen size, and what a failure leaves behind. */
const inBrowser = {
  viewport: { width: 1440, height: 900 },
  screenshot: 'only-on-failure' as const,
  // Recording a trace takes a good part of a test's time: REFSCOPE_TRACE=1 records it to look into a failure.
  trace: process.env.REFSCOPE_TRACE ? ('retain-on-failure' as const) : ('off' as const),
  launchOptions: {
    ...(executable && { executablePath: executable }),
    args: ['--disable-background-networking', ...noSandbox],
  },
};

/** Specs run against what `npm run build` has built. `npm test` finds or installs a browser first. */
export default defineConfig<AppOptions>({
  outputDir: 'test-results',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'app', testDir: 'tests/app', use: { ...inBrowser, baseURL: `http://127.0.0.1:${APP_PORT}/` } },
    {
      name: 'attacks',
      testDir: 'tests/attacks',
      use: { ...inBrowser, baseURL: `http://127.0.0.1:${APP_PORT}/` },
    },
    { name: 'player', testDir: 'tests/player', use: inBrowser },
    { name: 'web', testDir: 'tests/web', use: inBrowser },
    { name: 'electron', testDir: 'tests/electron', testIgnore: 'visible.spec.ts', timeout: 90_000 },
    { name: 'electron-standin', testDir: 'tests/electron-standin' },
    { name: 'package', testDir: 'tests/package', testMatch: 'extract.setup.ts' },
    // On the app as it ships: a person's day and the window's walls. REFSCOPE_ALL runs every spec on it.
    {
      name: 'packaged',
      testDir: 'tests/electron',
      testMatch: process.env.REFSCOPE_ALL ? '*.spec.ts' : ['day.spec.ts', 'shell.spec.ts'],
      testIgnore: 'visible.spec.ts',
      timeout: 90_000,
      dependencies: ['package'],
      use: { appRoot: EXTRACTED },
    },
    // By itself, on a display: see tests/run.mjs.
    ...(process.env.REFSCOPE_VISIBLE
      ? [{ name: 'visible', testDir: 'tests/electron', testMatch: 'visible.spec.ts', timeout: 90_000 }]
      : []),
  ],
  webServer: {
    command: `node electron/start.mjs --web --no-open --port ${APP_PORT}`,
    url: `http://127.0.0.1:${APP_PORT}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 300_000,
  },
});

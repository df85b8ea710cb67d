/** The browser that the tests run in: Playwright's own, else an installed one, else one that is installed now. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { installedBrowsers } from '../electron/start/browsers.mjs';
import { ROOT } from '../electron/start/build.mjs';

const PLAYWRIGHT = path.join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
const DOWNLOAD_MS = 300_000;
const APT_MS = 600_000;

/**
 * The browser that is here, and runs, or null.
 * @returns {{ executable: string, whose: string } | null}
 */
export function findBrowser() {
  const own = { executable: chromium.executablePath(), whose: "Playwright's own" };
  const installed = installedBrowsers().map((executable) => ({ executable, whose: 'installed' }));
  const wanted = process.env.REFSCOPE_BROWSER ? installed : [own, ...installed];
  return wanted.find(({ executable }) => existsSync(executable) && runs(executable)) ?? null;
}

/**
 * As `findBrowser`; where there is none, installs one and says so.
 * @param {(line: string) => void} say
 * @returns {string} its executable
 * @throws {Error} when there is none and none could be installed
 */
export function needBrowser(say) {
  const found = findBrowser() ?? installBrowser(say);
  if (found === null)
    throw new Error('No browser is here and none could be installed: install Chrome, Edge or Chromium.');
  say(`Browser: ${found.executable} (${found.whose}).`);
  return found.executable;
}

/** @param {(line: string) => void} say */
function installBrowser(say) {
  const isRoot = process.getuid?.() === 0;
  say("No browser is here: installing Playwright's …");
  const withSystem = isRoot ? ['--with-deps'] : [];
  run(process.execPath, [PLAYWRIGHT, 'install', ...withSystem, 'chromium'], DOWNLOAD_MS);
  const found = findBrowser();
  if (found !== null || !isRoot || !existsSync('/usr/bin/apt-get')) return found;
  say("That could not be had: installing Debian's chromium …");
  run('apt-get', ['update', '-q'], APT_MS);
  run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], APT_MS);
  return findBrowser();
}

/** Whether it starts: one that was fetched may miss libraries of the system. @param {string} executable */
function runs(executable) {
  return spawnSync(executable, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} timeout
 */
function run(command, args, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'inherit', timeout, env });
}

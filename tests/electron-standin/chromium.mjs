/** The installed Chromium that shows the stand-in's windows. */
import { spawn } from 'node:child_process';
import { hasDisplay, installedBrowsers } from '../../electron/start/browsers.mjs';
import { Cdp } from './cdp.mjs';

const FLAGS = [
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

/**
 * @param {string} profile folder
 * @param {readonly string[]} switches from the command line
 * @returns {{ cdp: Cdp, process: import('node:child_process').ChildProcess }}
 */
export function launchChromium(profile, switches) {
  const [browser] = installedBrowsers();
  if (browser === undefined) throw new Error('the stand-in needs an installed Chromium');
  const flags = [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(hasDisplay() ? [] : ['--headless']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...switches,
  ];
  // It says "DevTools listening on ws://…" on standard error, which Playwright waits for.
  const child = spawn(browser, flags, { stdio: ['ignore', 'ignore', 'inherit', 'pipe', 'pipe'] });
  const [, , , output, input] = child.stdio;
  return {
    cdp: new Cdp(
      /** @type {import('node:stream').Writable} */ (output),
      /** @type {import('node:stream').Readable} */ (input),
    ),
    process: child,
  };
}

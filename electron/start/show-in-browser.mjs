/** The built app in a browser, served from this machine. */
import path from 'node:path';
import openInDefaultBrowser from 'open';
import { serve } from '../serve.mjs';
import { installedBrowsers, openAppWindow } from './browsers.mjs';
import { ROOT } from './build.mjs';
import { runToEnd } from './child.mjs';

/**
 * Ports, tried in order. Fixed ones first: what the app keeps in the browser's storage is tied to its address,
 * port included.
 */
const PORTS = [47_474, 47_475, 47_476, 0];

/**
 * Serves the app, and shows it, until its window is closed or the script is asked to end.
 * @param {object} options
 * @param {number | null} options.port null: one of ours
 * @param {boolean} options.open false: print the address only
 * @param {(line: string) => void} options.say
 * @returns {Promise<void>}
 * @throws {Error} when the port can't be had
 */
export async function showInBrowser({ port, open, say }) {
  const { url, close } = await serve(path.join(ROOT, 'out', 'renderer'), port === null ? PORTS : [port]);
  const stop = stopSignal();
  const closed = open && (await showUntilClosed(url, stop, say));
  if (!closed) {
    say(`Refscope is at ${url} (open it in Chrome, Edge or Chromium; Ctrl+C ends it).`);
    await aborted(stop);
  }
  await close();
}

/**
 * @param {string} url
 * @param {AbortSignal} stop
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} false: nobody will tell when the window is closed
 */
async function showUntilClosed(url, stop, say) {
  for (const browser of installedBrowsers()) {
    const name = path.basename(browser);
    const child = openAppWindow(browser, url);
    stop.addEventListener('abort', () => child.kill());
    say(`Refscope opens in ${name}; closing its window ends it.`);
    const { code, brief, problem } = await runToEnd(child);
    if (!brief || stop.aborted) return true;
    if (code === 0) return false;
    say(`${name} ended at once (${problem ?? `status ${code ?? 'unknown'}`}).`);
  }
  try {
    const child = await openInDefaultBrowser(url);
    child.once('error', (error) => say(`No browser could be opened (${error.message}).`));
  } catch (error) {
    say(`No browser could be opened (${error instanceof Error ? error.message : error}).`);
  }
  return false;
}

/** @returns {AbortSignal} aborted by Ctrl+C, by a closed terminal, or by a polite request to end */
function stopSignal() {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => controller.abort());
  return controller.signal;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve());
  });
}

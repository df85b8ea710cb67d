#!/usr/bin/env node
/**
 * A stand-in for Electron's executable: runs an app's built main bundle in Node, and its windows in an installed
 * Chromium. It has Electron's command line, so that Playwright's `_electron.launch({ executablePath })` drives it.
 * What it covers, and what it does not, stands in README.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElectron } from './api.mjs';

const { app: appFolder, inspect, switches } = parseCommandLine(process.argv.slice(2));
const manifest = JSON.parse(readFileSync(path.join(appFolder, 'package.json'), 'utf8'));
const { version } = createRequire(import.meta.url)('electron/package.json');

if (inspect) inspector.open(0, '127.0.0.1'); // Says "Debugger listening on ws://…", which Playwright waits for.
Object.defineProperty(process, 'versions', { value: { ...process.versions, electron: version } });
process.argv = [process.execPath, ...process.argv.slice(2)];

const { electron, start } = createElectron({ manifest, switches });
provide(electron);

const main = path.join(appFolder, manifest.main);
if (!existsSync(main)) fail(`Unable to find Electron app at ${main}`);
try {
  await import(pathToFileURL(main).href);
} catch (error) {
  fail(`App threw an error during load\n${error instanceof Error ? error.stack : error}`);
}
// As in Electron, nothing is ready before the main module has ended: awaiting `whenReady()` in it waits for ever.
await start();

/**
 * @param {readonly string[]} args
 * @returns {{ app: string, inspect: boolean, switches: string[] }}
 */
function parseCommandLine(args) {
  const place = args.findIndex((arg) => !arg.startsWith('-'));
  const app = args[place];
  if (app === undefined) fail('usage: electron [options] <app folder> [arguments]');
  const options = args.slice(0, place);
  return {
    app: path.resolve(app),
    inspect: options.some((option) => option.startsWith('--inspect')),
    switches: options.filter((option) => !option.startsWith('--inspect')),
  };
}

/**
 * Makes `electron` the module of that name, for `require` and for `import`.
 * @param {Record<string, unknown>} electron
 */
function provide(electron) {
  const loader = /** @type {{ _load: (name: string, ...rest: unknown[]) => unknown }} */ (
    /** @type {unknown} */ (Module)
  );
  const load = loader._load;
  loader._load = (name, ...rest) => (name === 'electron' ? electron : load.call(Module, name, ...rest));

  Object.assign(globalThis, { electronStandIn: electron });
  const source = `const electron = globalThis.electronStandIn;
    export default electron;
    export const { ${Object.keys(electron).join(', ')} } = electron;`;
  const hook = `export const resolve = (name, context, next) => name === 'electron'
    ? { url: ${JSON.stringify(dataUrl(source))}, shortCircuit: true }
    : next(name, context);`;
  Module.register(dataUrl(hook));
}

/** @param {string} source */
function dataUrl(source) {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

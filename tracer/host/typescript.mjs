import path from 'node:path';
import { createServer } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/**
 * Loads modules in TypeScript into scripts that Node runs as they are: `load('/model/playback.ts')`. `close` ends it.
 * `change`: what is made of the text of a file, by its place below the root.
 * @param {(text: string, file: string) => string} [change]
 */
export async function typescript(change) {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: change ? [changing(change)] : [],
  });
  return { load: (/** @type {string} */ place) => vite.ssrLoadModule(place), close: () => vite.close() };
}

/**
 * @param {(text: string, file: string) => string} change
 * @returns {import('vite').Plugin}
 */
const changing = (change) => ({
  name: 'changing',
  enforce: 'pre',
  transform: (text, id) => change(text, path.relative(ROOT, id)),
});

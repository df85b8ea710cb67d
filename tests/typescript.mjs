import { createServer } from 'vite';
import { ROOT } from '../electron/start/build.mjs';

/**
 * Loads modules in TypeScript into scripts that Node runs as they are: `load('/model/playback.ts')`. `close` ends it.
 */
export async function typescript() {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  return { load: (/** @type {string} */ place) => vite.ssrLoadModule(place), close: () => vite.close() };
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('../../..', import.meta.url));
/** What the realm is made of says nowhere where it lies, and imports nothing: branches for Node are never taken. */
const NOWHERE = JSON.stringify('file:///');

/** The process of Python under Node: `--mode realm` makes the script of the realm, else the process around it. */
export default defineConfig(({ mode }) => ({
  root: project,
  publicDir: false,
  plugins: [
    {
      name: 'nowhere',
      enforce: 'pre',
      transform: (code, id) => (/pyodide(\.asm)?\.mjs/.test(id) ? code.replaceAll('import.meta.url', NOWHERE) : null),
    },
  ],
  build: {
    outDir: 'out/walled',
    emptyOutDir: false,
    target: 'node20',
    ...(mode === 'realm'
      ? { lib: { entry: 'tracer/host/walled/realm.ts', formats: ['iife'], name: 'realm', fileName: () => 'realm.js' } }
      : { ssr: true }),
    rolldownOptions: {
      external: /^node:|^ws$/,
      ...(mode !== 'realm' && {
        // The second by itself, so that a test can have it.
        input: ['process', 'network'].map((name) => `tracer/host/walled/${name}.ts`),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      }),
      // Pyodide's own, in functions that are never called here.
      checks: { eval: false, commonJsVariableInEsm: false },
    },
  },
}));

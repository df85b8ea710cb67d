import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The command line as one file for Node; packages stay outside of it. */
export default defineConfig({
  root: project,
  publicDir: false,
  build: {
    ssr: 'cli/entry.ts',
    outDir: 'out/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'refscope.mjs' } },
  },
});

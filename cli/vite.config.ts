import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The command line for Node: a file for what all commands need and one for each; packages stay outside. */
export default defineConfig({
  root: project,
  publicDir: false,
  build: {
    ssr: 'cli/entry.ts',
    outDir: 'out/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'refscope.mjs', chunkFileNames: '[name].mjs' } },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('..', import.meta.url));

/** The player for any web page: one file that needs no other. */
export default defineConfig({
  root: project,
  publicDir: false,
  build: {
    lib: { entry: 'player/index.ts', formats: ['es'], fileName: () => 'refscope-player.js' },
    outDir: 'out/player',
    emptyOutDir: true,
    target: 'es2023',
    rolldownOptions: { output: { minify: true } },
    license: { fileName: 'licences.json' },
  },
});

import { defineConfig } from 'vite';

/**
 * The desktop's two bundles, chosen by `--mode main` and `--mode preload`. Everything is bundled in: the packaged
 * app has no `node_modules`. A sandboxed preload can only be CommonJS.
 */
export default defineConfig(({ mode }) => {
  const isPreload = mode === 'preload';
  const name = isPreload ? 'preload' : 'main';
  return {
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: `electron/${name}.ts`,
      outDir: `out/${name}`,
      emptyOutDir: true,
      minify: false,
      // Read when a package is made: what is bundled is named in its notices.
      license: { fileName: 'licences.json' },
      target: 'node24',
      rolldownOptions: {
        external: ['electron'],
        output: { format: isPreload ? 'cjs' : 'es', entryFileNames: isPreload ? 'preload.cjs' : 'main.js' },
      },
    },
  };
});

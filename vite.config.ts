import { cp, readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const project = fileURLToPath(new URL('.', import.meta.url));
const built = join(project, 'out');

/** What other build steps make and the page fetches: folders of `out/`, served beside `index.html`. */
const FOLDERS = ['runtime', 'lessons'];

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/** The file of `out/` that an address of the page stands for, or null. */
function builtFile(address: string): string | null {
  const path = normalize(decodeURIComponent(new URL(address, 'http://page').pathname)).slice(1);
  return FOLDERS.includes(path.split(sep)[0] ?? '') ? join(built, path) : null;
}

/** Copies the built folders beside the built page; while developing, serves them from where they are. */
function builtFolders(): Plugin {
  return {
    name: 'refscope-built-folders',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const file = builtFile(request.url ?? '/');
        const found =
          file !== null &&
          (await stat(file).then(
            (entry) => entry.isFile(),
            () => false,
          ));
        if (!found) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(await readFile(file));
      });
    },
    async writeBundle(options) {
      for (const folder of FOLDERS) {
        await cp(join(built, folder), join(options.dir ?? '', folder), { recursive: true });
      }
    },
  };
}

/** The page: everything relative, so that any static host, the desktop's own scheme or a folder can serve it. */
export default defineConfig({
  root: join(project, 'renderer'),
  base: './',
  plugins: [react(), builtFolders()],
  worker: { format: 'es' },
  build: {
    outDir: join(built, 'renderer'),
    emptyOutDir: true,
    target: 'es2023',
    // Inlined fonts and scripts would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read when a package is made: what is bundled is named in its notices.
    license: { fileName: 'licences.json' },
  },
});

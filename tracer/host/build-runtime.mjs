/**
 * Makes `out/runtime/`: Pyodide's own files, the Python part of the recorder (`tracer.zip`), and a snapshot of the memory
 * of an interpreter that has it imported and warmed up (`snapshot.bin.gz`).
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { typescript } from './typescript.mjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const TRACER = path.join(ROOT, 'tracer');
/** What of the tracer runs in Python: where it stands there, and where below `tracer/`. */
const PACKAGES = /** @type {const} */ ([
  ['refscope', 'refscope'],
  ['refscope/interpreter', 'interpreter'],
]);
const OUT = path.join(ROOT, 'out', 'runtime');
/** Made here and put in its place when it is complete: what runs meanwhile finds the old one whole. */
const MAKING = `${OUT}-${process.pid}`;
const PYODIDE = path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const PYODIDE_FILES = ['pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'];

/** What a program finds in `os.environ`: nothing of the machine that this ran on. */
const ENVIRONMENT = { PYTHONHASHSEED: '0', LANG: 'C.UTF-8', _: './this.program' };

// What Python learns of time zones when it starts is kept in the snapshot.
process.env.TZ = 'UTC';

const ARCHIVE = '/tmp/tracer.zip';
const PACK = `
import zipfile
with zipfile.ZipFile('${ARCHIVE}', 'w', zipfile.ZIP_DEFLATED) as archive:
    for name, text in files:
        archive.writestr(zipfile.ZipInfo(name), text)
`;
const INSTALL = `
import sys
sys.path.insert(0, '${ARCHIVE}')
`;
const WARM_UP = `
from refscope.warmup import warm_up
warm_up()
del warm_up
`;

mkdirSync(MAKING, { recursive: true });
for (const file of PYODIDE_FILES) copyFileSync(path.join(PYODIDE, file), path.join(MAKING, file));

const archive = await pack();
writeFileSync(path.join(MAKING, 'tracer.zip'), archive);
writeFileSync(path.join(MAKING, 'snapshot.bin.gz'), gzipSync(await snapshot(archive)));
rmSync(OUT, { recursive: true, force: true });
renameSync(MAKING, OUT);

/** The recorder's modules as a zip file, the same for the same modules. */
async function pack() {
  const files = PACKAGES.flatMap(([place, folder]) =>
    readdirSync(path.join(TRACER, folder), { recursive: true })
      .map((name) => String(name).replaceAll(path.sep, '/'))
      .filter((name) => /\.(py|json)$/.test(name))
      .sort()
      .map((name) => [`${place}/${name}`, readFileSync(path.join(TRACER, folder, name), 'utf8')]),
  );
  const python = await loadPyodide();
  python.globals.set('files', python.toPy(files));
  python.runPython(PACK);
  return python.FS.readFile(ARCHIVE);
}

/**
 * The memory of an interpreter that is ready to record.
 * @param {Uint8Array} archive
 */
async function snapshot(archive) {
  const python = await loadPyodide({ _makeSnapshot: true, env: ENVIRONMENT });
  python.FS.writeFile(ARCHIVE, archive);
  python.runPython(INSTALL);
  const modules = await typescript();
  const { connectRecorder } = await modules.load('/tracer/recorder/connect.ts');
  connectRecorder(python);
  python.runPython(WARM_UP);
  await modules.close();
  return python.makeMemorySnapshot();
}

/**
 * Makes `out/runtime/`: Pyodide's own files, the recorder (`tracer.zip`, `native.wasm`), and a snapshot of the memory
 * of an interpreter that has the recorder imported and warmed up (`snapshot.bin.gz`).
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import asc from 'assemblyscript/asc';
import { loadPyodide } from 'pyodide';
import { connectNative, NATIVE_FILE } from './native.mjs';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const RECORDER = path.join(ROOT, 'tracer', 'refscope');
const NATIVE = path.join(ROOT, 'tracer', 'native');
const OUT = path.join(ROOT, 'out', 'runtime');
const ASC_OPTIONS = ['-O3', '--runtime', 'stub', '--importMemory', '--noAssert', '--disableWarning', '201'];
const DATA_SECTION = 11;
/** Made here and put in its place when it is complete: what runs meanwhile finds the old one whole. */
const MAKING = `${OUT}-${process.pid}`;
const PYODIDE = path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const PYODIDE_FILES = ['pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json'];

// What Python learns of time zones when it starts is kept in the snapshot.
process.env.TZ = 'UTC';

const ARCHIVE = '/tmp/tracer.zip';
const PACK = `
import zipfile
with zipfile.ZipFile('${ARCHIVE}', 'w', zipfile.ZIP_DEFLATED) as archive:
    for name, text in files:
        archive.writestr(zipfile.ZipInfo(f'refscope/{name}'), text)
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
await compileNative(path.join(MAKING, NATIVE_FILE));
const native = readFileSync(path.join(MAKING, NATIVE_FILE));
writeFileSync(path.join(MAKING, 'snapshot.bin.gz'), gzipSync(await snapshot(archive, native)));
rmSync(OUT, { recursive: true, force: true });
renameSync(MAKING, OUT);

/** The recorder's modules as a zip file, the same for the same modules. */
async function pack() {
  const files = readdirSync(RECORDER, { recursive: true })
    .map((name) => String(name).replaceAll(path.sep, '/'))
    .filter((name) => name.endsWith('.py'))
    .sort()
    .map((name) => [name, readFileSync(path.join(RECORDER, name), 'utf8')]);
  const python = await loadPyodide();
  python.globals.set('files', python.toPy(files));
  python.runPython(PACK);
  return python.FS.readFile(ARCHIVE);
}

/**
 * Compiles `tracer/native`. It works in the memory of the interpreter, so it must bring no data of its own.
 * @param {string} target
 */
async function compileNative(target) {
  const source = path.relative(ROOT, path.join(NATIVE, 'index.ts'));
  const { error, stderr } = await asc.main([source, '--baseDir', ROOT, '-o', target, ...ASC_OPTIONS]);
  if (error) throw new Error(`tracer/native does not compile: ${stderr}`);
  if (hasData(readFileSync(target))) throw new Error('tracer/native has data of its own: a text, an array, an object');
}

/**
 * Whether a WebAssembly module has a data section: each section is its number, its length in LEB128, and its content.
 * @param {Uint8Array} module
 */
function hasData(module) {
  for (let at = 8; at < module.length; ) {
    if (module[at++] === DATA_SECTION) return true;
    let length = 0;
    for (let shift = 0, more = true; more; shift += 7) {
      const octet = module[at++] ?? 0;
      length |= (octet & 0x7f) << shift;
      more = octet > 0x7f;
    }
    at += length;
  }
  return false;
}

/**
 * The memory of an interpreter that is ready to record.
 * @param {Uint8Array} archive
 * @param {BufferSource} native
 */
async function snapshot(archive, native) {
  const python = await loadPyodide({ _makeSnapshot: true, env: { PYTHONHASHSEED: '0' } });
  python.FS.writeFile(ARCHIVE, archive);
  python.runPython(INSTALL);
  await connectNative(python, native);
  python.runPython(WARM_UP);
  return python.makeMemorySnapshot();
}

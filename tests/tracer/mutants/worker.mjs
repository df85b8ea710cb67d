/**
 * Runs programs of the corpus with one breakage of the tracer after the other, or with none, as it is told to, and
 * tells of each program. One worker does many tasks: what V8 has compiled once need not be compiled again.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import asc from 'assemblyscript/asc';
import { ROOT } from '../../../electron/start/build.mjs';
import { typescript } from '../../typescript.mjs';
import { textOf } from './breakage.mjs';

/**
 * What is to be done: find how programs behave without a recorder; find what of the tracer each comes by; or judge what
 * is recorded of them by `behaviours`, those of all programs.
 * @typedef {object} Task
 * @property {'behave' | 'trail' | 'judge'} what
 * @property {import('./breakage.mjs').Breakage | null} breakage
 * @property {readonly string[]} names of the programs to run
 * @property {Readonly<Record<string, string>>} behaviours
 *
 * `trail`: the numbers of the statements of the tracer that the program came by.
 * @typedef {{ name: string, fault: string | null, behaviour?: string, trail?: readonly number[] }} Told
 *
 * `owners`: by file below `tracer/`, for each line the number of its innermost statement, 0: of no function. `loading`:
 * the statements come by before the first program.
 * @typedef {{ done: true, owners: Readonly<Record<string, readonly number[]>>, loading: readonly number[] }} Done
 */

const ASC_OPTIONS = ['-O3', '--runtime', 'stub', '--importMemory', '--noAssert', '--disableWarning', '201'];
const TRACER = path.join(ROOT, 'tracer');
const FORGET = `
import sys
for name in [name for name in sys.modules if name.partition('.')[0] == 'refscope']:
    del sys.modules[name]
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != '_Finder']
sys.path.insert(0, '/broken')
`;

/** What each task begins with, where the tracer is to be marked. */
const TRAIL = readFileSync(new URL('trail.py', import.meta.url), 'utf8');

const modules = await typescript();
const { startInterpreter } = await modules.load('/tracer/host/node.ts');
const { connectNative, NATIVE_FILE } = await modules.load('/tracer/host/native.mjs');
const { readCorpus } = await modules.load('/tests/programs/corpus.ts');
const { faultOf, untraced } = await modules.load('/tests/tracer/mutants/judge.ts');
const intact = readFileSync(path.join(ROOT, 'out', 'runtime', NATIVE_FILE));
const corpus = new Map(readCorpus().map((/** @type {{ name: string }} */ program) => [program.name, program]));

parentPort?.on('message', async (/** @type {Task | null} */ task) => {
  if (task) await fulfil(task);
  else {
    parentPort?.close();
    await modules.close();
  }
});

/** @param {Task} task */
async function fulfil({ what, breakage, names, behaviours }) {
  const native = breakage?.file.startsWith('native/') ? await compiled(breakage) : intact;
  const start = () => (what === 'trail' ? marked() : broken(breakage, native));
  let { python, owners, loading } = await start();
  for (const name of names) {
    const program = corpus.get(name);
    let /** @type {Told} */ told = { name, fault: null };
    try {
      if (what === 'behave') told = { ...told, behaviour: untraced(python, program) };
      else told.fault = faultOf(python, program, behaviours[name]);
      if (what === 'trail') told.trail = python.globals.get('take')().toJs();
    } catch (error) {
      told.fault = String(error).trim().split('\n').at(-1) ?? '';
      ({ python, owners, loading } = await start());
    }
    parentPort?.postMessage(told);
  }
  parentPort?.postMessage({ done: true, owners, loading });
}

/**
 * An interpreter whose recorder is broken.
 * @param {import('./breakage.mjs').Breakage | null} breakage
 * @param {BufferSource} native
 */
async function broken(breakage, native) {
  const python = await startInterpreter();
  if (breakage) await replaceTracer(python, (file) => brokenText(breakage, file), native);
  return { python, owners: {}, loading: [] };
}

/** An interpreter whose recorder notes which of its statements are come by. */
async function marked() {
  const python = await startInterpreter();
  python.runPython(TRAIL);
  const mark = python.globals.get('marked');
  const owners = /** @type {Record<string, readonly number[]>} */ ({});
  const markedText = (/** @type {string} */ file) => {
    const [text, lines] = mark(textOf(file)).toJs();
    owners[file] = lines;
    return text;
  };
  await replaceTracer(python, markedText, intact);
  python.runPython('import refscope.run');
  return { python, owners, loading: python.globals.get('take')().toJs() };
}

/**
 * Puts other texts in the place of the tracer's.
 * @param {import('pyodide').PyodideAPI} python
 * @param {(file: string) => string} text of a file below `tracer/`
 * @param {BufferSource} native
 */
async function replaceTracer(python, text, native) {
  for (const file of readdirSync(path.join(TRACER, 'refscope'), { recursive: true }).map(String)) {
    if (!file.endsWith('.py')) continue;
    const place = `/broken/refscope/${file}`;
    python.FS.mkdirTree(path.posix.dirname(place));
    python.FS.writeFile(place, text(`refscope/${file}`));
  }
  python.runPython(FORGET);
  await connectNative(python, native);
}

/** @param {import('./breakage.mjs').Breakage} breakage @param {string} file below `tracer/`; its text, as far as it is not broken */
function brokenText(breakage, file) {
  const text = textOf(file);
  return breakage.file === file ? text.replace(breakage.find, () => breakage.replace) : text;
}

/**
 * `tracer/native` with the breakage, compiled as `build-runtime.mjs` does it.
 * @param {import('./breakage.mjs').Breakage} breakage
 */
async function compiled(breakage) {
  const folder = mkdtempSync(path.join(tmpdir(), 'refscope-'));
  for (const file of readdirSync(path.join(TRACER, 'native')))
    writeFileSync(path.join(folder, file), brokenText(breakage, `native/${file}`));
  const target = path.join(folder, NATIVE_FILE);
  const { error, stderr } = await asc.main(['index.ts', '--baseDir', folder, '-o', target, ...ASC_OPTIONS]);
  if (error) throw new Error(`tracer/native does not compile: ${stderr}`);
  const code = readFileSync(target);
  rmSync(folder, { recursive: true });
  return code;
}

/** Runs the corpus with one breakage of the tracer, or with none, and tells of each program. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import asc from 'assemblyscript/asc';
import { ROOT } from '../../../electron/start/build.mjs';
import { typescript } from '../../typescript.mjs';

/**
 * @typedef {object} Task
 * @property {import('./breakages.mjs').Breakage | null} breakage
 * @property {readonly string[]} names of the programs to run
 * @property {Readonly<Record<string, string>> | null} behaviours of all programs; null: they are to be found
 *
 * @typedef {{ name: string, fault: string | null, behaviour?: string }} Told
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

const /** @type {Task} */ { breakage, names, behaviours } = workerData;
const modules = await typescript();
const { startInterpreter } = await modules.load('/tracer/host/node.ts');
const { connectNative, NATIVE_FILE } = await modules.load('/tracer/host/native.mjs');
const { readCorpus } = await modules.load('/tests/programs/corpus.ts');
const { faultOf, untraced } = await modules.load('/tests/tracer/mutants/judge.ts');
const native = breakage?.file.startsWith('native/')
  ? await compiled()
  : readFileSync(path.join(ROOT, 'out', 'runtime', NATIVE_FILE));
const corpus = new Map(readCorpus().map((/** @type {{ name: string }} */ program) => [program.name, program]));

let python = await broken();
for (const name of names) {
  const program = corpus.get(name);
  let /** @type {Told} */ told = { name, fault: null };
  try {
    if (behaviours) told.fault = faultOf(python, program, behaviours[name]);
    else told = { ...told, behaviour: untraced(python, program) };
  } catch (error) {
    told.fault = String(error).trim().split('\n').at(-1) ?? '';
    python = await broken();
  }
  parentPort?.postMessage(told);
}
await modules.close();

/** An interpreter whose recorder is broken. */
async function broken() {
  const python = await startInterpreter();
  if (!breakage) return python;
  for (const file of readdirSync(path.join(TRACER, 'refscope'), { recursive: true }).map(String)) {
    if (!file.endsWith('.py')) continue;
    const place = `/broken/refscope/${file}`;
    python.FS.mkdirTree(path.posix.dirname(place));
    python.FS.writeFile(place, textOf(`refscope/${file}`));
  }
  python.runPython(FORGET);
  await connectNative(python, native);
  return python;
}

/** @param {string} file below `tracer/`; its text, as far as it is not broken */
function textOf(file) {
  const text = readFileSync(path.join(TRACER, file), 'utf8');
  return breakage?.file === file ? text.replace(breakage.find, () => breakage.replace) : text;
}

/** `tracer/native` with the breakage, compiled as `build-runtime.mjs` does it. */
async function compiled() {
  const folder = mkdtempSync(path.join(tmpdir(), 'refscope-'));
  for (const file of readdirSync(path.join(TRACER, 'native')))
    writeFileSync(path.join(folder, file), textOf(`native/${file}`));
  const target = path.join(folder, NATIVE_FILE);
  const { error, stderr } = await asc.main(['index.ts', '--baseDir', folder, '-o', target, ...ASC_OPTIONS]);
  if (error) throw new Error(`tracer/native does not compile: ${stderr}`);
  const code = readFileSync(target);
  rmSync(folder, { recursive: true });
  return code;
}

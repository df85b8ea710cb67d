/**
 * Runs programs of the corpus with one breakage of the tracer after the other, or with none, as it is told to, and
 * tells of each program. One worker does many tasks: what V8 has compiled once need not be compiled again.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort } from 'node:worker_threads';
import { ROOT } from '../../../electron/start/build.mjs';
import { typescript } from '../../../tracer/host/typescript.mjs';
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
 * `trail`: the numbers of the parts of the tracer that the program came by.
 * @typedef {{ name: string, fault: string | null, behaviour?: string, trail?: readonly number[] }} Told
 *
 * `owners`: by file below `tracer/`, for each line the number of its innermost part, 0: it has none. `loading`: the parts
 * come by before the first program.
 * @typedef {{ done: true, owners: Readonly<Record<string, readonly number[]>>, loading: readonly number[] }} Done
 */

const TRACER = path.join(ROOT, 'tracer');
/** The packages of Python, and where they stand below `tracer/`. */
const PACKAGES = /** @type {const} */ ([
  ['refscope', 'refscope'],
  ['refscope/interpreter', 'interpreter'],
]);
const FORGET = `
import sys
for name in [name for name in sys.modules if name.partition('.')[0] == 'refscope']:
    del sys.modules[name]
sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__name__ != '_Finder']
sys.path.insert(0, '/broken')
`;

/** What each task begins with, where the tracer is to be marked. */
const TRAIL = readFileSync(new URL('trail.py', import.meta.url), 'utf8');

/** The tracer and what judges it, as far as that is in TypeScript. @typedef {Awaited<ReturnType<typeof loaded>>} Loaded */

const intact = await loaded(null);
const corpus = new Map(intact.readCorpus().map((/** @type {{ name: string }} */ program) => [program.name, program]));

parentPort?.on('message', async (/** @type {Task | null} */ task) => {
  if (task) await fulfil(task);
  else {
    parentPort?.close();
    await intact.close();
  }
});

/** @param {Task} task */
async function fulfil(task) {
  const inPython = task.breakage?.file.endsWith('.py') ?? true;
  const tracer = inPython ? intact : await loaded(task.breakage);
  await run(task, tracer, inPython ? task.breakage : null);
  if (tracer !== intact) await tracer.close();
}

/**
 * @param {Task} task
 * @param {Loaded} tracer
 * @param {import('./breakage.mjs').Breakage | null} breakage of its Python part
 */
async function run({ what, names, behaviours }, tracer, breakage) {
  const start = () => (what === 'trail' ? marked(tracer) : broken(tracer, breakage));
  let { python, owners, loading } = await start();
  for (const name of names) {
    const program = corpus.get(name);
    let /** @type {Told} */ told = { name, fault: null };
    try {
      if (what === 'behave') told = { ...told, behaviour: tracer.untraced(python, program) };
      else told.fault = tracer.faultOf(python, program, behaviours[name]);
      const isSpent = tracer.isSpent(python);
      // Where it was cut off, nothing can be asked any more: what it came by is not known.
      if (what === 'trail') told.trail = isSpent ? [] : python.globals.get('take')().toJs();
      if (isSpent) ({ python, owners, loading } = await start());
    } catch (error) {
      told.fault = String(error).trim().split('\n').at(-1) ?? '';
      ({ python, owners, loading } = await start());
    }
    parentPort?.postMessage(told);
  }
  parentPort?.postMessage({ done: true, owners, loading });
}

/**
 * The modules in TypeScript, with the breakage.
 * @param {import('./breakage.mjs').Breakage | null} breakage
 */
async function loaded(breakage) {
  const modules = await typescript((text, file) => brokenText(breakage, path.relative('tracer', file), text));
  const { startInterpreter } = await modules.load('/tracer/host/node.ts');
  const { connectRecorder, isSpent } = await modules.load('/tracer/recorder/connect.ts');
  const { readCorpus } = await modules.load('/tests/programs/corpus.ts');
  const { faultOf, untraced } = await modules.load('/tests/tracer/mutants/judge.ts');
  return { startInterpreter, connectRecorder, isSpent, readCorpus, faultOf, untraced, close: modules.close };
}

/**
 * An interpreter whose recorder is broken.
 * @param {Loaded} tracer
 * @param {import('./breakage.mjs').Breakage | null} breakage
 */
async function broken(tracer, breakage) {
  const python = await tracer.startInterpreter();
  if (breakage) replaceTracer(tracer, python, (file) => brokenText(breakage, file, textOf(file)));
  return { python, owners: {}, loading: [] };
}

/** An interpreter whose recorder notes which of its statements are come by. @param {Loaded} tracer */
async function marked(tracer) {
  const python = await tracer.startInterpreter();
  python.runPython(TRAIL);
  const mark = python.globals.get('marked');
  const owners = /** @type {Record<string, readonly number[]>} */ ({});
  const markedText = (/** @type {string} */ file) => {
    const [text, lines] = mark(textOf(file)).toJs();
    owners[file] = lines;
    return text;
  };
  replaceTracer(tracer, python, markedText);
  // The simulated world is made once for all programs.
  python.runPython('import refscope.run; refscope.simulation._world()');
  return { python, owners, loading: python.globals.get('take')().toJs() };
}

/**
 * Puts other texts in the place of the tracer's.
 * @param {Loaded} tracer
 * @param {import('pyodide').PyodideAPI} python
 * @param {(file: string) => string} text of a file below `tracer/`
 */
function replaceTracer(tracer, python, text) {
  for (const [place, folder] of PACKAGES) {
    for (const file of readdirSync(path.join(TRACER, folder), { recursive: true }).map(String)) {
      if (!/\.(py|json)$/.test(file)) continue;
      const target = `/broken/${place}/${file}`;
      python.FS.mkdirTree(path.posix.dirname(target));
      python.FS.writeFile(target, text(`${folder}/${file}`));
    }
  }
  python.runPython(FORGET);
  tracer.connectRecorder(python);
}

/**
 * The text of a file below `tracer/`, as far as it is not broken.
 * @param {import('./breakage.mjs').Breakage | null} breakage
 * @param {string} file
 * @param {string} text
 */
function brokenText(breakage, file, text) {
  return breakage?.file === file ? text.replace(breakage.find, () => breakage.replace) : text;
}

/**
 * Runs the tests of one of CPython's test modules, recorded and not, and prints the verdict of each as JSON:
 * `node tests/cpython/module.mjs FOLDER test_dict`. The folder is CPython's `Lib/test`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { typescript } from '../../tracer/host/typescript.mjs';

/** A test that takes more steps is not compared. */
const MOST_STEPS = 60_000;
const PACKAGE = '/cpython/test';
const DRIVER = readFileSync(path.join(import.meta.dirname, 'driver.py'), 'utf8');

/** @typedef {(python: any, request: { source: string }, write: (text: string) => void) => any} Run gives what ended it */

const [folder = '', name = ''] = process.argv.slice(2);
const text = sourceOf(name).replaceAll(/^if __name__ == ['"]__main__['"]:/gm, 'if False:');
const modules = await typescript();
const { startInterpreter } = await modules.load('/tracer/host/node.ts');
const { parseBatch, runRecorder } = await modules.load('/tracer/host/runtime.ts');
const { untracedIn } = await modules.load('/tests/tracer/interpreter.ts');
const { writtenTo } = await modules.load('/tracer/recorder/connect.ts');
/** @type {Record<number, string>} */
const ids = {};
let unread = 0;

const plain = await verdictsOf((python, request, write) => {
  try {
    write(untracedIn(python, request).output);
  } catch (error) {
    write(writtenTo(python).output);
    throw error;
  }
});
const recorded = await verdictsOf((python, request, write) => {
  const end = runRecorder(python, { ...request, maxSteps: MOST_STEPS }, (/** @type {string} */ batch) => {
    for (const step of parseBatch(batch)) {
      write(step.output ?? '');
      unread += step.unread ?? 0;
    }
  });
  return JSON.parse(end).outcome.kind;
});
console.log(JSON.stringify({ ids, plain, recorded, unread }));
await modules.close();
process.exit(0);

/** @param {string} module */
function sourceOf(module) {
  const place = path.join(path.resolve(folder), ...module.split('.'));
  return readFileSync(`${place}.py`, 'utf8');
}

/**
 * The verdicts of all tests, one interpreter after the other: where a run is cut off or the interpreter breaks down in
 * the midst of a test, that is its verdict, and the next goes on behind it.
 * @param {Run} run
 */
async function verdictsOf(run) {
  /** @type {Record<number, string>} */
  const verdicts = {};
  let [first, all] = [0, 1];
  while (first < all) {
    const { output, ending } = await attempt(run, first);
    all = Number(/«tests (\d+)»/.exec(output)?.[1] ?? 0);
    for (const [, index, id] of output.matchAll(/«start (\d+) ([^»]*)»/g)) ids[Number(index)] = id ?? '';
    const ended = [...output.matchAll(/«end (\d+) (\w+)»/g)];
    for (const [, index, verdict] of ended) verdicts[Number(index)] = verdict ?? '';
    const next = ended.length > 0 ? Number(ended.at(-1)?.[1]) + 1 : first;
    // One that was not the first may only have had too little left.
    if (next === first && first < all) verdicts[first] = ending;
    first = next === first ? first + 1 : next;
  }
  return verdicts;
}

/**
 * What the tests from `first` on write, and what ended them.
 * @param {Run} run
 * @param {number} first
 */
async function attempt(run, first) {
  const python = await startInterpreter();
  python.FS.mkdirTree(PACKAGE);
  python.FS.mount(python.FS.filesystems.NODEFS, { root: path.resolve(folder) }, PACKAGE);
  python.runPython("import sys; sys.path.insert(0, '/cpython')");
  let output = '';
  let ending = '';
  try {
    ending = run(python, { source: text + DRIVER.replace('FIRST', String(first)) }, (written) => {
      output += written;
    });
  } catch (error) {
    ending = `crashed: ${String(error).slice(0, 80)}`;
  }
  return { output, ending };
}

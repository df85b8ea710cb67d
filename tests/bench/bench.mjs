/**
 * `npm run bench`: what recording costs. Everything but the last part runs in one interpreter under Node, one after the
 * other; the best of several runs counts, so that neither start nor warm-up does. Figures are printed, none is judged.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { build, ROOT } from '../../electron/start/build.mjs';
import { typescript } from '../../tracer/host/typescript.mjs';
import { benchDrawing } from './drawing.mjs';
import { benchLong } from './long.mjs';
import { benchPage } from './page.mjs';

const RUNTIME = path.join(ROOT, 'out', 'runtime') + path.sep;
const RUNS = 5;
/** Of the small programs: V8 makes WebAssembly fast only when it has run for a while. */
const SMALL_RUNS = 150;
const LIST_SIZES = [250, 1000, 5000];
const COMPREHENSION_SIZES = [250, 1000, 4000];
const MOST_STEPS = 200_000;
/** Programs of the corpus that many small ones resemble. */
const SMALL = [
  'steps-recursion',
  'objects-linked-list',
  'steps-nested-for',
  'objects-dict',
  'names-closure-cell-written',
];

const linkedList = (/** @type {number} */ size) => `class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
head = tail = Node(0)
for i in range(${size}):
    tail.next = Node(i)
    tail = tail.next
`;
/** Nothing that it makes has a name before it is done. */
const comprehension = (/** @type {number} */ size) => `class Node:
    def __init__(self, value):
        self.value = value
nodes = [Node(i) for i in range(${size})]
`;

await build({ only: ['runtime'] });
const python = await loadPyodide({
  indexURL: RUNTIME,
  // What the programs print when nothing records them.
  stdout: () => {},
  _loadSnapshot: gunzipSync(readFileSync(`${RUNTIME}snapshot.bin.gz`)),
});
const modules = await typescript();
const { connectRecorder, recordWith } = await modules.load('/tracer/recorder/connect.ts');
connectRecorder(python);
python.FS.writeFile('/tmp/baseline.py', readFileSync(path.join(import.meta.dirname, 'baseline.py')));
python.runPython("import sys; sys.path.insert(0, '/tmp'); import baseline, refscope.run");
const recorder = python.pyimport('refscope.run');
const baseline = python.pyimport('baseline');

const small = SMALL.map((name) => readFileSync(path.join(ROOT, 'tests', 'programs', `${name}.py`), 'utf8'));
console.log('small programs');
const traced = best(() => sum(small.map((source) => recorded(source))), SMALL_RUNS);
report('  Refscope', traced);
report(
  '  whole heap as JSON',
  best(() => sum(small.map(encoded)), SMALL_RUNS),
);
const plain = best(() => sum(small.map(untraced)), SMALL_RUNS).ms;
console.log(`  not recorded: ${plain.toFixed(1)} ms; recording takes ${(traced.ms / plain).toFixed(1)} times as long`);

const curve = LIST_SIZES.map((size) => {
  console.log(`a linked list that grows to ${size} nodes`);
  const runs = size > 1000 ? 1 : 3;
  const cost = best(() => recorded(linkedList(size)), runs);
  report('  Refscope', cost);
  const bare = best(() => untraced(linkedList(size)), runs).ms;
  console.log(`  not recorded: ${bare.toFixed(1)} ms; recording takes ${(cost.ms / bare).toFixed(0)} times as long`);
  if (size <= 250)
    report(
      '  whole heap as JSON',
      best(() => encoded(linkedList(size)), 1),
    );
  return { size, perStep: cost.ms / cost.steps };
});
sayBound();

for (const size of COMPREHENSION_SIZES) {
  console.log(`a comprehension of ${size} objects, stepped by expressions`);
  report(
    '  Refscope',
    best(() => recorded(comprehension(size), true), 1),
  );
}

await benchLong(python, modules);
await benchPage();
await benchDrawing();
await modules.close();

/** What a step costs for each node that is there: on average half of the list is. */
function sayBound() {
  const first = curve[0];
  const last = curve.at(-1);
  if (!first || !last) return;
  const each = ((last.perStep - first.perStep) / ((last.size - first.size) / 2)) * 1e6;
  console.log(`  what bounds the curve: the memory of every known object is compared with its copy at every event;`);
  console.log(`  with what the processor's caches do not hold, that is ${each.toFixed(0)} ns for a node and step`);
}

/**
 * @typedef {object} Cost
 * @property {number} steps
 * @property {number} bytes
 * @property {number} ms
 */

/** @param {string} source @param {boolean} [expressions] @returns {Cost} */
function recorded(source, expressions = false) {
  let steps = 0;
  let bytes = 0;
  const count = (/** @type {string} */ text) => {
    // Line, call and return steps, as the field counts; where expressions are steps, these too.
    if (expressions || /^{"event":"(line|call|return)"/.test(text)) steps++;
    bytes += text.length;
  };
  const started = performance.now();
  recordWith(python, count, () => recorder.record.callKwargs(source, { max_steps: MOST_STEPS, expressions }));
  return { steps, bytes, ms: performance.now() - started };
}

/** @param {string} source @returns {Cost} */
function encoded(source) {
  const started = performance.now();
  const steps = baseline.record(source);
  const ms = performance.now() - started;
  const texts = steps.toJs();
  steps.destroy();
  return {
    steps: texts.length,
    bytes: sum(texts.map((/** @type {string} */ text) => ({ steps: 0, bytes: text.length, ms: 0 }))).bytes,
    ms,
  };
}

/** @param {string} source @returns {Cost} */
function untraced(source) {
  const started = performance.now();
  recorder.run_untraced(source);
  return { steps: 0, bytes: 0, ms: performance.now() - started };
}

/** @param {() => Cost} run @param {number} [runs] @returns {Cost} */
function best(run, runs = RUNS) {
  const costs = Array.from({ length: runs }, run);
  return costs.reduce((a, b) => (b.ms < a.ms ? b : a));
}

/** @param {readonly Cost[]} costs @returns {Cost} */
function sum(costs) {
  return costs.reduce((a, b) => ({ steps: a.steps + b.steps, bytes: a.bytes + b.bytes, ms: a.ms + b.ms }));
}

/** @param {string} name @param {Cost} cost */
function report(name, { steps, bytes, ms }) {
  const perStep = `${(ms / steps).toFixed(3)} ms and ${Math.round(bytes / steps)} bytes per step`;
  console.log(`${name}: ${steps} steps in ${ms.toFixed(1)} ms, ${Math.round((steps / ms) * 1000)} steps/s, ${perStep}`);
}

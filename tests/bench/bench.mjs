/**
 * `npm run bench`: what recording costs. Everything runs in one interpreter under Node, one after the other; the
 * best of several runs counts, so that neither start nor warm-up does.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadPyodide } from 'pyodide';
import { build, ROOT } from '../../electron/start/build.mjs';
import { connectNative, listen, NATIVE_FILE } from '../../tracer/host/native.mjs';

const RUNTIME = path.join(ROOT, 'out', 'runtime') + path.sep;
const RUNS = 5;
const LIST_SIZES = [250, 1000, 5000];
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

await build({ only: ['runtime'] });
const python = await loadPyodide({
  indexURL: RUNTIME,
  // What the programs print when nothing records them.
  stdout: () => {},
  _loadSnapshot: gunzipSync(readFileSync(`${RUNTIME}snapshot.bin.gz`)),
});
await connectNative(python, readFileSync(RUNTIME + NATIVE_FILE));
python.FS.writeFile('/tmp/baseline.py', readFileSync(path.join(import.meta.dirname, 'baseline.py')));
python.runPython("import sys; sys.path.insert(0, '/tmp'); import baseline, refscope.run");
const recorder = python.pyimport('refscope.run');
const baseline = python.pyimport('baseline');

const small = SMALL.map((name) => readFileSync(path.join(ROOT, 'tests', 'programs', `${name}.py`), 'utf8'));
console.log('small programs');
report(
  '  Refscope',
  best(() => sum(small.map(recorded))),
);
report(
  '  whole heap as JSON',
  best(() => sum(small.map(encoded))),
);
console.log(`  not recorded: ${best(() => sum(small.map(untraced))).ms.toFixed(1)} ms`);
for (const size of LIST_SIZES) {
  console.log(`a linked list that grows to ${size} nodes`);
  report(
    '  Refscope',
    best(() => recorded(linkedList(size)), size > 1000 ? 1 : 3),
  );
  if (size <= 250)
    report(
      '  whole heap as JSON',
      best(() => encoded(linkedList(size)), 1),
    );
}

/**
 * @typedef {object} Cost
 * @property {number} steps
 * @property {number} bytes
 * @property {number} ms
 */

/** @param {string} source @returns {Cost} */
function recorded(source) {
  let steps = 0;
  let bytes = 0;
  const started = performance.now();
  const decoder = new TextDecoder();
  listen(python, (text) => {
    // Line, call and return steps, as the field counts.
    if (/^{"event":"(line|call|return)"/.test(decoder.decode(text))) steps++;
    bytes += text.length;
  });
  recorder.record.callKwargs(source, { max_steps: 200_000 });
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

/** What a recording of 100,000 steps costs in memory, and how long any of its steps takes, in Node. */
import { LONG_PROGRAM, MB, STEPS } from './long-program.mjs';

const LOOKS = 1000;
/** Of a linear congruential generator: the steps looked at are the same in every run. */
const [FACTOR, ADDEND, MODULUS] = [1664525, 1013904223, 2 ** 32];

/**
 * @param {import('pyodide').PyodideAPI} python with the recorder
 * @param {{ load: (place: string) => Promise<Record<string, any>> }} modules
 */
export async function benchLong(python, modules) {
  const { recordWith } = await modules.load('/tracer/recorder/connect.ts');
  const { createRecording } = await modules.load('/model/playback.ts');
  const { parseSteps } = await modules.load('/model/parse.ts');
  console.log(`a program of ${STEPS.toLocaleString('en')} steps, recorded into the model`);
  const before = process.memoryUsage.rss();
  const recording = createRecording();
  const started = performance.now();
  let first = 0;
  const append = (/** @type {string} */ text) => {
    recording.append(parseSteps([JSON.parse(text)]));
    first ||= performance.now() - started;
  };
  const record = python.pyimport('refscope.run').record;
  recordWith(python, [], append, () => record.callKwargs(LONG_PROGRAM, { max_steps: STEPS }));
  const seconds = (performance.now() - started) / 1000;
  const grown = (process.memoryUsage.rss() - before) / MB;
  console.log(`  ${recording.length} steps in ${seconds.toFixed(1)} s, the first after ${first.toFixed(0)} ms`);
  console.log(`  the process grew by ${grown.toFixed(0)} MB`);
  const times = randomSteps(recording.length).map((n) => timeOf(() => recording.at(n)));
  times.sort((a, b) => a - b);
  const [middle = 0, nearly = 0, worst = 0] = [0.5, 0.99, 1].map((part) => times[Math.ceil(part * LOOKS) - 1]);
  const far = `99 of 100 within ${nearly.toFixed(2)} ms, the worst ${worst.toFixed(2)} ms`;
  console.log(`  any step, of ${LOOKS} random ones: ${middle.toFixed(2)} ms at the median, ${far}`);
}

/** @param {number} length @returns {number[]} */
function randomSteps(length) {
  let state = 1;
  return Array.from({ length: LOOKS }, () => {
    state = (FACTOR * state + ADDEND) % MODULUS;
    return Math.floor((state / MODULUS) * length);
  });
}

/** @param {() => void} run @returns {number} milliseconds */
function timeOf(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

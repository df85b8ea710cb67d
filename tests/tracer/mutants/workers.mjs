import { Worker } from 'node:worker_threads';

/** @typedef {import('./worker.mjs').Task} Task */
/** @typedef {import('./worker.mjs').Told} Told */
/** @typedef {import('./worker.mjs').Done} Done */

/** Milliseconds in which a program must end. */
const PATIENCE = 20_000;
/** A worker is replaced after so many tasks: each leaves an interpreter behind, whose memory is slow to be freed. */
const TASKS = 20;

const STUCK = 'it does not end, or it ends the interpreter';

/** Whether a program did not end. @param {Told} told */
export const hangs = ({ fault }) => fault === STUCK;

/** A worker that does one task after the other; when it breaks down or hangs, another takes its place. */
export class Helper {
  #worker = /** @type {Worker | null} */ (null);
  #tasks = 0;
  /** Of the task in hand: what to do with what the worker says, and when it ends. */
  #heard = (/** @type {Told | Done} */ _) => {};
  #ended = () => {};

  /**
   * Does a task up to its end, or up to where `isEnough` of what was told.
   * A program that does not end, or ends the interpreter, is told of as such.
   * @param {Task} task
   * @param {(told: readonly Told[]) => boolean} isEnough
   * @returns {Promise<{ told: readonly Told[], done: Done | null }>} `done`: null where it was ended
   */
  async fulfil(task, isEnough = () => false) {
    const told = /** @type {Told[]} */ ([]);
    let done = /** @type {Done | null} */ (null);
    while (done === null && !isEnough(told)) {
      done = await this.#listen({ ...task, names: task.names.slice(told.length) }, told, isEnough);
      const stuck = task.names[told.length];
      // It may break down after the last program: all is told then.
      if (done || isEnough(told) || stuck === undefined) break;
      told.push({ name: stuck, fault: STUCK });
    }
    return { told, done };
  }

  /** Lets the worker go. */
  async end() {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  /**
   * Adds to `told` what a worker tells; what it says at its end, null where it did not come to it.
   * @param {Task} task
   * @param {Told[]} told
   * @param {(told: readonly Told[]) => boolean} isEnough
   * @returns {Promise<Done | null>}
   */
  async #listen(task, told, isEnough) {
    if (++this.#tasks % TASKS === 0) await this.end();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const done = await /** @type {Promise<Done | null>} */ (
      new Promise((resolve) => {
        const giveUp = () => resolve(null);
        let timer = setTimeout(giveUp, 2 * PATIENCE);
        this.#heard = (one) => {
          clearTimeout(timer);
          if ('done' in one) return resolve(one);
          told.push(one);
          if (isEnough(told)) return giveUp();
          timer = setTimeout(giveUp, PATIENCE);
        };
        this.#ended = () => {
          clearTimeout(timer);
          giveUp();
        };
        worker.postMessage(task);
      })
    );
    if (done === null) await this.end();
    return done;
  }

  #start() {
    const worker = new Worker(new URL('worker.mjs', import.meta.url), { stdout: true, stderr: true });
    worker.on('message', (/** @type {Told | Done} */ one) => worker === this.#worker && this.#heard(one));
    worker.on('error', (error) => console.error(`a worker broke down: ${error.message.slice(0, 300)}`));
    worker.on('exit', () => worker === this.#worker && this.#ended());
    return worker;
  }
}

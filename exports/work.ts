/** Work that takes a while: it tells how far it is, lets the page live meanwhile, and can be cancelled. */
export interface Work {
  /** Tells that `done` of `total` parts are done, then breathes. */
  advance(done: number, total: number): Promise<void>;
  /** Lets the page answer, if it had to wait for long. Throws `Cancelled` once the work is not wanted any more. */
  breathe(): Promise<void>;
}

/** Thrown through work that was cancelled. */
export class Cancelled extends Error {}

/** What the person is told when an export can't be made. The message is one sentence. */
export class ExportProblem extends Error {}

/** How long the page may be kept from answering, in ms: a frame, nearly. */
const BREATH = 12;

/** Work that `signal` cancels, and whose progress `onProgress` is told. */
export function createWork(signal: AbortSignal, onProgress: (done: number, total: number) => void): Work {
  let rested = performance.now();
  const breathe = async (): Promise<void> => {
    if (performance.now() - rested > BREATH) {
      await nextTask();
      rested = performance.now();
    }
    if (signal.aborted) throw new Cancelled();
  };
  return {
    breathe,
    advance(done, total) {
      onProgress(done, total);
      return breathe();
    },
  };
}

/** Resolves in a task of its own, after what waits already. A timer would wait for a second in a hidden window. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

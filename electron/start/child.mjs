/** Waiting for a program that shows a window. */

/** A window that is gone this soon was never shown, or was handed to a program that was already running. */
export const BRIEF_MS = 3_000;

/**
 * @param {import('node:child_process').ChildProcess} child just started
 * @returns {Promise<{ code: number | null, brief: boolean, problem: string | null }>}
 *   `code`: null = killed, or never started; `problem`: why it was never started
 */
export function runToEnd(child) {
  const start = Date.now();
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, brief: true, problem: error.message }));
    child.once('exit', (code) => resolve({ code, brief: Date.now() - start < BRIEF_MS, problem: null }));
  });
}

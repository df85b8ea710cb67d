import type { PyodideAPI } from 'pyodide';
import { outcomeOf } from './crash.ts';
import { RequestError, runRecorder } from './runtime.ts';
import type { RunRequest } from './tracer.ts';

/**
 * As `runRecorder`, but an interpreter that breaks down, or is left for good, is an end as well: the steps so far were
 * told. Throws RequestError. The interpreter is good for nothing afterwards.
 */
export function runToAnyEnd(python: PyodideAPI, request: RunRequest, emit: (steps: string) => void): string {
  const started = performance.now();
  try {
    return runRecorder(python, request, emit);
  } catch (error) {
    if (error instanceof RequestError) throw error;
    const traceMs = Math.round((performance.now() - started) * 10) / 10;
    return JSON.stringify({ outcome: outcomeOf(error), traceMs });
  }
}

import type { PyodideAPI } from 'pyodide';
import type { Outcome } from '../../model/trace.ts';
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

/** What an interpreter broke down with. Emscripten ends a process by throwing that it did. */
export function outcomeOf(error: unknown): Outcome {
  const message = lineOf(error);
  const [, status] = /^Program terminated with exit\((-?\d+)\)$/.exec(message) ?? [];
  return status === undefined ? { kind: 'crashed', message } : { kind: 'exited', code: Number(status) & 255 };
}

/** What an error says in one line: of a traceback the last, which names the exception. */
export function lineOf(error: unknown): string {
  const message: unknown = Object(error).message;
  const text = `${message ?? error}`.trim();
  const lines = text.split('\n');
  const line = (text.startsWith('Traceback') ? lines.at(-1) : lines[0]) ?? '';
  return line.replace(/\.$/, '') || 'no reason was given';
}

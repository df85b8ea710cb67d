import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../model/trace.ts';
import { SNAPSHOT_HASH_SEED } from '../tracer/host/hash-seed.ts';
import { PythonProcess } from '../tracer/host/python-process.ts';
import { RequestError } from '../tracer/host/runtime.ts';
import type { RunRequest } from '../tracer/host/tracer.ts';
import { UsageError } from './usage-error.ts';

/** One process serves all programs of a call; it ends with the command line. */
let python: { readonly hashSeed: number; readonly process: PythonProcess } | null = null;

/** Lets Python start, while something else is done that takes time. */
export function startPython(hashSeed: number = SNAPSHOT_HASH_SEED): PythonProcess {
  if (python?.hashSeed !== hashSeed) {
    python?.process.end();
    python = { hashSeed, process: new PythonProcess({ hashSeed }) };
  }
  return python.process;
}

/** Runs a program and returns all that was recorded. Throws UsageError for what the recorder cannot do. */
export async function record(request: RunRequest): Promise<Trace> {
  const { source, hashSeed } = request;
  const recording = await startPython(hashSeed).record(request).catch(asUsageError);
  const { python, steps, outcome, shutdown, simulated, timing } = recording;
  const what = { format: TRACE_FORMAT, version: TRACE_VERSION, python, source, steps, outcome } as const;
  return { ...what, ...(shutdown && { shutdown }), ...(simulated.length > 0 && { simulated }), timing };
}

function asUsageError(error: unknown): never {
  throw error instanceof RequestError ? new UsageError(error.message) : error;
}

import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../model/trace.ts';
import { recordProgram } from '../tracer/host/node.ts';
import { RequestError } from '../tracer/host/runtime.ts';
import type { RunRequest } from '../tracer/host/tracer.ts';
import { UsageError } from './usage-error.ts';

/** Runs a program and returns all that was recorded. Throws UsageError for what the recorder cannot do. */
export async function record(request: RunRequest, hashSeed?: number): Promise<Trace> {
  const { source } = request;
  const { python, steps, outcome, simulated, timing } = await recordProgram(request, hashSeed).catch(asUsageError);
  const what = { format: TRACE_FORMAT, version: TRACE_VERSION, python, source, steps, outcome } as const;
  return { ...what, ...(simulated.length > 0 && { simulated }), timing };
}

function asUsageError(error: unknown): never {
  throw error instanceof RequestError ? new UsageError(error.message) : error;
}

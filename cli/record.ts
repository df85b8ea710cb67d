import { TRACE_FORMAT, TRACE_VERSION, type Trace } from '../model/trace.ts';
import { recordProgram } from '../tracer/host/node.ts';
import type { RunRequest } from '../tracer/host/tracer.ts';

/** Runs a program and returns all that was recorded. */
export async function record(request: RunRequest): Promise<Trace> {
  const { python, steps, outcome, timing } = await recordProgram(request);
  return { format: TRACE_FORMAT, version: TRACE_VERSION, python, source: request.source, steps, outcome, timing };
}

import { once } from 'node:events';
import { expandSteps, SNAPSHOTS_FORMAT, SNAPSHOTS_VERSION } from '../model/expand.ts';
import type { Trace } from '../model/trace.ts';
import { readProgram } from './program-file.ts';
import { record } from './record.ts';

export interface TraceOptions {
  readonly maxSteps: number;
  readonly input: readonly string[];
  readonly deltas?: boolean;
}

/** `refscope trace`: prints one JSON document on standard output. */
export async function trace(file: string, { maxSteps, input, deltas = false }: TraceOptions): Promise<void> {
  const recorded = await record({ source: await readProgram(file), maxSteps, inputs: input });
  for (const chunk of deltas ? [`${JSON.stringify(recorded)}\n`] : snapshots(recorded)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}

/** The document in pieces, a step each: whole, it can be longer than a string may be. */
function* snapshots(recorded: Trace): Generator<string> {
  const { python, source, outcome, timing } = recorded;
  const head = { format: SNAPSHOTS_FORMAT, version: SNAPSHOTS_VERSION, python, source };
  yield `${JSON.stringify(head).slice(0, -1)},"steps":[`;
  let between = '\n';
  for (const step of expandSteps(recorded)) {
    yield between + JSON.stringify(step);
    between = ',\n';
  }
  yield `\n],"outcome":${JSON.stringify(outcome)},"timing":${JSON.stringify(timing)}}\n`;
}

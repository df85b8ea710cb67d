import { once } from 'node:events';
import { expandSteps, SNAPSHOTS_FORMAT, SNAPSHOTS_VERSION } from '../model/expand.ts';
import { simulationSentence } from '../model/simulation.ts';
import type { Trace } from '../model/trace.ts';
import { record, startPython } from './record.ts';
import { type RunOptions, requestOf } from './run-options.ts';

export interface TraceOptions extends RunOptions {
  readonly deltas?: boolean;
}

/** `refscope trace`: prints one JSON document on standard output; on standard error what was simulated. */
export async function trace(file: string, { deltas = false, ...options }: TraceOptions): Promise<void> {
  startPython(options.hashSeed);
  const recorded = await record(await requestOf(file, options), options.hashSeed);
  const simulation = simulationSentence(recorded.simulated ?? []);
  if (simulation !== null) process.stderr.write(`refscope: ${simulation}\n`);
  for (const chunk of deltas ? [`${JSON.stringify(recorded)}\n`] : snapshots(recorded)) {
    if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
  }
}

/** The document in pieces, a step each: whole, it can be longer than a string may be. */
function* snapshots(recorded: Trace): Generator<string> {
  const { python, source, outcome, simulated, timing } = recorded;
  const head = { format: SNAPSHOTS_FORMAT, version: SNAPSHOTS_VERSION, python, source };
  yield `${JSON.stringify(head).slice(0, -1)},"steps":[`;
  let between = '\n';
  for (const step of expandSteps(recorded)) {
    yield between + JSON.stringify(step);
    between = ',\n';
  }
  const sources = Object.assign({}, ...recorded.steps.map((step) => step.sources ?? {}));
  const others = Object.keys(sources).length > 0 && { sources };
  const end = { ...others, outcome, ...(simulated && { simulated }), timing };
  yield `\n],${JSON.stringify(end).slice(1)}\n`;
}

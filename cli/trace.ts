import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { expandSteps, SNAPSHOTS_FORMAT, SNAPSHOTS_VERSION } from '../model/expand.ts';
import type { Trace } from '../model/trace.ts';
import { outputsFor, writeTo } from './out-dir.ts';
import { record, startPython } from './record.ts';
import { remark } from './remarks.ts';
import { type RunOptions, requestOf } from './run-options.ts';
import { UsageError } from './usage-error.ts';

export interface TraceOptions extends RunOptions {
  readonly deltas?: boolean;
  readonly outDir?: string;
}

/**
 * `refscope trace`: prints one JSON document on standard output, or writes one for each file into a folder; says on
 * standard error what was simulated, and what a package is that is not there.
 */
export async function trace(files: readonly string[], options: TraceOptions): Promise<void> {
  const { outDir, deltas = false } = options;
  if (outDir !== undefined) return traceAll(await outputsFor(files, outDir, '.json'), options);
  const [file = '-', ...others] = files;
  if (others.length > 0) throw new UsageError(`More than one file needs --out-dir: ${others[0]}`);
  startPython(options.hashSeed);
  const recorded = await record(await requestOf(file, options));
  remark(recorded, '');
  await print(process.stdout, documentOf(recorded, deltas));
}

/** Records each file by itself. One that can't be read does not keep the others from being recorded. */
async function traceAll(
  outputs: readonly (readonly [file: string, output: string])[],
  { deltas = false, ...options }: TraceOptions,
): Promise<void> {
  startPython(options.hashSeed);
  const failures: string[] = [];
  for (const [file, output] of outputs) {
    try {
      const recorded = await record(await requestOf(file, options));
      remark(recorded, `${file}: `);
      await writeTo(output, (stream) => print(stream, documentOf(recorded, deltas)));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  if (failures.length > 0) throw new UsageError(failures.join('\nrefscope: '));
}

async function print(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
}

const documentOf = (recorded: Trace, deltas: boolean): Iterable<string> =>
  deltas ? [`${JSON.stringify(recorded)}\n`] : snapshots(recorded);

/** The document in pieces, a step each: whole, it can be longer than a string may be. */
function* snapshots(recorded: Trace): Generator<string> {
  const { python, source, outcome, shutdown, simulated, timing } = recorded;
  const head = { format: SNAPSHOTS_FORMAT, version: SNAPSHOTS_VERSION, python, source };
  yield `${JSON.stringify(head).slice(0, -1)},"steps":[`;
  let between = '\n';
  for (const step of expandSteps(recorded)) {
    yield between + JSON.stringify(step);
    between = ',\n';
  }
  const sources = Object.assign({}, ...recorded.steps.map((step) => step.sources ?? {}));
  const others = Object.keys(sources).length > 0 && { sources };
  const end = { ...others, outcome, ...(shutdown && { shutdown }), ...(simulated && { simulated }), timing };
  yield `\n],${JSON.stringify(end).slice(1)}\n`;
}

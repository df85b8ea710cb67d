import { BELIEFS, type Belief } from '../model/beliefs.ts';
import { partingOf } from '../model/parting.ts';
import { createRecording } from '../model/playback.ts';
import type { Outcome, Trace } from '../model/trace.ts';
import { record } from './record.ts';
import { type RunOptions, requestOf } from './run-options.ts';
import { UsageError } from './usage-error.ts';

const FORMAT = 'refscope-beliefs';
const VERSION = 1;

/** What a belief makes of a program. */
interface BeliefReport {
  readonly belief: Belief;
  /** Standard output, the kind of outcome or the type of the exception is another. */
  readonly differs: boolean;
  readonly output: string;
  readonly outcome: Outcome;
  /** Where in the program as Python runs it the two runs part; null where they do not differ. */
  readonly parts: { readonly step: number; readonly line: number | null } | null;
}

/** `refscope beliefs`: prints, for each belief, whether the program can tell it from Python, and where. */
export async function beliefs(file: string, options: RunOptions): Promise<void> {
  const request = await requestOf(file, options);
  const original = await record(request);
  const reports: BeliefReport[] = [];
  for (const belief of BELIEFS) {
    const other = original.outcome.kind === 'syntax-error' ? original : await recordBelieved(belief);
    reports.push(reportOf(belief, original, other));
  }
  const said = { format: FORMAT, version: VERSION, output: outputOf(original), outcome: original.outcome };
  process.stdout.write(`${JSON.stringify({ ...said, beliefs: reports })}\n`);

  /** The same request was met without a belief: a refusal says that the program can't be rewritten; it is as it was. */
  async function recordBelieved(belief: Belief): Promise<Trace> {
    try {
      return await record({ ...request, belief });
    } catch (error) {
      if (error instanceof UsageError) return original;
      throw error;
    }
  }
}

function reportOf(belief: Belief, original: Trace, other: Trace): BeliefReport {
  const output = outputOf(other);
  const differs = output !== outputOf(original) || endOf(other.outcome) !== endOf(original.outcome);
  const step = differs ? partingOf(createRecording(original.steps), createRecording(other.steps)) : null;
  const parts = step === null ? null : { step, line: original.steps[step]?.range?.[0] ?? null };
  return { belief, differs, output, outcome: other.outcome, parts };
}

const endOf = (outcome: Outcome): string => (outcome.kind === 'exception' ? outcome.type : outcome.kind);

const outputOf = ({ steps }: Trace): string => steps.map(({ output = '' }) => output).join('');

import { stepDescription, stepTables, stepText } from '../exports/description.ts';
import { decisiveStepIn } from '../model/lesson.ts';
import { createRecording } from '../model/playback.ts';
import { VIEWS, viewNamed } from '../visualizers/index.ts';
import { chosenSteps, parseSteps } from './figures/steps.ts';
import { record } from './record.ts';
import { remark } from './remarks.ts';
import { type RunOptions, requestFor } from './run-options.ts';
import { readSubject } from './subject.ts';
import { UsageError } from './usage-error.ts';

const FORMAT = 'refscope-description';
const VERSION = 1;

export interface DescribeOptions extends RunOptions {
  readonly step: string;
  readonly view?: string;
  readonly format: 'text' | 'table' | 'json';
}

/** `refscope describe`: the drawing of steps in words: enough to draw it again. */
export async function describe(file: string, options: DescribeOptions): Promise<void> {
  const { document, lesson } = await readSubject(file);
  const id = options.view ?? document.view;
  const view = viewNamed(id);
  if (!view) throw new UsageError(`Not a view (${VIEWS.map((one) => one.id).join(', ')}): ${id}`);
  const choices = parseSteps(options.step);
  const trace = await record(await requestFor(document, options));
  remark(trace, '');
  const playback = createRecording(trace.steps);
  const run = { playback, source: trace.source, outcome: trace.outcome };
  const steps = chosenSteps(choices, playback, lesson && decisiveStepIn(playback, lesson.decisive));
  if (options.format === 'json') {
    const { python, outcome } = trace;
    const described = steps.map((n) => stepDescription(view, run, n));
    process.stdout.write(
      `${JSON.stringify({ format: FORMAT, version: VERSION, python, steps: described, outcome })}\n`,
    );
    return;
  }
  const say = options.format === 'table' ? stepTables : stepText;
  process.stdout.write(`${steps.map((n) => say(view, run, n)).join('\n\n')}\n`);
}

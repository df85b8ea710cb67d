import { describe, expect, it } from 'vitest';
import type { Playback } from '../../model/playback.ts';
import { readCorpus } from '../programs/corpus.ts';
import { comparable, KNOWN_DIFFERENCES } from './comparable.ts';
import { record, runUntraced } from './interpreter.ts';

/** Programs in which the steps before statements are not those of a recording without expressions, each with the reason. */
const OTHER_STATEMENTS: Readonly<Record<string, string>> = {
  'async-as-completed': 'the order of a set of tasks depends on their addresses',
  'async-deadlock': 'the order of a set of tasks depends on their addresses',
};

/** What comes after so many steps is not compared: some programs make 100,000 objects in an expression. */
const MOST_STEPS = 500;
/** On a busy machine. Milliseconds. */
const LONGEST = 180_000;

/**
 * All steps but those of expressions: event, place, frame, and what was written up to there. Frames are numbered as
 * they come to run: several that one statement makes are met in the order of their addresses.
 */
function statementSteps(recording: Playback): readonly string[] {
  const found: string[] = [];
  const frames = new Map<string, number>();
  let written = '';
  for (let n = 0; n < recording.length; n++) {
    const { event, range, frame, output = '', errors = '' } = recording.step(n);
    // Which address something has, and with how many digits, is not what is compared.
    written += (output + errors).replaceAll(/0x[0-9a-f]+/g, '0x');
    if (!frames.has(frame)) frames.set(frame, frames.size);
    if (event === 'expression') continue;
    found.push(`${event} ${range} ${frames.get(frame)} ${written.length}`);
  }
  return found;
}

describe('steps of expressions change nothing', () => {
  const programs = readCorpus().filter(({ name }) => !(name in KNOWN_DIFFERENCES));
  it.each(programs.map((program) => [program.name, program] as const))(
    '%s',
    async (_, program) => {
      const untraced = await runUntraced(program);
      const fine = await record({ ...program, maxSteps: MOST_STEPS, expressions: true });
      const isCut = fine.outcome.kind === 'step-limit';
      if (isCut) expect(untraced.output.startsWith(fine.output)).toBe(true);
      else expect(comparable(fine)).toEqual(comparable(untraced));
      if (program.name in OTHER_STATEMENTS) return;
      const coarse = await record({ ...program, maxSteps: MOST_STEPS, expressions: false });
      const steps = statementSteps(fine.recording).slice(0, isCut ? -1 : undefined);
      expect(steps).toEqual(statementSteps(coarse.recording).slice(0, isCut ? steps.length : undefined));
    },
    LONGEST,
  );
});

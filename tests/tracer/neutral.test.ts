import { describe, expect, it } from 'vitest';
import type { Playback } from '../../model/playback.ts';
import { readCorpus } from '../programs/corpus.ts';
import { comparable, KNOWN_DIFFERENCES } from './comparable.ts';
import { record, runUntraced } from './interpreter.ts';

/** Classes of the recorder: an object of one of them in a recording is one that took the place of the program's. */
const OWN_CLASSES: ReadonlySet<string> = new Set([
  'Activation',
  'CodePlan',
  'Entry',
  'Known',
  'Marker',
  'Reading',
  'Recorder',
]);

/** For the programs with 100,000 objects, on a busy machine. Milliseconds. */
const LONGEST = 180_000;

const typesOf = (recording: Playback): readonly string[] =>
  Array.from({ length: recording.length }, (_, n) =>
    Object.values(recording.step(n).objects ?? {}).map(({ type }) => type),
  ).flat();

describe('recording changes nothing', () => {
  const programs = readCorpus().filter(({ name }) => !(name in KNOWN_DIFFERENCES));
  it.each(programs.map((program) => [program.name, program] as const))(
    '%s',
    async (_, program) => {
      const untraced = await runUntraced(program);
      const traced = await record({ ...program, maxSteps: 20_000 });
      expect(comparable(traced)).toEqual(comparable(untraced));
      expect(typesOf(traced.recording).filter((type) => OWN_CLASSES.has(type))).toEqual([]);
    },
    LONGEST,
  );
});

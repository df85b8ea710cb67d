import { describe, expect, it } from 'vitest';
import type { Playback } from '../../model/playback.ts';
import { readCorpus } from '../programs/corpus.ts';
import { type Behaviour, record, runUntraced } from './interpreter.ts';

/** Programs that differ, each with the reason. tracer/README.md says more of each. */
const KNOWN_DIFFERENCES: Readonly<Record<string, string>> = {
  'neutral-audit-events': 'the recorder calls functions that raise audit events',
  'neutral-recursion-limit': 'a limit that the program lowers is reached one call earlier',
  'lifetime-gc-automatic': 'when the collector runs depends on what ran in the interpreter before',
};

/** Addresses and the numbers that the interpreter gives to tasks go on from run to run. */
const comparable = ({ output, errors, outcome }: Behaviour): object =>
  JSON.parse(
    JSON.stringify({ output, errors, outcome })
      .replaceAll(/0x[0-9a-f]{6,8}/g, '0x…')
      .replaceAll(/\b[12]\d{7}\b/g, '…')
      .replaceAll(/Task-\d+/g, 'Task-…'),
  );

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

/** It binds a list of all objects that the collector knows: the recorder's are among them, see tracer/README.md. */
const ASKS_FOR_ALL = 'neutral-get-objects';

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
      if (program.name === ASKS_FOR_ALL) return;
      expect(typesOf(traced.recording).filter((type) => OWN_CLASSES.has(type))).toEqual([]);
    },
    LONGEST,
  );
});

import type { Playback } from '../../model/playback.ts';
import { UsageError } from '../usage-error.ts';

/** A piece of what `--step` says. */
export type StepChoice =
  | { readonly kind: 'all' | 'last' | 'decisive' }
  | { readonly kind: 'range'; readonly first: number; readonly last: number }
  /** The `occurrence`th run of a line, from 1. */
  | { readonly kind: 'line'; readonly line: number; readonly occurrence: number };

/**
 * What `--step` says: `3`, `3,7-9`, `all`, `last`, `line:12`, `line:12:2`, `decisive`. Throws UsageError where it says
 * something else.
 */
export const parseSteps = (text: string): readonly StepChoice[] =>
  text.split(',').map((part) => parsePart(part.trim()));

function parsePart(part: string): StepChoice {
  if (part === 'all' || part === 'last' || part === 'decisive') return { kind: part };
  const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
  if (first !== undefined && Number(first) <= Number(last)) {
    return { kind: 'range', first: Number(first), last: Number(last) };
  }
  const [, line, occurrence = '1'] = /^line:(\d+)(?::(\d+))?$/.exec(part) ?? [];
  if (line !== undefined && Number(occurrence) > 0) {
    return { kind: 'line', line: Number(line), occurrence: Number(occurrence) };
  }
  throw new UsageError(`Not a step: ${part}`);
}

/**
 * The steps that are chosen, each once, in the order in which they are named. `decisive`: the step of the lesson, null
 * where there is none. Throws UsageError where a step that is named is not there.
 */
export function chosenSteps(
  choices: readonly StepChoice[],
  playback: Playback,
  decisive: number | null,
): readonly number[] {
  if (playback.length === 0) throw new UsageError('There is no step to draw: the program did not start.');
  return [...new Set(choices.flatMap((choice) => stepsOf(choice, playback, decisive)))];
}

function stepsOf(choice: StepChoice, playback: Playback, decisive: number | null): readonly number[] {
  const last = playback.length - 1;
  switch (choice.kind) {
    case 'all':
      return upTo(0, last);
    case 'last':
      return [last];
    case 'decisive':
      if (decisive === null) throw new UsageError('There is no decisive step: the file is no lesson.');
      return [decisive];
    case 'range':
      if (choice.last > last) throw new UsageError(`There is no step ${choice.last}: the last is ${last}.`);
      return upTo(choice.first, choice.last);
    default:
      return [lineStep(choice.line, choice.occurrence, playback)];
  }
}

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The step that stands before a run of a line. */
function lineStep(line: number, occurrence: number, playback: Playback): number {
  let runs = 0;
  for (let n = 0; n < playback.length; n++) {
    const { event, range } = playback.step(n);
    if (event === 'line' && range?.[0] === line && ++runs === occurrence) return n;
  }
  const times = runs === 0 ? 'never' : runs === 1 ? 'once' : `${runs} times`;
  throw new UsageError(`Line ${line} does not run ${occurrence} times: it runs ${times}.`);
}

import type { Playback } from '../../../../model/playback.ts';
import type { Step } from '../../../../model/trace.ts';
import type { GraphMaker } from './graph.ts';
import { type ShownStep, shownStep } from './shown-step.ts';

/** So many are kept. */
const KEPT = 1024;

/** What each step shows; those asked for lately are kept. */
export function createShownSteps(playback: Playback, makeGraph: GraphMaker): (n: number) => ShownStep {
  const kept = new Map<number, ShownStep>();
  return (n) => {
    const known = kept.get(n);
    if (known) return known;
    const before = kept.get(n - 1)?.graph ?? (n > 0 ? makeGraph(playback.at(n - 1)) : null);
    const step = playback.step(n);
    const quiet = before && isQuiet(step, playback.step(n - 1));
    const graph = quiet ? { ...before, snapshot: playback.at(n) } : makeGraph(playback.at(n));
    const shown = shownStep(before, graph, step);
    kept.set(n, shown);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as number);
    return shown;
  };
}

/** Nothing that is shown differs from the step before. */
const isQuiet = (step: Step, before: Step): boolean =>
  step.frame === before.frame &&
  step.value === undefined &&
  before.value === undefined &&
  [step.frames, step.names, step.objects, step.changed, step.freed, step.lost].every((part) => isEmpty(part));

/** Whether a part of a step says nothing. */
export const isEmpty = (part: object | undefined): boolean => part === undefined || Object.keys(part).length === 0;

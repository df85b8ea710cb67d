import type { Playback } from '../../model/playback.ts';
import type { Step } from '../../model/trace.ts';
import { type Cast, castOf } from './cast.ts';
import type { SceneMaker } from './scene.ts';

/** So many casts are kept. */
const KEPT = 1024;

/** The cast of each step; those asked for lately are kept. */
export function createCasts(playback: Playback, makeScene: SceneMaker): (n: number) => Cast {
  const kept = new Map<number, Cast>();
  return (n) => {
    const known = kept.get(n);
    if (known) return known;
    const before = kept.get(n - 1)?.scene ?? (n > 0 ? makeScene(playback.at(n - 1)) : null);
    const step = playback.step(n);
    const quiet = before && isQuiet(step, playback.step(n - 1));
    const scene = quiet ? { ...before, snapshot: playback.at(n) } : makeScene(playback.at(n));
    const cast = castOf(before, scene, step);
    kept.set(n, cast);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as number);
    return cast;
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

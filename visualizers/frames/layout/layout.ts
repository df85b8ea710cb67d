import { changesAt } from '../../../model/changes.ts';
import { wholesAt } from '../../../model/claims/wholes.ts';
import { around, type Box } from '../../geometry/box.ts';
import type { Show } from '../../show.ts';
import type { Layout, ViewedRun } from '../../view.ts';
import { compose } from './compose.ts';
import { type Contents, createContents } from './contents.ts';
import { type Plan, planOf } from './plan.ts';
import type { FramesScene } from './scene.ts';
import { createSurvey } from './survey.ts';

/** A plan holds for so many steps: within them nothing moves. */
const STRETCH = 1024;
/** So many of them are kept. */
const KEPT = 8;

/** The layout of the frames view. A stretch of steps is laid out at once, knowing all that it will show. */
export function createFramesLayout({ playback, source }: ViewedRun, show: Show): Layout<FramesScene> {
  const survey = createSurvey(playback);
  const contentsAt = createContents(playback, show, survey);
  const stretches = new Map<number, { readonly plan: Plan; readonly steps: readonly Contents[] }>();

  const stretchOf = (n: number): { readonly plan: Plan; readonly steps: readonly Contents[] } => {
    const first = Math.floor(n / STRETCH) * STRETCH;
    const known = stretches.get(first);
    if (known && n < known.plan.end) return known;
    const end = Math.min(playback.length, first + STRETCH);
    survey.extend(end);
    const steps = Array.from({ length: end - first }, (_, i) => contentsAt(first + i));
    const made = { plan: planOf(steps, first), steps };
    stretches.set(first, made);
    if (stretches.size > KEPT) stretches.delete(stretches.keys().next().value as number);
    return made;
  };

  const at = (n: number): FramesScene => {
    const { plan, steps } = stretchOf(n);
    const contents = steps[n - plan.first] as Contents;
    const before = steps[n - plan.first - 1] ?? null;
    const happened = { changes: changesAt(playback, n), wholes: wholesAt(playback, source ?? '', n) };
    return compose({ contents, before, step: playback.step(n), ...happened, plan, show });
  };

  return {
    at,
    preview: at,
    isReady: () => true,
    prepare(milliseconds) {
      const start = performance.now();
      for (let n = 0; n < playback.length; n += STRETCH) {
        stretchOf(n);
        if (performance.now() - start > milliseconds) return false;
      }
      return true;
    },
    extent: (n, end) => extentOf(stretchOf(n).plan, n, Math.min(end, playback.length)),
  };
}

/** What objects and frames take up that are there in the steps from `n` on and before `end`. */
function extentOf({ objects, frames, tableWidth }: Plan, n: number, end: number): Box {
  const there = [...objects.values()].filter(({ presence }) => presence.from < end && n < presence.until);
  const tops = [...frames.values()];
  return around([
    ...there.map(({ x, y, presence: { width, height } }) => ({ x, y, width, height })),
    ...(tops.length > 0 ? [{ x: 0, y: Math.min(...tops), width: tableWidth, height: 1 }] : []),
  ]);
}

import type { ObjectId } from '../../../../model/trace.ts';
import type { Span } from '../span.ts';
import { cardsOf, isSameShown, type ShownStep } from './shown-step.ts';

/** When an object is on the canvas; `zone` is where it stands among the unreachable. */
export interface Presence extends Span {
  readonly object: ObjectId;
  /** The step in which it became unreachable; null while something reaches it. */
  readonly zone: number | null;
}

/**
 * When each object that these steps show, the first of which is step `first`, is on the canvas, in order of
 * appearance. The place of what only left the canvas stays taken for one more step: what
 * comes in that step is another object. That of a ghost is free after it. A small value that comes back may stand
 * elsewhere: many come and go, and room kept for them would be empty most of the time.
 */
export function presencesOf(steps: readonly ShownStep[], first: number): readonly Presence[] {
  const latest = new Map<ObjectId, Growing>();
  const all: Growing[] = [];
  /** What was on the canvas in the step before. */
  let lastShown: ReadonlySet<ObjectId> = new Set();
  for (const [i, shown] of steps.entries()) {
    const step = first + i;
    if (isBetweenSame(steps[i - 1], shown, steps[i + 1])) continue;
    const cards = [...cardsOf(shown)];
    for (const card of cards) {
      const last = latest.get(card.object);
      const until = step + (shown.departed.has(card.object) ? 1 : 2);
      const isBack = card.shape === 'small' && !lastShown.has(card.object);
      if (last && !isBack && (last.zone !== null) === card.unreachable) last.until = until;
      else {
        if (last) last.until = Math.min(last.until, step);
        const presence = { object: card.object, zone: card.unreachable ? step : null, from: step, until };
        latest.set(card.object, presence);
        all.push(presence);
      }
    }
    lastShown = new Set(cards.map(({ object }) => object));
  }
  return all;
}

type Growing = { -readonly [K in keyof Presence]: Presence[K] };

const isBetweenSame = (before: ShownStep | undefined, shown: ShownStep, after: ShownStep | undefined): boolean =>
  before !== undefined && after !== undefined && isSameShown(before, shown) && isSameShown(shown, after);

import type { ObjectId } from '../../model/trace.ts';
import { type Cast, cardsOf, isSameCast } from './cast.ts';
import type { Span } from './ground.ts';

/** When an object is on the canvas; `zone` is where it stands among the unreachable. */
export interface Tenancy extends Span {
  readonly object: ObjectId;
  /** The step in which it became unreachable; null while something reaches it. */
  readonly zone: number | null;
}

/**
 * When each object of these casts, the first of which is that of step `first`, is on the canvas, in order of
 * appearance. The place of what only left the canvas stays taken for one more step: what
 * comes in that step is another object. That of a ghost is free after it. A small value that comes back may stand
 * elsewhere: many come and go, and room kept for them would be empty most of the time.
 */
export function tenanciesOf(casts: readonly Cast[], first: number): readonly Tenancy[] {
  const latest = new Map<ObjectId, Growing>();
  const all: Growing[] = [];
  /** What was on the canvas in the step before. */
  let shown: ReadonlySet<ObjectId> = new Set();
  for (const [i, cast] of casts.entries()) {
    const step = first + i;
    if (isBetweenSame(casts[i - 1], cast, casts[i + 1])) continue;
    const cards = [...cardsOf(cast)];
    for (const card of cards) {
      const last = latest.get(card.object);
      const until = step + (cast.departed.has(card.object) ? 1 : 2);
      const isBack = card.shape === 'small' && !shown.has(card.object);
      if (last && !isBack && (last.zone !== null) === card.unreachable) last.until = until;
      else {
        if (last) last.until = Math.min(last.until, step);
        const tenancy = { object: card.object, zone: card.unreachable ? step : null, from: step, until };
        latest.set(card.object, tenancy);
        all.push(tenancy);
      }
    }
    shown = new Set(cards.map(({ object }) => object));
  }
  return all;
}

type Growing = { -readonly [K in keyof Tenancy]: Tenancy[K] };

const isBetweenSame = (before: Cast | undefined, cast: Cast, after: Cast | undefined): boolean =>
  before !== undefined && after !== undefined && isSameCast(before, cast) && isSameCast(cast, after);

import { groupBy } from '../group-by.ts';
import { isAtomic } from '../kinds.ts';
import { namesOf, referrersOf } from '../paths.ts';
import type { ObjectId } from '../trace.ts';
import type { Sharing } from './claim.ts';
import { type Moment, objectIn } from './moment.ts';
import { saidName } from './things.ts';

/**
 * What a new container has inside that an older one has, too. Of several such the one that shares most is told, of
 * those the one seen first. Values are not worth it.
 */
export function sharingOf(moment: Moment, object: ObjectId): Sharing | null {
  const whole = objectIn(moment, object);
  const inside = (whole?.references ?? []).filter(({ kind, object: part }) => {
    const is = objectIn(moment, part);
    const isPart = kind === 'item' || kind === 'value' || kind === 'attribute';
    return isPart && is && !isAtomic(is) && moment.before?.objects.has(part);
  });
  const sharers = inside.flatMap((ref) =>
    referrersOf(moment.after, ref.object)
      .filter(
        ({ referrer }) =>
          referrer.id !== object && referrer.type === whole?.type && moment.before?.objects.has(referrer.id),
      )
      .map(({ referrer }) => ({ referrer, ref })),
  );
  const [most] = [...groupBy(sharers, ({ referrer }) => referrer.id)].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return null;
  const [other, shares] = most;
  const [name] = namesOf(moment.after, other);
  if (!name) return null;
  const shared = [...new Set(shares.map(({ ref }) => ref))].map(({ kind, label, object: to }) => ({ kind, label, to }));
  return { kind: 'sharing', object, other, type: whole?.type ?? '', otherName: saidName(moment, name), shared };
}

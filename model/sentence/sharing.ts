import { groupBy } from '../group-by.ts';
import { namesOf, referrersOf } from '../paths.ts';
import type { ObjectId } from '../trace.ts';
import { isAtomic } from '../words.ts';
import { nameOf, objectIn, type Scene } from './describe.ts';
import { code, list, nothing, type Phrase, say } from './parts.ts';

/**
 * ` that shares items 1 and 2 with l1`: what a new container has inside that an older one has, too. Of
 * several such the one that shares most is told, of those the one seen first. Values are not worth it.
 */
export function sharing(scene: Scene, object: ObjectId): Phrase {
  const whole = objectIn(scene, object);
  const inside = (whole?.references ?? []).filter(({ kind, object: part }) => {
    const is = objectIn(scene, part);
    return (
      (kind === 'item' || kind === 'value' || kind === 'attribute') &&
      is &&
      !isAtomic(is) &&
      scene.before?.objects.has(part)
    );
  });
  const sharers = inside.flatMap((ref) =>
    referrersOf(scene.after, ref.object)
      .filter(
        ({ referrer }) =>
          referrer.id !== object && referrer.type === whole?.type && scene.before?.objects.has(referrer.id),
      )
      .map(({ referrer }) => ({ referrer, ref })),
  );
  const [most] = [...groupBy(sharers, ({ referrer }) => referrer.id)].sort(([, a], [, b]) => b.length - a.length);
  if (!most) return nothing;
  const [other, shared] = most;
  const [name] = namesOf(scene.after, other);
  if (!name) return nothing;
  const refs = [...new Set(shared.map(({ ref }) => ref))];
  const claims = refs.map(({ label, object: to }) => ({ claim: 'refers', object, label, to }) as const);
  const theirs = refs.map(({ object: to }) => ({ claim: 'inside', object: other, to }) as const);
  const words =
    refs[0]?.kind === 'item'
      ? ['item', 'items']
      : refs[0]?.kind === 'value'
        ? ['key', 'keys']
        : ['attribute', 'attributes'];
  const labels = refs.map(({ kind, label }) => (kind === 'item' ? say`${label}` : say`${code(label)}`));
  const said = say` that shares ${words[refs.length === 1 ? 0 : 1] ?? ''} ${list(labels)} with the ${whole?.type ?? ''} that ${nameOf(scene, name)} is on`;
  return { parts: said.parts, claims: [...said.claims, ...claims, ...theirs] };
}

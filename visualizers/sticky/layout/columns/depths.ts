import type { ObjectId } from '../../../../model/trace.ts';
import type { Need } from '../room/need.ts';

/**
 * How far right each object belongs: one further than whatever refers to it (longest path; Sugiyama's
 * layering), taken over all the steps that `needs` covers. References that close a cycle do not count:
 * they are found by depth-first search from what names lead to, so that a ring begins where a reader
 * begins: at the object with a note. Objects in `known` keep their depth.
 */
export function depthsOf(
  needs: ReadonlyMap<ObjectId, Need>,
  known: ReadonlyMap<ObjectId, number>,
): ReadonlyMap<ObjectId, number> {
  const { order, forward } = search(needs, known);
  const depths = new Map(known);
  for (const id of [...known.keys(), ...order.reverse()]) {
    const depth = depths.get(id) ?? 0;
    depths.set(id, depth);
    for (const to of forward.get(id) ?? []) {
      if (!known.has(to)) depths.set(to, Math.max(depths.get(to) ?? 0, depth + 1));
    }
  }
  return depths;
}

interface Search {
  /** Objects after all that they lead to. */
  readonly order: ObjectId[];
  /** References that do not close a cycle. */
  readonly forward: ReadonlyMap<ObjectId, readonly ObjectId[]>;
}

/** Depth-first, without recursion: chains may be long. */
function search(needs: ReadonlyMap<ObjectId, Need>, known: ReadonlyMap<ObjectId, number>): Search {
  const order: ObjectId[] = [];
  const forward = new Map<ObjectId, ObjectId[]>();
  const state = new Map<ObjectId, 'open' | 'done'>();
  for (const id of known.keys()) forward.set(id, [...(needs.get(id)?.referents ?? [])]);
  const visit = (root: ObjectId): void => {
    if (state.has(root) || known.has(root)) return;
    const path = [frame(needs, root)];
    state.set(root, 'open');
    forward.set(root, []);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.id, 'done');
        order.push(top.id);
        path.pop();
        continue;
      }
      if (!needs.has(next) || known.has(next) || state.get(next) === 'open') continue;
      forward.get(top.id)?.push(next);
      if (state.has(next)) continue;
      state.set(next, 'open');
      forward.set(next, []);
      path.push(frame(needs, next));
    }
  };
  for (const root of rootsFirst(needs)) visit(root);
  return { order, forward };
}

const frame = (needs: ReadonlyMap<ObjectId, Need>, id: ObjectId): { id: ObjectId; rest: ObjectId[] } => ({
  id,
  rest: [...(needs.get(id)?.referents ?? [])].reverse(),
});

/** What a name was on, the outermost frame's first, in order of time; then what no other object refers to. */
function rootsFirst(needs: ReadonlyMap<ObjectId, Need>): readonly ObjectId[] {
  const referred = new Set<ObjectId>();
  for (const need of needs.values()) for (const to of need.referents) if (to !== need.object) referred.add(to);
  const level = ({ object, named }: Need): number =>
    named?.level ?? (referred.has(object) ? LEVEL.referred : LEVEL.alone);
  const since = ({ named }: Need): number => named?.since ?? 0;
  return [...needs.values()].sort((a, b) => level(a) - level(b) || since(a) - since(b)).map(({ object }) => object);
}

/** Where what never had a name comes: after all frames. */
const LEVEL = { alone: Number.MAX_SAFE_INTEGER - 1, referred: Number.MAX_SAFE_INTEGER };

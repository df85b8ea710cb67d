import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { type BoundName, namesOf } from '../paths.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import { aNew, nameOf, objectIn, type Scene, sameName, the, theOne } from './describe.ts';
import { claiming, list, type Phrase, say } from './parts.ts';

type Binding = Extract<Change, { kind: 'bind' | 'rebind' }>;

/** What was bound and rebound, names of one object together: `l2 is one more name for the list that l1 is on`. */
export function bindings(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  const made = changes.filter((change): change is Binding => change.kind === 'bind' || change.kind === 'rebind');
  const byObject = groupBy(made, ({ object }) => object);
  const created = new Set(changes.flatMap((change) => (change.kind === 'create' ? [change.object] : [])));
  return [...byObject].map(([object, group]) => bindingsTo(scene, object, group, created.has(object)));
}

function bindingsTo(scene: Scene, object: ObjectId, group: readonly Binding[], isNew: boolean): Phrase {
  const names = group.map(asName);
  const said = list(names.map((name) => nameOf(scene, name)));
  const others = namesOf(scene.after, object).filter((name) => !names.some((other) => sameName(name, other)));
  const [first] = group;
  if (group.length === 1 && first?.kind === 'rebind') return moved(scene, first, said, isNew, others);
  const many = group.length > 1;
  if (others.length > 0) {
    return say`${said} ${many ? 'are more names' : 'is one more name'} for ${theOne(scene, object, names)}`;
  }
  return say`${said} ${many ? `are ${group.length} names for` : 'names'} ${target(scene, object, names, isNew)}`;
}

/** The note moved: from where, to where. */
function moved(
  scene: Scene,
  { frame, name, object, from }: Extract<Binding, { kind: 'rebind' }>,
  said: Phrase,
  isNew: boolean,
  others: readonly BoundName[],
): Phrase {
  const names = [asName({ kind: 'bind', frame, name, object })];
  const to = others.length > 0 ? theOne(scene, object, names) : target(scene, object, names, isNew);
  const left = claiming(the(scene, from), { claim: 'was bound', frame, name, object: from });
  return say`${said} moved from ${left} to ${to}`;
}

function target(scene: Scene, object: ObjectId, names: readonly BoundName[], isNew: boolean): Phrase {
  return isNew && objectIn(scene, object)?.origin !== 'constant'
    ? claiming(aNew(scene, object), { claim: 'new', object })
    : theOne(scene, object, names);
}

const asName = ({ frame, name, object }: Pick<Binding, 'frame' | 'name' | 'object'> & { kind: string }): BoundName => ({
  frame,
  name,
  object,
  cell: null,
});

/** Names that went away while their frame stays: `parm` was peeled off the Cheese object. */
export function unboundNames(scene: Scene, changes: readonly Change[]): readonly Extract<Change, { kind: 'unbind' }>[] {
  const alive = new Set<FrameId>(scene.after.frames.map(({ id }) => id));
  return changes.filter(
    (change): change is Extract<Change, { kind: 'unbind' }> => change.kind === 'unbind' && alive.has(change.frame),
  );
}

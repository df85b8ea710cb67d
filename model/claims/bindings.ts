import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isAtomic } from '../kinds.ts';
import { namesOf } from '../paths.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import type { Claim, Kept, Made, SaidName, Thing } from './claim.ts';
import { createdIn, type Moment, objectIn } from './moment.ts';
import { sharingOf } from './sharing.ts';
import { aNew, saidName, sameName, the, theFormer, theOne } from './things.ts';

type Binding = Extract<Change, { kind: 'bind' | 'rebind' }>;
type Unbinding = Extract<Change, { kind: 'unbind' }>;

/** What was bound and rebound, names of one object together. */
export function bindings(moment: Moment): readonly Claim[] {
  const made = moment.changes.filter((change): change is Binding => change.kind === 'bind' || change.kind === 'rebind');
  const created = createdIn(moment);
  const captured =
    moment.after.event === 'call' ? made.filter((one) => cellOf(moment, one) !== null && !created.has(one.object)) : [];
  const others = made.filter((one) => !captured.includes(one));
  return [
    ...grouped(moment, others).map((group) => bindingsTo(moment, created, group)),
    ...(captured.length > 0
      ? [{ claim: 'captured', names: captured.map((one) => saidName(moment, one)) } as const]
      : []),
  ];
}

/** Names that are put on one container in one step belong together; values are shared too often to be worth it. */
function grouped(moment: Moment, made: readonly Binding[]): readonly (readonly Binding[])[] {
  const key = ({ frame, name, object }: Binding): string => (isValue(moment, object) ? `${frame} ${name}` : object);
  return [...groupBy(made, key).values()];
}

const isValue = (moment: Moment, id: ObjectId): boolean => {
  const object = objectIn(moment, id);
  return object !== null && isAtomic(object);
};

function cellOf({ after }: Moment, { frame, name }: Binding): ObjectId | null {
  const names = after.frames.find(({ id }) => id === frame)?.names;
  return names?.find((one) => one.name === name)?.cell ?? null;
}

/** The statement gives one name what another is on: then even a value's names are worth telling. */
const COPIES_NAME = /^\w+ *= *[A-Za-z_]\w*$/;

function bindingsTo(moment: Moment, created: ReadonlySet<ObjectId>, group: readonly Binding[]): Claim {
  const [first] = group as readonly [Binding, ...Binding[]];
  const { object } = first;
  const names = group.map((one) => saidName(moment, one));
  const tellsAliases = COPIES_NAME.test(moment.statement) || !isValue(moment, object);
  const others = tellsAliases
    ? namesOf(moment.after, object).filter((name) => !names.some((other) => sameName(name, other)))
    : [];
  return {
    claim: 'bound',
    names,
    to: created.has(object) ? aNew(moment, object) : theOne(moment, object, names),
    others: others.map((name) => saidName(moment, name)),
    from: group.length === 1 && first.kind === 'rebind' ? left(moment, first.from) : null,
    made: created.has(object) ? madeOf(moment, object) : null,
  };
}

/** What was made in this step, with what it shares with others or keeps for later. */
const madeOf = (moment: Moment, object: ObjectId): Made => ({
  closure: kept(moment, object, 'closure'),
  defaults: kept(moment, object, 'default').filter(({ to }) => !isValue(moment, to.object)),
  sharing: sharingOf(moment, object),
});

/** What a function keeps from its definition on. What is made with it is made once; others have been there. */
function kept(moment: Moment, from: ObjectId, kind: 'closure' | 'default'): readonly Kept[] {
  const references = (objectIn(moment, from)?.references ?? []).filter((ref) => ref.kind === kind);
  return references.map(({ label, object }) => {
    const isNew = !moment.before?.objects.has(object);
    const to = kind === 'closure' ? the(moment, object) : isNew ? aNew(moment, object) : theOne(moment, object);
    return { kind: 'kept', from, through: { kind, label }, to, isNew };
  });
}

/** Where a note that moved was before: told without the names it was on, since the one that moved is told of. */
function left(moment: Moment, from: ObjectId): Thing {
  const stays = namesOf(moment.after, from).length > 0;
  const hadMore = namesOf(moment.before ?? moment.after, from).length > 1;
  return !stays && hadMore ? theFormer(moment, from) : theOne(moment, from);
}

/** Names that went away while their frame stays. */
export function unboundNames({ after, changes }: Moment): readonly Unbinding[] {
  const alive = new Set<FrameId>(after.frames.map(({ id }) => id));
  return changes.filter((change): change is Unbinding => change.kind === 'unbind' && alive.has(change.frame));
}

/** The name as it was before the step. */
export const formerName = (moment: Moment, { frame, name, from }: Unbinding): SaidName =>
  saidName(moment, { frame, name, object: from }, 'before');

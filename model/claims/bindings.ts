import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isAtomic } from '../kinds.ts';
import { namesOf } from '../paths.ts';
import type { MemoryObject } from '../snapshot.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import type { Claim, Kept, Made, Runner, SaidName, Thing } from './claim.ts';
import { createdIn, type Moment, objectIn } from './moment.ts';
import { sharingOf } from './sharing.ts';
import { aNew, isSingle, runnerOf, saidName, sameName, the, theFormer, theNow, theOne } from './things.ts';

type Binding = Extract<Change, { kind: 'bind' | 'rebind' }>;
type Unbinding = Extract<Change, { kind: 'unbind' }>;

/** Names that the interpreter keeps for its own ends: no program writes them. */
export const isWritten = (name: string): boolean =>
  name !== '__class__' && name !== '__classdict__' && !name.startsWith('.');

/** What was bound and rebound, names of one object together. */
export function bindings(moment: Moment): readonly Claim[] {
  const { after } = moment;
  const isPreset = after.event === 'call' && after.frames.find(({ id }) => id === after.frame)?.kind === 'class';
  const made = moment.changes.filter(
    (change): change is Binding =>
      (change.kind === 'bind' || change.kind === 'rebind') &&
      isWritten(change.name) &&
      // What a class body finds on entering it was not bound by the program.
      !(isPreset && change.frame === after.frame),
  );
  const created = createdIn(moment);
  const captured = after.event === 'call' ? made.filter((one) => comesFromOutside(moment, one)) : [];
  const others = withoutShared(
    moment,
    made.filter((one) => !captured.includes(one)),
  );
  const swap = swapped(moment, others);
  return [
    ...swap,
    ...grouped(moment, swap.length > 0 ? [] : others).map((group) => bindingsTo(moment, created, group)),
    ...(captured.length > 0
      ? [{ claim: 'captured', names: captured.map((one) => saidName(moment, one)) } as const]
      : []),
  ];
}

/** Whether a name lives in a cell that was there before the call: a parameter that is captured later has a new one. */
function comesFromOutside(moment: Moment, binding: Binding): boolean {
  const cell = cellOf(moment, binding);
  return cell !== null && binding.frame === moment.after.frame && (moment.before?.objects.has(cell) ?? false);
}

/** Of one variable that several frames share, the first is told. */
function withoutShared(moment: Moment, made: readonly Binding[]): readonly Binding[] {
  const cells = new Set<ObjectId>();
  return made.filter((one) => {
    const cell = cellOf(moment, one);
    if (cell === null) return true;
    const isNew = !cells.has(cell);
    cells.add(cell);
    return isNew;
  });
}

/** Two names of one frame that changed places, and nothing else. */
function swapped(moment: Moment, made: readonly Binding[]): readonly Claim[] {
  const [one, other] = made;
  if (made.length !== 2 || one?.kind !== 'rebind' || other?.kind !== 'rebind') return [];
  if (one.frame !== other.frame || one.from !== other.object || other.from !== one.object) return [];
  return [{ claim: 'swapped', names: made.map((binding) => saidName(moment, binding)) }];
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
    sharers: sharersOf(moment, first),
    equal: group.length === 1 && others.length === 0 ? equalTo(moment, first) : null,
  };
}

/** The functions whose frames share one variable, where it is set in a statement of one. */
function sharersOf(moment: Moment, binding: Binding): readonly Runner[] {
  const cell = cellOf(moment, binding);
  if (cell === null || moment.after.event === 'call') return [];
  const frames = moment.after.frames.filter(({ names }) =>
    names.some((one) => one.cell === cell && one.name === binding.name),
  );
  return frames.length > 1 ? frames.map(({ id }) => runnerOf(moment, id)) : [];
}

/** A name is set by itself, by what stands behind the sign. */
const ASSIGNS = /^[A-Za-z_]\w* *=(?!=)/;

/** A name of the frame or the module that is on an equal value: identity and equality are told apart. */
function equalTo(moment: Moment, { frame, name, object }: Binding): { name: SaidName; isSame: boolean } | null {
  const value = objectIn(moment, object);
  if (!value || !isAtomic(value) || isSingle(value.type) || !ASSIGNS.test(moment.statement)) return null;
  const seen = moment.after.frames.filter(({ id, kind, file }) => id === frame || (kind === 'module' && file === null));
  const names = seen.flatMap(({ id, names: own }) => own.map((one) => ({ ...one, frame: id })));
  const others = names.filter((one) => !(one.frame === frame && one.name === name));
  const same = others.find((one) => one.object === object);
  const equal = others.find((one) => {
    const other = moment.after.objects.get(one.object);
    return other?.type === value.type && other.class === null && other.text === value.text && !isCut(value);
  });
  const found = same ?? equal;
  return found ? { name: saidName(moment, found), isSame: found === same } : null;
}

/** A long text is recorded in part. */
const isCut = ({ text, length }: MemoryObject): boolean => length !== null && text !== null && text.length < length;

/** What was made in this step, with what it shares with others or keeps for later. */
const madeOf = (moment: Moment, object: ObjectId): Made => ({
  closure: kept(moment, object, 'closure').filter(({ through }) => isWritten(through.label)),
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
  return !stays && hadMore ? theFormer(moment, from) : theNow(moment, from, []);
}

/** Names that went away while their frame stays. */
export function unboundNames({ after, changes }: Moment): readonly Unbinding[] {
  const alive = new Set<FrameId>(after.frames.map(({ id }) => id));
  return changes.filter((change): change is Unbinding => change.kind === 'unbind' && alive.has(change.frame));
}

/** The name as it was before the step. */
export const formerName = (moment: Moment, { frame, name, from }: Unbinding): SaidName =>
  saidName(moment, { frame, name, object: from }, 'before');

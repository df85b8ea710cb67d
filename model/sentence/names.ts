import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { type BoundName, namesOf } from '../paths.ts';
import type { FrameId, ObjectId } from '../trace.ts';
import { isAtomic, numeral, shortName } from '../words.ts';
import { aNew, nameOf, noun, objectIn, type Scene, sameName, theFormer, theOne, through } from './describe.ts';
import { claiming, code, list, nothing, type Phrase, say, textOf } from './parts.ts';
import { sharing } from './sharing.ts';

type Binding = Extract<Change, { kind: 'bind' | 'rebind' }>;
type Unbinding = Extract<Change, { kind: 'unbind' }>;

/** What a binding is told with. */
interface Telling {
  readonly scene: Scene;
  readonly created: ReadonlySet<ObjectId>;
  /** The statement gives one name what another is on: then even a value's names are worth telling. */
  readonly copiesName: boolean;
}

/** What was bound and rebound, names of one object together: `l2 is one more name for the list that l1 is on`. */
export function bindings(scene: Scene, changes: readonly Change[], statement: string): readonly Phrase[] {
  const made = changes.filter((change): change is Binding => change.kind === 'bind' || change.kind === 'rebind');
  const created = new Set(changes.flatMap((change) => (change.kind === 'create' ? [change.object] : [])));
  const telling = { scene, created, copiesName: /^\w+ *= *[A-Za-z_]\w*$/.test(statement) };
  const fromClosure =
    scene.after.event === 'call' ? made.filter((one) => cellOf(scene, one) !== null && !created.has(one.object)) : [];
  const others = made.filter((one) => !fromClosure.includes(one));
  return [...grouped(scene, others).map((group) => bindingsTo(telling, group)), ...closure(scene, fromClosure)];
}

/** Names that are put on one container in one step belong together; values are shared too often to be worth it. */
function grouped(scene: Scene, made: readonly Binding[]): readonly (readonly Binding[])[] {
  const key = ({ frame, name, object }: Binding): string => (isValue(scene, object) ? `${frame} ${name}` : object);
  return [...groupBy(made, key).values()];
}

const isValue = (scene: Scene, id: ObjectId): boolean => {
  const object = objectIn(scene, id);
  return object !== null && isAtomic(object);
};

function cellOf({ after }: Scene, { frame, name }: Binding): ObjectId | null {
  const names = after.frames.find(({ id }) => id === frame)?.names;
  return names?.find((one) => one.name === name)?.cell ?? null;
}

function closure(scene: Scene, made: readonly Binding[]): readonly Phrase[] {
  if (made.length === 0) return [];
  const names = list(made.map((one) => nameOf(scene, asName(one))));
  return [say`${names} ${made.length === 1 ? 'comes' : 'come'} with its closure`];
}

function bindingsTo({ scene, created, copiesName }: Telling, group: readonly Binding[]): Phrase {
  const [first] = group as readonly [Binding, ...Binding[]];
  const { object } = first;
  const names = group.map(asName);
  const said = list(names.map((name) => nameOf(scene, name)));
  const tellsAliases = copiesName || !isValue(scene, object);
  const others = tellsAliases
    ? namesOf(scene.after, object).filter((name) => !names.some((other) => sameName(name, other)))
    : [];
  const target = created.has(object) ? made(scene, object, names) : theOne(scene, object, names);
  if (group.length === 1 && first.kind === 'rebind') {
    const from = left(scene, first);
    const to = textOf(from) === textOf(target) ? say`another ${noun(scene, object)}` : target;
    return say`${said} moved from ${from} to ${to}`;
  }
  const many = group.length > 1;
  if (others.length > 0)
    return say`${said} ${many ? 'are more names' : 'is one more name'} for ${aliased(scene, object, names, others)}`;
  return say`${said} ${many ? `are ${numeral(group.length)} names for` : 'names'} ${target}`;
}

/** What others are on already; said of a value too. */
function aliased(scene: Scene, object: ObjectId, names: readonly BoundName[], others: readonly BoundName[]): Phrase {
  const said = theOne(scene, object, names);
  if (!isValue(scene, object)) return said;
  return say`${said} that ${list(others.slice(0, 3).map((name) => nameOf(scene, name)))} ${others.length === 1 ? 'is' : 'are'} on`;
}

/** What was made in this step, with what it shares with others or keeps for later. */
function made(scene: Scene, object: ObjectId, names: readonly BoundName[]): Phrase {
  const record = objectIn(scene, object);
  const isItself = record?.text && names.some(({ name }) => name === shortName(record.text ?? ''));
  const whole =
    isItself && ['function', 'type'].includes(record.type) ? withoutName(scene, object) : aNew(scene, object);
  return say`${whole}${closedOver(scene, object)}${defaults(scene, object)}${sharing(scene, object)}`;
}

/** `a new function`, where its own name is the one that is being bound. */
const withoutName = (scene: Scene, object: ObjectId): Phrase => {
  const { parts, claims } = aNew(scene, object);
  const said = { parts: parts.filter(({ kind }) => kind !== 'code'), claims };
  const last = said.parts.at(-1);
  return last && 'text' in last
    ? { ...said, parts: [...said.parts.slice(0, -1), { ...last, text: last.text.trimEnd() }] }
    : said;
};

/** ` that closes over count and total`: the names that a function keeps the cells of. */
function closedOver(scene: Scene, object: ObjectId): Phrase {
  const cells = (objectIn(scene, object)?.references ?? []).filter(({ kind }) => kind === 'closure');
  const said = cells.map(({ label, object: to }) =>
    claiming(say`${code(label)}`, { claim: 'refers', object, label, to }),
  );
  return said.length > 0 ? say` that closes over ${list(said)}` : nothing;
}

/** `; the default of passengers is a new list, made once`: what a function keeps from its definition on. */
function defaults(scene: Scene, object: ObjectId): Phrase {
  const references = objectIn(scene, object)?.references ?? [];
  const kept = references.filter((ref) => ref.kind === 'default' && !isValue(scene, ref.object));
  const said = kept.map((ref) =>
    claiming(say`${through(ref)} is ${defaultOf(scene, ref.object)}`, {
      claim: 'refers',
      object,
      label: ref.label,
      to: ref.object,
    }),
  );
  return said.length > 0 ? say`; ${list(said)}` : nothing;
}

/** A default that is made with its function is made once; others have been there. */
const defaultOf = (scene: Scene, object: ObjectId): Phrase =>
  scene.before?.objects.has(object) ? theOne(scene, object) : say`${aNew(scene, object)}, made once, now`;

/** Where a note that moved was before: `the list that group is on`, where that is still so. */
function left(scene: Scene, { frame, name, from }: Extract<Binding, { kind: 'rebind' }>): Phrase {
  const claim = { claim: 'was bound', frame, name, object: from } as const;
  const stays = namesOf(scene.after, from).length > 0;
  return claiming(stays ? theOne(scene, from) : theFormerAlone(scene, from), claim);
}

/** Without the names it was on: the note that moved is being told of already. */
const theFormerAlone = (scene: Scene, id: ObjectId): Phrase =>
  namesOf(scene.before ?? scene.after, id).length > 1 ? theFormer(scene, id) : theOne(scene, id);

const asName = ({ frame, name, object }: Binding): BoundName => ({ frame, name, object, cell: null });

/** Names that went away while their frame stays. */
export function unboundNames(scene: Scene, changes: readonly Change[]): readonly Unbinding[] {
  const alive = new Set<FrameId>(scene.after.frames.map(({ id }) => id));
  return changes.filter((change): change is Unbinding => change.kind === 'unbind' && alive.has(change.frame));
}

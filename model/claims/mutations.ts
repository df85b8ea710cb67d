import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isIterator, isWeakContainer } from '../kinds.ts';
import { namesOf, namesReaching, referrersOf } from '../paths.ts';
import type { ReferenceDifference } from '../reference-differences.ts';
import type { ObjectId } from '../trace.ts';
import type { Alteration, Claim, SaidName, Thing } from './claim.ts';
import { createdIn, type Moment, objectIn, openedDict } from './moment.ts';
import { operationOn } from './operations.ts';
import { aNew, kindKey, saidName, the, theOne, throughOf, wayTo, whatIs } from './things.ts';

type Mutation = Extract<Change, { kind: 'mutate' }>;

/** The most objects whose changes are told one by one. */
const MOST_OBJECTS = 4;
/** The most names that are listed. */
const MOST_NAMES = 4;

/** What changed inside of objects, an object at a time. */
export function mutations(moment: Moment): readonly Claim[] {
  const cells = rebound(moment);
  const lost = weakLosses(moment);
  const isSkipped = ({ object }: Mutation): boolean => cells.has(object) || lost.has(object);
  const closed = closedFiles(moment);
  const mutated = moment.changes.filter(
    (change): change is Mutation =>
      change.kind === 'mutate' && !isSkipped(change) && !closed.has(change.object) && isTold(moment, change),
  );
  const created = createdIn(moment);
  const objects = [...groupBy(mutated, ({ object }) => object)];
  const files = filesOf(moment, closed);
  if (objects.length > MOST_OBJECTS) return [...files, manyMutations(moment, objects)];
  const told = objects.flatMap(([object, group]) => {
    const others = group.filter((change) => change.class === undefined);
    const turned = others.length < group.length ? [changed(moment, object, turn(moment, object))] : [];
    if (others.length === 0) return turned;
    const references = others.flatMap(({ reference }) => (reference ? withoutKey(reference, group) : []));
    return [...turned, changed(moment, object, alterationOf(moment, object, references, created))];
  });
  return [...files, ...told];
}

function changed(moment: Moment, object: ObjectId, alteration: Alteration): Claim {
  const reached = alteration.how === 'advanced' || alteration.how === 'ran' ? [] : reachedBy(moment, object);
  return { claim: 'changed', thing: theOne(moment, object), alteration, reached };
}

const turn = ({ before, after }: Moment, object: ObjectId): Alteration => ({
  how: 'class',
  from: before?.objects.get(object)?.type ?? '',
  to: after.objects.get(object)?.type ?? '',
});

/** A file and its parts. */
const isFile = (type: string): boolean => /^(TextIOWrapper|Buffered\w+|FileIO)$/.test(type);

/** Files, and parts of files, that were closed in this step. */
function closedFiles({ before, after, changes }: Moment): ReadonlySet<ObjectId> {
  const closed = changes.flatMap((change) => {
    if (change.kind !== 'mutate') return [];
    const is = after.objects.get(change.object);
    const isClosed = is && isFile(is.type) && is.text === 'closed';
    return isClosed && before?.objects.get(change.object)?.text !== 'closed' ? [change.object] : [];
  });
  return new Set(closed);
}

/** One of each file: the one that no other part of it refers to. */
function filesOf(moment: Moment, closed: ReadonlySet<ObjectId>): readonly Claim[] {
  const { objects } = moment.after;
  const parts = new Set([...closed].flatMap((id) => (objects.get(id)?.references ?? []).map(({ object }) => object)));
  return [...closed]
    .filter((id) => !parts.has(id))
    .map((id) => ({ claim: 'file closed', thing: theOne(moment, id) }) as const);
}

/**
 * That a generator hands its frame over is told by the call, that an exception is on its way where it is raised; what
 * nobody can name is not worth a word, nor what the interpreter keeps in a cell for `super()`. That the dict of an
 * instance is an object of its own now is told by what refers to it.
 */
function isTold({ after }: Moment, change: Mutation): boolean {
  const { object, reference } = change;
  if (!reference || openedDict(change) !== null) return !reference;
  if (reference.kind === 'frame' || reference.kind === 'traceback' || reference.kind === 'context') return false;
  if (reference.kind === 'other') return reference.label !== '';
  if (reference.kind !== 'cell') return true;
  return referrersOf(after, object).some((one) => one.reference.label !== '__class__');
}

/** More objects than a sentence can name. */
function manyMutations(moment: Moment, objects: readonly (readonly [ObjectId, unknown])[]): Claim {
  const kinds = [...groupBy(objects, ([object]) => kindKey(moment, object)).values()];
  const counts = kinds.map((group) => ({
    what: whatIs(moment, (group[0] as readonly [ObjectId, unknown])[0]),
    count: group.length,
  }));
  return { claim: 'many changed', counts };
}

/** Weak containers that only lost elements that died: the end of these is told, with what they left. */
function weakLosses(moment: Moment): ReadonlySet<ObjectId> {
  const { changes } = moment;
  const freed = new Set(changes.flatMap((change) => (change.kind === 'free' ? [change.object] : [])));
  const cleared = changes.flatMap((change) =>
    change.kind === 'clear' && freed.has(change.from) ? [change.object] : [],
  );
  const gains = new Set(
    changes.flatMap((change) => (change.kind === 'mutate' && change.reference?.way !== 'went' ? [change.object] : [])),
  );
  const isContainer = (id: ObjectId): boolean => {
    const object = objectIn(moment, id);
    return object !== null && isWeakContainer(object);
  };
  return new Set(cleared.filter((id) => isContainer(id) && !gains.has(id)));
}

/** Cells whose names moved: the name is told, not the cell that it lives in. */
function rebound({ after, changes }: Moment): ReadonlySet<ObjectId> {
  const moved = changes.flatMap((change) => (change.kind === 'rebind' ? [`${change.frame} ${change.name}`] : []));
  return new Set(
    after.frames.flatMap(({ id, names }) =>
      names.flatMap(({ name, cell }) => (cell && moved.includes(`${id} ${name}`) ? [cell] : [])),
    ),
  );
}

/** A new entry of a dict is one change, not two: its key is told by its value. */
function withoutKey(reference: ReferenceDifference, group: readonly Mutation[]) {
  const hasValue = group.some(({ reference: other }) => other?.kind === 'value' && other.label === reference.label);
  return reference.kind === 'key' && hasValue ? [] : [reference];
}

function alterationOf(
  moment: Moment,
  object: ObjectId,
  references: readonly ReferenceDifference[],
  created: ReadonlySet<ObjectId>,
): Alteration {
  const [only] = references;
  const advanced = advance(moment, object);
  if (advanced) return advanced;
  if (!only) return unseen(moment, object);
  const operation = operationOn(moment, object, created);
  if (operation) return operation;
  return references.length > 1 ? several(only, references) : difference(moment, object, only, created);
}

/** The most keys or attributes of a kind that are told one by one. */
const MOST_LABELS = 3;

function several(first: ReferenceDifference, references: readonly ReferenceDifference[]): Alteration {
  const labelled = (way: ReferenceDifference['way']) => references.filter((ref) => ref.way === way).map(throughOf);
  const labels = { came: labelled('came'), moved: labelled('moved'), went: labelled('went') };
  const counts = { came: labels.came.length, moved: labels.moved.length, went: labels.went.length };
  const kinds = new Set(references.map(({ kind }) => kind));
  const areFew = Math.max(counts.came, counts.moved, counts.went) <= MOST_LABELS && kinds.size === 1;
  const isNamed = kinds.has('value') || kinds.has('attribute') || kinds.has('slot');
  return { how: 'several', through: first.kind, counts, labels: areFew && isNamed ? labels : null };
}

/** A change that shows in no reference: of the text, of the order, or of what was not recorded of a long container. */
function unseen({ before, after }: Moment, object: ObjectId): Alteration {
  const was = before?.objects.get(object);
  const is = after.objects.get(object);
  if (!was || !is) return { how: 'untold' };
  if (was.text !== is.text && is.text !== null) return { how: 'text', text: is.text };
  if (was.text !== is.text) return { how: is.type === 'TextIOWrapper' ? 'read' : 'untold' };
  if (was.length === is.length || was.length === null || is.length === null) return { how: 'reordered' };
  return { how: 'length', from: was.length, to: is.length };
}

/** An iterator is told by where it is; a finalizer that ran, by that. */
function advance(moment: Moment, object: ObjectId): Alteration | null {
  const is = moment.after.objects.get(object);
  const was = moment.before?.objects.get(object);
  if (is?.type === 'finalize' && is.text === 'dead') return { how: 'ran' };
  if (!is || !was || !(isIterator(is) || isIterator(was))) return null;
  return { how: 'advanced', text: is.text };
}

function difference(
  moment: Moment,
  object: ObjectId,
  ref: ReferenceDifference,
  created: ReadonlySet<ObjectId>,
): Alteration {
  const through = throughOf(ref);
  const to = () => (created.has(ref.object) ? aNew(moment, ref.object) : referentIn(moment, object, ref.object));
  switch (ref.way) {
    case 'came':
      return { how: 'came', through, to: to() };
    case 'went':
      return { how: 'went', through, from: the(moment, ref.object) };
    case 'moved':
      return { how: 'moved', through, from: the(moment, ref.from), to: to() };
  }
}

/** What a reference leads to, told by its names; not by the very reference that is being told. */
function referentIn(moment: Moment, from: ObjectId, object: ObjectId): Thing {
  const told = theOne(moment, object);
  if (told.known?.by !== 'way' || told.known.way.from !== from) return told;
  const way = wayTo(moment, object, from);
  return way ? { ...told, known: { by: 'way', way } } : the(moment, object);
}

/** Who sees it: the names that lead to the object, where there are several. */
function reachedBy(moment: Moment, object: ObjectId): readonly SaidName[] {
  const names = namesReaching(moment.after, object);
  const told = new Set(namesOf(moment.after, object).map(({ frame, name }) => `${frame} ${name}`));
  const adds = names.some(({ frame, name }) => !told.has(`${frame} ${name}`));
  if (!adds || names.length < 2 || names.length > MOST_NAMES) return [];
  return names.map((name) => saidName(moment, name));
}

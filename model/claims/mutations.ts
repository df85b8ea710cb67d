import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isIterator, isWeakContainer } from '../kinds.ts';
import { namesOf, namesReaching } from '../paths.ts';
import type { ReferenceDifference } from '../reference-differences.ts';
import type { ObjectId } from '../trace.ts';
import type { Alteration, Claim, SaidName, Thing } from './claim.ts';
import { createdIn, type Moment, objectIn } from './moment.ts';
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
  const mutated = moment.changes.filter(
    (change): change is Mutation => change.kind === 'mutate' && !isSkipped(change) && isTold(change),
  );
  const created = createdIn(moment);
  const objects = [...groupBy(mutated, ({ object }) => object)];
  if (objects.length > MOST_OBJECTS) return [manyMutations(moment, objects)];
  return objects.flatMap(([object, group]) => {
    const others = group.filter((change) => change.class === undefined);
    const turned = others.length < group.length ? [changed(moment, object, turn(moment, object))] : [];
    if (others.length === 0) return turned;
    const references = others.flatMap(({ reference }) => (reference ? withoutKey(reference, group) : []));
    return [...turned, changed(moment, object, alterationOf(moment, object, references, created))];
  });
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

/** That a generator hands its frame over is told by the call; what nobody can name is not worth a word. */
const isTold = ({ reference }: Mutation): boolean =>
  reference?.kind !== 'frame' && (reference?.kind !== 'other' || reference.label !== '');

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
  const cleared = changes.flatMap((change) => (change.kind === 'clear' ? [change.object] : []));
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
  return references.length > 1 ? several(only, references) : difference(moment, object, only, created);
}

const several = (first: ReferenceDifference, references: readonly ReferenceDifference[]): Alteration => {
  const count = (way: ReferenceDifference['way']): number => references.filter((ref) => ref.way === way).length;
  const counts = { came: count('came'), moved: count('moved'), went: count('went') };
  return { how: 'several', through: first.kind, counts };
};

/** A change that shows in no reference: of the text, of the order, or of what was not recorded of a long container. */
function unseen({ before, after }: Moment, object: ObjectId): Alteration {
  const was = before?.objects.get(object);
  const is = after.objects.get(object);
  if (!was || !is) return { how: 'untold' };
  if (was.text !== is.text && is.text !== null) return { how: 'text', text: is.text };
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
  return told.known?.by === 'way' && wayTo(moment, object)?.from === from ? the(moment, object) : told;
}

/** Who sees it: the names that lead to the object, where there are several. */
function reachedBy(moment: Moment, object: ObjectId): readonly SaidName[] {
  const names = namesReaching(moment.after, object);
  const told = new Set(namesOf(moment.after, object).map(({ frame, name }) => `${frame} ${name}`));
  const adds = names.some(({ frame, name }) => !told.has(`${frame} ${name}`));
  if (!adds || names.length < 2 || names.length > MOST_NAMES) return [];
  return names.map((name) => saidName(moment, name));
}

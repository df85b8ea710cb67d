import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { namesOf, namesReaching } from '../paths.ts';
import type { ReferenceDifference } from '../reference-differences.ts';
import type { ObjectId } from '../trace.ts';
import { isIterator, isWeakContainer, numeral } from '../words.ts';
import { aNew, kindOf, nameOf, objectIn, plural, type Scene, the, theOne, through, wayTo } from './describe.ts';
import { claiming, code, list, nothing, type Phrase, say } from './parts.ts';

type Mutation = Extract<Change, { kind: 'mutate' }>;

/** The most objects whose changes a sentence tells one by one. */
const MOST_OBJECTS = 4;
/** The most names that a sentence lists. */
const MOST_NAMES = 4;

/** What changed inside of objects, an object at a time. */
export function mutations(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  const cells = rebound(scene, changes);
  const lost = weakLosses(scene, changes);
  const isSkipped = ({ object }: Mutation): boolean => cells.has(object) || lost.has(object);
  const mutated = changes.filter(
    (change): change is Mutation => change.kind === 'mutate' && !isSkipped(change) && isTold(change),
  );
  const created = new Set(changes.flatMap((change) => (change.kind === 'create' ? [change.object] : [])));
  const objects = [...groupBy(mutated, ({ object }) => object)];
  if (objects.length > MOST_OBJECTS)
    return [
      manyMutations(
        scene,
        objects.map(([object]) => object),
      ),
    ];
  return objects.map(([object, group]) => {
    const references = group.flatMap(({ reference }) => (reference ? withoutKey(reference, group) : []));
    return mutation(scene, object, references, created);
  });
}

/** That a generator hands its frame over is told by the call; what nobody can name is not worth a word. */
const isTold = ({ reference }: Mutation): boolean =>
  reference?.kind !== 'frame' && (reference?.kind !== 'other' || reference.label !== '');

/** More objects than a sentence can name: `100 lists changed in place`. */
function manyMutations(scene: Scene, objects: readonly ObjectId[]): Phrase {
  const kinds = [...groupBy(objects, (object) => kindOf(scene, object))];
  return say`${list(kinds.map(([word, { length }]) => say`${numeral(length)} ${length === 1 ? word : plural(word)}`))} changed in place`;
}

/** Weak containers that only lost elements that died: the end of these is told, with what they left. */
function weakLosses(scene: Scene, changes: readonly Change[]): ReadonlySet<ObjectId> {
  const cleared = changes.flatMap((change) => (change.kind === 'clear' ? [change.object] : []));
  const gains = new Set(
    changes.flatMap((change) => (change.kind === 'mutate' && change.reference?.way !== 'went' ? [change.object] : [])),
  );
  const isContainer = (id: ObjectId): boolean => {
    const object = objectIn(scene, id);
    return object !== null && isWeakContainer(object);
  };
  return new Set(cleared.filter((id) => isContainer(id) && !gains.has(id)));
}

/** Cells whose names moved: the name is told, not the cell that it lives in. */
function rebound({ after }: Scene, changes: readonly Change[]): ReadonlySet<ObjectId> {
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

function mutation(
  scene: Scene,
  object: ObjectId,
  references: readonly ReferenceDifference[],
  created: ReadonlySet<ObjectId>,
): Phrase {
  const [only] = references;
  const whole = mutated(scene, object);
  const advanced = advance(scene, object, whole);
  if (advanced) return advanced;
  if (!only) return say`${unseen(scene, object, whole)}${reach(scene, object)}`;
  if (references.length > 1) return say`${whole} changed in place: ${summary(references)}${reach(scene, object)}`;
  return say`${difference(scene, object, whole, only, created)}${reach(scene, object)}`;
}

/** A change that shows in no reference: of the text, of the order, or of what was not recorded of a long container. */
function unseen({ before, after }: Scene, object: ObjectId, whole: Phrase): Phrase {
  const was = before?.objects.get(object);
  const is = after.objects.get(object);
  if (!was || !is) return nothing;
  if (was.text !== is.text && is.text !== null)
    return claiming(say`${whole} changed in place to ${code(is.text)}`, { claim: 'text', object, text: is.text });
  if (was.length === is.length || was.length === null || is.length === null) return say`the order of ${whole} changed`;
  return say`${whole} ${is.length > was.length ? 'grew' : 'shrank'} from ${was.length} to ${is.length}`;
}

/** `it moved on: next: item 2`: an iterator is told by where it is; a finalizer that ran, by that. */
function advance(scene: Scene, object: ObjectId, whole: Phrase): Phrase | null {
  const is = scene.after.objects.get(object);
  const was = scene.before?.objects.get(object);
  if (is?.type === 'finalize' && is.text === 'dead') return say`${whole} has run`;
  if (!is || !was || !(isIterator(is) || isIterator(was))) return null;
  if (is.text === null) return say`${whole} moved on`;
  const said = is.text === 'exhausted' ? say`${whole} is exhausted` : say`${whole} moved on; ${is.text}`;
  return claiming(said, { claim: 'text', object, text: is.text });
}

/** The object itself, told by its names or, where it has none, by the way to it. */
const mutated = (scene: Scene, object: ObjectId): Phrase => theOne(scene, object);

function difference(
  scene: Scene,
  object: ObjectId,
  whole: Phrase,
  ref: ReferenceDifference,
  created: ReadonlySet<ObjectId>,
): Phrase {
  const refers = { claim: 'refers', object, label: ref.label, to: ref.object } as const;
  const referred = {
    claim: 'referred',
    object,
    label: ref.label,
    to: ref.way === 'moved' ? ref.from : ref.object,
  } as const;
  const value = created.has(ref.object) ? aNew(scene, ref.object) : referentIn(scene, object, ref.object);
  switch (ref.way) {
    case 'came':
      return claiming(added(whole, ref, value), refers);
    case 'went':
      return claiming(removed(whole, ref, the(scene, ref.object)), referred);
    case 'moved':
      return claiming(
        say`${through(ref)} of ${whole} now refers to ${value}, no longer to ${the(scene, ref.from)}`,
        refers,
        referred,
      );
  }
}

function added(whole: Phrase, ref: ReferenceDifference, value: Phrase): Phrase {
  switch (ref.kind) {
    case 'member':
      return say`${value} became a member of ${whole}`;
    case 'attribute':
    case 'slot':
      return say`the new ${through(ref)} of ${whole} refers to ${value}`;
    case 'value':
      return say`${through(ref)} was added to ${whole}; it refers to ${value}`;
    default:
      return say`${through(ref)}, ${value}, was added to ${whole}`;
  }
}

function removed(whole: Phrase, ref: ReferenceDifference, value: Phrase): Phrase {
  switch (ref.kind) {
    case 'member':
      return say`${value} is no member of ${whole} any more`;
    case 'value':
      return say`${through(ref)}, which referred to ${value}, was removed from ${whole}`;
    default:
      return say`${through(ref)}, ${value}, was removed from ${whole}`;
  }
}

/** What a reference leads to, told by its names; not by the very reference that is being told. */
function referentIn(scene: Scene, from: ObjectId, object: ObjectId): Phrase {
  const way = wayTo(scene, object);
  const told = theOne(scene, object);
  const byItself = way?.claims.some((claim) => claim.claim === 'refers' && claim.object === from);
  return byItself && told.claims.some(({ claim }) => claim === 'refers') ? the(scene, object) : told;
}

function summary(references: readonly ReferenceDifference[]): Phrase {
  const count = (way: ReferenceDifference['way'], word: string): Phrase[] => {
    const { length } = references.filter((ref) => ref.way === way);
    return length > 0 ? [say`${numeral(length)} ${places(references[0]?.kind, length)} ${word}`] : [];
  };
  return list([...count('came', 'added'), ...count('moved', 'replaced'), ...count('went', 'removed')]);
}

function places(kind: ReferenceDifference['kind'] | undefined, count: number): string {
  const word = kind === 'item' || kind === 'member' || kind === 'attribute' ? kind : 'reference';
  return count === 1 ? word : `${word}s`;
}

/** Who sees it: the names that lead to the object, where there are several. */
function reach(scene: Scene, object: ObjectId): Phrase {
  const names = namesReaching(scene.after, object);
  const told = new Set(namesOf(scene.after, object).map(({ frame, name }) => `${frame} ${name}`));
  const adds = names.some(({ frame, name }) => !told.has(`${frame} ${name}`));
  if (!adds || names.length < 2 || names.length > MOST_NAMES) return nothing;
  const claim = { claim: 'reached by', object, names: names.map(({ name }) => name) } as const;
  return claiming(
    say`; ${numeral(names.length)} names reach this ${kindOf(scene, object)}: ${list(names.map((name) => nameOf(scene, name)))}`,
    claim,
  );
}

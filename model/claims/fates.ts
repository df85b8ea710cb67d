import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isAtomic, isWeakContainer } from '../kinds.ts';
import { namesOf, referrersOf } from '../paths.ts';
import type { MemoryObject } from '../snapshot.ts';
import type { ObjectId, ReferenceKind } from '../trace.ts';
import type { Claim, Death, Fate, Held } from './claim.ts';
import { type Moment, objectIn } from './moment.ts';
import { byNames, kindKey, saidName, the, theFormer, wayTo, whatIs } from './things.ts';

/** The most objects whose ends are told one by one. */
const MOST_OBJECTS = 4;

type Clear = Extract<Change, { kind: 'clear' }>;

/** What became of an object that a name went from: freed, or still held and by what. Null if not worth a word. */
export function fateOf(moment: Moment, object: ObjectId): Fate | null {
  const was = objectIn(moment, object);
  if (!was || isAtomic(was)) return null;
  if (isFreed(moment, object)) return { fate: 'freed', thing: the(moment, object), deaths: deaths(moment, object) };
  const is = moment.after.objects.get(object);
  // What nothing reaches is told together, see `unreached`.
  return is && is.held !== 'none'
    ? { fate: 'lives', thing: the(moment, object), holder: holder(moment, object) }
    : null;
}

/** What keeps an object alive, where that is known. */
function holder(moment: Moment, object: ObjectId): Held | null {
  const names = namesOf(moment.after, object);
  if (names.length > 0) return byNames(moment, names);
  const way = wayTo(moment, object);
  if (way) return { by: 'way', way };
  if (moment.after.objects.get(object)?.held !== 'unseen') return null;
  const looped = loopedThrough(moment, object);
  return looped ? { by: 'loop', thing: the(moment, looped) } : { by: 'unseen' };
}

/** What has the object inside and is gone through by an iterator that nothing but a loop holds. */
function loopedThrough({ after }: Moment, object: ObjectId): ObjectId | null {
  const iterated = referrersTo(after, object, 'item').filter((id) =>
    referrersTo(after, id, 'iterates').some((iterator) => after.objects.get(iterator)?.held === 'unseen'),
  );
  return iterated[0] ?? null;
}

const referrersTo = (snapshot: Moment['after'], object: ObjectId, by: ReferenceKind): readonly ObjectId[] =>
  referrersOf(snapshot, object)
    .filter(({ reference }) => reference.kind === by)
    .map(({ referrer }) => referrer.id);

/** The weak references that died with an object, and the containers it left. */
function deaths(moment: Moment, referent: ObjectId): readonly Death[] {
  const dead = moment.changes.filter(
    (change): change is Clear =>
      change.kind === 'clear' && change.from === referent && objectIn(moment, change.object)?.type !== 'finalize',
  );
  return dead.map(({ object }) => {
    const record = objectIn(moment, object);
    const isContainer = record !== null && isWeakContainer(record);
    const [name] = namesOf(moment.after, object);
    const who = name ? saidName(moment, name) : isContainer ? the(moment, object) : null;
    return { kind: 'death', isContainer, object, referent, who };
  });
}

/** What was freed or became unreachable, besides the objects whose fate is `told` already. */
export function otherFates(moment: Moment, told: ReadonlySet<ObjectId>): readonly Claim[] {
  const freed = moment.changes.flatMap((change) => (change.kind === 'free' ? [change.object] : []));
  const worth = visible(moment, freed).filter((object) => !told.has(object) && !isOfInterpreter(moment, object));
  const wasGarbage = (object: ObjectId): boolean => moment.before?.objects.get(object)?.held === 'none';
  const released = worth.filter((object) => !wasGarbage(object));
  return [
    ...together(moment, released, false),
    ...together(moment, worth.filter(wasGarbage), true),
    ...unreached(moment),
  ];
}

/** Objects of a kind together. */
function together(moment: Moment, freed: readonly ObjectId[], byCollector: boolean): readonly Claim[] {
  return [...groupBy(freed, (object) => kindKey(moment, object)).values()].map((objects) => {
    const [first] = objects as [ObjectId, ...ObjectId[]];
    const who =
      objects.length === 1 ? theFormer(moment, first) : { what: whatIs(moment, first), count: objects.length };
    const dead = objects.length > MOST_OBJECTS ? [] : objects.flatMap((object) => deaths(moment, object));
    return { claim: 'freed', objects, who, byCollector, deaths: dead };
  });
}

/** The parts of a file below the one that a program opens. */
const FILE_PARTS = new Set(['BufferedReader', 'BufferedWriter', 'BufferedRandom', 'FileIO']);

/** What the interpreter made for its own ends: tracebacks, cells, an exception's arguments, a loop's iterator, a file's parts. */
function isOfInterpreter({ before }: Moment, id: ObjectId): boolean {
  const object = before?.objects.get(id);
  if (!before || !object) return false;
  if (object.type === 'traceback' || object.type === 'cell') return true;
  if (namesOf(before, id).length > 0) return false;
  if (/_iterator$/.test(object.type)) return object.held === 'unseen';
  const referrers = referrersOf(before, id);
  if (FILE_PARTS.has(object.type)) return referrers.length > 0;
  return (
    object.type === 'tuple' &&
    referrers.some(({ reference, referrer }) => reference.label === 'args' && isRaised(referrer))
  );
}

const isRaised = ({ references }: MemoryObject): boolean => references.some(({ kind }) => kind === 'traceback');

/** Garbage that waits for the collector, told when it becomes so. */
function unreached(moment: Moment): readonly Claim[] {
  const objects = visible(
    moment,
    moment.changes.flatMap((change) => (change.kind === 'unreach' ? [change.object] : [])),
  );
  const [first] = objects;
  if (!first) return [];
  const isOneKind = new Set(objects.map((object) => kindKey(moment, object))).size === 1;
  const who =
    objects.length === 1
      ? the(moment, first)
      : { what: isOneKind ? whatIs(moment, first) : null, count: objects.length };
  return [{ claim: 'unreachable', objects, who, isMutual: holdEachOther(moment, objects) }];
}

/** Two objects that refer to each other. */
function holdEachOther({ after }: Moment, objects: readonly ObjectId[]): boolean {
  const refersTo = (from: ObjectId, to: ObjectId): boolean =>
    (after.objects.get(from)?.references ?? []).some(({ object, strength }) => object === to && strength === 'strong');
  const [a, b] = objects;
  return a !== undefined && b !== undefined && objects.length === 2 && refersTo(a, b) && refersTo(b, a);
}

/** Values such as ints come and go unsaid. */
const visible = (moment: Moment, objects: readonly ObjectId[]): readonly ObjectId[] =>
  objects.filter((id) => {
    const object = objectIn(moment, id);
    return object !== null && !isAtomic(object);
  });

export const isFreed = ({ changes }: Moment, object: ObjectId): boolean =>
  changes.some((change) => change.kind === 'free' && change.object === object);

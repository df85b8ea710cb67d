import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { isAtomic, isWeakContainer } from '../kinds.ts';
import { namesOf } from '../paths.ts';
import type { ObjectId } from '../trace.ts';
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
  return moment.after.objects.get(object)?.held === 'unseen' ? { by: 'unseen' } : null;
}

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
  const worth = visible(moment, freed).filter((object) => !told.has(object));
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

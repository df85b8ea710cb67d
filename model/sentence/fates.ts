import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { namesOf } from '../paths.ts';
import type { ObjectId } from '../trace.ts';
import { isAtomic, isWeakContainer, numeral } from '../words.ts';
import { kindOf, nameOf, objectIn, plural, type Scene, the, theFormer, wayTo } from './describe.ts';
import { claiming, list, nothing, type Phrase, say } from './parts.ts';

/** The most objects whose ends a sentence tells one by one. */
const MOST_OBJECTS = 4;

type Clear = Extract<Change, { kind: 'clear' }>;

/** What became of an object that a name went from: freed, or still held and by what. Empty if not worth a word. */
export function fateOf(scene: Scene, object: ObjectId, changes: readonly Change[]): Phrase {
  const was = objectIn(scene, object);
  if (!was || isAtomic(was)) return nothing;
  if (isFreed(changes, object)) {
    const freed = say`nothing else held ${the(scene, object)}, so it was freed${deaths(scene, object, changes)}`;
    return claiming(freed, { claim: 'freed', object });
  }
  const is = scene.after.objects.get(object);
  // What nothing reaches is told together, see `unreached`.
  return is && is.held !== 'none' ? say`${the(scene, object)} lives on${holder(scene, object)}` : nothing;
}

/** `: l2 is still on it`: what keeps an object alive, where that is known. */
function holder(scene: Scene, object: ObjectId): Phrase {
  const names = namesOf(scene.after, object);
  if (names.length > 0) {
    const said = list(names.slice(0, 3).map((name) => nameOf(scene, name)));
    return say`: ${said} ${names.length === 1 ? 'is' : 'are'} still on it`;
  }
  const way = wayTo(scene, object);
  if (way) return say`: ${way} still refers to it`;
  return scene.after.objects.get(object)?.held === 'unseen'
    ? claiming(say`, held by something not seen`, { claim: 'held unseen', object })
    : nothing;
}

/** ` and the weak reference wr died`: the weak references that died with an object, and the containers it left. */
function deaths(scene: Scene, object: ObjectId, changes: readonly Change[]): Phrase {
  const dead = changes.filter(
    (change): change is Clear =>
      change.kind === 'clear' && change.from === object && objectIn(scene, change.object)?.type !== 'finalize',
  );
  const isContainer = (change: Clear): boolean => {
    const of = objectIn(scene, change.object);
    return of !== null && isWeakContainer(of);
  };
  const [left, died] = [dead.filter(isContainer), dead.filter((change) => !isContainer(change))];
  const told = (all: readonly Clear[]): Phrase => list(all.map((change) => weakly(scene, change, object)));
  const deathOf = say` and the weak reference${died.length > 1 ? 's' : ''} ${told(died)} died`;
  return say`${died.length > 0 ? deathOf : nothing}${left.length > 0 ? say` and it left ${told(left)}` : nothing}`;
}

/** What referred to an object weakly, by its name. */
function weakly(scene: Scene, { object }: Clear, referent: ObjectId): Phrase {
  const [name] = namesOf(scene.after, object);
  const unnamed = objectIn(scene, object);
  const phrase = name
    ? nameOf(scene, name)
    : unnamed && isWeakContainer(unnamed)
      ? the(scene, object)
      : say`without a name`;
  return claiming(phrase, { claim: 'weak reference died', object, referent });
}

/** What was freed or became unreachable, besides the objects whose fate is `told` already. */
export function otherFates(scene: Scene, changes: readonly Change[], told: ReadonlySet<ObjectId>): readonly Phrase[] {
  const freed = changes.flatMap((change) => (change.kind === 'free' ? [change.object] : []));
  const worth = visible(scene, freed).filter((object) => !told.has(object));
  const wasGarbage = (object: ObjectId): boolean => scene.before?.objects.get(object)?.held === 'none';
  const released = worth.filter((object) => !wasGarbage(object));
  return [
    ...together(scene, released, changes, ''),
    ...together(scene, worth.filter(wasGarbage), changes, ' by the garbage collector'),
    ...unreached(scene, changes),
  ];
}

/** `2 Node objects were freed`: objects of a kind together. */
function together(scene: Scene, freed: readonly ObjectId[], changes: readonly Change[], by: string): readonly Phrase[] {
  return [...groupBy(freed, (object) => kindOf(scene, object))].map(([word, objects]) => {
    const claims = objects.map((object) => ({ claim: 'freed', object }) as const);
    const dead =
      objects.length > MOST_OBJECTS
        ? nothing
        : list(objects.map((object) => deaths(scene, object, changes)).filter(({ parts }) => parts.length > 0));
    const [first] = objects as [ObjectId, ...ObjectId[]];
    const who = objects.length === 1 ? theFormer(scene, first) : say`${numeral(objects.length)} ${plural(word)}`;
    return claiming(say`${who} ${objects.length === 1 ? 'was' : 'were'} freed${by}${dead}`, ...claims);
  });
}

/** Garbage that waits for the collector, told when it becomes so. */
function unreached(scene: Scene, changes: readonly Change[]): readonly Phrase[] {
  const objects = visible(
    scene,
    changes.flatMap((change) => (change.kind === 'unreach' ? [change.object] : [])),
  );
  const [first] = objects;
  if (!first) return [];
  const words = new Set(objects.map((object) => kindOf(scene, object)));
  const [word] = words;
  const who =
    objects.length === 1
      ? the(scene, first)
      : say`the ${numeral(objects.length)} ${words.size === 1 ? plural(word ?? '') : 'objects'}`;
  const alone = objects.length === 1 ? 'a cycle keeps it alive' : 'a cycle keeps them alive';
  const how = holdEachOther(scene, objects) ? 'they keep each other alive' : alone;
  const claims = objects.map((object) => ({ claim: 'unreachable', object }) as const);
  return [claiming(say`no name leads to ${who} any more, yet ${how} until the garbage collector runs`, ...claims)];
}

/** Two objects that refer to each other. */
function holdEachOther({ after }: Scene, objects: readonly ObjectId[]): boolean {
  const refersTo = (from: ObjectId, to: ObjectId): boolean =>
    (after.objects.get(from)?.references ?? []).some(({ object, strength }) => object === to && strength === 'strong');
  const [a, b] = objects;
  return a !== undefined && b !== undefined && objects.length === 2 && refersTo(a, b) && refersTo(b, a);
}

/** Values such as ints come and go unsaid. */
const visible = (scene: Scene, objects: readonly ObjectId[]): readonly ObjectId[] =>
  objects.filter((id) => {
    const object = objectIn(scene, id);
    return object !== null && !isAtomic(object);
  });

export const isFreed = (changes: readonly Change[], object: ObjectId): boolean =>
  changes.some((change) => change.kind === 'free' && change.object === object);

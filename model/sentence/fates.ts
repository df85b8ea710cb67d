import type { Change } from '../changes.ts';
import { groupBy } from '../group-by.ts';
import { namesOf } from '../paths.ts';
import type { ObjectId } from '../trace.ts';
import { isAtomic, typeWord } from '../words.ts';
import { nameOf, objectIn, type Scene, the, wayTo } from './describe.ts';
import { claiming, list, nothing, type Phrase, say } from './parts.ts';

type Clear = Extract<Change, { kind: 'clear' }>;

/** Objects whose end is worth a word: values such as ints come and go unsaid. */
export function freedObjects(scene: Scene, changes: readonly Change[]): readonly ObjectId[] {
  return changes.flatMap((change) => {
    const object = change.kind === 'free' ? objectIn(scene, change.object) : null;
    return object && !isAtomic(object) ? [object.id] : [];
  });
}

/** What became of an object when a name of it was peeled off: freed, unreachable, or still held, and by what. */
export function fateOf(scene: Scene, object: ObjectId, changes: readonly Change[]): Phrase {
  const was = objectIn(scene, object);
  if (!was || isAtomic(was)) return nothing;
  if (changes.some((change) => change.kind === 'free' && change.object === object)) {
    const freed = say`nothing else held ${the(scene, object)}, so it was freed${deaths(scene, object, changes)}`;
    return claiming(freed, { claim: 'freed', object });
  }
  const is = scene.after.objects.get(object);
  if (!is) return nothing;
  if (is.held === 'none')
    return claiming(say`${the(scene, object)} can’t be reached any more, yet it is not freed`, {
      claim: 'unreachable',
      object,
    });
  const names = namesOf(scene.after, object);
  if (names.length > 0) {
    return say`${the(scene, object)} lives on: ${list(names.slice(0, 3).map((name) => nameOf(scene, name)))} ${names.length === 1 ? 'is' : 'are'} still on it`;
  }
  const way = wayTo(scene, object);
  if (way) return say`${the(scene, object)} lives on: ${way} still refers to it`;
  return is.held === 'unseen'
    ? claiming(say`${the(scene, object)} lives on, held by something not seen`, { claim: 'held unseen', object })
    : say`${the(scene, object)} lives on`;
}

/** ` and the weak reference wr died`: the weak references that died with an object. */
function deaths(scene: Scene, object: ObjectId, changes: readonly Change[]): Phrase {
  const dead = changes.filter((change): change is Clear => change.kind === 'clear' && change.from === object);
  if (dead.length === 0) return nothing;
  const told = dead.map((change) => {
    const names = namesOf(scene.after, change.object).slice(0, 1);
    const phrase = names.length > 0 ? list(names.map((name) => nameOf(scene, name))) : say`one without a name`;
    return claiming(phrase, { claim: 'weak reference died', object: change.object, referent: object });
  });
  return say` and the weak reference${dead.length > 1 ? 's' : ''} ${list(told)} died`;
}

/** What was freed besides `told`, objects of a kind together. */
export function otherFates(scene: Scene, changes: readonly Change[], told: ReadonlySet<ObjectId>): readonly Phrase[] {
  const freed = freedObjects(scene, changes).filter((object) => !told.has(object));
  const wasGarbage = (object: ObjectId): boolean => scene.before?.objects.get(object)?.held === 'none';
  return [
    ...freedTogether(
      scene,
      freed.filter((object) => !wasGarbage(object)),
      changes,
      '',
    ),
    ...freedTogether(scene, freed.filter(wasGarbage), changes, ' by the garbage collector'),
    ...unreached(scene, changes, told),
  ];
}

function freedTogether(
  scene: Scene,
  freed: readonly ObjectId[],
  changes: readonly Change[],
  by: string,
): readonly Phrase[] {
  const kinds = groupBy(freed, (object) =>
    objectIn(scene, object)?.class ? objectIn(scene, object)?.type : kindWord(scene, object),
  );
  return [...kinds.values()].map((objects) => {
    const claims = objects.map((object) => ({ claim: 'freed', object }) as const);
    const dead = list(objects.map((object) => deaths(scene, object, changes)).filter(({ parts }) => parts.length > 0));
    const [first] = objects as [ObjectId];
    return objects.length === 1
      ? claiming(say`${the(scene, first)} was freed${by}${dead}`, ...claims)
      : claiming(say`${objects.length} ${plural(scene, first)} were freed${by}${dead}`, ...claims);
  });
}

const kindWord = (scene: Scene, id: ObjectId): string => {
  const object = objectIn(scene, id);
  return object ? typeWord(object) : '';
};

function plural(scene: Scene, id: ObjectId): Phrase {
  const object = objectIn(scene, id);
  if (object?.class) return say`${object.type} objects`;
  const word = kindWord(scene, id);
  return say`${word.endsWith('s') ? `${word}es` : `${word}s`}`;
}

function unreached(scene: Scene, changes: readonly Change[], told: ReadonlySet<ObjectId>): readonly Phrase[] {
  const objects = changes.flatMap((change) =>
    change.kind === 'unreach' && !told.has(change.object) ? [change.object] : [],
  );
  const visible = objects.filter((id) => {
    const object = objectIn(scene, id);
    return object && !isAtomic(object);
  });
  if (visible.length === 0) return [];
  const claims = visible.map((object) => ({ claim: 'unreachable', object }) as const);
  const who = visible.length === 1 ? the(scene, visible[0] as ObjectId) : say`${visible.length} objects`;
  return [
    claiming(
      say`no name leads to ${who} any more, yet ${visible.length === 1 ? 'it refers to itself' : 'they keep each other alive'} until the garbage collector runs`,
      ...claims,
    ),
  ];
}

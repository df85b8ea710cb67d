import { changesAt } from '../../model/changes.ts';
import type { Claim, Death, Known, SaidName, Sharing, Thing, Way } from '../../model/claims/claim.ts';
import { claimsAt } from '../../model/claims/claims.ts';
import type { Playback } from '../../model/playback.ts';
import type { MemoryObject, Snapshot } from '../../model/snapshot.ts';
import type { FrameId, ObjectId, Outcome } from '../../model/trace.ts';
import { sentenceOf } from '../../words/language.ts';
import type { Part } from '../../words/phrase.ts';

/** A step and the one before it. */
interface Around {
  readonly before: Snapshot | null;
  readonly after: Snapshot;
  /** Whether an object that is shown changed inside, other than by what the interpreter keeps in it. */
  readonly hasChanged: boolean;
}

/**
 * What is untrue or unfounded in what is said of step `n`, found by looking at the two snapshots in the plainest way;
 * empty if nothing is. Every name and object that the sentence mentions must be there, too.
 */
export function untruths(
  playback: Playback,
  source: string,
  n: number,
  outcome: Outcome | null = null,
): readonly string[] {
  const around = {
    before: n > 0 ? playback.at(n - 1) : null,
    after: playback.at(n),
    hasChanged: hasChanged(playback, n),
  };
  const claims = claimsAt(playback, source, n, outcome);
  return [
    ...claims.filter((claim) => !holds(claim, around)).map((claim) => JSON.stringify(claim)),
    ...mentions(claims)
      .filter((mention) => !isSo(mention, around))
      .map((mention) => JSON.stringify(mention)),
    ...sentenceOf(claims)
      .parts.filter((part) => !isThere(part, around.before, around.after))
      .map((part) => JSON.stringify(part)),
  ];
}

/** What is told elsewhere: a frame by its names, an exception where it is raised. */
const TOLD_ELSEWHERE = ['frame', 'traceback', 'context', 'cell', 'other'];

const hasChanged = (playback: Playback, n: number): boolean =>
  changesAt(playback, n).some(
    (change) => change.kind === 'mutate' && !TOLD_ELSEWHERE.includes(change.reference?.kind ?? ''),
  );

/** Whether what a claim itself takes for true is so; what it mentions is looked at apart. */
function holds(claim: Claim, around: Around): boolean {
  const { before, after } = around;
  switch (claim.claim) {
    case 'start':
      return before === null;
    case 'tested': {
      // Where it goes on is one witness, what the names were on another.
      const { condition, holds: does } = claim;
      return condition?.truth === undefined || condition.truth === null || condition.truth === does;
    }
    case 'evaluated': {
      const temporaries = after.frames.find(({ id }) => id === claim.frame)?.temporaries ?? [];
      return temporaries.some(
        (one) => one.object === claim.thing.object && String(one.expression) === String(claim.expression),
      );
    }
    case 'peeled':
      return claim.names.every(({ frame, name }) => binding(after, frame, name) === null) && fateHolds(claim, around);
    case 'bound':
      return claim.names.every(({ frame, name }) => binding(after, frame, name) === claim.to.object);
    case 'changed':
      return changeHolds(claim, around);
    case 'fate':
      return fateHolds(claim, around);
    case 'swapped': {
      const [one, other] = claim.names;
      const was = (name: SaidName | undefined) => name && binding(before, name.frame, name.name);
      return was(one) === other?.object && was(other) === one?.object;
    }
    case 'stays':
      return binding(before, claim.name.frame, claim.name.name) === claim.thing.object;
    // What did not change is one and the same in both snapshots.
    case 'unchanged':
      return before?.objects.get(claim.thing.object) === after.objects.get(claim.thing.object);
    case 'closed':
      return !after.objects.get(claim.thing.object)?.text?.match(/started|suspended|running/);
    case 'retained':
    case 'ran':
    case 'nothing':
      return !around.hasChanged;
    case 'goes on':
      return before?.frame === after.frame && before.event === 'call';
    case 'dropped':
      return before?.value === claim.thing.object && before.frame === claim.runner.frame;
    case 'captured':
      return claim.names.every(({ frame, name }) => {
        const cell = after.frames.find(({ id }) => id === frame)?.names.find((one) => one.name === name)?.cell;
        return cell ? (before?.objects.has(cell) ?? false) : false;
      });
    case 'suspended':
      return after.frames.some(({ id, suspended }) => id === claim.runner.frame && suspended);
    case 'file closed':
      return after.objects.get(claim.thing.object)?.text === 'closed';
    case 'freed':
      return claim.objects.every((object) => isFreed(around, object));
    case 'unreachable':
      return claim.objects.every((object) => after.objects.get(object)?.held === 'none' && !reached(after, object));
    case 'left':
      return (
        !after.frames.some(({ id }) => id === claim.runner.frame) &&
        claim.names.every(({ name }) => claim.owner === null || hasAttribute(after, claim.owner, name))
      );
    case 'returned':
    case 'yielded':
    case 'raised':
      return after.value === claim.thing.object;
    default:
      return true;
  }
}

function fateHolds({ fate }: Extract<Claim, { claim: 'fate' | 'peeled' }>, around: Around): boolean {
  if (!fate) return true;
  const { object } = fate.thing;
  if (fate.fate === 'freed') return isFreed(around, object);
  if (fate.holder?.by !== 'unseen') return around.after.objects.has(object);
  return around.after.objects.get(object)?.held === 'unseen' && !reached(around.after, object);
}

function changeHolds({ thing, alteration, reached: names }: Extract<Claim, { claim: 'changed' }>, around: Around) {
  const { before, after } = around;
  const { object } = thing;
  const all = reachingNames(after, object);
  if (
    names.length > 0 &&
    !sameList(
      names.map(({ name }) => name),
      all,
    )
  )
    return false;
  const is = after.objects.get(object);
  const items = (snapshot: Snapshot | null): readonly ObjectId[] =>
    (snapshot?.objects.get(object)?.references ?? []).filter(({ kind }) => kind === 'item').map((ref) => ref.object);
  switch (alteration.how) {
    case 'cleared':
      return is?.length === 0 && before?.objects.get(object)?.length === alteration.count;
    case 'removed':
      return sameOrder(items(after), without(items(before), alteration.indexes));
    case 'replaced':
      return sameOrder(without(items(before), alteration.indexes), without(items(after), alteration.at));
    case 'apart':
      return is?.length === 0 && before?.objects.get(object)?.length !== 0;
    case 'members': {
      const has = (snapshot: Snapshot | null, id: ObjectId): boolean =>
        snapshot?.objects.get(object)?.references.some((ref) => ref.object === id) ?? false;
      return (
        alteration.out.every((one) => has(before, one.object) && !has(after, one.object)) &&
        alteration.came.every((one) => has(after, one.object) && !has(before, one.object))
      );
    }
    case 'inserted':
      return sameOrder(items(before), without(items(after), [alteration.index]));
    case 'ordered':
      // A list is empty while it is sorted by a function of the program.
      if (alteration.by === 'sorted') return items(before).length === 0 && items(after).length > 0;
      return sameList(items(before), items(after)) && !sameOrder(items(before), items(after));
    case 'pushed': {
      const [out, came] = [alteration.out, alteration.came].map((things) => things.map((one) => one.object));
      const [old, now] = [items(before), items(after)];
      return alteration.at === 'right'
        ? sameOrder([...old, ...(came ?? [])], [...(out ?? []), ...now])
        : sameOrder([...(came ?? []), ...old], [...now, ...(out ?? [])]);
    }
    case 'text':
      return is?.text === alteration.text;
    case 'advanced':
      return (is?.text ?? null) === alteration.text;
    case 'class':
      return before?.objects.get(object)?.type === alteration.from && is?.type === alteration.to;
    case 'length':
      return before?.objects.get(object)?.length === alteration.from && is?.length === alteration.to;
    case 'came':
      return refers(after, object, alteration.through.label, alteration.to.object);
    case 'went':
      return refers(before, object, alteration.through.label, alteration.from.object);
    case 'moved': {
      const { label } = alteration.through;
      return (
        refers(before, object, label, alteration.from.object) && refers(after, object, label, alteration.to.object)
      );
    }
    default:
      return true;
  }
}

const without = (items: readonly ObjectId[], indexes: readonly number[]): readonly ObjectId[] =>
  items.filter((_, i) => !indexes.includes(i));

const sameOrder = (a: readonly ObjectId[], b: readonly ObjectId[]): boolean => a.join() === b.join();

const hasAttribute = (snapshot: Snapshot, object: ObjectId, name: string): boolean =>
  snapshot.objects.get(object)?.references.some(({ kind, label }) => kind === 'attribute' && label === name) ?? false;

const isFreed = ({ before, after }: Pick<Around, 'before' | 'after'>, object: ObjectId): boolean =>
  Boolean(before?.objects.has(object)) && !after.objects.has(object);

type Mention = SaidName | Thing | Way | Sharing | Death;

/** All that claims mention, however deep inside. */
function mentions(value: unknown): readonly Mention[] {
  if (Array.isArray(value)) return value.flatMap(mentions);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(mentions);
  const isMention = 'kind' in value && ['name', 'thing', 'way', 'sharing', 'death'].includes(String(value.kind));
  return isMention && !('claim' in value) ? [value as Mention, ...inside] : inside;
}

function isSo(mention: Mention, { before, after }: Pick<Around, 'before' | 'after'>): boolean {
  switch (mention.kind) {
    case 'name':
      return binding(mention.when === 'now' ? after : before, mention.frame, mention.name) === mention.object;
    case 'thing':
      return mention.known === null || isKnown(mention.object, mention.known, { before, after });
    case 'way':
      return mention.throughs.every(({ label }) => refers(after, mention.from, label, mention.to));
    case 'sharing':
      return mention.shared.every(
        ({ label, to }) =>
          refers(after, mention.object, label, to) &&
          after.objects.get(mention.other)?.references.some(({ object }) => object === to),
      );
    case 'death': {
      const referents = (snapshot: Snapshot | null) =>
        (snapshot?.objects.get(mention.object)?.references ?? []).filter(({ kind }) => kind === 'referent');
      const refersTo = (snapshot: Snapshot | null) =>
        referents(snapshot).some(({ object }) => object === mention.referent);
      return refersTo(before) && !refersTo(after) && !after.objects.has(mention.referent);
    }
  }
}

function isKnown(object: ObjectId, known: Known, { before, after }: Pick<Around, 'before' | 'after'>): boolean {
  switch (known.by) {
    case 'new':
      return !before?.objects.has(object) && after.objects.has(object);
    case 'constant':
      return after.objects.get(object)?.origin === 'constant';
    case 'names':
      return known.names.every((name) => name.object === object);
    case 'way':
      return known.way.to === object;
    case 'expression':
      return before?.frames.some(({ temporaries }) => temporaries.some((one) => one.object === object)) ?? false;
  }
}

function isThere(part: Part, before: Snapshot | null, after: Snapshot): boolean {
  if (part.kind === 'name')
    return [before, after].some((snapshot) => binding(snapshot, part.frame, part.name) !== null);
  if (part.kind !== 'object') return true;
  const object = after.objects.get(part.object) ?? before?.objects.get(part.object);
  if (!object) return false;
  const words = [object.type, ...(SAID_AS[object.type] ?? []), ...(isClass(object) ? ['class'] : [])];
  return words.some((word) => part.text.toLowerCase().includes(word.toLowerCase()));
}

/** Types that are said with other words than their class's name. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  ReferenceType: ['weak reference'],
  type: ['class'],
  method: ['bound method'],
  WeakMethod: ['weak method'],
  KeyedRef: ['weak reference'],
  mappingproxy: ['mapping proxy'],
  builtin_function_or_method: ['built-in function'],
  ProxyType: ['weak proxy'],
  CallableProxyType: ['weak proxy'],
  'method-wrapper': ['built-in method'],
  _lru_cache_wrapper: ['cached function'],
  finalize: ['finalizer'],
  str_ascii_iterator: ['str_iterator'],
  _deque_iterator: ['deque_iterator'],
  _tee: ['tee'],
  _grouper: ['group'],
  _tuplegetter: ['field'],
};

/** A class of a metaclass of its own has that as its type. */
const isClass = (object: MemoryObject): boolean =>
  object.text?.startsWith('class ') === true || object.references.some(({ kind }) => kind === 'metaclass');

function binding(snapshot: Snapshot | null, frame: FrameId, name: string): ObjectId | null {
  const names = snapshot?.frames.find(({ id }) => id === frame)?.names;
  return names?.find((one) => one.name === name)?.object ?? null;
}

function refers(snapshot: Snapshot | null, object: ObjectId, label: string, to: ObjectId): boolean {
  const references = snapshot?.objects.get(object)?.references ?? [];
  return references.some((ref) => ref.label === label && ref.object === to);
}

const reached = (snapshot: Snapshot, object: ObjectId): boolean => reachingNames(snapshot, object).length > 0;

/** The names that lead to an object, found by walking from each. */
function reachingNames(snapshot: Snapshot, object: ObjectId): readonly string[] {
  return snapshot.frames.flatMap(({ names }) =>
    names.filter((name) => leadsTo(snapshot, name.object, object, new Set())).map(({ name }) => name),
  );
}

function leadsTo(snapshot: Snapshot, from: ObjectId, to: ObjectId, seen: Set<ObjectId>): boolean {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  const references = snapshot.objects.get(from)?.references ?? [];
  return references.some((ref) => ref.strength === 'strong' && leadsTo(snapshot, ref.object, to, seen));
}

const sameList = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();

import { evaluate, integer, type Value } from '../python/evaluate.ts';
import { type Expression, readExpression, withParts } from '../python/expression.ts';
import type { MemoryObject } from '../snapshot.ts';
import type { ObjectId } from '../trace.ts';
import type { Alteration, Thing } from './claim.ts';
import type { Moment } from './moment.ts';
import { aNew, the } from './things.ts';

/** The items of a list or deque before and after. */
interface Items {
  readonly old: readonly ObjectId[];
  readonly now: readonly ObjectId[];
}

/**
 * What happened to the items of a list or deque as a whole: some were removed, one was inserted, the order changed. The
 * statement tells which of equal neighbours it was, where that can be read from it; null: it is told item by item.
 */
export function operationOn(moment: Moment, object: ObjectId, created: ReadonlySet<ObjectId>): Alteration | null {
  const was = moment.before?.objects.get(object);
  const is = moment.after.objects.get(object);
  if (!was || !is) return null;
  const isEmptied = is.length === 0 && (was.length ?? 0) > 0 && is.references.length === 0;
  const usesClear = /\.clear\(\)/.test(moment.statement);
  const sorts = /\.sort\(/.test(moment.statement);
  if (is.type === 'list' && sorts && isEmptied && moment.after.event === 'call') return { how: 'apart' };
  if (is.type === 'list' && sorts && was.length === 0 && (is.length ?? 0) > 0)
    return { how: 'ordered', by: 'sorted', indexes: [] };
  if (isEmptied && (usesClear || (was.length ?? 0) > 1)) return { how: 'cleared', count: was.length as number };
  const said = (id: ObjectId): Thing => (created.has(id) ? aNew(moment, id) : the(moment, id));
  const isSet = is.type === 'set' && is.class === null && was.omitted === 0 && is.omitted === 0;
  if (isSet) return membersOf(was, is, said);
  const isSequence = (is.type === 'list' || is.type === 'deque') && is.class === null;
  if (!isSequence || was.omitted > 0 || is.omitted > 0) return null;
  const itemsOf = ({ references }: typeof is) =>
    references.filter(({ kind }) => kind === 'item').map((ref) => ref.object);
  const items = { old: itemsOf(was), now: itemsOf(is) };
  return (
    ordered(moment, items) ??
    spliced(moment, object, items, said) ??
    (is.type === 'deque' ? pushed(items, said) : null) ??
    removed(moment, object, items, said) ??
    inserted(moment, object, items, said)
  );
}

/** The same items, each as often as before, in another order. */
function ordered({ statement }: Moment, { old, now }: Items): Alteration | null {
  if (old.length !== now.length || old.length < 2) return null;
  if ([...old].sort().join() !== [...now].sort().join()) return null;
  const moved = [...old.keys()].filter((i) => old[i] !== now[i]);
  const isReversed = old.every((id, i) => id === now[old.length - 1 - i]);
  if (/\.sort\(/.test(statement)) return { how: 'ordered', by: 'sort', indexes: [] };
  if (/\.reverse\(/.test(statement) && isReversed) return { how: 'ordered', by: 'reverse', indexes: [] };
  if (/\.rotate\(/.test(statement)) return { how: 'ordered', by: 'rotate', indexes: [] };
  // A swap is written as an assignment; what else ends in the same came about in another way.
  const isSwap = moved.length === 2 && /,.*=/.test(statement);
  if (isSwap) return { how: 'ordered', by: 'swap', indexes: moved };
  return { how: 'ordered', by: null, indexes: [] };
}

/** The most members that are told one by one. */
const MOST_MEMBERS = 3;

/** Members that came and went together; one alone is told as any reference is. */
function membersOf(was: MemoryObject, is: MemoryObject, said: (id: ObjectId) => Thing): Alteration | null {
  const idsOf = ({ references }: MemoryObject) => references.map((ref) => ref.object);
  const [old, now] = [idsOf(was), idsOf(is)];
  const out = old.filter((id) => !now.includes(id));
  const came = now.filter((id) => !old.includes(id));
  const areFew = out.length <= MOST_MEMBERS && came.length <= MOST_MEMBERS && out.length + came.length > 1;
  return areFew ? { how: 'members', out: out.map(said), came: came.map(said) } : null;
}

/** A slice that was assigned: `xs[1:3] = …`. */
function spliced(
  moment: Moment,
  object: ObjectId,
  { old, now }: Items,
  said: (id: ObjectId) => Thing,
): Alteration | null {
  const [, text] = /^([^=]+\])\s*=(?!=)/.exec(moment.statement) ?? [];
  const target = text ? readExpression(text.trim()) : null;
  if (target?.kind !== 'slice' || valueIn(moment, target.of)?.object !== object) return null;
  const indexes = sliced(moment, target.bounds, old.length);
  const start = target.bounds[0] ? numberIn(moment, target.bounds[0]) : 0;
  if (!indexes || start === null) return null;
  const count = now.length - old.length + indexes.length;
  const isStepped = target.bounds.length > 2;
  const first = indexes[0] ?? Math.min(old.length, Math.max(0, start < 0 ? start + old.length : start));
  const at = isStepped ? indexes : Array.from({ length: Math.max(0, count) }, (_, i) => first + i);
  const rest = (items: readonly ObjectId[], taken: readonly number[]) => items.filter((_, i) => !taken.includes(i));
  if (count < 1 || String(rest(old, indexes)) !== String(rest(now, at))) return null;
  const things = (items: readonly ObjectId[], places: readonly number[]) =>
    places.map((i) => said(items[i] as ObjectId));
  return { how: 'replaced', indexes, out: things(old, indexes), came: things(now, at), at };
}

/** As many fell out at one end as came at the other: a full deque. */
function pushed({ old, now }: Items, said: (id: ObjectId) => Thing): Alteration | null {
  if (old.length !== now.length || old.length < 2) return null;
  for (let count = 1; count < old.length; count++) {
    const rest = old.length - count;
    if (old.slice(count).every((id, i) => id === now[i]))
      return { how: 'pushed', out: old.slice(0, count).map(said), came: now.slice(rest).map(said), at: 'right' };
    if (old.slice(0, rest).every((id, i) => id === now[i + count]))
      return { how: 'pushed', out: old.slice(rest).map(said), came: now.slice(0, count).map(said), at: 'left' };
  }
  return null;
}

function removed(
  moment: Moment,
  object: ObjectId,
  { old, now }: Items,
  said: (id: ObjectId) => Thing,
): Alteration | null {
  if (now.length >= old.length) return null;
  const first = leftOut(old, now);
  if (!first) return null;
  const last = leftOut([...old].reverse(), [...now].reverse())
    ?.map((i) => old.length - 1 - i)
    .reverse();
  const isCertain = String(first) === String(last);
  const asked = isCertain ? first : removedBy(moment, object, old);
  const isAsked = asked !== null && String(old.filter((_, i) => !asked.includes(i))) === String(now);
  const indexes = isAsked ? asked : first;
  return { how: 'removed', indexes, items: indexes.map((i) => said(old[i] as ObjectId)), isOneOf: !isAsked };
}

/** The places of what is in `long` and not in `short`, found from the start; null: `short` has others, too. */
function leftOut(long: readonly ObjectId[], short: readonly ObjectId[]): readonly number[] | null {
  const out: number[] = [];
  let at = 0;
  for (const [i, id] of long.entries()) {
    if (at < short.length && short[at] === id) at++;
    else out.push(i);
  }
  return at === short.length ? out : null;
}

function inserted(
  moment: Moment,
  object: ObjectId,
  { old, now }: Items,
  said: (id: ObjectId) => Thing,
): Alteration | null {
  if (now.length !== old.length + 1) return null;
  const [first] = leftOut(now, old) ?? [];
  const last = leftOut([...now].reverse(), [...old].reverse())?.map((i) => now.length - 1 - i)[0];
  if (first === undefined || last === undefined) return null;
  const asked = first === last ? first : insertedBy(moment, object, old);
  const isAsked = asked !== null && asked >= Math.min(first, last) && asked <= Math.max(first, last);
  const index = isAsked ? asked : first;
  // At the end it is one more item, told as such.
  if (index === now.length - 1 && isAsked) return null;
  return { how: 'inserted', index, item: said(now[index] as ObjectId), isOneOf: !isAsked };
}

/** A method of this very object that the statement calls, once. */
interface Method {
  readonly name: string;
  readonly args: readonly Expression[];
}

function methodOn(moment: Moment, object: ObjectId): Method | null {
  const calls = expressionsIn(moment.statement)
    .flatMap(withParts)
    .flatMap((part) =>
      part.kind === 'call' && part.of.kind === 'attribute' && valueIn(moment, part.of.of)?.object === object
        ? [{ name: part.of.name, args: part.args }]
        : [],
    );
  return calls.length === 1 ? (calls[0] as Method) : null;
}

/** What stands on either side of the signs of an assignment. */
const expressionsIn = (statement: string): readonly Expression[] =>
  statement
    .replace(/^(del|return)\b/, '')
    .split(/(?<![=!<>+\-*/%&|^:])=(?!=)/)
    .map((text) => readExpression(text.trim()))
    .filter((one) => one !== null);

const valueIn = ({ before, after }: Moment, expression: Expression): Value | null =>
  before && evaluate(expression, { snapshot: before, frame: after.frame });

const numberIn = (moment: Moment, expression: Expression | undefined): number | null =>
  expression ? integer(valueIn(moment, expression)) : null;

/** Which items the statement takes out; null: that can't be read from it. */
function removedBy(moment: Moment, object: ObjectId, old: readonly ObjectId[]): readonly number[] | null {
  const method = methodOn(moment, object);
  const at = (index: number | null): readonly number[] | null =>
    index === null ? null : [index < 0 ? index + old.length : index];
  switch (method?.name) {
    case 'pop':
      return method.args.length === 0 ? at(-1) : at(numberIn(moment, method.args[0]));
    case 'popleft':
      return at(0);
    case 'remove':
      return at(firstEqual(moment, old, method.args[0]));
  }
  if (!/^del\b/.test(moment.statement)) return null;
  const [target, ...others] = expressionsIn(moment.statement);
  if (!target || others.length > 0) return null;
  if (target.kind === 'item' && valueIn(moment, target.of)?.object === object)
    return at(numberIn(moment, target.index));
  if (target.kind !== 'slice' || valueIn(moment, target.of)?.object !== object) return null;
  return sliced(moment, target.bounds, old.length);
}

/** The first item that is the value, or equal to it. */
function firstEqual(moment: Moment, old: readonly ObjectId[], argument: Expression | undefined): number | null {
  const value = argument && valueIn(moment, argument);
  if (!value) return null;
  const isIt = (id: ObjectId): boolean => {
    const item = moment.before?.objects.get(id);
    return id === value.object || (value.text !== null && item?.type === value.type && item.text === value.text);
  };
  const found = old.findIndex(isIt);
  return found === -1 ? null : found;
}

function sliced(moment: Moment, bounds: readonly (Expression | null)[], length: number): readonly number[] | null {
  const [from, to, step] = bounds.map((bound) => (bound ? numberIn(moment, bound) : undefined));
  if (from === null || to === null || step === null || (step ?? 1) < 1) return null;
  const clamped = (index: number): number => Math.min(length, Math.max(0, index < 0 ? index + length : index));
  const end = clamped(to ?? length);
  const indexes: number[] = [];
  for (let i = clamped(from ?? 0); i < end; i += step ?? 1) indexes.push(i);
  return indexes;
}

/** Where the statement puts a new item; null: that can't be read from it. */
function insertedBy(moment: Moment, object: ObjectId, old: readonly ObjectId[]): number | null {
  const method = methodOn(moment, object);
  if (method?.name === 'append') return old.length;
  if (method?.name === 'appendleft') return 0;
  if (method?.name !== 'insert') return null;
  const index = numberIn(moment, method.args[0]);
  return index === null ? null : Math.min(old.length, Math.max(0, index < 0 ? index + old.length : index));
}

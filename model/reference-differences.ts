import type { Reference } from './snapshot.ts';
import type { ObjectId } from './trace.ts';

/** A reference that came, went, or moved from one object to another. */
export type ReferenceDifference =
  | (Reference & { readonly way: 'came' | 'went' })
  | (Reference & { readonly way: 'moved'; readonly from: ObjectId });

/**
 * What differs between the references of one object before and after.
 *
 * Items are compared by place: what stands unchanged at the start and at the end is left out, the
 * middle is paired from its start, and what is left over came or went. All others are paired by kind
 * and label, members of sets and referents without a label by the object itself.
 */
export function referenceDifferences(
  before: readonly Reference[],
  after: readonly Reference[],
): readonly ReferenceDifference[] {
  if (before === after) return [];
  const isItem = (ref: Reference): boolean => ref.kind === 'item';
  return [
    ...itemDifferences(before.filter(isItem), after.filter(isItem)),
    ...keyedDifferences(
      before.filter((ref) => !isItem(ref)),
      after.filter((ref) => !isItem(ref)),
    ),
  ];
}

function itemDifferences(before: readonly Reference[], after: readonly Reference[]): ReferenceDifference[] {
  const same = (i: number, j: number): boolean => before[i]?.object === after[j]?.object;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && same(start, start)) start++;
  let end = 0;
  while (end < shorter - start && same(before.length - 1 - end, after.length - 1 - end)) end++;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const paired = Math.min(old.length, now.length);
  return [
    ...now.slice(0, paired).flatMap((ref, i) => moved(old[i] as Reference, ref)),
    ...old.slice(paired).map(went),
    ...now.slice(paired).map(came),
  ];
}

function keyedDifferences(before: readonly Reference[], after: readonly Reference[]): ReferenceDifference[] {
  const old = new Map<string, Reference[]>();
  for (const ref of before) old.set(place(ref), [...(old.get(place(ref)) ?? []), ref]);
  const differences: ReferenceDifference[] = [];
  for (const ref of after) {
    const was = old.get(place(ref))?.shift();
    if (was) differences.push(...moved(was, ref));
    else differences.push(came(ref));
  }
  return [...[...old.values()].flat().map(went), ...differences];
}

/** Elements without a label are told apart by what they are. */
const place = ({ kind, label, object }: Reference): string =>
  kind === 'member' || (kind === 'referent' && label === '') ? `${kind} ${object}` : `${kind} ${label}`;

const came = (ref: Reference): ReferenceDifference => ({ ...ref, way: 'came' });
const went = (ref: Reference): ReferenceDifference => ({ ...ref, way: 'went' });
const moved = (was: Reference, is: Reference): ReferenceDifference[] =>
  was.object === is.object ? [] : [{ ...is, way: 'moved', from: was.object }];

/** Whether two lists hold the same values in the same order. */
export const isSameList = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((each, index) => each === others[index]);

/**
 * The shortest middle part in which two lists differ: how many values are the same before it, and how many behind it;
 * null where there is none.
 */
export function middleOf<T>(
  before: readonly T[],
  after: readonly T[],
): { readonly start: number; readonly end: number } | null {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return null;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { start, end };
}

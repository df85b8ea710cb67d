/** Values that hold from a step on, until the next one; found again by step. */
export interface History<K, V> {
  /** `value` holds for `key` from `step` on; null: none. Steps never decrease. */
  set(key: K, step: number, value: V | null): void;
  /** What holds at `step`. */
  at(key: K, step: number): V | null;
}

export function createHistory<K, V>(): History<K, V> {
  const entries = new Map<K, { readonly from: number; readonly value: V | null }[]>();
  return {
    set(key, step, value) {
      const list = entries.get(key) ?? [];
      if (list.at(-1)?.from === step) list.pop();
      list.push({ from: step, value });
      entries.set(key, list);
    },
    at(key, step) {
      const list = entries.get(key) ?? [];
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((list[middle] as { from: number }).from <= step) low = middle + 1;
        else high = middle;
      }
      return list[low - 1]?.value ?? null;
    },
  };
}

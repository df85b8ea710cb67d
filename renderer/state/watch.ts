import type { Store } from './store.ts';

/** Calls `listener` now and whenever what `select` returns changes; returns the function that ends it. */
export function watch<State, T>(
  store: Pick<Store<State, never>, 'getState' | 'subscribe'>,
  select: (state: State) => T,
  listener: (value: T, state: State) => void,
): () => void {
  let value = select(store.getState());
  listener(value, store.getState());
  return store.subscribe(() => {
    const next = select(store.getState());
    if (Object.is(next, value)) return;
    value = next;
    listener(value, store.getState());
  });
}

/** Calls `listener` now and whenever one of the things that `select` returns changes; returns the function that ends it. */
export function watchAny<State>(
  store: Pick<Store<State, never>, 'getState' | 'subscribe'>,
  select: (state: State) => readonly unknown[],
  listener: (state: State) => void,
): () => void {
  let values = select(store.getState());
  listener(store.getState());
  return store.subscribe(() => {
    const next = select(store.getState());
    if (next.every((value, i) => Object.is(value, values[i]))) return;
    values = next;
    listener(store.getState());
  });
}

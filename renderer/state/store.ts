/** Holds one state, changes it through one reducer, and tells whoever subscribed. */
export interface Store<State, Action> {
  getState(): State;
  /** `listener` is called after each action that changed the state; returns the function that ends it. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
}

/** Creates a store. An action that leaves the state as it is tells nobody. */
export function createStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch(action) {
      const next = reduce(state, action);
      if (Object.is(next, state)) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
  };
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { App } from '../session/app.ts';
import type { State } from '../state/state.ts';

const AppContext = createContext<App | null>(null);

/** Gives the app to every component inside. */
export const AppProvider = AppContext.Provider;

/** The app. Throws outside of an `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('No app around this component.');
  return app;
}

/**
 * What `select` finds in the state; the component renders again only when that changes.
 * `select` must return the same thing for the same state.
 */
export function useAppState<T>(select: (state: State) => T): T {
  const { store } = useApp();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

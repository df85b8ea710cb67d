import type { Bridge } from '../bridge/bridge.ts';
import type { Action } from '../state/reducer.ts';
import type { State } from '../state/state.ts';
import type { Store } from '../state/store.ts';

/** The app's one store. */
export type AppStore = Store<State, Action>;

/** What everything that the app does is done with. */
export interface Base {
  readonly store: AppStore;
  readonly bridge: Bridge;
}

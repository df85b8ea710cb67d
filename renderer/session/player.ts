import { createClock } from '../../player/stepping/clock.ts';
import { stepCount } from '../state/selectors.ts';
import { watch } from '../state/watch.ts';
import type { AppStore } from './base.ts';

/** Shows step after step while the state says so, up to the last one; returns the function that ends it. */
export function playSteps(store: AppStore): () => void {
  const advance = (): void => {
    const state = store.getState();
    const atEnd = state.step >= stepCount(state) - 1;
    if (!atEnd) store.dispatch({ kind: 'went-to', step: state.step + 1 });
    else if (state.run?.ending) store.dispatch({ kind: 'playing-toggled' });
  };
  const clock = createClock(advance);
  const unwatch = watch(store, (state) => state.playing, clock.run);
  return () => {
    clock.run(false);
    unwatch();
  };
}

import { stepCount } from '../state/selectors.ts';
import { watch } from '../state/watch.ts';
import type { AppStore } from './base.ts';

/** How long a step stays on screen while playing, in ms: long enough to read its sentence. */
const STEP_TIME = 1400;

/** Shows step after step while the state says so, up to the last one; returns the function that ends it. */
export function playSteps(store: AppStore): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const advance = (): void => {
    const state = store.getState();
    const atEnd = state.step >= stepCount(state) - 1;
    if (!atEnd) store.dispatch({ kind: 'went-to', step: state.step + 1 });
    else if (state.run?.ending) store.dispatch({ kind: 'playing-toggled' });
  };
  const unwatch = watch(
    store,
    (state) => state.playing,
    (playing) => {
      clearInterval(timer);
      if (playing) timer = setInterval(advance, STEP_TIME);
    },
  );
  return () => {
    clearInterval(timer);
    unwatch();
  };
}

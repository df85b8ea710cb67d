import { Cancelled, createWork, type Work } from '../../exports/work.ts';
import type { OpenDialog } from '../state/state.ts';
import type { AppStore } from './base.ts';

/** What takes no longer than this, in ms, shows no progress. */
const PATIENCE = 500;
/** How often progress is shown anew, in ms. */
const PACE = 100;

/** Does one thing at a time that may take long. Gives null where it was cancelled, or something else is on its way. */
export type RunJob = <T>(title: string, task: (work: Work) => Promise<T>) => Promise<T | null>;

/** Jobs whose progress is shown, with a way to cancel, as soon as they take over half a second. */
export function createJobs(store: AppStore): RunJob {
  let running = false;
  return async (title, task) => {
    if (running) return null;
    running = true;
    const cancelling = new AbortController();
    const progress = showProgress(store, title, () => cancelling.abort());
    try {
      return await task(createWork(cancelling.signal, progress.tell));
    } catch (error) {
      if (!(error instanceof Cancelled)) throw error;
      const sentence = `${title}: cancelled. Nothing was written.`;
      store.dispatch({ kind: 'notice-shown', notice: { tone: 'information', sentence } });
      return null;
    } finally {
      progress.end();
      running = false;
    }
  };
}

/** The dialog of one job. It does not push another dialog away. */
function showProgress({ getState, dispatch }: AppStore, title: string, cancel: () => void) {
  let shown: OpenDialog | null = null;
  let next = performance.now() + PATIENCE;
  let counts = { done: 0, total: 0 };
  const show = (): void => {
    const { dialog } = getState();
    if (dialog !== shown) return;
    shown = { kind: 'progress', title, ...counts, cancel };
    dispatch({ kind: 'dialog-opened', dialog: shown });
  };
  const timer = setTimeout(show, PATIENCE);
  return {
    tell(done: number, total: number): void {
      counts = { done, total };
      if (performance.now() < next) return;
      next = performance.now() + PACE;
      show();
    },
    end(): void {
      clearTimeout(timer);
      if (shown !== null && getState().dialog === shown) dispatch({ kind: 'dialog-closed' });
    },
  };
}

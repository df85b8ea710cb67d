import type { Bridge } from '../bridge/bridge.ts';
import type { State } from '../state/state.ts';
import type { App } from './app.ts';
import { keptOf } from './kept.ts';

/** Nothing has been shown yet: keeping that would leave the next start with nothing to show. */
const isUnbegun = (state: State): boolean => state.lessons.length === 0 && state.text === '';

/** The state is kept at once, but no oftener than this, in ms: so much typing can be lost, and no more. */
const KEEP_INTERVAL = 200;

/** Keeps the state soon after each change, and at once when the page is left or hidden, or its window is to close. */
export function keepState({ store }: App, bridge: Bridge, page: Window): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept: State | null = store.getState();
  let refused = false;
  let keptAt = -KEEP_INTERVAL;

  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    if (state === kept || isUnbegun(state)) return;
    kept = state;
    keptAt = performance.now();
    try {
      await bridge.keepState({ state: JSON.stringify(keptOf(state)), file: state.file?.token ?? null });
      refused = false;
    } catch (error) {
      if (refused) return;
      refused = true;
      const sentence = `This window can't be kept for the next start: ${String(error)}. Save the program to a file.`;
      store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
    }
  };

  store.subscribe(() => {
    // Not put off by the next change, or somebody who types on and on would have nothing kept.
    timer ??= setTimeout(() => void keep(), Math.max(0, keptAt + KEEP_INTERVAL - performance.now()));
  });
  bridge.on('leaving', () => void keep().then(bridge.handedOver));
  page.addEventListener('pagehide', () => void keep());
  page.document.addEventListener('visibilitychange', () => void keep());
}

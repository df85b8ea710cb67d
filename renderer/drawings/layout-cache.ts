import type { Pin } from '../../model/document.ts';
import type { Playback } from '../../model/playback.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { Show } from '../../visualizers/show.ts';
import type { Layout, Scene } from '../../visualizers/view.ts';
import { pinnedPlaces, shownPins } from '../state/pins.ts';
import type { RecordedRun, State } from '../state/state.ts';

/** What the layouts of all views have in common. */
export type AnyLayout = Layout<Scene>;

/** Finds the layout for a state, and finds it anew only when something that it depends on has changed. */
export interface LayoutCache {
  /** The layout in which the state's step can be drawn; null without steps. */
  layoutFor(state: State): AnyLayout | null;
}

interface Found {
  readonly playback: Playback;
  /** The steps that were there when the layout was made, and whether they were all. */
  readonly length: number;
  readonly complete: boolean;
  readonly viewId: string;
  readonly show: Show;
  readonly pins: readonly Pin[];
  readonly layout: AnyLayout;
}

/**
 * A cache of one layout. While a program runs, steps come in batches, and a layout of the first steps does
 * for as long as one of those is shown; when the run has ended, all steps are laid out together once.
 */
export function createLayoutCache(): LayoutCache {
  let found: Found | null = null;
  return {
    layoutFor(state) {
      const { run } = state;
      if (!run || run.length === 0) return null;
      if (!found || !serves(found, run, state)) found = layOut(run, state);
      return found.layout;
    },
  };
}

function serves(found: Found, run: RecordedRun, state: State): boolean {
  const { step, viewId, values, opened } = state;
  return (
    found.pins === shownPins(state) &&
    found.playback === run.playback &&
    found.viewId === viewId &&
    found.show.values === values &&
    found.show.opened === opened &&
    step < found.length &&
    (found.complete || run.ending === null)
  );
}

function layOut({ playback, length, ending, source }: RecordedRun, state: State): Found {
  const { viewId, values, opened } = state;
  const pins = shownPins(state);
  const show = { values, opened, pinned: pinnedPlaces(state) };
  const layout = viewOf(viewId).layout({ playback, source }, show);
  return { playback, length, complete: ending !== null, viewId, show, pins, layout };
}

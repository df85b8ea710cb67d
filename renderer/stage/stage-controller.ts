import type { ObjectId } from '../../model/trace.ts';
import { createStage, type Shown, type StageElements } from '../../player/stage/stage.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { LayoutCache } from '../drawings/layout-cache.ts';
import type { App } from '../session/app.ts';
import { pinnedPlaces, type StageCard, shownPins } from '../state/pins.ts';
import { shownTheme } from '../state/selectors.ts';
import { type State, viewedRun } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';

/** What a stage shares with others, and how it shows its drawing. */
export interface AppStageOptions {
  /** Layouts outlast a stage: another one shows the same run. */
  readonly layouts: LayoutCache;
  /** A small drawing is not blown up further than this; undefined: as in the window. */
  readonly largestFit: number | undefined;
  /** Told the magnification, 1 = 100 %. */
  readonly onZoom: (k: number) => void;
}

/** Shows the step that the store shows, and tells the store what a person does on the stage. Returns what ends it. */
export function mountStage(app: App, elements: StageElements, { layouts, ...options }: AppStageOptions): () => void {
  const { store } = app;
  const cardOf = (object: ObjectId): StageCard => ({ view: store.getState().viewId, object });
  const stage = createStage(
    elements,
    {
      point: (target) => store.dispatch({ kind: 'lit', target }),
      fold: (object) => store.dispatch({ kind: 'fold-toggled', object }),
      moves: {
        move: (object, at) => store.dispatch({ kind: 'card-pinned', card: cardOf(object), at }),
        release: (object) => store.dispatch({ kind: 'card-unpinned', card: cardOf(object) }),
        placeOf: (object) => pinnedPlaces(store.getState()).get(object),
      },
    },
    options,
  );

  /** A step that can't be drawn is a fault of ours: the rest of the window goes on, and the person is told. */
  const drawOrTell = (state: State): void => {
    try {
      stage.show(shownOf(state, layouts));
    } catch (error) {
      const sentence = `Step ${state.step} can't be drawn: ${error instanceof Error ? error.message : String(error)}.`;
      store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
    }
  };

  const unwatch = [
    watchAny(store, shownFrom, drawOrTell),
    watch(store, ({ lit }) => lit, stage.light),
    app.camera.mount(stage.camera),
  ];
  return () => {
    for (const end of unwatch) end();
    stage.dispose();
  };
}

function shownOf(state: State, layouts: LayoutCache): Shown | null {
  const { run, step, viewId, lit } = state;
  const layout = layouts.layoutFor(state);
  if (!layout || !run) return null;
  const view = viewOf(viewId);
  return { view, run: viewedRun(run), layout, step, length: run.length, theme: shownTheme(state), lit };
}

/** What is shown depends on this. Of a run that is going on, only on whether the step has come. */
const shownFrom = (state: State): readonly unknown[] => {
  const { run, step, viewId, values, opened } = state;
  return [
    run?.playback,
    run?.ending,
    run && step < run.length,
    step,
    viewId,
    values,
    opened,
    shownPins(state),
    shownTheme(state),
  ];
};

import { tiesOf } from '../../model/ties.ts';
import { foldAt, pointedAt, targetOf } from '../../visualizers/drawing/hit.ts';
import { mark } from '../../visualizers/drawing/lighting.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { Scene } from '../../visualizers/view.ts';
import type { AnyLayout, LayoutCache } from '../drawings/layout-cache.ts';
import type { App } from '../session/app.ts';
import { shownPins } from '../state/pins.ts';
import { shownTheme } from '../state/selectors.ts';
import type { State } from '../state/state.ts';
import { watch, watchAny } from '../state/watch.ts';
import { layOutAhead } from './ahead.ts';
import { letCardsBePinned } from './pinning.ts';
import { createStageCamera } from './stage-camera.ts';
import { letFocusTravel } from './travel.ts';

/** How many of the coming steps a fit makes room for, so that stepping on does not zoom at each step. */
const STEPS_AHEAD = 40;

/** The elements of a stage. */
export interface StageElements {
  readonly svg: SVGSVGElement;
  /** Lies in `svg`; the drawing goes into it. */
  readonly root: SVGGElement;
}

/** What a stage shares with others, and how it shows its drawing. */
export interface StageOptions {
  /** Layouts outlast a stage: another one shows the same run. */
  readonly layouts: LayoutCache;
  /** A small drawing is not blown up further than this; undefined: as in the window. */
  readonly largestFit: number | undefined;
  /** Told the magnification, 1 = 100 %. */
  readonly onZoom: (k: number) => void;
}

/** Draws the step that the store shows, and lets a person pan, zoom and point. Returns the function that ends it. */
export function mountStage(app: App, { svg, root }: StageElements, options: StageOptions): () => void {
  const { layouts, largestFit, onZoom } = options;
  const { store } = app;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const camera = createStageCamera(svg, root, { still: () => still.matches, largestFit });
  camera.onZoom(onZoom);
  const travel = letFocusTravel(svg, root);
  let drawn: AnyLayout | null = null;
  let endLayingOut = (): void => {};
  /** The step on screen was out of the layout's reach. */
  let isPreview = false;

  const light = ({ run, step, lit }: State): void =>
    mark(root, run && run.length > 0 && lit ? tiesOf(run.playback.at(step), lit) : null);

  /** A step that can't be drawn is a fault of ours: the rest of the window goes on, and the person is told. */
  const drawOrTell = (state: State): void => {
    try {
      draw(state);
    } catch (error) {
      drawn = null;
      root.replaceChildren();
      const sentence = `Step ${state.step} can't be drawn: ${error instanceof Error ? error.message : String(error)}.`;
      store.dispatch({ kind: 'notice-shown', notice: { tone: 'problem', sentence } });
    }
  };

  const draw = (state: State): void => {
    const layout = layouts.layoutFor(state);
    if (!layout || !state.run) root.replaceChildren();
    else {
      const { run, step, viewId } = state;
      isPreview = !layout.isReady(step);
      const drawing = drawingAt(layout, step);
      viewOf(viewId).draw(root, drawing, { theme: shownTheme(state), animate: layout === drawn && !still.matches });
      light(state);
      travel.refresh();
      camera.follow(
        drawing.covered,
        () => layout.extent(step, Math.min(run.length, step + STEPS_AHEAD)),
        drawn === null ? 'program' : layout === drawn ? 'step' : 'layout',
      );
    }
    if (layout !== drawn) {
      endLayingOut();
      endLayingOut = layout && state.run ? layOutAhead(layout, settle) : () => {};
    }
    drawn = layout;
  };

  /** Draws the step as it is to stay, once the layout has got so far. */
  const settle = (): void => {
    const state = store.getState();
    if (isPreview && drawn?.isReady(state.step)) drawOrTell(state);
  };

  const unwatch = [
    watchAny(store, drawnFrom, drawOrTell),
    watch(
      store,
      ({ lit }) => lit,
      (_, state) => light(state),
    ),
    app.camera.mount(camera),
    listenToPointing(svg, app),
    letCardsBePinned(svg, root, app),
  ];
  return () => {
    for (const end of unwatch) end();
    endLayingOut();
    travel.end();
    camera.dispose();
  };
}

/** What a drawing depends on. Of a run that is going on, only whether the step has come. */
const drawnFrom = (state: State): readonly unknown[] => {
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

/** The drawing of a step: the one that it will always have, unless that would keep the person waiting. */
const drawingAt = (layout: AnyLayout, step: number): Scene =>
  layout.isReady(step) ? layout.at(step) : layout.preview(step);

/** Lights what the pointer or the focus is on, and opens folds; returns the function that ends it. */
function listenToPointing(svg: SVGSVGElement, { store }: App): () => void {
  const ending = new AbortController();
  const on = (types: readonly string[], listener: (event: Event) => void): void => {
    for (const type of types) svg.addEventListener(type, listener, { signal: ending.signal });
  };
  on(['pointerover', 'focusin'], ({ target }) => {
    const element = pointedAt(target);
    store.dispatch({ kind: 'lit', target: element && targetOf(element) });
  });
  on(['pointerleave', 'focusout'], () => store.dispatch({ kind: 'lit', target: null }));
  const openFold = (event: Event): void => {
    const object = foldAt(event.target);
    if (object === null) return;
    event.preventDefault();
    store.dispatch({ kind: 'fold-toggled', object });
  };
  on(['click'], openFold);
  on(['keydown'], (event) => {
    if ((event as KeyboardEvent).key === 'Enter') openFold(event);
  });
  return () => ending.abort();
}

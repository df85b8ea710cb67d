import { type Target, tiesOf } from '../../model/ties.ts';
import { mark } from '../../visualizers/drawing/lighting.ts';
import type { AnyView } from '../../visualizers/index.ts';
import type { Layout, Scene, Theme, ViewedRun } from '../../visualizers/view.ts';
import type { StageActions } from './actions.ts';
import { letThingsMove } from './moving.ts';
import { listenToPointing } from './pointing.ts';
import { prepareWhenIdle } from './prepare.ts';
import { type Camera, createStageCamera } from './stage-camera.ts';
import { letFocusTravel } from './travel.ts';

/** How many of the coming steps a fit makes room for, so that stepping on does not zoom at each step. */
const STEPS_AHEAD = 40;

/** The elements of a stage. */
export interface StageElements {
  readonly svg: SVGSVGElement;
  /** Lies in `svg`; the drawing goes into it. */
  readonly root: SVGGElement;
}

/** What a stage shows. */
export interface Shown {
  readonly view: AnyView;
  readonly run: ViewedRun;
  /** Of that run, in that view. Another one is a new drawing, not a step of the same. */
  readonly layout: Layout<Scene>;
  readonly step: number;
  /** Number of steps that are there. */
  readonly length: number;
  readonly theme: Theme;
  /** What is to be lit up; null: everything. */
  readonly lit: Target | null;
}

/** How a stage behaves. */
export interface StageOptions {
  /** A small drawing is not blown up further than this; undefined: as in the app's window. */
  readonly largestFit?: number | undefined;
  /** Told the magnification, 1 = 100 %. */
  readonly onZoom?: (k: number) => void;
}

/** A stage that draws steps, and lets a person pan, zoom, point and go through the drawing by keyboard. */
export interface Stage {
  /** Draws a step; null: nothing. Throws what the drawing throws, and shows nothing then. */
  show(shown: Shown | null): void;
  /** Lights up what is tied to `target`; null lights everything. */
  light(target: Target | null): void;
  readonly camera: Camera;
  dispose(): void;
}

/** A stage on these elements, which shows nothing yet. */
export function createStage({ svg, root }: StageElements, actions: StageActions, options: StageOptions): Stage {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const camera = createStageCamera(svg, root, { still: () => calm.matches, largestFit: options.largestFit });
  if (options.onZoom) camera.onZoom(options.onZoom);
  const travel = letFocusTravel(svg, root);
  const endings = [
    listenToPointing(svg, actions),
    ...(actions.moves ? [letThingsMove(svg, root, actions.moves)] : []),
    travel.end,
    camera.dispose,
  ];
  let now: Shown | null = null;
  /** The step on screen was not ready. */
  let isPreview = false;
  let endPreparing = (): void => {};

  const light = (target: Target | null): void => {
    if (now) now = { ...now, lit: target };
    mark(root, now && target ? tiesOf(now.run.playback.at(now.step), target) : null);
  };

  const draw = (shown: Shown, before: Shown | null): void => {
    const { view, layout, step, length, theme } = shown;
    isPreview = !layout.isReady(step);
    const scene = isPreview ? layout.preview(step) : layout.at(step);
    const goesOn = layout === before?.layout;
    // Each view has layers of its own, which lie on each other in its own order.
    if (before && before.view !== view) root.replaceChildren();
    view.draw(root, scene, { theme, animate: goesOn && !calm.matches });
    // A fresh drawing is all lit.
    if (shown.lit) light(shown.lit);
    travel.refresh();
    camera.follow(
      scene.covered,
      () => layout.extent(step, Math.min(length, step + STEPS_AHEAD)),
      before === null ? 'program' : goesOn ? 'step' : 'layout',
    );
  };

  /** Draws the step as it is to stay, once the layout has got so far. */
  const settle = (): void => {
    if (isPreview && now?.layout.isReady(now.step)) show(now);
  };

  const show = (shown: Shown | null): void => {
    const before = now;
    now = shown;
    try {
      if (shown) draw(shown, before);
      else root.replaceChildren();
    } catch (error) {
      now = null;
      root.replaceChildren();
      throw error;
    } finally {
      if (now?.layout !== before?.layout) {
        endPreparing();
        endPreparing = now ? prepareWhenIdle(now.layout, settle) : () => {};
      }
    }
  };

  return {
    show,
    light,
    camera,
    dispose() {
      for (const end of endings) end();
      endPreparing();
    },
  };
}

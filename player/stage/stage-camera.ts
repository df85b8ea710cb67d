import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import { movableAt } from '../../visualizers/drawing/hit.ts';
import { type Box, isEmpty } from '../../visualizers/geometry/box.ts';

import { fitPlacement, isInSight, isLost, isOutOfSight, roomFor, type Size, ZOOM_EXTENT } from './fit.ts';

/** How long the camera takes to move by itself, in ms. */
const CAMERA_TIME = 250;
/** What one press of + or − magnifies by. */
const ZOOM_STEP = 1.3;

/** Moves the stage's view of the drawing. */
export interface Camera {
  zoomIn(): void;
  zoomOut(): void;
  /** Brings the whole drawing into view. */
  fit(): void;
}

/** The stage's view of its drawing: moved by the person, or by itself to keep the drawing in sight. */
export interface StageCamera extends Camera {
  /**
   * Takes note of a new drawing. A camera that the person has not touched keeps all of it in sight, with room
   * for what `ahead` says is coming; one that the person has placed stays, unless nothing would be left to see.
   * `news`: what is new about it, the program, the whole layout or only the step.
   */
  follow(bounds: Box, ahead: () => Box, news: 'program' | 'layout' | 'step'): void;
  /** Tells the magnification, 1 = 100 %, now and at every change. */
  onZoom(listener: (k: number) => void): void;
  dispose(): void;
}

export interface CameraOptions {
  /** Whether nothing may move by itself. */
  still(): boolean;
  /** As in `Size`. */
  readonly largestFit: number | undefined;
}

/** A camera on `root`, which lies in `svg`. */
export function createStageCamera(svg: SVGSVGElement, root: SVGGElement, options: CameraOptions): StageCamera {
  const { still, largestFit } = options;
  const selection = select(svg);
  let bounds: Box | null = null;
  let ahead: (() => Box) | null = null;
  let placedByHand = false;
  let listener: (k: number) => void = () => {};

  /** Known from the observer: asking the page right after drawing would make it lay everything out at once. */
  const sizeNow = (): Size => ({ width: svg.clientWidth, height: svg.clientHeight, largestFit });
  let stage = sizeNow();

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent(ZOOM_EXTENT)
    .extent(() => [
      [0, 0],
      [stage.width, stage.height],
    ])
    .filter(movesCamera)
    .on('zoom', ({ transform, sourceEvent }) => {
      root.setAttribute('transform', transform.toString());
      if (sourceEvent) placedByHand = true;
      listener(transform.k);
    });
  selection.call(behaviour).on('dblclick.zoom', null);

  /** The svg itself at once, or a transition on it. */
  const mover = (calmly: boolean) => (calmly && !still() ? selection.transition().duration(CAMERA_TIME) : selection);

  const fitTo = (box: Box, calmly: boolean): void => {
    placedByHand = false;
    const { x, y, k } = fitPlacement(box, stage);
    // A transition and a selection take the same call, but TypeScript sees no common signature.
    const target = mover(calmly) as typeof selection;
    target.call(behaviour.transform, zoomIdentity.translate(x, y).scale(k));
  };

  const showAll = (calmly: boolean): void => {
    if (bounds && ahead && stage.width > 0) fitTo(roomFor(bounds, ahead(), stage), calmly);
  };

  const zoomBy = (factor: number): void => {
    placedByHand = true;
    (mover(true) as typeof selection).call(behaviour.scaleBy, factor);
  };

  const resized = new ResizeObserver(() => {
    stage = sizeNow();
    if (!placedByHand) showAll(false);
  });
  resized.observe(svg);

  return {
    zoomIn: () => zoomBy(ZOOM_STEP),
    zoomOut: () => zoomBy(1 / ZOOM_STEP),
    fit: () => showAll(true),
    follow(next, coming, news) {
      bounds = next;
      ahead = coming;
      const transform = zoomTransform(svg);
      if (news === 'program') showAll(false);
      else if (isEmpty(next)) return;
      else if (placedByHand) {
        if (isOutOfSight(next, transform, stage)) showAll(true);
      } else if (news === 'layout' || !isInSight(next, transform, stage) || isLost(next, transform, stage)) {
        showAll(true);
      }
    },
    onZoom(next) {
      listener = next;
    },
    dispose() {
      resized.disconnect();
      selection.interrupt().on('.zoom', null);
    },
  };
}

/** What d3 takes for zooming and panning by itself, except that a card is dragged, not the ground under it. */
function movesCamera(event: MouseEvent): boolean {
  if (event.type === 'wheel') return true;
  return !event.ctrlKey && !event.button && movableAt(event.target) === null;
}

import { textOf } from '../../model/sentence/parts.ts';
import { exportSvg } from '../../visualizers/export.ts';
import type { Box } from '../../visualizers/geometry/box.ts';
import { viewOf } from '../../visualizers/index.ts';
import type { Theme } from '../../visualizers/view.ts';
import { unionOf } from '../stage/camera.ts';
import type { LayoutCache } from '../stage/drawing.ts';
import { type State, viewedRun } from '../state/state.ts';
import type { Work } from './work.ts';

/** The drawing of a step on its way out of the app: every format is made of this. */
export interface Picture {
  readonly step: number;
  /** A file of its own. */
  readonly svg: string;
  /** Size at magnification 1, in px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the step changed, in a sentence. */
  readonly description: string;
}

/** The drawings of a run as it is now; what is recorded later is not in them. */
export interface Pictures {
  /** Number of steps. */
  readonly length: number;
  /** Works ahead until the drawings up to that of `step` are at hand, which takes a while far in a long trace. */
  reach(step: number, work: Work): Promise<void>;
  /** The drawing of `step`, as large as it is by itself, or as `frame` says. */
  at(step: number, frame?: Box): Picture;
  /** How large a drawing is by itself, with free room around; and without. */
  boundsAt(step: number): Box;
  coveredAt(step: number): Box;
}

/** How long the layout works at once, in ms. */
const PIECE = 8;

/** The drawings of `state`, at least up to its step, in the colours of `theme`; null without steps. */
export function picturesOf(state: State, theme: Theme, layouts: LayoutCache): Pictures | null {
  const { run, viewId } = state;
  const layout = layouts.layoutFor(state);
  if (!run || !layout) return null;
  const view = viewOf(viewId);
  return {
    length: run.length,
    async reach(step, work) {
      while (!layout.isReady(step) && !layout.prepare(PIECE)) await work.breathe();
    },
    boundsAt: (step) => layout.at(step).bounds,
    coveredAt: (step) => layout.at(step).covered,
    at(step, frame) {
      const drawing = layout.at(step);
      const title = `${view.name}, step ${step}`;
      const description = textOf(view.describe.sentence(viewedRun(run), step));
      const svg = exportSvg(view, drawing, { document, theme, title, description, frame });
      const { width, height } = frame ?? drawing.bounds;
      return { step, svg, width, height, title, description };
    },
  };
}

/** The frame in which every step has room: leafing through the drawings, what did not change does not move. */
export async function commonFrame(pictures: Pictures, work: Work): Promise<Box> {
  let frame = pictures.boundsAt(0);
  for (let step = 1; step < pictures.length; step++) {
    frame = unionOf(frame, pictures.boundsAt(step));
    await work.breathe();
  }
  return frame;
}

import { type Box, unionOf } from '../visualizers/geometry/box.ts';
import type { AnyView } from '../visualizers/index.ts';
import type { Layout, Scene, Theme, ViewedRun } from '../visualizers/view.ts';
import { textOf } from '../words/phrase.ts';
import { exportSvg } from './svg.ts';
import type { Work } from './work.ts';

/** The drawing of a step on its way out of the app: every format is made of this. */
export interface Picture {
  readonly step: number;
  /** A file of its own. */
  readonly svg: string;
  /** Size at magnification 1, in px. */
  readonly width: number;
  readonly height: number;
  /** How much larger its page is; left out: 1. */
  readonly magnification?: number;
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

/** What is drawn. */
export interface Drawable {
  readonly view: AnyView;
  readonly run: ViewedRun;
  readonly layout: Layout<Scene>;
  /** Number of steps. */
  readonly length: number;
}

/** The drawings of a run, in the colours of `theme`, made by `document`. */
export const createPictures = (
  { view, run, layout, length }: Drawable,
  theme: Theme,
  document: Document,
): Pictures => ({
  length,
  async reach(step, work) {
    while (!layout.isReady(step) && !layout.prepare(PIECE)) await work.breathe();
  },
  boundsAt: (step) => layout.at(step).bounds,
  coveredAt: (step) => layout.at(step).covered,
  at(step, frame) {
    const scene = layout.at(step);
    const title = `${view.name}, step ${step}`;
    const description = textOf(view.describe.sentence(run, step));
    const svg = exportSvg(view, scene, { document, theme, title, description, frame });
    const { width, height } = frame ?? scene.bounds;
    return { step, svg, width, height, title, description };
  },
});

/** The frame in which every step has room: leafing through the drawings, what did not change does not move. */
export async function commonFrame(pictures: Pictures, work: Work): Promise<Box> {
  let frame = pictures.boundsAt(0);
  for (let step = 1; step < pictures.length; step++) {
    frame = unionOf(frame, pictures.boundsAt(step));
    await work.breathe();
  }
  return frame;
}

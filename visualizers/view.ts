import type { Playback } from '../model/playback.ts';
import type { Outcome, Shutdown } from '../model/trace.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Table } from './describing/table.ts';
import type { Box } from './geometry/box.ts';
import type { Show } from './show.ts';

export type Theme = 'light' | 'dark' | 'print';

/** The run that is looked at, as far as it is recorded. */
export interface ViewedRun {
  readonly playback: Playback;
  /** The program's text, where it is known: it tells what took a name away, and of what expression a value is. */
  readonly source?: string | undefined;
  /** What the program came to; null while that is open. */
  readonly outcome?: Outcome | null | undefined;
  /** What happened when the program had ended, where that is known. */
  readonly shutdown?: Shutdown | null | undefined;
}

/** Where everything stands at one step: numbers and words only. What else there is, is the view's own. */
export interface Scene {
  readonly step: number;
  /** The drawing as a file of its own shows it: with free room around, and never smaller than a small slide. */
  readonly bounds: Box;
  /** What there is to see, without free room. */
  readonly covered: Box;
}

/** The scenes of one run, step by step. Units: px at zoom 1. */
export interface Layout<S extends Scene> {
  /** The scene of step `n`, the same whichever steps were asked for before. */
  at(n: number): S;
  /**
   * Places depend on those of the steps before, which are worked out when first asked for: a jump far on in a long
   * trace takes a while, once. This works on for about so long, as in idle time; true when every step recorded so far
   * is ready.
   */
  prepare(milliseconds: number): boolean;
  /** Whether `at(n)` takes no while. */
  isReady(n: number): boolean;
  /** A scene of a step that is not ready, at once: true, but things may stand elsewhere than in `at(n)`. */
  preview(n: number): S;
  /**
   * About what the scenes of the steps from `n` on and before `end` take up, without arrows and words, and as far as
   * is known; takes no while where `at(n)` or `preview(n)` was asked for.
   */
  extent(n: number, end: number): Box;
}

/** How a scene is drawn. */
export interface DrawOptions {
  readonly theme: Theme;
  /** Whether what moved may be shown moving (250 ms at most); false under reduced motion and in files. */
  readonly animate: boolean;
}

/** A view in its own words. */
export interface Describing<S extends Scene> {
  /** What step `n` changed, in a sentence or two. */
  sentence(run: ViewedRun, n: number): Phrase;
  /** What stands in a scene, for those who can't see it: enough to draw it again. */
  tables(run: ViewedRun, scene: S): readonly Table[];
}

/**
 * One way to look at a trace. Selecting, lighting up, pinning, panning, export and print are written once for all
 * views: they know a drawing by its scene's boxes and by what its elements say they stand for (`drawing/hit.ts`).
 */
export interface View<S extends Scene> {
  /** As in `--view sticky`, documents and links. */
  readonly id: string;
  /** As people read it. */
  readonly name: string;
  /** Path data of its sign, drawn with a line of 2 in a box of 24 × 24. */
  readonly icon: string;
  /** The first version of the recorded form that tells what it needs. */
  readonly needs: number;
  /** Finds where everything stands. The same run and choices give the same scenes on every machine. */
  layout(run: ViewedRun, show: Show): Layout<S>;
  /** Draws into `root`, updating what an earlier call drew there. The document is `root.ownerDocument`. */
  draw(root: SVGGElement, scene: S, options: DrawOptions): void;
  readonly describe: Describing<S>;
}

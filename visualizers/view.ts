import type { Playback } from '../model/playback.ts';
import type { ObjectId } from '../model/trace.ts';
import type { Box } from './geometry/box.ts';

export type Theme = 'light' | 'dark' | 'print';

/** What a person chose that changes the layout. */
export interface LayoutOptions {
  /** Small immutable values inside the slot that refers to them, or as objects of their own. */
  readonly values: 'inside' | 'objects';
  /** Long containers and texts shown in full. */
  readonly opened: ReadonlySet<ObjectId>;
  /** Where a person put cards: their left and top, in px at zoom 1. */
  readonly pinned?: ReadonlyMap<ObjectId, { readonly x: number; readonly y: number }>;
  /** The program's text, where it is known: it tells what peeled a note off, and of what expression a temporary is the value. */
  readonly source?: string;
}

/** Where everything of one view stands, step by step; numbers only. Units: px at zoom 1. */
export interface Layout<Drawing> {
  /** The drawing of step `n`, the same whichever steps were asked for before. */
  at(n: number): Drawing;
  /**
   * Places depend on those of the steps before, which are worked out when first asked for: a jump far ahead
   * in a long trace takes a while, once. This works ahead for about so long, as in idle time; true when
   * every step recorded so far is ready.
   */
  workAhead(milliseconds: number): boolean;
  /** Whether `at(n)` takes no while. */
  reaches(n: number): boolean;
  /**
   * About what the drawings of the steps from `n` on and before `end` take up, without arrows and words, and as far as
   * is known; takes no while where `at(n)` or `glance(n)` was asked for.
   */
  coming(n: number, end: number): Box;
  /** A drawing of a step that is out of reach, at once: true, but things may stand elsewhere than in `at(n)`. */
  glance(n: number): Drawing;
}

export interface DrawOptions {
  readonly theme: Theme;
  /** Whether what moved may be shown moving (250 ms at most); false under reduced motion and in files. */
  readonly animate: boolean;
}

/** What every drawing says of its size. */
export interface Extent {
  /** The drawing as a file of its own shows it: with free room around, and never smaller than a small slide. */
  readonly bounds: Box;
  /** What there is to see, without free room. */
  readonly covered: Box;
}

/** One way to look at a trace. */
export interface View<Drawing extends Extent> {
  /** As in `--view sticky`. */
  readonly id: string;
  readonly title: string;
  createLayout(playback: Playback, options: LayoutOptions): Layout<Drawing>;
  /** Draws into `root`, updating what an earlier call drew there. The document is `root.ownerDocument`. */
  draw(root: SVGGElement, drawing: Drawing, options: DrawOptions): void;
}

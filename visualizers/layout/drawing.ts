import type { FrameId, ObjectId } from '../../model/trace.ts';
import type { Box } from '../view.ts';
import type { Card } from './card.ts';
import type { Departure } from './cast.ts';
import type { Side } from './cell.ts';
import type { Point } from './curve.ts';
import type { FrameLabel } from './frames.ts';
import type { CardMark, NoteState } from './marks.ts';
import type { NoteLabel } from './scene.ts';

/** A line down the left side of a card that ties notes to it which hang beyond it; relative to the card's top. */
export interface Rail {
  readonly top: number;
  readonly bottom: number;
}

/** A card with its place. */
export interface CardDrawing extends Point {
  readonly card: Card;
  readonly state: 'live' | Departure;
  readonly mark: CardMark;
  readonly rail: Rail | null;
  /** A person put it there. */
  readonly pinned: boolean;
  /** Accessible name: `list, 3 items, names l1 and l2, 2 references`. */
  readonly label: string;
}

export interface NoteDrawing extends NoteLabel {
  readonly box: Box;
  /** Degrees. */
  readonly turn: number;
  readonly state: NoteState;
  /** Where it stands: left of its object or above it. */
  readonly side: Side;
  readonly label: string;
}

/** The notes of one frame. */
export interface NoteGroup {
  readonly frame: FrameId;
  readonly label: string;
  readonly notes: readonly NoteDrawing[];
}

export interface ArrowDrawing {
  /** `o3:1`: referrer and place among its references. */
  readonly key: string;
  readonly from: ObjectId;
  readonly to: ObjectId;
  readonly weak: boolean;
  /** It came or moved in this step. */
  readonly changed: boolean;
  readonly start: Point;
  readonly path: string;
  readonly tip: Point;
  readonly heading: 'left' | 'right';
  readonly label: string;
}

export interface ZoneDrawing {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly string[];
}

/** The stack of frames, one chip each; a chip without a frame stands for folded ones. */
export interface StackDrawing {
  readonly box: Box;
  readonly label: string;
  readonly chips: readonly {
    readonly key: string;
    readonly box: Box;
    readonly text: string;
    readonly frame: FrameLabel | null;
  }[];
  /** What the running frame hands out in this step: `returns None`. */
  readonly value: { readonly box: Box; readonly text: string } | null;
}

/** Words beside an object that changed, with the line that ties them to it. */
export interface CalloutDrawing {
  readonly key: string;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly tail: { readonly from: Point; readonly to: Point };
}

/** Everything there is to draw at one step: numbers and words only. */
export interface Drawing {
  readonly step: number;
  readonly bounds: Box;
  readonly covered: Box;
  readonly zones: readonly ZoneDrawing[];
  readonly cards: readonly CardDrawing[];
  readonly arrows: readonly ArrowDrawing[];
  readonly notes: readonly NoteGroup[];
  readonly callouts: readonly CalloutDrawing[];
  readonly stack: StackDrawing | null;
}

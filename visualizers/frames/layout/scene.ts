import type { FrameId, ObjectId } from '../../../model/trace.ts';
import type { Origin } from '../../arrows/edge.ts';
import type { PlacedArrow } from '../../arrows/placed.ts';
import type { PlacedCard } from '../../cards/placed.ts';
import type { PlacedCallout } from '../../changes/callouts.ts';
import type { Box } from '../../geometry/box.ts';
import type { Scene } from '../../view.ts';
import type { FrameTable, Row } from './frame-table.ts';

/** A row with its place in its frame. */
export interface PlacedRow extends Row {
  readonly frame: FrameId;
  /** The box of the value; relative to the frame's left top corner. */
  readonly box: Box;
  readonly changed: boolean;
  /** Accessible name: `name l1 of module: list`. */
  readonly spoken: string;
}

/** A frame with its place. */
export interface PlacedTable extends Pick<FrameTable, 'frame' | 'title' | 'note' | 'hue' | 'running' | 'suspended'> {
  readonly box: Box;
  readonly rows: readonly PlacedRow[];
  /** Accessible name: `frame drop, running`. */
  readonly spoken: string;
}

/** The line that stands for folded frames. */
export interface PlacedFold {
  readonly box: Box;
  readonly text: string;
}

/** What stands behind an object that no name leads to. */
export interface PlacedUnreachable {
  readonly object: ObjectId;
  readonly box: Box;
}

/** Everything that the view draws at one step. */
export interface FramesScene extends Scene {
  readonly tables: readonly PlacedTable[];
  readonly folds: readonly PlacedFold[];
  readonly unreachable: readonly PlacedUnreachable[];
  readonly cards: readonly PlacedCard[];
  readonly arrows: readonly PlacedArrow<Origin>[];
  readonly callouts: readonly PlacedCallout[];
}

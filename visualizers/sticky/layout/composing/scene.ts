import type { FrameId } from '../../../../model/trace.ts';
import type { PlacedArrow } from '../../../arrows/placed.ts';
import type { PlacedCard } from '../../../cards/placed.ts';
import type { PlacedCallout } from '../../../changes/callouts.ts';
import type { NoteState } from '../../../changes/marks.ts';
import type { Box } from '../../../geometry/box.ts';
import type { PlacedStack } from '../../../stack/chips.ts';
import type { Scene } from '../../../view.ts';
import type { NoteLabel } from '../contents/name-labels.ts';
import type { Side } from '../room/side.ts';

export interface PlacedNote extends NoteLabel {
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
  readonly notes: readonly PlacedNote[];
}

export interface PlacedZone {
  readonly id: string;
  readonly box: Box;
  readonly lines: readonly string[];
}

/** Everything that the sticky view draws at one step. */
export interface StickyScene extends Scene {
  readonly zones: readonly PlacedZone[];
  readonly cards: readonly PlacedCard[];
  readonly arrows: readonly PlacedArrow[];
  readonly notes: readonly NoteGroup[];
  readonly callouts: readonly PlacedCallout[];
  readonly stack: PlacedStack | null;
}

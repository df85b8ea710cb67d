import type { ObjectId } from '../../model/trace.ts';
import type { Box } from '../geometry/box.ts';

/** One slot of a container or one row of an object. Boxes are relative to the card's left top corner. */
export interface Part {
  /** Place among the object's references; null for the part that stands for hidden ones or says "empty". */
  readonly index: number | null;
  readonly box: Box;
  /** Index, key or attribute name; empty where there is none. */
  readonly label: string;
  /** What kind of reference it is, where the label alone does not say: `default`, `closure` … */
  readonly word: string;
  /** The value's text, in lines; null where an arrow shows the value. */
  readonly lines: readonly string[] | null;
  /** What the button that unfolds or folds the text says; empty where nothing folds. */
  readonly fold: string;
  /** References that this part stands for and does not show. */
  readonly hidden: number;
  readonly object: ObjectId | null;
  readonly weak: boolean;
  /** Where its arrow leaves the card: through its own bottom edge, or its right one when nothing is right of it. */
  readonly exit: 'bottom' | 'right';
}

/** What the body of a card holds. */
export interface Body {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
  /** Arrows that leave through the bottom edge and need a track under the card. */
  readonly tracks: number;
}

import type { ObjectId } from '../../model/trace.ts';
import type { Point } from '../geometry/box.ts';

/** An arrow with its way. */
export interface PlacedArrow {
  /** `o3:1` */
  readonly key: string;
  readonly from: ObjectId;
  /** Place among the referrer's references. */
  readonly index: number;
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

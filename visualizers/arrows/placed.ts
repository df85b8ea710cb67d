import type { Target } from '../../model/ties.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Point } from '../geometry/box.ts';
import type { Origin } from './edge.ts';

/** An arrow with its way. */
export interface PlacedArrow<From extends Origin = ObjectId> {
  /** `o3:1` */
  readonly key: string;
  readonly from: From;
  /** The reference or name that it shows. */
  readonly target: Target;
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

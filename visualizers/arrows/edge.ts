import type { ObjectId } from '../../model/trace.ts';

/** A reference that is shown as an arrow. */
export interface Edge {
  readonly from: ObjectId;
  /** Place among the referrer's references. */
  readonly index: number;
  readonly to: ObjectId;
  readonly weak: boolean;
}

import type { FrameId, ObjectId } from '../../model/trace.ts';

/** What an arrow leaves: an object with its references, or a frame with its names. */
export type Origin = ObjectId | FrameId;

/** A reference, or the binding of a name, that is shown as an arrow. */
export interface Edge<From extends Origin = ObjectId> {
  readonly from: From;
  /** Place among the referrer's references, or the frame's rows. */
  readonly index: number;
  readonly to: ObjectId;
  readonly weak: boolean;
}

import type { Target } from '../../model/ties.ts';
import type { ObjectId } from '../../model/trace.ts';
import type { Point } from '../../visualizers/geometry/box.ts';

/** What a person does on a stage. */
export interface StageActions {
  /** The pointer or the focus is on something, or on nothing any more. */
  point(target: Target | null): void;
  /** A fold is opened or closed. */
  fold(object: ObjectId): void;
  /** null: things stay where the layout puts them. */
  readonly moves: Moves | null;
}

/** Putting things somewhere. */
export interface Moves {
  move(object: ObjectId, to: Point): void;
  /** Gives it back to the layout. */
  release(object: ObjectId): void;
  /** Where it was put; undefined: the layout put it where it is. */
  placeOf(object: ObjectId): Point | undefined;
}

import { hasOwnName } from '../kinds.ts';
import type { MemoryObject } from '../snapshot.ts';

/** Types that have nothing inside that could change, though they have no text. */
const PLAIN = ['object', 'cell', 'super', 'property'];

/** Whether an object has a state that can't be looked into: a generator of random numbers, a hash, a lock. */
export const isOpaque = (object: MemoryObject | undefined): boolean =>
  object !== undefined &&
  object.text === null &&
  object.length === null &&
  object.class === null &&
  !hasOwnName(object) &&
  !PLAIN.includes(object.type);

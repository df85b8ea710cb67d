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

/** Objects of these types have a state that changes as they are used, and can't be read. */
const STATEFUL =
  /^(Random|SystemRandom|Context|HASH|HMAC|\w*(SHA|MD5|Shake)\w*|blake2[bs]|Compress|Decompress|BZ2\w+|LZMA\w+|writer|Connection|Cursor|Pickler|Unpickler)$/i;

/** Whether it is known that an object has a state which can't be read. */
export const isStateful = (object: MemoryObject | undefined): boolean =>
  object !== undefined && isOpaque(object) && STATEFUL.test(object.type);

/** The value stack of a frame: it begins after the fast locals. */
import { FRAME_FAST_LOCALS, FRAME_STACK_POINTER, TAG_BITS, TAG_MASK, TAGGED_INT } from './layout.ts';
import type { Address, Memory } from './memory.ts';

/** Where the value stack of a frame with so many fast locals begins. */
export const bottomOf = (frame: Address, locals: number): Address => frame + FRAME_FAST_LOCALS + 4 * locals;

/** Where the next value would be put. */
export const topOf = (memory: Memory, frame: Address): Address => memory.word(frame + FRAME_STACK_POINTER);

/** The object to which a word of a frame refers; 0: none. */
export const untagged = (word: number): Address => (word & TAG_MASK) >>> 0;

/** The addresses on the value stack of a frame with so many fast locals. */
export function valueStack(memory: Memory, frame: Address, locals: number): readonly Address[] {
  const found: Address[] = [];
  const end = topOf(memory, frame);
  for (let at = bottomOf(frame, locals); at < end; at += 4) {
    const word = memory.word(at);
    if ((word & TAG_BITS) !== TAGGED_INT && untagged(word) !== 0) found.push(untagged(word));
  }
  return found;
}

/** What the value stack holds a counted reference to. */
export function countedOnStack(memory: Memory, frame: Address, locals: number): readonly Address[] {
  const found: Address[] = [];
  const end = topOf(memory, frame);
  for (let at = bottomOf(frame, locals); at < end; at += 4) {
    const word = memory.word(at);
    if (word !== 0 && (word & TAG_BITS) === 0) found.push(word);
  }
  return found;
}

/** Whether `value` lies on top of the value stack of a frame; only where it is `borrowed`, if that is asked. */
export function isOnTop(memory: Memory, frame: Address, value: Address, borrowed: boolean): boolean {
  const word = memory.word(topOf(memory, frame) - 4);
  return untagged(word) === value && (!borrowed || (word & TAG_BITS) !== 0);
}

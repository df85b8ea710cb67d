/** The value stack of a frame: it begins after the fast locals. */
import {
  FRAME_FAST_LOCALS,
  FRAME_OWNER,
  FRAME_PREVIOUS,
  FRAME_STACK_POINTER,
  OWNED_BY_INTERPRETER,
  TAG_BITS,
  TAG_MASK,
  TAGGED_INT,
} from './layout.ts';
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

/** The frame at `frame`, or the next below that is not one of the interpreter itself. */
export function frameOfProgram(memory: Memory, frame: Address): Address {
  let at = frame;
  while (at !== 0 && memory.octet(at + FRAME_OWNER) === OWNED_BY_INTERPRETER) at = memory.word(at + FRAME_PREVIOUS);
  return at;
}

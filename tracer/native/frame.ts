/** _PyInterpreterFrame: its fast locals and then its value stack stand in words with two tag bits (_PyStackRef). */
import { append, itemOf, lengthOf, numberOf } from './python';

const PREVIOUS: usize = 4;
const STACK_POINTER: usize = 32;
/** One byte: who owns the frame. */
const OWNER: usize = 38;
const OWNED_BY_INTERPRETER: u8 = 3;
const FAST_LOCALS: usize = 40;
const TAG_BITS: u32 = 3;
/** A tagged int: no reference. */
const TAGGED_INT: u32 = 3;

/** Appends the addresses of the objects on the value stack of a frame with so many fast locals. */
export function appendStack(frame: usize, locals: u32, found: usize): void {
  const end: usize = load<u32>(frame + STACK_POINTER);
  for (let at = frame + FAST_LOCALS + 4 * (locals as usize); at < end; at += 4) {
    const word = load<u32>(at);
    if ((word & TAG_BITS) !== TAGGED_INT && word & ~TAG_BITS) append(found, word & ~TAG_BITS);
  }
}

/** Whether these addresses are those in the list `before`. */
export function isStack(frame: usize, locals: u32, before: usize): bool {
  const end: usize = load<u32>(frame + STACK_POINTER);
  const length = lengthOf(before);
  let index: u32 = 0;
  for (let at = frame + FAST_LOCALS + 4 * (locals as usize); at < end; at += 4) {
    const word = load<u32>(at);
    if ((word & TAG_BITS) === TAGGED_INT || !(word & ~TAG_BITS)) continue;
    if (index === length || numberOf(itemOf(before, index)) !== (word & ~TAG_BITS)) return false;
    index++;
  }
  return index === length;
}

/** The frame below the one at `frame`, skipping those of the interpreter itself; 0: none. */
export function below(frame: usize): usize {
  let at: usize = load<u32>(frame + PREVIOUS);
  while (at !== 0 && load<u8>(at + OWNER) === OWNED_BY_INTERPRETER) at = load<u32>(at + PREVIOUS);
  return at;
}

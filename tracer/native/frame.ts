/** _PyInterpreterFrame: its fast locals and then its value stack stand in words with two tag bits (_PyStackRef). */
import { append } from './python';

const STACK_POINTER: usize = 32;
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

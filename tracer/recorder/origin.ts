import type { Memory } from '../interpreter/memory.ts';
import { smallNumber } from '../interpreter/numbers.ts';
import { isInterned } from '../interpreter/texts.ts';
import type { Known } from './known.ts';
import type { Landmarks } from './plan.ts';

/** The interpreter has one object of each int from −5 to this one. */
const LARGEST_SMALL_INT = 256;

/** Why equal values are one object, where that is so: as `origin` of ObjectRecord in model/trace.ts says. */
export function originOf(memory: Memory, landmarks: Landmarks, known: Known): string | null {
  const { address, typeAt, immortal, isConstant } = known;
  if (immortal && typeAt === landmarks.int && smallNumber(memory, address) <= LARGEST_SMALL_INT) return 'small-int';
  if (isConstant) return 'constant';
  return typeAt === landmarks.str && isInterned(memory, address) ? 'interned' : null;
}

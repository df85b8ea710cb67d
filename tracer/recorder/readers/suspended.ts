/** Generators, coroutines and async generators: their function and, while they wait, the names and values of their frames. */

import {
  FRAME_CODE,
  FRAME_FAST_LOCALS,
  FRAME_FUNCTION,
  GENERATOR_CREATED,
  GENERATOR_DELEGATING,
  GENERATOR_EXECUTING,
  GENERATOR_FRAME,
  GENERATOR_STATE,
  GENERATOR_SUSPENDED,
} from '../../interpreter/layout.ts';
import type { Address, Memory } from '../../interpreter/memory.ts';
import { bottomOf, topOf, untagged, valueStack } from '../../interpreter/value-stack.ts';
import { isAlwaysHidden } from '../hidden-names.ts';
import { NOTHING_INSIDE, type Reference } from '../shape.ts';
import type { Asked, FrameLayout, Kind } from './kind.ts';

const STATE_TEXTS: ReadonlyMap<number, string> = new Map([
  [GENERATOR_CREATED, 'not started'],
  [GENERATOR_SUSPENDED, 'suspended'],
  [GENERATOR_DELEGATING, 'suspended'],
  [GENERATOR_EXECUTING, 'running'],
]);
const OVER = 'finished';
/** The function of a generator expression: nothing else ever refers to it. */
const ANONYMOUS = '<genexpr>';
/** A pointer that is further away does not point into the frame. */
const MOST_STACKED = 1000;

export const generators = (memory: Memory, asked: Asked): Kind => ({
  read: (object) => {
    const state = memory.octet(object + GENERATOR_STATE);
    const text = STATE_TEXTS.get(state);
    if (text === undefined) return { ...NOTHING_INSIDE, text: OVER };
    const frame = object + GENERATOR_FRAME;
    const layout = asked.frameLayout(untagged(memory.word(frame + FRAME_CODE)));
    const callee = untagged(memory.word(frame + FRAME_FUNCTION));
    const own: readonly Reference[] = layout.name === ANONYMOUS ? [] : [['function', '', callee]];
    const references = [...own, ...waitingReferences(memory, asked, layout, frame, state)];
    return { ...NOTHING_INSIDE, text, references };
  },
  regions: (object) => {
    const frame = object + GENERATOR_FRAME;
    const code = untagged(memory.word(frame));
    if (code === 0) return [object + GENERATOR_STATE, frame];
    const { names, stackSize } = asked.frameLayout(code);
    // A word is watched whole.
    return [object + (GENERATOR_STATE & ~3), frame + FRAME_FAST_LOCALS + 4 * (names.length + stackSize)];
  },
});

/** What the frame holds: while it runs, its names and its value stack are told as those of a frame. */
function waitingReferences(
  memory: Memory,
  asked: Asked,
  layout: FrameLayout,
  frame: Address,
  state: number,
): readonly Reference[] {
  const locals = localsOf(memory, layout.names, frame);
  // What a generator expression goes through has no name in its frame.
  if (state === GENERATOR_EXECUTING) return locals.filter(([, name]) => isAlwaysHidden(name));
  return [...locals, ...stackedOf(memory, asked, layout.names.length, frame, state)];
}

/** The fast locals, those in cells by their cell. */
function localsOf(memory: Memory, names: readonly string[], frame: Address): readonly Reference[] {
  return names.flatMap((name, index): readonly Reference[] => {
    const local = untagged(memory.word(frame + FRAME_FAST_LOCALS + 4 * index));
    return local === 0 ? [] : [['frame', name, local]];
  });
}

/** What is on the value stack: iterators of loops, and on top what it delegates to. */
function stackedOf(memory: Memory, asked: Asked, locals: number, frame: Address, state: number): readonly Reference[] {
  if (topOf(memory, frame) - bottomOf(frame, locals) > 4 * MOST_STACKED) return [];
  const held = [...valueStack(memory, frame, locals)];
  const delegate = state === GENERATOR_DELEGATING ? held.pop() : undefined;
  const others = held.filter((each) => !asked.isAtom(each)).map((each): Reference => ['other', 'value stack', each]);
  return delegate === undefined ? others : [['iterates', '', delegate], ...others];
}

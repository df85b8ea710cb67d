/** What the interpreter answers, parsed: JSON texts of refscope/answers.py. */
import type { Address } from './memory.ts';
import type { Python } from './python.ts';
import type { FrameLayout } from './readers/kind.ts';
import type { Reading, Regions, Shape } from './shape.ts';

/** A reading by refscope/readers, and where its content stands. `isClosed`: it is not looked into. */
export interface FullReading extends Reading {
  readonly isClosed: boolean;
  readonly regions: Regions;
}

/** The shape of the instances of the class at `type`. `lasts`: the class is one of the interpreter's own. */
export const shapeOf = (python: Python, type: Address, lasts: boolean): Shape =>
  JSON.parse(lasts ? python.askOnce('shape', type) : python.ask('shape', type));

/** What is in an object that only Python can read. */
export function readingOf(python: Python, object: Address): FullReading {
  const [isClosed, text, length, omitted, references, regions] = JSON.parse(python.ask('read', object));
  return { isClosed, text, length, omitted, references, regions };
}

/** Where the content of such an object stands. */
export const regionsOf = (python: Python, object: Address): Regions => JSON.parse(python.ask('regions', object));

/** What a closed object is, as `module copy`; null for an open one. */
export const closedText = (python: Python, object: Address): string | null => JSON.parse(python.ask('closed', object));

/** What is known of the frames of a code object. */
export const frameLayoutOf = (python: Python, code: Address): FrameLayout =>
  JSON.parse(python.ask('frameLayout', code));

/** What the collector sees that an object refers to; of that what it tracks and what is not closed. */
export const referentsOf = (python: Python, object: Address): readonly Address[] =>
  JSON.parse(python.ask('referents', object));
export const linkedReferentsOf = (python: Python, object: Address): readonly Address[] =>
  JSON.parse(python.ask('linkedReferents', object));

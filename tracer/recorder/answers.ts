/** What the interpreter answers, parsed: JSON texts of refscope/answers.py. What it has no answer to is unknown. */
import type { Address } from '../interpreter/memory.ts';
import type { Python } from './python.ts';
import type { FrameLayout } from './readers/kind.ts';
import type { Reading, Regions, Shape } from './shape.ts';
import { UNKNOWN, UNREAD } from './unread.ts';

/** A reading by refscope/readers, and where its content stands. `isClosed`: it is not looked into. */
export interface FullReading extends Reading {
  readonly isClosed: boolean;
  readonly regions: Regions;
}

/** The shape of the instances of the class at `type`; null: unknown. `lasts`: the class is one of the interpreter's own. */
export function shapeOf(python: Python, type: Address, lasts: boolean): Shape | null {
  const answer = lasts ? python.askOnce('shape', type) : python.ask('shape', type);
  return answer === null ? null : JSON.parse(answer);
}

/** What is in an object that only Python can read. */
export function readingOf(python: Python, object: Address): FullReading {
  const answer = python.ask('read', object);
  if (answer === null) return { ...UNREAD, isClosed: true, regions: [] };
  const [isClosed, text, length, omitted, references, regions] = JSON.parse(answer);
  return { isClosed, text, length, omitted, references, regions };
}

/** Where the content of such an object stands. */
export const regionsOf = (python: Python, object: Address): Regions =>
  JSON.parse(python.ask('regions', object) ?? '[]');

/** What a closed object is, as `module copy`; null for an open one. */
export function closedText(python: Python, object: Address): string | null {
  const answer = python.ask('closed', object);
  return answer === null ? UNKNOWN : JSON.parse(answer);
}

const NO_LAYOUT: FrameLayout = { name: '', names: [], stackSize: 0 };

/** What is known of the frames of a code object. */
export function frameLayoutOf(python: Python, code: Address): FrameLayout {
  const answer = python.ask('frameLayout', code);
  return answer === null ? NO_LAYOUT : JSON.parse(answer);
}

/** The text of a dict's key, or of an atomic value. */
export const labelOf = (python: Python, key: Address): string => python.ask('label', key) ?? UNKNOWN;
export const atomText = (python: Python, value: Address, lasts: boolean): string =>
  (lasts ? python.askOnce('atom', value) : python.ask('atom', value)) ?? UNKNOWN;

/** What the collector sees that an object refers to. */
export const referentsOf = (python: Python, object: Address): readonly Address[] =>
  JSON.parse(python.ask('referents', object) ?? '[]');

/** Of that what it tracks and what is not closed; null: unknown. */
export function linkedReferentsOf(python: Python, object: Address): readonly Address[] | null {
  const answer = python.ask('linkedReferents', object);
  return answer === null ? null : JSON.parse(answer);
}

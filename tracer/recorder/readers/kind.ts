import type { Address } from '../../interpreter/memory.ts';
import type { Reading, Regions } from '../shape.ts';

/** A container shows this many items, pairs or members; the rest is counted. */
export const ITEM_LIMIT = 100;
/** At most so many bytes of a table, an array or a text are watched; what is recorded of a container lies within. */
export const TABLE_BYTES = 4096;
export const ITEM_BYTES = 400;
export const TEXT_BYTES = 32;

/** How the instances of a built-in type are read, and where their content stands. */
export interface Kind {
  read(object: Address): Reading;
  regions(object: Address): Regions;
}

/** What is known of the frames of a code object. */
export interface FrameLayout {
  readonly name: string;
  /** The fast locals in the order in which a frame stores them. */
  readonly names: readonly string[];
  /** How many values at most lie on the value stack. */
  readonly stackSize: number;
}

/** What the readers ask others for. */
export interface Asked {
  /** The text of a dict's key: of an atomic value its own, of a tuple that of its items. */
  label(key: Address): string;
  /** The name of an attribute: it need not be a text. */
  name(key: Address): string;
  /** Whether the dict of an instance is an object of its own: something else refers to it. */
  isInSight(dict: Address): boolean;
  /** Whether an object is a value that refers to nothing, as a number or a text. */
  isAtom(object: Address): boolean;
  frameLayout(code: Address): FrameLayout;
  /** The text of an atomic value. */
  atom(value: Address): string;
}

import type { Address } from '../interpreter/memory.ts';

/**
 * How instances are read: a kind that the recorder reads itself, `python` if refscope/readers does, or nothing of their
 * own; `unknown` where nobody said.
 */
export type KindName =
  | 'none'
  | 'unknown'
  | 'python'
  | 'constant'
  | 'int'
  | 'float'
  | 'str'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'set'
  | 'cell'
  | 'method'
  | 'generator';

/** How the instances of one class are read and watched: refscope/shapes.py finds it. */
export interface Shape {
  readonly kind: KindName;
  /** The kind tells all of an instance: there are no attributes and members besides. */
  readonly exact: boolean;
  /** Of instances that are not told by their kind alone: the offsets of members by their names, and the way they are told. */
  readonly members: readonly (readonly [name: string, offset: number])[];
  readonly way: 'slot' | 'attribute';
  /** Attributes that are not told. */
  readonly folds: readonly string[];
  /** The kind tells of the dict of an instance, too. */
  readonly readsDict: boolean;
  /** Where in an instance its own members start, in bytes. */
  readonly start: number;
  /** An atomic value: it refers to nothing. */
  readonly atom: boolean;
  /** Its content never changes. */
  readonly immutable: boolean;
  /** The collector may track it. */
  readonly collected: boolean;
  /** What it refers to can change without a change of its own memory: read it at every step. */
  readonly volatile: boolean;
  /** The class is drawn open. */
  readonly open: boolean;
  /** A built-in container or value, open also where the runtime made it. */
  readonly plain: boolean;
  /** Part of what simulates the world around the program: never looked into. */
  readonly closed: boolean;
  /** Some instances are closed and others are not. */
  readonly maybeClosed: boolean;
  /** The name of the class, where that can never be another. */
  readonly name: string | null;
}

/** The shape of instances of which nothing is known but whether the collector may track them. */
export const unknownShape = (collected: boolean): Shape => ({
  kind: 'unknown',
  exact: true,
  members: [],
  way: 'attribute',
  folds: [],
  readsDict: false,
  start: 0,
  atom: false,
  immutable: false,
  collected,
  volatile: false,
  open: false,
  plain: false,
  closed: false,
  maybeClosed: false,
  name: null,
});

/** Kind and label of a reference, as model/trace.ts lists them, and the address of the object. */
export type Reference = readonly [kind: string, label: string, target: Address];

/** What is in an object. */
export interface Reading {
  readonly text: string | null;
  readonly length: number | null;
  readonly omitted: number;
  readonly references: readonly Reference[];
}

/** An object of which nothing is told. */
export const NOTHING_INSIDE: Reading = { text: null, length: null, omitted: 0, references: [] };

/** A stretch of memory in which content stands, from its start to its end, one after the other. */
export type Regions = readonly Address[];

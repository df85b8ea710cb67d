import type { FrameId, FrameKind, Holder, ObjectId, Origin, Range, ReferenceKind, StepEvent } from './trace.ts';

/** One reference of an object, as it stands at a step. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** Index, key text, attribute name …: see DESIGN's list of kinds; empty where there is none. */
  readonly label: string;
  readonly object: ObjectId;
  readonly strength: 'strong' | 'weak';
}

/** One object, as it stands at a step. Immutable: unchanged objects are shared between snapshots. */
export interface MemoryObject {
  readonly id: ObjectId;
  readonly address: number;
  readonly type: string;
  readonly class: ObjectId | null;
  readonly text: string | null;
  readonly length: number | null;
  readonly omitted: number;
  readonly refcount: number | null;
  readonly immortal: boolean;
  readonly held: Holder;
  readonly origin: Origin | null;
  /** It was not seen being made in the step in which it was first seen. */
  readonly found: boolean;
  readonly references: readonly Reference[];
}

/** A name and the object it is bound to. */
export interface Name {
  readonly name: string;
  readonly object: ObjectId;
  /** The cell in which the value lives, where it lives in one. */
  readonly cell: ObjectId | null;
}

/** The value of an expression that a frame has evaluated and not used yet. */
export interface Temporary {
  readonly object: ObjectId;
  readonly expression: Range;
}

/** One frame, as it stands at a step. */
export interface Frame {
  readonly id: FrameId;
  readonly function: string;
  readonly kind: FrameKind;
  /** The file whose text runs in it; null: the program's own. */
  readonly file: string | null;
  readonly suspended: boolean;
  readonly names: readonly Name[];
  /** The deepest on the value stack first. Told only where expressions are steps; a suspended frame has none. */
  readonly temporaries: readonly Temporary[];
}

/** Everything that is known at one step. */
export interface Snapshot {
  /** Index of the step, from 0. */
  readonly step: number;
  readonly event: StepEvent;
  readonly range: Range | null;
  readonly frame: FrameId;
  /** The object returned, yielded or raised, or the value of the expression. */
  readonly value: ObjectId | null;
  /** The stack, outermost first, then the suspended frames. */
  readonly frames: readonly Frame[];
  readonly objects: ReadonlyMap<ObjectId, MemoryObject>;
}

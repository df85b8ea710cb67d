/**
 * The trace: what the tracer records and everything else reads.
 *
 * A trace is a list of steps. A step says where the program stands (before the statement
 * in `range`) and what differs from the step before it: a delta. Nothing derived is stored;
 * changes, aliases and sentences are computed from it by the rest of `model/`.
 */

/** `o7`: one object for its whole lifetime, also when its address is used again. */
export type ObjectId = `o${number}`;
/** `f2`: one activation of a code block (module, function, class body, generator …). */
export type FrameId = `f${number}`;

/** Start line, start column, end line, end column; lines from 1, columns (in code points) from 0. */
export type Range = readonly [line: number, column: number, endLine: number, endColumn: number];

/** `expression`: one was evaluated, its value lies on the value stack; recorded on demand. */
export const STEP_EVENTS = ['line', 'expression', 'call', 'return', 'yield', 'exception', 'end'] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

export const FRAME_KINDS = [
  'module',
  'function',
  'lambda',
  'class',
  'generator',
  'coroutine',
  'async-generator',
] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** What a reference goes through. Only `referent` is weak. */
export const REFERENCE_KINDS = [
  'item',
  'key',
  'value',
  'member',
  'attribute',
  'slot',
  'closure',
  'cell',
  'default',
  'base',
  'metaclass',
  'bound',
  'function',
  'referent',
  'iterates',
  'frame',
  'traceback',
  'cause',
  'context',
  'other',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/**
 * What keeps an object alive. `names`: names, suspended frames, modules or exceptions lead to it;
 * `unseen`: the value stack or C code; `none`: only objects as unreachable as itself.
 */
export const HOLDERS = ['names', 'unseen', 'none'] as const;
export type Holder = (typeof HOLDERS)[number];

/** Why an object was there before the program made it: students stumble over shared constants. */
export const ORIGINS = ['constant', 'small-int', 'interned'] as const;
export type Origin = (typeof ORIGINS)[number];

/**
 * One reference as recorded. A bare id is an `item`, whose label is its place among the items;
 * otherwise kind, label and object. Items come before all other references of an object.
 */
export type ReferenceRecord = ObjectId | readonly [kind: ReferenceKind, label: string, object: ObjectId];

/** An object when it is first seen. What is left out has the default named here. */
export interface ObjectRecord {
  /** `id()` of the object. */
  readonly address: number;
  /** `__name__` of its class, read without running user code. */
  readonly type: string;
  /** Its class, where the program defined it; default none. */
  readonly class?: ObjectId;
  /** Safe text of an atomic value (`"1"`, `"'Brie'"`), or of a closed object (`"module copy"`). */
  readonly text?: string;
  /** `len()` of a container or text. */
  readonly length?: number;
  /** How many items of a long container were not recorded; default 0. */
  readonly omitted?: number;
  /** Reference count without the recorder's own share; null or left out = not known. */
  readonly refcount?: number | null;
  /** Default false. */
  readonly immortal?: boolean;
  /** Default `names`. */
  readonly held?: Holder;
  /** Default none. */
  readonly origin?: Origin;
  /** Not seen being made in this step: it was there before, or that can't be told. Default false. */
  readonly found?: boolean;
  /** Default none. */
  readonly references?: readonly ReferenceRecord[];
}

/** Replace `remove` references from `start` on by `insert`. */
export type Splice = readonly [start: number, remove: number, ...insert: ReferenceRecord[]];

/** What differs in an object seen before. `text`, `length`, `class` and `origin` null: it has none any more. */
export interface ObjectChange {
  readonly type?: string;
  readonly class?: ObjectId | null;
  readonly text?: string | null;
  readonly length?: number | null;
  readonly omitted?: number;
  readonly refcount?: number | null;
  readonly immortal?: boolean;
  readonly held?: Holder;
  readonly origin?: Origin | null;
  /** Applied one after the other. */
  readonly references?: readonly Splice[];
}

/** A frame when it is entered. */
export interface FrameRecord {
  readonly id: FrameId;
  /** `co_qualname`. */
  readonly function: string;
  readonly kind: FrameKind;
  /** `co_filename` of the code that runs in it, where that is not the program's own text; default: it is. */
  readonly file?: string;
}

/**
 * Applied in order. `enter` puts a new frame on top of the stack, `leave` removes one for good,
 * `suspend` moves one from the stack to the end of the suspended, `resume` back on top of the stack.
 */
export type FrameChange =
  | readonly ['enter', FrameRecord]
  | readonly ['leave', FrameId]
  | readonly ['suspend', FrameId]
  | readonly ['resume', FrameId];

/**
 * A name and the object it is bound to now, with its cell where the value lives in one; null: unbound.
 * Entries rather than an object: a program may call a name `__proto__`.
 */
export type NameChange = readonly [name: string, object: ObjectId | null, cell?: ObjectId];

/** The value of an expression, as long as it lies on the value stack: no name leads to it there. */
export type TemporaryRecord = readonly [object: ObjectId, expression: Range];

/** One step: where the program stands, and what differs from the step before. */
export interface Step {
  readonly event: StepEvent;
  /**
   * The statement about to run, or the expression that was evaluated (event `expression`), in the file of the running
   * frame; null at the end.
   */
  readonly range: Range | null;
  /** The running frame. */
  readonly frame: FrameId;
  /** The source texts of files other than the program, by name; each in the step that first enters a frame of it. */
  readonly sources?: Readonly<Record<string, string>>;
  /** The object that was returned, yielded or raised, or the expression's value (events of these names). */
  readonly value?: ObjectId;
  readonly frames?: readonly FrameChange[];
  /** Names bound, rebound or unbound, per frame; a name that was not bound before goes to the end. */
  readonly names?: Readonly<Record<FrameId, readonly NameChange[]>>;
  /** All temporaries of the frames in which they changed, the deepest on the stack first. A suspended frame has none. */
  readonly temporaries?: Readonly<Record<FrameId, readonly TemporaryRecord[]>>;
  /** Objects seen for the first time. */
  readonly objects?: Readonly<Record<ObjectId, ObjectRecord>>;
  /** Objects seen before that differ. */
  readonly changed?: Readonly<Record<ObjectId, ObjectChange>>;
  /** Objects that ceased to exist since the step before. */
  readonly freed?: readonly ObjectId[];
  /** Objects that nothing seen refers to any more and whose fate is not known. */
  readonly lost?: readonly ObjectId[];
  /** Standard output since the step before. */
  readonly output?: string;
  /** Standard error since the step before. */
  readonly errors?: string;
  /** How many facts could not be read: each is told as `unknown`, or not at all. Default 0. */
  readonly unread?: number;
}

/** How the program ended. */
export type Outcome =
  | { readonly kind: 'finished' }
  | {
      readonly kind: 'exception';
      readonly type: string;
      readonly message: string;
      /** As CPython prints it, without the recorder's frames. */
      readonly traceback: string;
      /** The line of the program in which it surfaced. */
      readonly line: number | null;
      /** Of a SystemExit: the exit status of CPython's process, 0 to 255. Its `message` is what CPython prints, then. */
      readonly code?: number;
    }
  | {
      readonly kind: 'syntax-error';
      readonly message: string;
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
      /** As CPython prints it. */
      readonly traceback: string;
    }
  | { readonly kind: 'step-limit'; readonly limit: number }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'input-needed'; readonly prompt: string }
  /** It ended the process itself (`os._exit`), so that nothing ran any more; `code`: the exit status, 0–255. */
  | { readonly kind: 'exited'; readonly code: number }
  /** The interpreter broke down under it: abort, memory fault, its stack exhausted. `message`: what it said, one line. */
  | { readonly kind: 'crashed'; readonly message: string };

/** Code of the program that the interpreter called after the program's end: a finalizer, what `atexit` knows, a suspended generator. */
export interface ShutdownCall {
  /** `co_qualname`. */
  readonly function: string;
  /** What was finalized, or the generator. */
  readonly object?: ObjectId;
  /** What it wrote, also through what it called; it is part of the last step's output. */
  readonly output?: string;
  readonly errors?: string;
}

/** What the interpreter did when the program had ended and it let go of all names. */
export interface Shutdown {
  /** The objects of the last step that were freed then. */
  readonly freed: readonly ObjectId[];
  /** In order; default none. */
  readonly ran?: readonly ShutdownCall[];
}

/** What the runtime has not, so that it is simulated: one body runs after the other, none between two steps of another. */
export const SIMULATIONS = ['processes', 'threads'] as const;
export type Simulation = (typeof SIMULATIONS)[number];

/** Milliseconds. `traceMs`: running and recording the program, encoding included. */
export interface Timing {
  readonly startMs: number;
  readonly traceMs: number;
}

export const TRACE_FORMAT = 'refscope-trace';
export const TRACE_VERSION = 1;

/** A whole recorded run, the compact form that `refscope trace --deltas` prints. */
export interface Trace {
  readonly format: typeof TRACE_FORMAT;
  readonly version: typeof TRACE_VERSION;
  /** Version of Python, `3.14.2`. */
  readonly python: string;
  readonly source: string;
  readonly steps: readonly Step[];
  readonly outcome: Outcome;
  /** Left out where the program did not come to its end. */
  readonly shutdown?: Shutdown;
  /** What of this the program used; default none. */
  readonly simulated?: readonly Simulation[];
  readonly timing: Timing;
}

import type { Address } from '../interpreter/memory.ts';

/** Line and column where something starts, line and column where it ends; lines from 1, columns in characters from 0. */
export type Range = readonly [line: number, column: number, endLine: number, endColumn: number];

/**
 * An instruction at which a statement is entered. `loop` tells the `for` loops of one program apart, 0 for any other
 * statement. A loop is entered where its iterable is computed and, as `repeats` says, each time it fetches an item; the
 * first item belongs to the same step as the iterable.
 */
export interface Entry {
  readonly range: Range;
  readonly loop: number;
  readonly repeats: boolean;
}

/** An instruction before which values of expressions may lie on the value stack. */
export interface Point {
  /** Whether the evaluation of an expression can end with it. */
  readonly ends: boolean;
  /** The expressions, innermost first, whose value then lies on top: by the instruction that came before. */
  readonly values: ReadonlyMap<number, readonly Range[]>;
}

/** A source text other than the program's own. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What the recorder knows of one code object of the program: refscope/statements.py finds it. */
export interface Plan {
  /** The address of the code object. */
  readonly code: Address;
  readonly name: string;
  readonly qualname: string;
  readonly kind: string;
  readonly range: Range;
  /** The fast locals in the order in which a frame stores them, and which of them are cells. */
  readonly names: readonly string[];
  readonly cells: ReadonlySet<number>;
  /** How many values at most lie on the value stack. */
  readonly stackSize: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly points: ReadonlyMap<number, Point>;
  /** The first offset and the range of each stretch of one statement. */
  readonly stretches: readonly (readonly [offset: number, range: Range])[];
  /** The instructions by which a frame hands a value to what it awaits or delegates to. */
  readonly sends: readonly number[];
  readonly file: SourceFile | null;
  /** Whether the names live in a dictionary. */
  readonly isNamespace: boolean;
}

const SUSPENDABLE = ['generator', 'coroutine', 'async-generator'];

/** Whether the code is that of frames which can be suspended. */
export const isSuspendable = (plan: Plan): boolean => SUSPENDABLE.includes(plan.kind);

/** Addresses of objects of the interpreter that the recorder must know; they are the same for all its programs. */
export interface Landmarks {
  readonly none: Address;
  readonly disable: Address;
  readonly int: Address;
  readonly str: Address;
  readonly cell: Address;
  readonly generators: readonly Address[];
  readonly generatorExit: Address;
  /** What a call that goes too deep raises, and its message. */
  readonly recursionError: Address;
  readonly tooDeep: Address;
  readonly stopIteration: Address;
  /** The head of the collector's youngest list; the count of calls that may still nest. */
  readonly young: Address;
  readonly remaining: Address;
  /** Where it stands that a signal waits. */
  readonly signals: readonly Address[];
}

/** A program that is about to run, as refscope/recorder.py describes it. */
export interface Task {
  /** The function of refscope/answers.py. */
  readonly answer: Address;
  /** Whether the user asked to see something of the runtime open. */
  readonly opened: boolean;
  /** The program's own module first. */
  readonly plans: readonly Plan[];
  /** What the namespace of the module holds before it starts. */
  readonly preset: ReadonlyMap<string, Address>;
  /** All constants that the code of the program holds. */
  readonly constants: ReadonlySet<Address>;
  readonly maxSteps: number;
  /** Whether the evaluation of expressions is told in steps of its own. */
  readonly expressions: boolean;
}

/** Parses what refscope/recorder.py writes. */
export function parseTask(json: string): Task {
  const { plans, preset, constants, ...rest } = JSON.parse(json);
  return { ...rest, plans: plans.map(parsePlan), preset: new Map(preset), constants: new Set(constants) };
}

type Listed<T> = readonly (readonly [number, ...T[]])[];

interface WrittenPlan extends Omit<Plan, 'cells' | 'entries' | 'points' | 'isNamespace'> {
  readonly cells: readonly number[];
  readonly entries: readonly (readonly [offset: number, range: Range, loop: number, repeats: boolean])[];
  readonly points: readonly (readonly [offset: number, ends: boolean, values: Listed<readonly Range[]>])[];
}

function parsePlan({ cells, entries, points, ...rest }: WrittenPlan): Plan {
  return {
    ...rest,
    cells: new Set(cells),
    entries: new Map(entries.map(([offset, range, loop, repeats]) => [offset, { range, loop, repeats }])),
    points: new Map(
      points.map(([offset, ends, values]) => [offset, { ends, values: new Map(values as [number, Range[]][]) }]),
    ),
    isNamespace: rest.kind === 'module' || rest.kind === 'class',
  };
}

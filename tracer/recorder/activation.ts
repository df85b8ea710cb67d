import { GENERATOR_FRAME } from '../interpreter/layout.ts';
import type { Address } from '../interpreter/memory.ts';
import { UNWATCHED } from './known.ts';
import type { Plan } from './plan.ts';
import type { Temporaries } from './temporaries.ts';

/** What a name is bound to, and the cell that holds it or 0. */
export interface Binding {
  readonly content: Address;
  readonly cell: Address;
}

/** The number of a watch on a frame that has ended. */
export const ENDED = -2;

/** One frame of the program, from its start to its end. */
export class Activation {
  readonly id: string;
  readonly plan: Plan;
  /** Its address. */
  readonly frame: Address;
  /** The names in its namespace that it has not bound itself, with their values or ANY. */
  readonly preset: ReadonlyMap<string, Address>;
  names: ReadonlyMap<string, Binding> = new Map();
  /** The identities told of for each name, and the names that may be bound to another since. */
  readonly told = new Map<string, string>();
  readonly renamed = new Set<string>();
  /** The memory in which its bindings stand, the number of the watch on it, and the table of its namespace. */
  watched: readonly number[] = [];
  watchNumber = UNWATCHED;
  table: Address = 0;
  /** What it held on its value stack when it was last looked at. */
  stacked: readonly Address[] = [];
  /** The loop whose first item belongs to the step that just ran. */
  loop = 0;
  /** The values of its expressions, where these are steps. */
  readonly temporaries: Temporaries | null;
  /** Whether its names count as roots: a suspended frame's do where a value stack holds its generator. */
  rooted = true;

  constructor(
    id: string,
    plan: Plan,
    frame: Address,
    preset: ReadonlyMap<string, Address>,
    temporaries: Temporaries | null,
  ) {
    this.id = id;
    this.plan = plan;
    this.frame = frame;
    this.preset = preset;
    this.temporaries = temporaries;
  }

  /** Nothing is known any more of what it holds. */
  forget(): void {
    this.names = new Map();
    this.watched = [];
    if (this.watchNumber !== ENDED) this.watchNumber = UNWATCHED;
    this.stacked = [];
    this.temporaries?.forget();
  }

  /** The address of the generator or coroutine that the frame is part of, if it is. */
  get generator(): Address {
    return this.frame - GENERATOR_FRAME;
  }
}

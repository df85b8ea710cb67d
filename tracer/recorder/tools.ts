/**
 * The recorder's own tool of `sys.monitoring` is none that the program could see or be in the way of: while it runs, its
 * numbers of tools are others than the interpreter's, and the recorder's has none.
 */
import { LONG_NEGATIVE, LONG_TAG } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { smallNumber } from '../interpreter/numbers.ts';
import type { Landmarks } from './plan.ts';

/** How many tools a program may use. */
const TOOLS = 6;
const NOT_GIVEN = -1;
/** The functions with which a program makes a tool its own. */
const TAKING = ['use_tool_id', 'register_callback'];

/** A function of `sys.monitoring` whose first argument is the number of a tool, as the interpreter's table has it. */
export interface ToolFunction {
  readonly name: string;
  /** Where it stands in the interpreter's table of functions. */
  readonly place: number;
  /** It has this one argument, and is given it alone; else it is given all in a row. */
  readonly alone: boolean;
}

/** What Emscripten exports for it. */
export interface Table {
  readonly wasmTable: { get(place: number): (self: Address, args: Address, count: number) => Address };
  _PyLong_FromUnsignedLong(value: number): Address;
}

/** Which of the interpreter's tools those of the program are. */
export class Tools {
  readonly #table: Table;
  readonly #memory: Memory;
  readonly #int: Address;
  readonly #none: Address;
  /** The recorder's own; null: no program is recorded. */
  #own: number | null = null;
  /** By the program's number: the interpreter's. */
  readonly #given: number[] = new Array(TOOLS).fill(NOT_GIVEN);

  constructor(table: Table, memory: Memory, { int, none }: Pick<Landmarks, 'int' | 'none'>) {
    this.#table = table;
    this.#memory = memory;
    this.#int = int;
    this.#none = none;
  }

  /** From here on the tool `own` is hidden from the program. */
  hide(own: number): void {
    this.#own = own;
    this.#given.fill(NOT_GIVEN);
  }

  /** The numbers are the interpreter's again. */
  show(): void {
    this.#own = null;
  }

  /** What stands in the interpreter's table in the place of `original`. */
  call({ name, place, alone }: ToolFunction): (self: Address, args: Address, count: number) => Address {
    const original = this.#table.wasmTable.get(place);
    return (self, args, count) => {
      this.#memory.refresh();
      if (this.#own === null || (!alone && count === 0)) return original(self, args, count);
      const argument = alone ? args : this.#memory.word(args);
      const tool = this.#numberOf(argument);
      if (tool === null) return original(self, args, count);
      if (name === 'get_tool' && this.#given[tool] === NOT_GIVEN) return this.#none;
      const other = this.#table._PyLong_FromUnsignedLong(this.#toolOf(tool, TAKING.includes(name)));
      const result = alone ? original(self, other, count) : this.#callWith(original, self, args, count, other);
      if (name === 'free_tool_id') this.#given[tool] = NOT_GIVEN;
      return result;
    };
  }

  #callWith(
    original: (self: Address, args: Address, count: number) => Address,
    self: Address,
    args: Address,
    count: number,
    first: Address,
  ): Address {
    const before = this.#memory.word(args);
    this.#memory.store(args, first);
    const result = original(self, args, count);
    this.#memory.refresh();
    this.#memory.store(args, before);
    return result;
  }

  /** The number of a tool; null: what is no such number is the interpreter's to refuse. */
  #numberOf(argument: Address): number | null {
    if (this.#memory.type(argument) !== this.#int || isNegative(this.#memory, argument)) return null;
    const number = smallNumber(this.#memory, argument);
    return number < TOOLS ? number : null;
  }

  /** The interpreter's tool for that of the program: its own number where that is free, else another one. */
  #toolOf(tool: number, takes: boolean): number {
    const given = this.#given[tool] ?? NOT_GIVEN;
    if (given !== NOT_GIVEN) return given;
    const isFree = (each: number): boolean => each !== this.#own && !this.#given.includes(each);
    const others = Array.from({ length: TOOLS }, (_, each) => each).filter(isFree);
    // The sixth of six finds no place: it is told that it is in use.
    const found = isFree(tool) ? tool : (others.at(-1) ?? tool);
    if (takes && isFree(found)) this.#given[tool] = found;
    return found;
  }
}

/** The sign of an int object stands in the two lowest bits of its tag: 2. */
const isNegative = (memory: Memory, int: Address): boolean => (memory.word(int + LONG_TAG) & LONG_NEGATIVE) !== 0;

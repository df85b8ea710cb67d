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

/** The function that tells all events that any tool asks for. */
const TELLING = '_all_events';
/** The numbers that the interpreter keeps for `sys.settrace` and `sys.setprofile`, as bits. */
const OF_SYS = 0b1100_0000;

/**
 * A function of `sys.monitoring` whose first argument is the number of a tool, or that tells of all, as the
 * interpreter's table has it.
 */
export interface ToolFunction {
  readonly name: string;
  /** Where it stands in the interpreter's table of functions. */
  readonly place: number;
  /** It has this one argument or none, and is given it alone; else it is given all in a row. */
  readonly alone: boolean;
}

/** What Emscripten exports for it. */
export interface Table {
  readonly wasmTable: { get(place: number): (self: Address, args: Address, count: number) => Address };
  _PyLong_FromUnsignedLong(value: number): Address;
  _PyDict_Next(dict: Address, position: Address, key: Address, value: Address): number;
  _PyDict_SetItem(dict: Address, key: Address, value: Address): number;
  _PyDict_DelItem(dict: Address, key: Address): number;
  _malloc(size: number): Address;
}

/** Which of the interpreter's tools those of the program are. */
export class Tools {
  readonly #table: Table;
  readonly #memory: Memory;
  readonly #int: Address;
  readonly #none: Address;
  /** Place for a position in a dict, with its key and value. */
  readonly #room: Address;
  /** The recorder's own; null: no program is recorded. */
  #own: number | null = null;
  /** By the program's number: the interpreter's. */
  readonly #given: number[] = new Array(TOOLS).fill(NOT_GIVEN);

  constructor(table: Table, memory: Memory, { int, none }: Pick<Landmarks, 'int' | 'none'>) {
    this.#table = table;
    this.#memory = memory;
    this.#int = int;
    this.#none = none;
    this.#room = table._malloc(12);
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
      if (name === TELLING) return this.#told(original(self, args, count));
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

  /** The dict of all events, with the bits of their tools, as the program's numbers have them. */
  #told(events: Address): Address {
    if (events === 0) return events;
    const [position, key, value] = [this.#room, this.#room + 4, this.#room + 8];
    const found: [name: Address, tools: number][] = [];
    this.#memory.refresh();
    this.#memory.store(position, 0);
    while (this.#table._PyDict_Next(events, position, key, value) !== 0)
      found.push([this.#memory.word(key), smallNumber(this.#memory, this.#memory.word(value))]);
    for (const [name, tools] of found) {
      const seen = this.#programsBits(tools);
      // An int that small is never freed.
      if (seen === 0) this.#table._PyDict_DelItem(events, name);
      else this.#table._PyDict_SetItem(events, name, this.#table._PyLong_FromUnsignedLong(seen));
    }
    return events;
  }

  #programsBits(tools: number): number {
    const bits = this.#given.map((each, tool) => (each !== NOT_GIVEN && (tools >> each) & 1 ? 1 << tool : 0));
    return bits.reduce((all, bit) => all | bit, tools & OF_SYS);
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

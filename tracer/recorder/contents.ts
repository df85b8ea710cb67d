import type { Collector } from '../interpreter/collector.ts';
import { FRAME_CODE, GENERATOR_FRAME, HAS_GC, HEAP_TYPE, OBJECT_BYTES, TYPE_C_NAME } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { textAt, textOf } from '../interpreter/texts.ts';
import { untagged } from '../interpreter/value-stack.ts';
import type { Activation } from './activation.ts';
import { atomText, closedText, frameLayoutOf, labelOf, readingOf, referentsOf, regionsOf, shapeOf } from './answers.ts';
import { type Known, UNWATCHED } from './known.ts';
import { isSameList } from './lists.ts';
import type { OwnDicts } from './own-dicts.ts';
import type { Python } from './python.ts';
import { constants, floats, ints, intText, strText, texts } from './readers/atoms.ts';
import { cells, methods } from './readers/callables.ts';
import { lists, sets, tuples } from './readers/containers.ts';
import { dicts } from './readers/dicts.ts';
import { instanceRegions, ownReferences } from './readers/instances.ts';
import { type FrameLayout, ITEM_LIMIT, type Kind } from './readers/kind.ts';
import { generators } from './readers/suspended.ts';
import {
  type KindName,
  NOTHING_INSIDE,
  type Reading,
  type Reference,
  type Regions,
  type Shape,
  unknownShape,
} from './shape.ts';
import { readOr, UNREAD } from './unread.ts';
import { stretchesOf, type Watch } from './watch.ts';

const NOT_READ: readonly [Reading, Regions] = [UNREAD, []];

/** The content of objects: how it is read, and which memory is watched for changes of it. */
export class Contents {
  readonly #memory: Memory;
  readonly #python: Python;
  readonly #collector: Collector;
  readonly #watch: Watch<Known | Activation>;
  /** Objects that were there before the program. */
  readonly #runtime: ReadonlySet<Address>;
  readonly #none: Address;
  /** What is known of the frames of the program's own code. */
  readonly #layouts: ReadonlyMap<Address, FrameLayout>;
  readonly #ownDicts: OwnDicts;
  readonly #shapes = new Map<Address, Shape>();
  readonly #kinds: Readonly<Record<Exclude<KindName, 'python'>, Kind>>;
  /** The classes of the program that have had instances. */
  readonly openClasses = new Set<Address>();

  constructor(
    memory: Memory,
    python: Python,
    collector: Collector,
    watch: Watch<Known | Activation>,
    runtime: ReadonlySet<Address>,
    none: Address,
    layouts: ReadonlyMap<Address, FrameLayout>,
    ownDicts: OwnDicts,
  ) {
    this.#memory = memory;
    this.#python = python;
    this.#collector = collector;
    this.#watch = watch;
    this.#runtime = runtime;
    this.#none = none;
    this.#layouts = layouts;
    this.#ownDicts = ownDicts;
    this.#kinds = kindsOf(memory, this);
  }

  /** The shape of the instances of the class at `type`. */
  shape(type: Address): Shape {
    let shape = this.#shapes.get(type);
    if (shape === undefined) {
      const answer = shapeOf(this.#python, type, this.#isBuiltIn(type));
      if (answer === null) return unknownShape((this.#memory.flags(type) & HAS_GC) !== 0);
      shape = answer;
      this.#shapes.set(type, shape);
      if (shape.open) this.openClasses.add(type);
    }
    return shape;
  }

  /** Whether a class is one of those that the interpreter begins with, and never frees. */
  #isBuiltIn(type: Address): boolean {
    if (this.#memory.flags(type) & HEAP_TYPE) return false;
    return !textAt(this.#memory, this.#memory.word(type + TYPE_C_NAME)).includes('.');
  }

  /** What stood at `address` is no more: if it was a class, so is its shape. */
  forget(address: Address): void {
    if (this.#shapes.delete(address)) this.openClasses.delete(address);
  }

  /** What is in the object now; whatever of that can change is watched. */
  read(known: Known): Reading {
    const { shape, address } = known;
    // What was tracked and is not any more has died, and another object stands there.
    const isOfRuntime = known.linked && this.#runtime.has(address);
    const isClosed = shape.closed || (!shape.plain && isOfRuntime);
    const [reading, regions] = readOr(this.#python.unread, NOT_READ, () =>
      isClosed ? this.#readClosed(known) : this.#readOpen(known),
    );
    if (!known.immortal || !shape.immutable) this.#watchRegions(known, regions);
    return isWhole(reading) ? reading : partOf(reading);
  }

  #readClosed(known: Known): readonly [Reading, Regions] {
    const text = closedText(this.#python, known.address) ?? `${known.type} of the runtime`;
    return [{ ...NOTHING_INSIDE, text }, this.#regions(known.shape, known.address)];
  }

  #readOpen(known: Known): readonly [Reading, Regions] {
    const { shape, address } = known;
    const full = shape.kind === 'python' ? readingOf(this.#python, address) : null;
    if (full?.isClosed) return [full, []];
    const closed = full === null && shape.maybeClosed ? this.#closedText(known) : null;
    if (closed !== null) return [{ ...NOTHING_INSIDE, text: closed }, []];
    const reading = full ?? this.#kind(shape).read(address);
    const regions = full?.regions ?? this.#kind(shape).regions(address);
    if (shape.exact) return [shape.volatile ? this.#withOthers(address, reading) : reading, regions];
    this.#ownDicts.note(known);
    const references = [...reading.references, ...ownReferences(this.#memory, this, shape, address)];
    const whole = { ...reading, references };
    const places = [...instanceRegions(this.#memory, address, shape.start), ...regions];
    return [shape.volatile ? this.#withOthers(address, whole) : whole, places];
  }

  #closedText(known: Known): string | null {
    if (known.shape.kind !== 'generator') return closedText(this.#python, known.address);
    if (known.closed === undefined)
      known.closed = this.#isOfProgram(known.address) ? null : closedText(this.#python, known.address);
    return known.closed;
  }

  /** Whether a generator runs code of the program itself. */
  #isOfProgram(generator: Address): boolean {
    return this.#layouts.has(untagged(this.#memory.word(generator + GENERATOR_FRAME + FRAME_CODE)));
  }

  #regions(shape: Shape, address: Address): Regions {
    const beyond = shape.kind === 'python' ? regionsOf(this.#python, address) : this.#kind(shape).regions(address);
    return shape.exact ? beyond : [...instanceRegions(this.#memory, address, shape.start), ...beyond];
  }

  #kind(shape: Shape): Kind {
    return this.#kinds[shape.kind === 'python' ? 'none' : shape.kind];
  }

  /** Adds what the collector sees and `reading` does not tell, as `other`. */
  #withOthers(address: Address, reading: Reading): Reading {
    const told = new Set(reading.references.map(([, , target]) => target));
    told.add(this.#memory.type(address)).add(this.#none);
    const others = referentsOf(this.#python, address).filter((target) => !told.has(target));
    const shown = others.slice(0, ITEM_LIMIT).map((target): Reference => ['other', '', target]);
    return {
      ...reading,
      omitted: reading.omitted + others.length - shown.length,
      references: [...reading.references, ...shown],
    };
  }

  /** Watches where the object stands now. A region that adjoins its first words is watched with them. */
  #watchRegions(known: Known, regions: Regions): void {
    const { address } = known;
    // Its reference count and its type are watched in any case.
    let end = address + OBJECT_BYTES;
    const rest: Address[] = [];
    for (let index = 0; index < regions.length; index += 2) {
      const from = regions[index] ?? 0;
      const to = regions[index + 1] ?? 0;
      if (address < from && from <= end) end = Math.max(end, to);
      else if (from < to) rest.push(from, to);
    }
    const watched = [address, end, ...rest];
    if (isSameList(watched, known.watched)) return;
    known.watched = watched;
    if (known.watchNumber !== UNWATCHED) this.#watch.release(known.watchNumber);
    known.watchNumber = this.#watch.add(known, stretchesOf(watched), false);
  }

  /** Whether something on the value stack is neither a plain value nor the runtime's. */
  isWorthTelling(address: Address): boolean {
    const shape = this.shape(this.#memory.type(address));
    if (!shape.collected || shape.closed || !this.#collector.isLinked(address)) return false;
    return !shape.maybeClosed || closedText(this.#python, address) === null;
  }

  // What the readers ask for.

  label(key: Address): string {
    const shape = this.shape(this.#memory.type(key));
    if (shape.exact && shape.kind === 'str') return strText(this.#memory, this, key);
    if (shape.exact && shape.kind === 'int') return intText(this.#memory, this, key);
    return labelOf(this.#python, key);
  }

  name(key: Address): string {
    const shape = this.shape(this.#memory.type(key));
    return shape.exact && shape.kind === 'str' ? textOf(this.#memory, key) : this.label(key);
  }

  isInSight(dict: Address): boolean {
    return this.#ownDicts.isInSight(dict);
  }

  isAtom(object: Address): boolean {
    return this.shape(this.#memory.type(object)).atom;
  }

  frameLayout(code: Address): FrameLayout {
    return this.#layouts.get(code) ?? frameLayoutOf(this.#python, code);
  }

  atom(value: Address): string {
    return atomText(this.#python, value, this.#memory.isImmortal(value));
  }
}

const isFilled = ([, , target]: Reference): boolean => target !== 0;

const isWhole = ({ omitted, references }: Reading): boolean => omitted >= 0 && references.every(isFilled);

/** What is just being made, or let go, has places that are empty, and may hold more than it says. */
const partOf = (reading: Reading): Reading => ({
  ...reading,
  omitted: Math.max(reading.omitted, 0),
  references: reading.references.filter(isFilled),
});

function kindsOf(memory: Memory, asked: Contents): Readonly<Record<Exclude<KindName, 'python'>, Kind>> {
  return {
    none: { read: () => NOTHING_INSIDE, regions: () => [] },
    unknown: { read: () => UNREAD, regions: () => [] },
    constant: constants(asked),
    int: ints(memory, asked),
    float: floats(memory),
    str: texts(memory, asked),
    list: lists(memory),
    tuple: tuples(memory),
    dict: dicts(memory, asked),
    set: sets(memory),
    cell: cells(memory),
    method: methods(memory),
    generator: generators(memory, asked),
  };
}

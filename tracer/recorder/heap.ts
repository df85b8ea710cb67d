/**
 * The objects of the program from step to step: identity, content, lifetime.
 *
 * Objects are known by address; no reference to one is kept. A step looks only at what may have changed: objects whose
 * memory differs, objects that the collector began to track, and what these lead to.
 */

import type { Collector } from '../interpreter/collector.ts';
import { FINALIZED_BIT, GC_HEAD_BYTES, GC_PREVIOUS, HEAP_TYPE, TYPE_C_NAME, TYPE_NAME } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { quote, textAt, textOf } from '../interpreter/texts.ts';
import { linkedReferentsOf } from './answers.ts';
import { Changes } from './changes.ts';
import { Contents } from './contents.ts';
import type { Difference } from './difference.ts';
import { Fates } from './fates.ts';
import { type Held, Known, type KnownObjects, knownAt, UNWATCHED } from './known.ts';
import { isSameList } from './lists.ts';
import { originOf } from './origin.ts';
import { OwnDicts } from './own-dicts.ts';
import type { Landmarks, Task } from './plan.ts';
import type { Python } from './python.ts';
import { Reach } from './reach.ts';
import { References } from './references.ts';
import type { Reading, Reference } from './shape.ts';

const WEAK = 'referent';
const NONE_BORN: ReadonlySet<Address> = new Set();

/** What names and value stacks came to refer to, and ceased to, in a step. */
export interface RootChanges {
  readonly added: readonly Address[];
  readonly removed: readonly Address[];
  /** What came onto value stacks; all that is there. */
  readonly stacked: readonly Address[];
  readonly onStacks: () => ReadonlySet<Address>;
  /** What value stacks came and ceased to hold a counted reference to, where that is told. */
  readonly came: readonly Address[];
  readonly went: readonly Address[];
  /** What is told though no name leads to it; 0: nothing. */
  readonly value: Address;
}

/** Of a heap that was forgotten: how many objects it gave numbers to, those it told of last, and the runtime's. */
export interface Forgotten {
  readonly serials: number;
  readonly lost: readonly Known[];
  readonly runtime: Set<Address> | null;
}

const NOTHING_FORGOTTEN: Forgotten = { serials: 0, lost: [], runtime: null };

/** All objects that are told of, and the difference that a step makes. */
export class ObjectHeap {
  readonly #memory: Memory;
  readonly #collector: Collector;
  readonly #difference: Difference;
  readonly #landmarks: Landmarks;
  readonly #constants: ReadonlySet<Address>;
  /** What the collector tracked before the program started. Where one of these is freed, what is made there is not one. */
  readonly #runtime: Set<Address>;
  readonly #known: KnownObjects = new Map();
  readonly changes = new Changes();
  readonly #contents: Contents;
  readonly #reach: Reach;
  readonly #references: References;
  readonly #fates: Fates;
  readonly #ownDicts: OwnDicts;
  readonly #volatile = new Set<Known>();
  #serials: number;
  // In a step: objects that are still to be read; addresses of objects that referred to one that is no more; of those
  // that are no more; of those that are new to the collector.
  #unread: Known[] = [];
  readonly #stale = new Set<Address>();
  #vacant: Address[] = [];
  #born: ReadonlySet<Address> = NONE_BORN;

  constructor(
    memory: Memory,
    collector: Collector,
    python: Python,
    difference: Difference,
    landmarks: Landmarks,
    { constants, plans }: Task,
    { serials, lost, runtime }: Forgotten = NOTHING_FORGOTTEN,
  ) {
    this.#serials = serials;
    this.changes.lost.push(...lost);
    this.#memory = memory;
    this.#collector = collector;
    this.#difference = difference;
    this.#landmarks = landmarks;
    this.#constants = constants;
    this.#runtime = runtime ?? collector.tracked();
    this.#ownDicts = new OwnDicts(memory, this.#known);
    const setHeld = (known: Known, held: Held): void => this.changes.set(known, 'held', held);
    this.#contents = new Contents(
      memory,
      python,
      collector,
      difference.watch,
      this.#runtime,
      landmarks.none,
      new Map(plans.map((plan) => [plan.code, plan])),
      this.#ownDicts,
    );
    this.#reach = new Reach(this.#known, setHeld);
    this.#references = new References(this.#known, this.#reach, (address) => this.#meet(address));
    this.#fates = new Fates(memory, this.#known, this.#reach, this.#runtime, setHeld, (address) =>
      memory.count(address) === 0 ? [] : linkedReferentsOf(python, address),
    );
  }

  /** The object at `address`, which the last step told of. */
  at(address: Address): Known {
    return knownAt(this.#known, address);
  }

  /** The object at `address`, if it is known. */
  find(address: Address): Known | undefined {
    return this.#known.get(address);
  }

  /** Finds what differs from the step before. */
  step({ added, removed, stacked, onStacks, came, went, value }: RootChanges): void {
    const { born, unlinked, linked, altered, counted } = this.#difference;
    if (born.length > 0) this.#born = new Set(born);
    if (born.length > 0 || unlinked.length > 0)
      for (const known of this.#dead()) if (this.#isKnown(known)) this.#gone(known, true);
    // What an earlier look found to be tracked may be no more.
    for (const known of linked)
      if (this.#isKnown(known) && this.#collector.isLinked(known.address)) known.linked = true;
    const doubtful = new Set<Known>();
    for (const known of altered) if (this.#isKnown(known)) this.#checkContent(known, doubtful);
    for (const known of counted) if (this.#isKnown(known)) this.#count(known);
    if (this.#volatile.size > 0) this.#readVolatile();
    this.#references.bind(added, removed);
    this.#references.stack(came, went);
    if (doubtful.size > 0) this.#settleDoubtful(doubtful, onStacks());
    if (this.#vacant.length > 0) this.#readStale();
    this.#readNew();
    if (this.#reach.cut.length > 0) this.#reach.mend();
    const onTop = this.#vacant.length > 0 ? [...stacked, ...this.#vacantAmong(onStacks())] : stacked;
    this.#meetUnnamed(onTop, value, born);
    if (this.#reach.cut.length > 0) this.#reach.mend();
    this.#reach.settleStacks(onStacks);
    this.#settleFates();
    this.#reach.fresh.length = 0;
    if (this.#vacant.some((address) => this.#known.has(address))) this.changes.replaced = true;
  }

  #settleFates(): void {
    if (this.#reach.unreached.size === 0) return;
    for (const known of this.#fates.settle(this.#references.touched))
      if (this.#isKnown(known)) this.#gone(known, this.#references.wasTraced(known) && !this.#staysCounted(known));
  }

  /**
   * Whether what stands at the address of an object that nothing known refers to any more has as good as its type and
   * references: whatever frees an object writes over these. Then something that is not read may hold it.
   */
  #staysCounted({ address, typeAt, refcount, before }: Known): boolean {
    const count = this.#memory.count(address);
    return this.#memory.type(address) === typeAt && count > 0 && count <= Number(before?.get('refcount') ?? refcount);
  }

  /**
   * The tracked objects that are no more: they are not tracked any longer, or another one stands in their place.
   * A collection ceases to track tuples that cannot be part of a cycle.
   */
  #dead(): readonly Known[] {
    const dead: Known[] = [];
    for (const known of this.#difference.unlinked) {
      if (this.#difference.collected && known.shape.immutable) known.linked = false;
      else dead.push(known);
    }
    for (const address of this.#born) {
      this.#runtime.delete(address);
      const known = this.#known.get(address);
      // A tuple that was not tracked never comes to be: what is tracked there now is another one.
      if (known !== undefined && (known.linked || known.shape.immutable) && !this.#isFinalized(address))
        dead.push(known);
    }
    return dead;
  }

  #isFinalized(address: Address): boolean {
    return (this.#memory.word(address - GC_HEAD_BYTES + GC_PREVIOUS) & FINALIZED_BIT) !== 0;
  }

  #isKnown(known: Known): boolean {
    return this.#known.get(known.address) === known;
  }

  // Looking.

  /**
   * Looks at an object whose content changed: is it the same? What the collector does not track may as well have been
   * freed: it is `doubtful` until what refers to it has been looked at.
   */
  #checkContent(known: Known, doubtful: Set<Known>): void {
    const { shape, address } = known;
    if (known.linked) {
      this.#read(known);
      this.#count(known);
    } else if (shape.immutable || shape.collected || this.#memory.type(address) !== known.typeAt) {
      this.#gone(known, this.#references.wasTraced(known));
    } else {
      doubtful.add(known);
    }
  }

  /** Reads those that something alive refers to; the others are no more: what stands there is nothing to be asked about. */
  #settleDoubtful(doubtful: Set<Known>, onStacks: ReadonlySet<Address>): void {
    const isDead = (known: Known): boolean =>
      this.#memory.count(known.address) === 0 || (known.counted <= 0 && !onStacks.has(known.address) && !known.lasts);
    for (let dead = [...doubtful].filter(isDead); dead.length > 0; dead = [...doubtful].filter(isDead)) {
      for (const known of dead) {
        doubtful.delete(known);
        if (this.#isKnown(known)) this.#gone(known, this.#references.wasTraced(known));
      }
    }
    for (const known of doubtful) {
      if (!this.#isKnown(known)) continue;
      this.#read(known);
      this.#count(known);
    }
  }

  /** Looks at the reference count of an object. */
  #count(known: Known): void {
    const count = this.#memory.count(known.address);
    if (count === known.refcount || known.immortal) return;
    this.#references.touch(known);
    if (count === 0 && !known.linked) {
      this.#gone(known, this.#references.wasTraced(known));
      return;
    }
    this.changes.set(known, 'refcount', count);
  }

  #readVolatile(): void {
    for (const known of [...this.#volatile]) if (this.#isKnown(known) && known.linked) this.#read(known);
  }

  /** Reads the content of an object that was just met. */
  #readFirst(known: Known): void {
    if (known.outgoing.length > 0) {
      // It was read already: what is volatile is, in the step in which it is met too.
      this.#read(known);
      return;
    }
    const reading = this.#contents.read(known);
    known.text = reading.text;
    known.length = reading.length;
    known.omitted = reading.omitted;
    known.outgoing = outgoingOf(known, reading);
    for (const target of known.outgoing) this.#references.add(known, target);
    known.references = reading.references.map((reference) => this.#reference(reference));
  }

  /** Reads the content of an object again, and notes what differs. */
  #read(known: Known): void {
    const typeAt = this.#memory.type(known.address);
    if (typeAt !== known.typeAt) this.#changeType(known, typeAt);
    const reading = this.#contents.read(known);
    this.changes.set(known, 'text', reading.text);
    this.changes.set(known, 'length', reading.length);
    this.changes.set(known, 'omitted', reading.omitted);
    this.#references.refer(known, outgoingOf(known, reading));
    const references = reading.references.map((reference) => this.#reference(reference));
    if (!isSameList(references, known.references)) this.changes.set(known, 'references', references);
  }

  /** One reference as it is told. */
  #reference([kind, label, target]: Reference): string {
    const { id } = this.#known.get(target) ?? this.#meet(target);
    return kind === 'item' ? id : `["${kind}",${quote(label)},${id}]`;
  }

  #changeType(known: Known, typeAt: Address): void {
    const shape = this.#contents.shape(typeAt);
    known.typeAt = typeAt;
    known.shape = shape;
    this.changes.set(known, 'type', shape.name ?? this.#typeName(typeAt));
    this.changes.set(known, 'class', shape.open ? typeAt : 0);
    if (shape.volatile) this.#volatile.add(known);
  }

  /** The name of a class: of one that was made while Python ran, a text of Python's; else what stands behind the last dot. */
  #typeName(typeAt: Address): string {
    if ((this.#memory.flags(typeAt) & HEAP_TYPE) === 0)
      return textAt(this.#memory, this.#memory.word(typeAt + TYPE_C_NAME)).replace(/.*\./, '');
    return textOf(this.#memory, this.#memory.word(typeAt + TYPE_NAME));
  }

  // Meeting objects and losing them.

  /** An object that was not known: gives it a number; it is read later. */
  #meet(address: Address): Known {
    const typeAt = this.#memory.type(address);
    const shape = this.#contents.shape(typeAt);
    const known = new Known(++this.#serials, address, typeAt, shape);
    this.#known.set(address, known);
    this.changes.created.add(known);
    this.#unread.push(known);
    known.type = shape.name ?? this.#typeName(typeAt);
    known.immortal = this.#memory.isImmortal(address);
    if (!known.immortal) known.refcount = this.#memory.count(address);
    if (shape.open) known.class = typeAt;
    if (shape.collected) {
      if (shape.volatile) this.#volatile.add(known);
      known.linked = this.#collector.isLinked(address);
    }
    known.counted = this.#references.countTo(address);
    if (shape.kind === 'dict') this.#ownDicts.meet(address);
    known.isConstant = this.#constants.has(address);
    known.origin = originOf(this.#memory, this.#landmarks, known);
    this.#reach.lose(known);
    return known;
  }

  #readNew(): void {
    const unread = this.#unread;
    // Reading may meet more.
    for (const known of unread) {
      this.#readFirst(known);
      const isAccountedFor = known.refcount === known.counted || this.#born.has(known.address);
      known.found = known.immortal || known.isConstant || !isAccountedFor;
    }
    unread.length = 0;
    for (const known of this.#ownDicts.takeDoubtful()) this.#read(known);
    if (unread.length > 0) this.#readNew();
  }

  /** Reads again what referred to objects whose address another object has now. */
  #readStale(): void {
    for (const address of [...this.#stale]) {
      const known = this.#known.get(address);
      if (known === undefined) continue;
      if (known.linked) this.#read(known);
      // What cannot change has lost what it referred to: it is no more itself.
      else this.#gone(known, this.#references.wasTraced(known));
    }
    for (const address of this.#vacant)
      if (this.#reach.names.has(address)) this.#reach.hold(this.#known.get(address) ?? this.#meet(address));
  }

  /** Of `addresses` those at which what was known is no more: another object may stand there. */
  #vacantAmong(addresses: ReadonlySet<Address>): readonly Address[] {
    return this.#vacant.filter((address) => addresses.has(address));
  }

  /** An object is no more, or nothing is known of it any longer. */
  #gone(known: Known, freed: boolean): void {
    const { address } = known;
    this.#known.delete(address);
    this.#contents.forget(address);
    if (known.watchNumber !== UNWATCHED) {
      this.#difference.watch.release(known.watchNumber);
      known.watchNumber = UNWATCHED;
    }
    this.#volatile.delete(known);
    this.#reach.unreached.delete(known);
    for (const target of known.outgoing) this.#references.drop(known, target);
    for (const referrer of known.incoming.keys()) {
      const other = this.#known.get(referrer);
      if (other === undefined) continue;
      other.outgoing = other.outgoing.filter((target) => target !== address);
      this.#stale.add(referrer);
    }
    this.#vacant.push(address);
    this.changes.drop(known, freed);
  }

  /** Meets what is worth telling though no name leads to it: on a value stack, or only in C code. */
  #meetUnnamed(stacked: readonly Address[], value: Address, born: readonly Address[]): void {
    for (const address of stacked)
      if (!this.#known.has(address) && this.#contents.isWorthTelling(address)) this.#meet(address);
    if (value !== 0 && !this.#known.has(value)) this.#meet(value);
    const { openClasses } = this.#contents;
    if (openClasses.size > 0)
      for (const address of born)
        if (openClasses.has(this.#memory.type(address)) && !this.#known.has(address)) this.#meet(address);
    this.#readNew();
  }

  /** What a heap that begins anew has to know of this one. */
  forget(): Forgotten {
    const { created, freed, lost } = this.changes;
    const told = [...this.#known.values(), ...freed, ...lost].filter((known) => !created.has(known));
    return { serials: this.#serials, lost: [...new Set(told)], runtime: this.#runtime };
  }

  /** The step is told. */
  end(): void {
    this.#references.end();
    this.changes.end();
    this.#born = NONE_BORN;
    this.#vacant.length = 0;
    this.#stale.clear();
  }
}

/** What an object strongly refers to, its class included. */
function outgoingOf(known: Known, { references }: Reading): readonly Address[] {
  const found: Address[] = [];
  for (const [kind, , target] of references) if (kind !== WEAK) found.push(target);
  if (known.class !== 0) found.push(known.class);
  return found;
}

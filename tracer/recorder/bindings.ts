/** What the names of the frames are bound to, read from memory, and what that changed. */

import { CELL_CONTENT, DICT_KEYS, FRAME_FAST_LOCALS, FRAME_LOCALS } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { quote, textOf } from '../interpreter/texts.ts';
import { untagged } from '../interpreter/value-stack.ts';
import { type Activation, type Binding, ENDED } from './activation.ts';
import type { ObjectHeap } from './heap.ts';
import { ANY, CLASS_PRESET, isAlwaysHidden, MODULE_PRESET } from './hidden-names.ts';
import { UNWATCHED } from './known.ts';
import { isSameList } from './lists.ts';
import type { Landmarks, Plan } from './plan.ts';
import { dictRegions, textTable, visitDict } from './readers/dicts.ts';
import { CELL_SLOTS, NO_SLOT, type Stretch, stretchesOf, TABLE_SLOTS, type Watch } from './watch.ts';

/** The bindings of all frames, and the difference that a step makes. */
export class Bindings {
  readonly #memory: Memory;
  readonly #watch: Pick<Watch<Activation>, 'add' | 'release'>;
  readonly #landmarks: Landmarks;
  readonly #module: Plan;
  readonly #preset: ReadonlyMap<string, Address>;
  /** What the names came to refer to, and ceased to; the frames with a name that may be bound to another object. */
  #added: Address[] = [];
  #removed: Address[] = [];
  readonly #renamed = new Set<Activation>();
  /** What the text of the step says of names; true once it is told. */
  #news: News[] = [];

  /** `module`: the plan of the program's own module; `preset`: what its namespace holds before it starts. */
  constructor(
    memory: Memory,
    watch: Pick<Watch<Activation>, 'add' | 'release'>,
    landmarks: Landmarks,
    module: Plan,
    preset: ReadonlyMap<string, Address>,
  ) {
    this.#memory = memory;
    this.#watch = watch;
    this.#landmarks = landmarks;
    this.#module = module;
    this.#preset = preset;
  }

  /** The names that the namespace of such a frame holds before it binds them, with their values or ANY. */
  presetOf(plan: Plan): ReadonlyMap<string, Address> {
    return plan === this.#module ? this.#preset : plan.kind === 'module' ? MODULE_PRESET : CLASS_PRESET;
  }

  /** The objects that names came to refer to since the last call, and those that they ceased to. */
  take(): { readonly added: Address[]; readonly removed: Address[] } {
    const added = this.#added;
    const removed = this.#removed;
    this.#added = [];
    this.#removed = [];
    if (added.length > 0 && removed.length > 0) balance(added, removed);
    return { added, removed };
  }

  /** A frame is no more, and so are its names. */
  end(activation: Activation): void {
    if (activation.rooted) this.#removed.push(...rootsOf(activation));
    this.#renamed.delete(activation);
    if (activation.watchNumber !== UNWATCHED && activation.watchNumber !== ENDED)
      this.#watch.release(activation.watchNumber);
    activation.watchNumber = ENDED;
  }

  /** Lets the names of a frame count as roots, or not. */
  root(activation: Activation, rooted: boolean): void {
    if (activation.rooted === rooted) return;
    activation.rooted = rooted;
    (rooted ? this.#added : this.#removed).push(...rootsOf(activation));
  }

  /** A single slot of a frame has another content than when it was last looked at. */
  rebind(activation: Activation, slot: number, content: number): void {
    const { plan } = activation;
    if (activation.watchNumber === ENDED) return;
    const name = plan.isNamespace ? this.#nameInTable(activation, slot) : nameInFrame(plan, slot);
    if (name === null) {
      this.read(activation);
      return;
    }
    if (isAlwaysHidden(name)) return;
    const binding = this.#bindingAt(activation, name, slot, content);
    const old = activation.names.get(name) ?? null;
    if (isBoundSame(old, binding)) return;
    const names = activation.names as Map<string, Binding>;
    if (binding === null) names.delete(name);
    else names.set(name, binding);
    this.#note(activation, name, old, binding);
  }

  #bindingAt({ plan, preset, frame }: Activation, name: string, slot: number, content: number): Binding | null {
    if (plan.isNamespace) {
      const own = preset.get(name) ?? 0;
      return content !== 0 && own !== content && own !== ANY ? { content, cell: 0 } : null;
    }
    if (slot >= CELL_SLOTS) {
      const cell = untagged(this.#memory.word(frame + FRAME_FAST_LOCALS + 4 * (slot - CELL_SLOTS)));
      return content === 0 ? null : { content, cell };
    }
    return untagged(content) === 0 ? null : { content: untagged(content), cell: 0 };
  }

  /** The name of which a slot of a namespace tells; null where more than that may have changed. */
  #nameInTable(activation: Activation, slot: number): string | null {
    // A name of a comprehension, which hides another.
    if (slot < TABLE_SLOTS) return null;
    const key = this.#memory.word(activation.table + 4 * ((slot - TABLE_SLOTS) & ~1));
    // It was deleted, and with it what it was.
    if (key === 0) return null;
    const name = textOf(this.#memory, key);
    return activation.plan.names.includes(name) ? null : name;
  }

  /** Reads the names of a frame, and watches where they stand. */
  read(activation: Activation): void {
    if (activation.watchNumber === ENDED) return;
    const before = activation.names;
    const now = this.#bindingsOf(activation);
    for (const [name, binding] of now) {
      const old = before.get(name) ?? null;
      if (!isBoundSame(old, binding)) this.#note(activation, name, old, binding);
    }
    for (const [name, old] of before) if (!now.has(name)) this.#note(activation, name, old, null);
    activation.names = now;
    const { plan } = activation;
    if (activation.watchNumber === UNWATCHED || plan.cells.size > 0 || plan.isNamespace) this.#watchNames(activation);
  }

  /** A name is bound to something else than before, newly bound or no more. */
  #note(activation: Activation, name: string, old: Binding | null, binding: Binding | null): void {
    activation.renamed.add(name);
    this.#renamed.add(activation);
    if (!activation.rooted) return;
    if (binding !== null) this.#added.push(rootOf(binding));
    if (old !== null) this.#removed.push(rootOf(old));
  }

  /** Watches where the bindings stand: in the frame, in its cells, in its namespace. */
  #watchNames(activation: Activation): void {
    const stretches = this.#stretchesOf(activation);
    const watched = stretches.flatMap(({ start, end, slot }) => [start, end, slot ?? NO_SLOT]);
    if (isSameList(watched, activation.watched)) return;
    if (activation.watchNumber !== UNWATCHED) this.#watch.release(activation.watchNumber);
    activation.watched = watched;
    activation.watchNumber = this.#watch.add(activation, stretches, true);
  }

  #stretchesOf(activation: Activation): readonly Stretch[] {
    const { plan, frame } = activation;
    const locals = frame + FRAME_FAST_LOCALS;
    const found: Stretch[] = [{ start: locals, end: locals + 4 * plan.names.length, slot: 0 }];
    for (const index of plan.cells) {
      const cell = untagged(this.#memory.word(locals + 4 * index));
      if (this.#isCell(cell))
        found.push({ start: cell + CELL_CONTENT, end: cell + CELL_CONTENT + 4, slot: CELL_SLOTS + index });
    }
    if (plan.isNamespace) found.push(...this.#stretchesOfNamespace(activation));
    return found;
  }

  #stretchesOfNamespace(activation: Activation): readonly Stretch[] {
    const namespace = this.#memory.word(activation.frame + FRAME_LOCALS);
    const table = textTable(this.#memory, namespace);
    if (table === null) return stretchesOf(dictRegions(this.#memory, namespace));
    // Where its table stands, then the table.
    const [start, end] = table;
    activation.table = start;
    return [
      { start: namespace + DICT_KEYS, end: namespace + DICT_KEYS + 8 },
      { start, end, slot: TABLE_SLOTS },
    ];
  }

  #isCell(address: Address): boolean {
    return address !== 0 && this.#memory.type(address) === this.#landmarks.cell;
  }

  #bindingsOf(activation: Activation): Map<string, Binding> {
    const { plan, frame } = activation;
    const found = plan.isNamespace ? this.#namespaceOf(activation) : new Map<string, Binding>();
    for (const [index, name] of plan.names.entries()) {
      const address = untagged(this.#memory.word(frame + FRAME_FAST_LOCALS + 4 * index));
      if (address === 0 || isAlwaysHidden(name)) continue;
      if (!plan.cells.has(index) || !this.#isCell(address)) {
        // Before its cell is made, as in a comprehension, the name is bound as others are.
        found.set(name, { content: address, cell: 0 });
        continue;
      }
      const content = this.#memory.word(address + CELL_CONTENT);
      if (content !== 0) found.set(name, { content, cell: address });
    }
    return found;
  }

  /** The names in a module's or a class body's dictionary that the program bound. */
  #namespaceOf({ frame, preset }: Activation): Map<string, Binding> {
    const found = new Map<string, Binding>();
    const namespace = this.#memory.word(frame + FRAME_LOCALS);
    visitDict(this.#memory, namespace, (key, content) => {
      if (this.#memory.type(key) !== this.#landmarks.str) return true;
      const name = textOf(this.#memory, key);
      const own = preset.get(name) ?? 0;
      if (!isAlwaysHidden(name) && own !== content && own !== ANY) found.set(name, { content, cell: 0 });
      return true;
    });
    return found;
  }

  /** All names of a frame may be bound to another object than before at the same address. */
  doubt(activation: Activation): void {
    for (const name of activation.names.keys()) activation.renamed.add(name);
    this.#renamed.add(activation);
  }

  /** All names that were told of a frame may be bound to something else, or to nothing. */
  retell(activation: Activation): void {
    activation.renamed.clear();
    for (const name of activation.told.keys()) activation.renamed.add(name);
    this.#renamed.add(activation);
  }

  /** The part of a step that tells of names; it starts with a comma. */
  tell(heap: ObjectHeap): string {
    if (this.#renamed.size === 0) return '';
    const changes: string[] = [];
    for (const activation of this.#renamed) {
      const news = newsOf(activation, heap);
      if (news.length === 0) continue;
      changes.push(`"${activation.id}":[${news.map(tellName).join(',')}]`);
      this.#news.push(...news);
    }
    return changes.length > 0 ? `,"names":{${changes.join(',')}}` : '';
  }

  /** The step is told. */
  endStep(): void {
    if (this.#renamed.size === 0) return;
    for (const { told, name, identity } of this.#news) {
      if (identity === null) told.delete(name);
      else told.set(name, identity);
    }
    this.#news = [];
    for (const { renamed } of this.#renamed) renamed.clear();
    this.#renamed.clear();
  }
}

/** What is to be told of a name of a frame whose names were told as `told`; `identity` null: it is bound no more. */
interface News {
  readonly told: Map<string, string>;
  readonly name: string;
  readonly identity: string | null;
}

const tellName = ({ name, identity }: News): string => `[${quote(name)},${identity}]`;

/** The name of which a slot of a frame or of its cells tells; null where a cell comes or goes: then all is read. */
function nameInFrame(plan: Plan, slot: number): string | null {
  if (slot >= CELL_SLOTS) return plan.names[slot - CELL_SLOTS] ?? null;
  return plan.cells.has(slot) ? null : (plan.names[slot] ?? null);
}

const isBoundSame = (some: Binding | null, other: Binding | null): boolean =>
  some === null || other === null ? some === other : some.content === other.content && some.cell === other.cell;

/** Leaves out what came and went. */
function balance(added: Address[], removed: Address[]): void {
  if (added.length === 1 && removed.length === 1 && added[0] !== removed[0]) return;
  const counts = new Map<Address, number>();
  for (const address of removed) counts.set(address, (counts.get(address) ?? 0) + 1);
  const both = new Map<Address, number>();
  for (const address of added) {
    const left = (counts.get(address) ?? 0) - (both.get(address) ?? 0);
    if (left > 0) both.set(address, (both.get(address) ?? 0) + 1);
  }
  leaveOut(added, both);
  leaveOut(removed, both);
}

/** Takes out the first so many of each address. */
function leaveOut(addresses: Address[], counts: ReadonlyMap<Address, number>): void {
  const left = new Map(counts);
  const kept = addresses.filter((address) => {
    const count = left.get(address) ?? 0;
    left.set(address, count - 1);
    return count <= 0;
  });
  addresses.splice(0, addresses.length, ...kept);
}

/** What a binding refers to itself: the object, or the cell that holds it. */
const rootOf = ({ content, cell }: Binding): Address => cell || content;

const rootsOf = ({ names }: Activation): readonly Address[] => [...names.values()].map(rootOf);

/** The names bound, rebound and unbound since the last step, those that are gone first. */
function newsOf({ told, names, renamed }: Activation, heap: ObjectHeap): readonly News[] {
  const gone: News[] = [];
  const bound: News[] = [];
  for (const name of renamed) {
    const binding = names.get(name);
    if (binding === undefined) {
      if (told.has(name)) gone.push({ told, name, identity: null });
      continue;
    }
    const content = heap.at(binding.content).id;
    const identity = binding.cell === 0 ? content : `${content},${heap.at(binding.cell).id}`;
    if (told.get(name) !== identity) bound.push({ told, name, identity });
  }
  return [...gone, ...bound];
}

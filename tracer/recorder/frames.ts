/** The frames of the program: which run, which are suspended, and what their names are bound to. */

import type { Collector } from '../interpreter/collector.ts';
import {
  FRAME_CODE,
  FRAME_FAST_LOCALS,
  FRAME_PREVIOUS,
  GENERATOR_CREATED,
  GENERATOR_FRAME,
  GENERATOR_STATE,
} from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { quote } from '../interpreter/texts.ts';
import { countedOnStack, isOnTop, untagged, valueStack } from '../interpreter/value-stack.ts';
import { Activation } from './activation.ts';
import { Bindings } from './bindings.ts';
import type { Difference } from './difference.ts';
import type { ObjectHeap } from './heap.ts';
import { UNWATCHED } from './known.ts';
import { isSameList } from './lists.ts';
import { isSuspendable, type Landmarks, type Plan, type SourceFile, type Task } from './plan.ts';
import { Temporaries } from './temporaries.ts';

/** What value stacks came and ceased to hold a counted reference to. */
export interface StackChanges {
  readonly came: readonly Address[];
  readonly went: readonly Address[];
}

const NO_CHANGES: StackChanges = { came: [], went: [] };

/** The stack of the program's frames, and those that are suspended. */
export class Frames {
  readonly #memory: Memory;
  readonly #collector: Collector;
  readonly #bindingsOn: (difference: Difference) => Bindings;
  #bindings: Bindings;
  readonly #keepsTemporaries: boolean;
  readonly #generatorTypes: ReadonlySet<Address>;
  /** The plans of generators and coroutines, by the address of their code. */
  readonly #generators: ReadonlyMap<Address, Plan>;
  /** All plans, by the address of their code. */
  readonly #plans: ReadonlyMap<Address, Plan>;
  /** Source texts by file, as far as they were told; the new ones are still to be. */
  readonly #toldSources = new Set<string>();
  #sources: string[] = [];
  readonly stack: Activation[] = [];
  readonly #suspended = new Map<Address, Activation>();
  #count = 0;
  #changes: string[] = [];
  #came: Address[] = [];
  #went: Address[] = [];
  /** Those that were not read yet. */
  readonly #unread: Activation[] = [];

  constructor(
    memory: Memory,
    collector: Collector,
    difference: Difference,
    landmarks: Landmarks,
    { plans, preset, expressions }: Task,
  ) {
    const [module] = plans;
    if (module === undefined) throw new Error('A program has no plan');
    this.#memory = memory;
    this.#collector = collector;
    this.#bindingsOn = ({ watch }) => new Bindings(memory, watch, landmarks, module, preset);
    this.#bindings = this.#bindingsOn(difference);
    this.#keepsTemporaries = expressions;
    this.#generatorTypes = new Set(landmarks.generators);
    this.#plans = new Map(plans.map((plan) => [plan.code, plan]));
    this.#generators = new Map(plans.filter(isSuspendable).map((plan) => [plan.code, plan]));
  }

  /** Nothing is known any more of what the names of the frames are bound to: all are read anew, from what `difference` finds. */
  forget(difference: Difference): void {
    this.#bindings = this.#bindingsOn(difference);
    this.#unread.length = 0;
    this.#came = [];
    this.#went = [];
    for (const activation of [...this.stack, ...this.#suspended.values()]) {
      activation.forget();
      this.#bindings.retell(activation);
      this.#unread.push(activation);
    }
  }

  /** A frame starts to run; one that was suspended before its start goes on. */
  enter(plan: Plan, frame: Address): Activation {
    const suspended = this.#suspended.get(frame);
    if (suspended?.plan === plan) return this.resume(plan, frame);
    if (suspended !== undefined) {
      this.#suspended.delete(frame);
      this.#end(suspended);
    }
    const activation = this.#new(plan, frame);
    this.stack.push(activation);
    return activation;
  }

  #new(plan: Plan, frame: Address): Activation {
    const id = `f${++this.#count}`;
    let record = `"id":"${id}","function":${quote(plan.qualname)},"kind":"${plan.kind}"`;
    if (plan.file !== null) {
      record += `,"file":${quote(plan.file.name)}`;
      this.#tellSource(plan.file);
    }
    this.#changes.push(`["enter",{${record}}]`);
    const temporaries = this.#keepsTemporaries ? new Temporaries(this.#memory, frame) : null;
    const activation = new Activation(id, plan, frame, this.#bindings.presetOf(plan), temporaries);
    this.#unread.push(activation);
    return activation;
  }

  #tellSource({ name, text }: SourceFile): void {
    if (this.#toldSources.has(name)) return;
    this.#toldSources.add(name);
    this.#sources.push(`${quote(name)}:${quote(text)}`);
  }

  /**
   * Generators and coroutines that were made since the last step: their frames wait with their arguments. `born` is in
   * the order in which they were made.
   */
  meetWaiting(born: readonly Address[]): void {
    if (this.#generators.size === 0) return;
    for (const address of born) {
      if (!this.#generatorTypes.has(this.#memory.type(address))) continue;
      const frame = address + GENERATOR_FRAME;
      const before = this.#suspended.get(frame);
      if (before !== undefined) {
        // Another one stands where one stood that is no more.
        this.#suspended.delete(frame);
        this.#end(before);
      }
      const plan = this.#generators.get(this.#codeOf(frame));
      if (plan !== undefined && this.#stateOf(address) === GENERATOR_CREATED) this.#wait(this.#new(plan, frame));
    }
  }

  /** A new frame is suspended before its start. */
  #wait(activation: Activation): void {
    activation.rooted = false;
    this.#suspended.set(activation.frame, activation);
    this.#changes.push(`["suspend","${activation.id}"]`);
  }

  /** The running frame ends. */
  leave(): void {
    const activation = this.stack.pop();
    if (activation !== undefined) this.#end(activation);
  }

  /** All frames that run end: the program has. */
  leaveAll(): void {
    while (this.stack.length > 0) this.leave();
  }

  #end(activation: Activation): void {
    this.#changes.push(`["leave","${activation.id}"]`);
    if (activation.temporaries !== null) this.#went.push(...activation.temporaries.owned);
    this.#bindings.end(activation);
  }

  /** The running frame is suspended. */
  suspend(): void {
    const activation = this.stack.pop();
    if (activation === undefined) return;
    if (activation.temporaries !== null) {
      this.#went.push(...activation.temporaries.owned);
      activation.temporaries.clear();
    }
    this.#suspended.set(activation.frame, activation);
    this.#changes.push(`["suspend","${activation.id}"]`);
  }

  /** A suspended frame goes on. */
  resume(plan: Plan, frame: Address): Activation {
    const activation = this.#suspended.get(frame);
    if (activation?.plan !== plan) return this.enter(plan, frame);
    this.#suspended.delete(frame);
    this.#changes.push(`["resume","${activation.id}"]`);
    this.stack.push(activation);
    this.#bindings.root(activation, true);
    return activation;
  }

  /** The activation that runs in `frame`, which is on top of the interpreter's frames; whatever stood above it is gone. */
  running(frame: Address): Activation {
    const { top } = this;
    if (top?.frame === frame) return top;
    if (!this.stack.some((activation) => activation.frame === frame)) this.#takeStack(frame);
    else while (this.top?.frame !== frame) this.#drop();
    return this.top ?? this.#noFrame(frame);
  }

  #noFrame(frame: Address): never {
    throw new Error(`No frame of the program runs at ${frame}`);
  }

  /**
   * An event did not reach the recorder, as where a trace function of the program's own raises an exception: the frames
   * up to `frame` are taken from the interpreter.
   */
  #takeStack(frame: Address): void {
    const found: { readonly frame: Address; readonly plan: Plan }[] = [];
    for (let at = frame; at !== 0; at = this.#memory.word(at + FRAME_PREVIOUS)) {
      const plan = this.#plans.get(this.#codeOf(at));
      if (plan !== undefined) found.unshift({ frame: at, plan });
    }
    const isKept = ({ frame, plan }: Activation, depth: number): boolean =>
      found[depth]?.frame === frame && found[depth]?.plan === plan;
    const others = this.stack.findIndex((activation, depth) => !isKept(activation, depth));
    while (others >= 0 && this.stack.length > others) this.#drop();
    for (const each of found.slice(this.stack.length)) this.enter(each.plan, each.frame);
  }

  /** The uppermost frame runs no more: it has ended, or it is suspended. */
  #drop(): void {
    const activation = this.stack.at(-1);
    if (activation !== undefined && isSuspendable(activation.plan) && this.#isAlive(activation)) this.suspend();
    else this.leave();
  }

  /** The activation that runs. */
  get top(): Activation | undefined {
    return this.stack.at(-1);
  }

  /** The first frame of all, which may be gone. */
  get outermost(): Pick<Activation, 'id'> {
    return this.stack[0] ?? { id: 'f1' };
  }

  /** What came onto the value stacks of the two uppermost frames; the others stand still. */
  newOnStacks(): readonly Address[] {
    const found: Address[] = [];
    for (const activation of this.#uppermost()) {
      const before = activation.stacked;
      const now = valueStack(this.#memory, activation.frame, activation.plan.names.length);
      if (isSameList(now, before)) continue;
      activation.stacked = now;
      for (const address of now) if (!before.includes(address)) found.push(address);
    }
    return found;
  }

  #uppermost(): readonly Activation[] {
    return this.stack.length > 2 ? this.stack.slice(-2) : this.stack;
  }

  /** What the frames hold on their value stacks. */
  readonly onStacks = (): ReadonlySet<Address> => new Set(this.stack.flatMap(({ stacked }) => stacked));

  /** What value stacks came and ceased to hold a counted reference to; none where no temporaries are kept. */
  stackChanges(): StackChanges {
    if (!this.#keepsTemporaries) return NO_CHANGES;
    for (const { temporaries, frame, plan } of this.#uppermost()) {
      if (temporaries === null) continue;
      const owned = countedOnStack(this.#memory, frame, plan.names.length);
      this.#came.push(...owned);
      this.#went.push(...temporaries.owned);
      temporaries.owned = owned;
    }
    const changes = { came: this.#came, went: this.#went };
    this.#came = [];
    this.#went = [];
    return changes;
  }

  /** Whether the reference for which `value` lies on top of the running frame's value stack is counted elsewhere. */
  isCounted(value: Address): boolean {
    const { top } = this;
    return top !== undefined && isOnTop(this.#memory, top.frame, value, !this.#keepsTemporaries);
  }

  /** Takes out of `born` what the collector tracks anew because its finalizer runs. */
  leaveOutFinalized(born: Address[]): void {
    const at = born.indexOf(this.#finalized());
    if (at >= 0) born.splice(at, 1);
  }

  #finalized(): Address {
    if (this.top === undefined) return 0;
    const { plan, frame, generator, watchNumber } = this.top;
    // One that starts is new.
    if (isSuspendable(plan)) return watchNumber === UNWATCHED ? 0 : generator;
    return plan.name === '__del__' && plan.names.length > 0
      ? untagged(this.#memory.word(frame + FRAME_FAST_LOCALS))
      : 0;
  }

  /** Reads the names that may have changed, and those of new frames; what they came to refer to and ceased to. */
  collect({ rebound, frames }: Difference): { readonly added: Address[]; readonly removed: Address[] } {
    const bindings = this.#bindings;
    if (this.#suspended.size > 0) {
      this.#dropEnded();
      const held = this.onStacks();
      for (const activation of this.#suspended.values()) bindings.root(activation, held.has(activation.generator));
    }
    for (const { activation, slot, content } of rebound) bindings.rebind(activation, slot, content);
    for (const activation of frames) bindings.read(activation);
    for (const activation of this.#unread) bindings.read(activation);
    this.#unread.length = 0;
    return bindings.take();
  }

  /** Lets go of suspended frames whose generator is no more, or closed. */
  #dropEnded(): void {
    for (const [frame, activation] of [...this.#suspended]) {
      if (this.#isAlive(activation)) continue;
      this.#suspended.delete(frame);
      this.#end(activation);
    }
  }

  /** Whether the generator of a frame is still there and can go on. */
  #isAlive({ generator, frame, plan }: Activation): boolean {
    return (
      this.#generatorTypes.has(this.#memory.type(generator)) &&
      this.#collector.isLinked(generator) &&
      this.#codeOf(frame) === plan.code &&
      this.#stateOf(generator) >= GENERATOR_CREATED
    );
  }

  #stateOf(generator: Address): number {
    return this.#memory.octet(generator + GENERATOR_STATE);
  }

  #codeOf(frame: Address): Address {
    return untagged(this.#memory.word(frame + FRAME_CODE));
  }

  /** The parts of a step that tell of frames and names; each starts with a comma. */
  tell(heap: ObjectHeap): string {
    let text = '';
    if (this.#changes.length > 0) text = `,"frames":[${this.#changes.join(',')}]`;
    if (this.#sources.length > 0) text += `,"sources":{${this.#sources.join(',')}}`;
    if (heap.changes.replaced)
      for (const activation of [...this.stack, ...this.#suspended.values()]) this.#bindings.doubt(activation);
    text += this.#bindings.tell(heap);
    return this.#keepsTemporaries ? text + this.#tellTemporaries(heap) : text;
  }

  /** The step is told. */
  end(): void {
    if (this.#changes.length > 0) this.#changes = [];
    if (this.#sources.length > 0) this.#sources = [];
    this.#bindings.endStep();
  }

  #tellTemporaries(heap: ObjectHeap): string {
    const changes: string[] = [];
    for (const { id, temporaries } of this.#uppermost()) {
      if (temporaries === null) continue;
      const values = temporaries.look().map(({ address, range }) => ({ known: heap.find(address), range }));
      const told = values.flatMap(({ known, range }) => (known ? `[${known.id},[${range.join(',')}]]` : [])).join(',');
      if (told === temporaries.told) continue;
      temporaries.told = told;
      changes.push(`"${id}":[${told}]`);
    }
    return changes.length > 0 ? `,"temporaries":{${changes.join(',')}}` : '';
  }
}

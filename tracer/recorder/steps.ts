import type { Collector } from '../interpreter/collector.ts';
import { FRAME_FAST_LOCALS, GENERATOR_FRAME } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { quote } from '../interpreter/texts.ts';
import { untagged } from '../interpreter/value-stack.ts';
import { Difference } from './difference.ts';
import { Frames, type StackChanges } from './frames.ts';
import { type Forgotten, ObjectHeap } from './heap.ts';
import { isSuspendable, type Landmarks, type Plan, type Range, type Task } from './plan.ts';
import type { Interpreter, Python } from './python.ts';
import { Shutdown } from './shutdown.ts';
import type { StandardStreams } from './standard-streams.ts';
import { headOf, tellObjects } from './telling.ts';
import { BrokenInterpreter, type Unread } from './unread.ts';

/** The steps of one run: what differs in memory at each is found, and told as JSON. */
export class Steps {
  readonly #interpreter: Interpreter;
  readonly #memory: Memory;
  readonly #streams: StandardStreams;
  readonly #unread: Unread;
  readonly #newDifference: () => Difference;
  readonly #newHeap: (forgotten?: Forgotten) => ObjectHeap;
  readonly #tell: (step: string) => void;
  difference: Difference;
  readonly frames: Frames;
  #heap: ObjectHeap;
  #left: number;
  /** What the last event referred to, and the exception being handled: roots for one step. */
  #extra: readonly Address[] = [];
  /** Of these, what has no reference for it that is not counted already. */
  #shared: readonly Address[] = NONE;
  /** The step at which the program ended, kept back for what is still written. */
  #lastStep: string | null = null;
  #isTold = false;
  /** The frame that ran at the last step that was told. */
  #lastFrame: string | null = null;
  /** Whether as many were taken as may be. */
  isLimitReached = false;

  constructor(
    interpreter: Interpreter,
    memory: Memory,
    collector: Collector,
    python: Python,
    landmarks: Landmarks,
    task: Task,
    streams: StandardStreams,
    tell: (step: string) => void,
  ) {
    this.#interpreter = interpreter;
    this.#memory = memory;
    this.#streams = streams;
    this.#unread = python.unread;
    this.#tell = tell;
    this.#newDifference = () => new Difference(memory, collector);
    this.#newHeap = (forgotten) =>
      new ObjectHeap(memory, collector, python, this.difference, landmarks, task, forgotten);
    this.difference = this.#newDifference();
    this.frames = new Frames(memory, collector, this.difference, landmarks, task);
    this.#heap = this.#newHeap();
    this.#left = task.maxSteps;
  }

  /** Takes a step, unless only the last one is left. `value`: the address of the event's object; 0: there is none. */
  take(event: string, range: Range | null, value: Address): void {
    if (this.isLimitReached) return;
    if (this.#left === 1) {
      this.isLimitReached = true;
      this.end(0);
      return;
    }
    this.#left--;
    const text = this.#record(event, range, value);
    this.#told();
    this.#lastFrame = this.frames.stack.at(-1)?.id ?? this.#lastFrame;
    this.#tell(`${text}${this.#written()}}`);
  }

  /** Whether the program's own code has begun. */
  get hasBegun(): boolean {
    return this.frames.stack.length > 0;
  }

  /** Takes the last step. `exception`: what ended the program; 0: it came to its end. */
  end(exception: Address): void {
    if (this.#lastStep !== null) return;
    this.#lastStep = this.#record('end', null, exception);
    this.#told();
  }

  /** Whether its last step was taken. */
  get isOver(): boolean {
    return this.#lastStep !== null;
  }

  /** The program has ended, and its frames are no more; what follows them. */
  shutDown(): Shutdown {
    this.frames.leaveAll();
    return new Shutdown(this.#streams, (plan, frame) => this.#heap.find(subjectOf(this.#memory, plan, frame))?.name);
  }

  /** What was freed since the program ended. */
  freed(): readonly string[] {
    const { frames, difference } = this;
    difference.settleBorn();
    const { added, removed } = frames.collect(difference);
    removed.push(...this.#extra);
    this.#extra = NONE;
    const onStacks = (): ReadonlySet<Address> => new Set();
    this.#heap.step({ added, removed, stacked: NONE, onStacks, came: NONE, went: NONE, value: 0 });
    difference.clear();
    const serials = this.#heap.changes.freed.map(({ serial }) => serial);
    this.#heap.end();
    return serials.sort((one, other) => one - other).map((serial) => `o${serial}`);
  }

  /** Tells the last step, with all that was written since: `before` is what was taken of it already. */
  finish(before: { readonly output: string; readonly errors: string } = { output: '', errors: '' }): void {
    if (this.#lastStep === null || this.#isTold) return;
    this.#isTold = true;
    this.#tell(`${this.#lastStep}${this.#written(true, before)}}`);
  }

  /**
   * The interpreter can't go on: the last step, unless it was told. It says where the program stood, and what was still
   * written; of what became of names and objects since the step before it nothing is known.
   */
  breakOff(): void {
    if (this.#lastStep === null && this.#lastFrame !== null)
      this.#lastStep = `${headOf('end', null)}${this.#lastFrame}"`;
    this.finish();
  }

  #told(): void {
    this.#heap.end();
    this.frames.end();
  }

  /** A step as JSON, but for what was written and its end. Where recording it fails, all is read anew; or else nothing. */
  #record(event: string, range: Range | null, value: Address): string {
    return (
      this.#unlessItFails(() => this.#compose(event, range, value)) ??
      this.#unlessItFails(() => this.#compose(event, range, value)) ??
      this.#tellFrames(event, range)
    );
  }

  #unlessItFails(compose: () => string): string | null {
    try {
      return compose();
    } catch (failure) {
      if (failure instanceof BrokenInterpreter) throw failure;
      this.#unread.add();
      this.#forget();
      return null;
    }
  }

  /** Nothing is known any more but which frames there are: the objects that were told of are lost. */
  #forget(): void {
    this.difference = this.#newDifference();
    this.frames.forget(this.difference);
    this.#heap = this.#newHeap(this.#heap.forget());
    this.#extra = NONE;
    this.#shared = NONE;
  }

  #compose(event: string, range: Range | null, value: Address): string {
    const { frames, difference } = this;
    const heap = this.#heap;
    const isTemporary = event === 'expression';
    const last = this.#extra;
    this.#extra = this.#heldByEvent(isTemporary ? 0 : value);
    if (difference.born.length > 0) {
      difference.settleBorn();
      frames.leaveOutFinalized(difference.born);
      frames.meetWaiting(difference.born);
    }
    const stacked = frames.newOnStacks();
    const { added, removed } = frames.collect(difference);
    added.push(...this.#extra);
    removed.push(...last);
    const { came, went } = this.#countedChanges(isTemporary ? 0 : value);
    const met = isTemporary ? value : 0;
    heap.step({ added, removed, stacked, onStacks: frames.onStacks, came, went, value: met });
    difference.clear();
    const told = value !== 0 && event !== 'end' ? `,"value":${heap.at(value).id}` : '';
    return this.#tellFrames(event, range, told);
  }

  #tellFrames(event: string, range: Range | null, told = ''): string {
    const { frames } = this;
    const { id } = frames.top ?? frames.outermost;
    return `${headOf(event, range)}${id}"${told}${frames.tell(this.#heap)}${tellObjects(this.#heap)}`;
  }

  /** What value stacks came and ceased to hold; what the event holds only as they or a name do is not counted twice. */
  #countedChanges(value: Address): StackChanges {
    const last = this.#shared;
    const { came, went } = this.frames.stackChanges();
    this.#shared = value !== 0 && this.frames.isCounted(value) ? [value] : NONE;
    return { came: [...came, ...last], went: [...went, ...this.#shared] };
  }

  /** What the event and the handling of an exception hold. */
  #heldByEvent(value: Address): readonly Address[] {
    const handled = this.#interpreter._PyErr_GetHandledException();
    if (handled === 0) return value === 0 ? NONE : [value];
    this.#interpreter._Py_DecRef(handled);
    return [...(value === 0 ? [] : [value]), handled];
  }

  /** The parts of a step that tell what the program wrote, and how much was not read; each starts with a comma. */
  #written(isLast = false, before = { output: '', errors: '' }): string {
    const output = before.output + this.#streams.output.take(isLast);
    const errors = before.errors + this.#streams.errors.take(isLast);
    const unread = this.#unread.take();
    return [
      output && `,"output":${quote(output)}`,
      errors && `,"errors":${quote(errors)}`,
      unread > 0 ? `,"unread":${unread}` : '',
    ].join('');
  }
}

const NONE: readonly Address[] = [];

/** What a frame is about: the generator that it is part of, or what is finalized. */
function subjectOf(memory: Memory, plan: Plan, frame: Address): Address {
  if (isSuspendable(plan)) return frame - GENERATOR_FRAME;
  const isFinalizer = plan.name === '__del__' && plan.names.length > 0;
  return isFinalizer ? untagged(memory.word(frame + FRAME_FAST_LOCALS)) : 0;
}

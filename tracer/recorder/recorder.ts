/** Following the running program: monitoring events become steps. */
import type { Outcome, Simulation } from '../../model/trace.ts';
import { TYPE_C_NAME, WRAPPED_VALUE } from '../interpreter/layout.ts';
import type { Address, Memory } from '../interpreter/memory.ts';
import { textAt } from '../interpreter/texts.ts';
import { Cut } from './cut.ts';
import type { Event } from './events.ts';
import type { NativeStack } from './native-stack.ts';
import type { Entry, Landmarks, Plan, Range, Task } from './plan.ts';
import type { Python } from './python.ts';
import type { Ran, Shutdown } from './shutdown.ts';
import type { Steps } from './steps.ts';
import type { Thread } from './thread.ts';
import { BrokenInterpreter } from './unread.ts';

/** What the interpreter's shutdown freed and ran; null: it came to none. */
export type Told = { readonly freed: readonly string[]; readonly ran?: readonly Ran[] } | null;

/** What an event asks the interpreter to do. `refuse`: the call goes too deep. */
export type Wish = 'go-on' | 'disable' | 'refuse';

/** The type of what an async generator hands on. (_PyAsyncGenWrappedValue_Type) */
const WRAPPER = 'async_generator_wrapped_value';

/** Handles an event in `frame`, at the instruction at `offset`. `value`: the event's object, or 0. */
type Handler = (plan: Plan, frame: Address, offset: number, value: Address) => void;

/** Turns events into steps. */
export class Recorder {
  readonly #memory: Memory;
  readonly #python: Python;
  readonly #thread: Thread;
  readonly #stack: NativeStack;
  readonly #landmarks: Landmarks;
  readonly #task: Task;
  readonly #plans: ReadonlyMap<Address, Plan>;
  readonly #module: Plan | undefined;
  readonly #steps: Steps;
  readonly #handlers: Readonly<Record<Event, Handler>>;
  /** Whether the collector's marker is to be set anew. */
  #needsMarker = false;
  /** What follows the program's end. */
  #shutdown: Shutdown | null = null;
  /** How many statements it may still run then. */
  #left: number;

  constructor(
    memory: Memory,
    python: Python,
    thread: Thread,
    stack: NativeStack,
    landmarks: Landmarks,
    task: Task,
    steps: Steps,
  ) {
    this.#memory = memory;
    this.#python = python;
    this.#thread = thread;
    this.#stack = stack;
    this.#landmarks = landmarks;
    this.#task = task;
    this.#plans = new Map(task.plans.map((plan) => [plan.code, plan]));
    this.#module = task.plans[0];
    this.#steps = steps;
    this.#left = task.maxSteps;
    this.#handlers = this.#handlersByEvent();
  }

  /** Tells the last step, with all that was written since. */
  finish(): Told {
    const shutdown = this.#shutdown;
    if (shutdown === null) {
      this.#steps.finish();
      this.#python.end();
      return null;
    }
    let freed: readonly string[] = [];
    this.#attend(() => {
      freed = this.#steps.freed();
    });
    this.#steps.finish(shutdown);
    return { freed, ...(shutdown.ran.length > 0 && { ran: shutdown.ran }) };
  }

  /** The program has ended; what became of its objects since is found, before others take their places. */
  observe(): void {
    if (!this.#steps.isOver) return;
    this.#attend(() => {
      this.#shutdown ??= this.#steps.shutDown();
    });
  }

  /** Tells the last step of a run in which the interpreter broke down. */
  breakOff(): void {
    this.#steps.breakOff();
  }

  /** Handles an event right above the frame of the program that it is about. `value`: the event's object, or 0. */
  handle(event: Event, code: Address, offset: number, value: Address): Wish {
    const plan = this.#plans.get(code);
    if (plan === undefined) return 'go-on';
    if (event === 'instruction' && !plan.entries.has(offset) && !plan.points.has(offset)) return 'disable';
    if (event === 'start' && !this.#stack.hasRoom()) return 'refuse';
    if (this.#steps.isOver) {
      this.#afterEnd(event, plan);
      return 'go-on';
    }
    // The frame of the program that runs: events are told of before one of the interpreter itself can be on top.
    this.#attend(() => this.#handlers[event](plan, this.#thread.frame, offset, value));
    if (this.#steps.isLimitReached) this.cut({ kind: 'step-limit', limit: this.#task.maxSteps });
    return 'go-on';
  }

  /** Code of the program runs though it has ended. */
  #afterEnd(event: Event, plan: Plan): void {
    const shutdown = this.#shutdown;
    if (shutdown !== null) this.#attend(() => shutdown.handle(event, plan, this.#thread.frame));
    if (this.#left-- === 0) this.cut({ kind: 'step-limit', limit: this.#task.maxSteps });
  }

  /**
   * The run ends here, whatever the program would do: its last step is where it stands, or where it came to its end.
   * Throws Cut.
   */
  cut(outcome: Outcome): never {
    let simulated: readonly Simulation[] = [];
    this.#attend(() => {
      if (this.#steps.hasBegun) this.#steps.end(0);
      simulated = JSON.parse(this.#python.ask('simulated', 0) ?? '[]');
    });
    this.#steps.finish(this.#shutdown ?? undefined);
    throw new Cut(outcome, simulated);
  }

  /** Finds what differs, then does `action`. What fails of it is not told. */
  #attend(action: () => void): void {
    try {
      if (this.#steps.difference.look() || this.#needsMarker)
        this.#needsMarker = this.#python.ask('marker', 0) === null;
      action();
    } catch (failure) {
      if (failure instanceof BrokenInterpreter) throw failure;
      this.#python.unread.add();
    } finally {
      this.#python.end();
    }
  }

  #handlersByEvent(): Readonly<Record<Event, Handler>> {
    const { frames } = this.#steps;
    return {
      instruction: (plan, frame, offset) => this.#pass(plan, frame, offset),
      start: (plan, frame) => {
        frames.enter(plan, frame);
        if (plan !== this.#module) this.#steps.take('call', plan.range, 0);
      },
      resume: (plan, frame, offset) => {
        frames.resume(plan, frame);
        this.#steps.take('call', placeOf(plan, offset), 0);
      },
      throw: (plan, frame) => frames.resume(plan, frame).temporaries?.interrupt(),
      return: (plan, frame, offset, value) => this.#return(plan, frame, offset, value),
      yield: (plan, frame, offset, value) => {
        frames.running(frame);
        this.#steps.take('yield', placeOf(plan, offset), this.#yielded(value));
        frames.suspend();
      },
      unwind: (plan, frame, _, exception) => this.#unwind(plan, frame, exception),
      raise: (plan, frame, offset, exception) => this.#raise(plan, frame, offset, exception),
    };
  }

  /** An instruction is reached, and maybe values of expressions lie on the stack. */
  #pass(plan: Plan, frame: Address, offset: number): void {
    const point = plan.points.get(offset);
    if (point !== undefined) {
      const { temporaries } = this.#steps.frames.running(frame);
      for (const range of temporaries?.pass(point, offset) ?? [])
        this.#steps.take('expression', range, temporaries?.keep(range) ?? 0);
    }
    const entry = plan.entries.get(offset);
    if (entry !== undefined) this.#reach(frame, entry);
  }

  /** A statement is entered. */
  #reach(frame: Address, { loop, repeats, range }: Entry): void {
    const activation = this.#steps.frames.running(frame);
    if (loop !== 0 && repeats && activation.loop === loop) {
      activation.loop = 0;
      return;
    }
    activation.loop = loop;
    this.#steps.take('line', range, 0);
  }

  #return(plan: Plan, frame: Address, offset: number, value: Address): void {
    this.#steps.frames.running(frame);
    if (plan === this.#module) {
      this.#steps.end(0);
      return;
    }
    this.#steps.take('return', placeOf(plan, offset), value);
    this.#steps.frames.leave();
  }

  #raise(plan: Plan, frame: Address, offset: number, exception: Address): void {
    if (this.#task.expressions) this.#steps.frames.running(frame).temporaries?.interrupt();
    if (this.#isInternal(plan, offset, exception)) return;
    this.#steps.frames.running(frame);
    this.#steps.take('exception', placeOf(plan, offset), exception);
  }

  #unwind(plan: Plan, frame: Address, exception: Address): void {
    this.#steps.frames.running(frame);
    if (plan !== this.#module) this.#steps.frames.leave();
    else this.#steps.end(exception);
  }

  /** Whether an exception is the interpreter's own affair, as that by which an `await` gets its value. */
  #isInternal(plan: Plan, offset: number, exception: Address): boolean {
    const type = this.#memory.type(exception);
    const { generatorExit, stopIteration } = this.#landmarks;
    return type === generatorExit || (type === stopIteration && plan.sends.includes(offset));
  }

  /** What an async generator yields: the interpreter hands it on wrapped. */
  #yielded(value: Address): Address {
    const type = textAt(this.#memory, this.#memory.word(this.#memory.type(value) + TYPE_C_NAME));
    return type === WRAPPER ? this.#memory.word(value + WRAPPED_VALUE) : value;
  }
}

/** The range of the statement to which the instruction at `offset` belongs. */
const placeOf = ({ stretches, range }: Plan, offset: number): Range =>
  stretches.findLast(([start]) => start <= offset)?.[1] ?? range;

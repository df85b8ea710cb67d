/** What the recorder asks the interpreter that it looks into: refscope/answers.py has the answers. */
import type { Collector } from '../interpreter/collector.ts';
import type { Address, Heap, Memory } from '../interpreter/memory.ts';
import { textOf } from '../interpreter/texts.ts';
import type { NativeStack, OwnStack } from './native-stack.ts';
import type { Thread } from './thread.ts';
import type { Table } from './tools.ts';
import { BrokenInterpreter, type Unread } from './unread.ts';

/** What can be asked, in the order that answers.py has. */
export const QUESTIONS = [
  'shape',
  'read',
  'regions',
  'closed',
  'label',
  'atom',
  'frameLayout',
  'referents',
  'linkedReferents',
  'marker',
  'simulated',
] as const;
/** What answers.py says where it failed. */
const FAILED = '\0';

export type Question = (typeof QUESTIONS)[number];

/** What Emscripten exports of the interpreter: its memory, and its C functions with a `_` before their names. */
export interface Interpreter extends Heap, OwnStack, Table {
  addFunction(call: (self: Address, args: Address, count: number) => Address, signature: string): number;
  _malloc(bytes: number): Address;
  _PyObject_Vectorcall(callable: Address, args: Address, count: number, names: Address): Address;
  _PyGILState_Ensure(): number;
  _PyErr_SetObject(type: Address, value: Address): void;
  _PyErr_Clear(): void;
  _PyErr_GetHandledException(): Address;
  _Py_DecRef(object: Address): void;
  _PyCell_New(content: Address): Address;
}

/** Calls of the interpreter in the midst of an event: what they allocate is the recorder's own. */
export class Python {
  readonly #interpreter: Interpreter;
  readonly #memory: Memory;
  readonly #collector: Collector;
  readonly #thread: Thread;
  readonly #stack: NativeStack;
  /** The function of answers.py, and room for its arguments. */
  readonly #answer: Address;
  readonly #arguments: Address;
  /** Answers that are the same in every run of the interpreter, by question and what it is about. */
  readonly #lasting: Map<number, string>;
  readonly unread: Unread;
  #isCalled = false;

  constructor(
    interpreter: Interpreter,
    memory: Memory,
    collector: Collector,
    thread: Thread,
    stack: NativeStack,
    answer: Address,
    room: Address,
    lasting: Map<number, string>,
    unread: Unread,
  ) {
    this.#interpreter = interpreter;
    this.#memory = memory;
    this.#collector = collector;
    this.#thread = thread;
    this.#stack = stack;
    this.unread = unread;
    this.#answer = answer;
    this.#arguments = room;
    this.#lasting = lasting;
  }

  /** The answer to what can be asked once for all runs of the interpreter: of an object that is never freed. */
  askOnce(question: Question, about: Address): string | null {
    const key = about * QUESTIONS.length + QUESTIONS.indexOf(question);
    let answer = this.#lasting.get(key) ?? null;
    if (answer === null) {
      answer = this.ask(question, about);
      if (answer !== null) this.#lasting.set(key, answer);
    }
    return answer;
  }

  /** The answer; null where there is none, which is counted. Whoever asks knows that what `about` is about is alive. */
  ask(question: Question, about: number): string | null {
    const answer = this.#stack.hasRoom() ? this.#answerTo(question, about) : null;
    if (answer === null) this.unread.add();
    return answer;
  }

  #answerTo(question: Question, about: number): string | null {
    if (!this.#isCalled) {
      this.#isCalled = true;
      this.#collector.begin();
    }
    const { _PyLong_FromUnsignedLong: int } = this.#interpreter;
    const values = [int(QUESTIONS.indexOf(question)), int(about)];
    this.#memory.refresh();
    for (const [index, value] of values.entries()) this.#memory.store(this.#arguments + 4 * index, value);
    const answer = this.#thread.undisturbed(() => this.#call(values.length));
    this.#memory.refresh();
    for (const value of values) this.#interpreter._Py_DecRef(value);
    if (answer === 0) {
      this.#interpreter._PyErr_Clear();
      return null;
    }
    const text = textOf(this.#memory, answer);
    this.#interpreter._Py_DecRef(answer);
    return text === FAILED ? null : text;
  }

  #call(count: number): Address {
    try {
      return this.#interpreter._PyObject_Vectorcall(this.#answer, this.#arguments, count, 0);
    } catch (failure) {
      throw new BrokenInterpreter('The interpreter broke down at an answer', { cause: failure });
    }
  }

  /** The event is over. */
  end(): void {
    if (!this.#isCalled) return;
    this.#isCalled = false;
    // A collection that fell due meanwhile did not run. Something that is allocated asks for it again.
    if (this.#collector.end()) this.#interpreter._Py_DecRef(this.#interpreter._PyCell_New(0));
    this.#memory.refresh();
  }
}

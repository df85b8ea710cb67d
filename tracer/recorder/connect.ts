/** The recorder of an interpreter: its functions become built-in functions of Python (refscope/host.py). */
import type { PyodideAPI } from 'pyodide';
import type { Outcome } from '../../model/trace.ts';
import { checkLayout, type Probe } from '../interpreter/check.ts';
import { Collector } from '../interpreter/collector.ts';
import { IMMORTAL_FROM } from '../interpreter/layout.ts';
import { type Address, Memory } from '../interpreter/memory.ts';
import { smallNumber } from '../interpreter/numbers.ts';
import { textOf } from '../interpreter/texts.ts';
import { Cut } from './cut.ts';
import { EVENTS, type Event } from './events.ts';
import { NativeStack } from './native-stack.ts';
import { type Landmarks, parseTask } from './plan.ts';
import { type Interpreter, Python } from './python.ts';
import { Recorder, type Told } from './recorder.ts';
import { type FileSystem, StandardStreams } from './standard-streams.ts';
import { Steps } from './steps.ts';
import { connectSystemErrors } from './system-errors.ts';
import { Thread } from './thread.ts';
import { type ToolFunction, Tools } from './tools.ts';
import { Unread } from './unread.ts';

/** Result and parameters of METH_FASTCALL: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t nargs)`. */
const FASTCALL = 'iiii';
/** The same for METH_O: `PyObject *(PyObject *self, PyObject *argument)`. */
const ONE_ARGUMENT = 'iii';
/** The arguments of an answer: two objects. */
const ARGUMENT_BYTES = 8;

type Call = (args: Address) => Address;
type Comparison = (memory: Memory, probes: readonly Probe[]) => void;

/** What stands between an interpreter and its recorder. */
class Connection {
  readonly #interpreter: Interpreter;
  readonly #memory: Memory;
  readonly #room: Address;
  #collector: Collector | null = null;
  #recorder: Recorder | null = null;
  /** What differs from the layout that the recorder knows. */
  #mismatch: unknown = null;
  #comparison: Comparison = checkLayout;
  readonly #landmarks: Landmarks;
  readonly tools: Tools;
  /** Answers that are the same in every run of the interpreter. */
  readonly #lasting = new Map<number, string>();
  #tell: (step: string) => void = () => {};
  #streams: StandardStreams;
  readonly #fs: FileSystem;
  /** Whether a run was cut off: it is in the midst of a program, and good for nothing more. */
  isSpent = false;
  /** What the shutdown of the last run told. */
  shutdown: Told = null;

  constructor(interpreter: Interpreter, landmarks: Landmarks, fs: FileSystem) {
    this.#interpreter = interpreter;
    this.#landmarks = landmarks;
    this.#memory = new Memory(interpreter);
    this.tools = new Tools(interpreter, this.#memory, landmarks);
    this.#fs = fs;
    this.#streams = this.#open([]);
    this.#room = interpreter._malloc(ARGUMENT_BYTES);
  }

  /**
   * Lets `tell` hear the steps of what `run` runs, which has `inputs` as the lines of its standard input. Throws Cut
   * where that was cut off.
   */
  run<T>(inputs: readonly string[], tell: (step: string) => void, run: () => T): T {
    this.#tell = tell;
    this.#recorder = null;
    this.shutdown = null;
    this.#streams = this.#open(inputs);
    try {
      return run();
    } catch (error) {
      if (!isErrorOfPython(error)) this.isSpent = true;
      if (!(error instanceof Cut)) this.#breakOff();
      throw error;
    }
  }

  #breakOff(): void {
    this.#memory.refresh();
    this.#recorder?.breakOff();
  }

  /** What was written and is told in no step. */
  written(): Written {
    return { output: this.#streams.output.take(true), errors: this.#streams.errors.take(true) };
  }

  #open(inputs: readonly string[]): StandardStreams {
    const streams = new StandardStreams(this.#fs, inputs, (prompt) => this.#cut({ kind: 'input-needed', prompt }));
    streams.install();
    return streams;
  }

  /** Ends the run here and now, whatever the program would do about it: from within a call to the system. */
  #cut(outcome: Outcome): never {
    // The interpreter lets other threads run while it is in such a call: its state is taken back.
    this.#interpreter._PyGILState_Ensure();
    this.#memory.refresh();
    this.#recorder?.cut(outcome);
    throw new Cut(outcome);
  }

  /** By their names in refscope/host.py. What one of them throws ends the run: the interpreter can't go on after it. */
  calls(): Readonly<Record<string, Call>> {
    const events = EVENTS.map((event) => [`at_${event}`, (args: Address) => this.#handle(event, args)] as const);
    return {
      object_at: (args) => {
        // Python has run since the memory was last looked at.
        this.#memory.refresh();
        return this.#referTo(this.#number(args, 0));
      },
      is_linked: (args) => {
        this.#memory.refresh();
        return this.#int(new Collector(this.#memory, 0).isLinked(this.#number(args, 0)) ? 1 : 0);
      },
      check: (args) => this.#do(() => this.#compare(textOf(this.#memory, this.#argument(args, 0)))),
      begin: (args) => this.#do(() => this.#begin(textOf(this.#memory, this.#argument(args, 0)))),
      mark: (args) => this.#do(() => this.#collector?.mark(this.#argument(args, 0))),
      observe: () => this.#do(() => this.#recorder?.observe()),
      finish: () =>
        this.#do(() => {
          this.shutdown = this.#recorder?.finish() ?? null;
        }),
      hide_tool: (args) => this.#do(() => this.tools.hide(this.#number(args, 0))),
      show_tool: () => this.#do(() => this.tools.show()),
      ...Object.fromEntries(events),
    };
  }

  /** Compares the table of the layout; what is wrong with it is told when the interpreter no longer runs. */
  #compare(json: string): void {
    const probes: readonly Probe[] = JSON.parse(json);
    try {
      this.#comparison(this.#memory, probes);
    } catch (error) {
      this.#mismatch = error;
    }
  }

  /** Lets Python, by `tell`, say what is known of the interpreter, and `compare` hear it. Throws what that throws. */
  check(tell: () => void, compare: Comparison): void {
    this.#comparison = compare;
    this.#mismatch = null;
    tell();
    if (this.#mismatch !== null) throw this.#mismatch;
  }

  #begin(json: string): void {
    const task = parseTask(json);
    const collector = new Collector(this.#memory, this.#landmarks.young);
    const lasting = task.opened ? new Map() : this.#lasting;
    const thread = new Thread(this.#memory, this.#landmarks);
    const stack = new NativeStack(this.#interpreter);
    const python = new Python(
      this.#interpreter,
      this.#memory,
      collector,
      thread,
      stack,
      task.answer,
      this.#room,
      lasting,
      new Unread(),
    );
    this.#collector = collector;
    const steps = new Steps(
      this.#interpreter,
      this.#memory,
      collector,
      python,
      this.#landmarks,
      task,
      this.#streams,
      this.#tell,
    );
    this.#recorder = new Recorder(this.#memory, python, thread, stack, this.#landmarks, task, steps);
  }

  #handle(event: Event, args: Address): Address {
    const recorder = this.#recorder;
    if (recorder === null) return this.#int(0);
    this.#memory.refresh();
    const value = event === 'start' || event === 'resume' || event === 'instruction' ? 0 : this.#argument(args, 2);
    const wish = recorder.handle(event, this.#argument(args, 0), this.#number(args, 1), value);
    if (wish === 'refuse') return this.#raise(this.#landmarks.recursionError, this.#landmarks.tooDeep);
    return this.#referTo(wish === 'disable' ? this.#landmarks.disable : this.#landmarks.none);
  }

  /** Lets the call raise an exception. */
  #raise(type: Address, value: Address): Address {
    this.#interpreter._PyErr_SetObject(type, value);
    return 0;
  }

  #do(action: () => void): Address {
    this.#memory.refresh();
    action();
    return this.#int(0);
  }

  #argument(args: Address, index: number): Address {
    return this.#memory.word(args + 4 * index);
  }

  #number(args: Address, index: number): number {
    return smallNumber(this.#memory, this.#argument(args, index));
  }

  #int(value: number): Address {
    return this.#interpreter._PyLong_FromUnsignedLong(value);
  }

  /** The object with one more reference. */
  #referTo(object: Address): Address {
    const count = this.#memory.count(object);
    if (count < IMMORTAL_FROM) this.#memory.store(object, count + 1);
    return object;
  }
}

const connections = new WeakMap<PyodideAPI, Connection>();

/**
 * Puts the recorder into the interpreter. To be called once for each that has refscope, before it records.
 * Throws where the interpreter is not the one whose layout the recorder knows.
 */
export function connectRecorder(python: PyodideAPI): void {
  const interpreter: Interpreter = Reflect.get(python, '_module');
  const host = python.pyimport('refscope.host');
  const landmarks: Landmarks = JSON.parse(python.pyimport('refscope.landmarks').LANDMARKS);
  const connection = new Connection(interpreter, landmarks, python.FS as unknown as FileSystem);
  passThrough(python, connection);
  const calls = connection.calls();
  const names: readonly string[] = host.NAMES.toJs();
  const places = names.map((name) => {
    const call = calls[name];
    if (call === undefined) throw new Error(`The recorder has no such function: ${name}`);
    return interpreter.addFunction((_self, args) => call(args), FASTCALL);
  });
  host.connect(python.toPy(places));
  connectSystemErrors(python);
  const tools = python.pyimport('refscope.tools');
  const functions: readonly ToolFunction[] = JSON.parse(tools.FUNCTIONS);
  const ofTools = functions.map((each) =>
    interpreter.addFunction(connection.tools.call(each), each.alone ? ONE_ARGUMENT : FASTCALL),
  );
  tools.connect_tools(python.toPy(ofTools));
  connections.set(python, connection);
  compareLayout(python, checkLayout);
}

/** Lets `compare` hear what is known of an interpreter, while it is true. Throws what `compare` throws. */
export function compareLayout(python: PyodideAPI, compare: Comparison): void {
  connections.get(python)?.check(() => python.pyimport('refscope.interpreter.probes').check(), compare);
}

/** What Pyodide calls where something other than an error of Python comes through the interpreter. */
interface Api {
  fatal_error(error: unknown): void;
}

/**
 * A cut or a breakdown is told by the one who runs the program; Pyodide would write of it where the program does. What
 * is called by a timer after it breaks down as well, and nobody hears of that.
 */
function passThrough(python: PyodideAPI, connection: Connection): void {
  const api: Api = Reflect.get(python, '_api');
  api.fatal_error = (error) => {
    if (!connection.isSpent) throw error;
  };
}

/** What a program wrote to standard output and standard error. */
export interface Written {
  readonly output: string;
  readonly errors: string;
}

const isErrorOfPython = (error: unknown): boolean => error instanceof Error && error.name === 'PythonError';

/**
 * Lets `tell` hear each step that `python` records, as JSON, while `run` runs, which has `inputs` as the lines of its
 * standard input. Throws what `run` throws, Cut where it was cut off, and what went wrong in the recorder. `tell` must
 * not throw.
 */
export const recordWith = <T>(
  python: PyodideAPI,
  inputs: readonly string[],
  tell: (step: string) => void,
  run: () => T,
): T => connectionOf(python).run(inputs, tell, run);

/** What was written since `recordWith` began, but for what the steps tell. */
export const writtenTo = (python: PyodideAPI): Written => connectionOf(python).written();

/** What was freed and ran after the end of what `recordWith` recorded. */
export const shutdownOf = (python: PyodideAPI): Told => connectionOf(python).shutdown;

/** Whether the interpreter is in the midst of a program that was cut off, and good for nothing more. */
export const isSpent = (python: PyodideAPI): boolean => connectionOf(python).isSpent;

function connectionOf(python: PyodideAPI): Connection {
  const connection = connections.get(python);
  if (connection === undefined) throw new Error('The interpreter has no recorder');
  return connection;
}

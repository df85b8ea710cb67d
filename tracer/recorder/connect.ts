/** The recorder of an interpreter: its functions become built-in functions of Python (refscope/host.py). */
import type { PyodideAPI } from 'pyodide';
import { Collector } from './collector.ts';
import { IMMORTAL_FROM } from './layout.ts';
import { type Address, Memory } from './memory.ts';
import { smallNumber } from './numbers.ts';
import { type Landmarks, parseTask } from './plan.ts';
import { type Interpreter, Python } from './python.ts';
import { EVENTS, type Event, Recorder } from './recorder.ts';
import { Steps } from './steps.ts';
import { textOf } from './texts.ts';

/** Result and parameters of METH_FASTCALL: `PyObject *(PyObject *self, PyObject *const *args, Py_ssize_t nargs)`. */
const FASTCALL = 'iiii';
/** The arguments of an answer: two objects. */
const ARGUMENT_BYTES = 8;

type Call = (args: Address) => Address;

/** What stands between an interpreter and its recorder. */
class Connection {
  readonly #interpreter: Interpreter;
  readonly #memory: Memory;
  readonly #room: Address;
  #collector: Collector | null = null;
  #recorder: Recorder | null = null;
  #stop: Address = 0;
  readonly #landmarks: Landmarks;
  /** Answers that are the same in every run of the interpreter. */
  readonly #lasting = new Map<number, string>();
  #tell: (step: string) => void = () => {};
  #failure: unknown = null;

  constructor(interpreter: Interpreter, landmarks: Landmarks) {
    this.#interpreter = interpreter;
    this.#landmarks = landmarks;
    this.#memory = new Memory(interpreter);
    this.#room = interpreter._malloc(ARGUMENT_BYTES);
  }

  listen(tell: (step: string) => void): void {
    this.#tell = tell;
    this.#failure = null;
  }

  /** Throws what went wrong in the recorder since `listen`. */
  check(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  /** By their names in refscope/host.py. None of them throws: the interpreter could not go on. */
  calls(): Readonly<Record<string, Call>> {
    const events = EVENTS.map((event) => [`at_${event}`, (args: Address) => this.#handle(event, args)] as const);
    return {
      object_at: (args) => this.#referTo(this.#number(args, 0)),
      is_linked: (args) => this.#int(new Collector(this.#memory, 0).isLinked(this.#number(args, 0)) ? 1 : 0),
      begin: (args) => this.#attempt(() => this.#begin(textOf(this.#memory, this.#argument(args, 0)))),
      mark: (args) => this.#attempt(() => this.#collector?.mark(this.#argument(args, 0))),
      finish: () => this.#attempt(() => this.#recorder?.finish()),
      ...Object.fromEntries(events),
    };
  }

  #begin(json: string): void {
    const task = parseTask(json);
    const collector = new Collector(this.#memory, this.#landmarks.young);
    const lasting = task.opened ? new Map() : this.#lasting;
    const python = new Python(this.#interpreter, this.#memory, collector, task.answer, this.#room, lasting);
    this.#stop = task.stop;
    this.#collector = collector;
    const steps = new Steps(this.#interpreter, this.#memory, collector, python, this.#landmarks, task, this.#tell);
    this.#recorder = new Recorder(this.#memory, python, this.#landmarks, task, steps);
  }

  #handle(event: Event, args: Address): Address {
    const recorder = this.#recorder;
    if (recorder === null) return this.#int(0);
    this.#memory.refresh();
    const value = event === 'start' || event === 'resume' || event === 'instruction' ? 0 : this.#argument(args, 2);
    const wish = recorder.handle(event, this.#argument(args, 0), this.#number(args, 1), value);
    if (wish === 'stop') return this.#endRun();
    return this.#referTo(wish === 'disable' ? this.#landmarks.disable : this.#landmarks.none);
  }

  /** Lets the call raise StopRecording. */
  #endRun(): Address {
    this.#interpreter._PyErr_SetObject(this.#landmarks.stopRecording, this.#stop);
    return 0;
  }

  #attempt(action: () => void): Address {
    this.#memory.refresh();
    try {
      action();
    } catch (error) {
      this.#failure = error;
    }
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

/** Puts the recorder into the interpreter. To be called once for each that has refscope, before it records. */
export function connectRecorder(python: PyodideAPI): void {
  const interpreter: Interpreter = Reflect.get(python, '_module');
  const host = python.pyimport('refscope.host');
  const landmarks: Landmarks = JSON.parse(python.pyimport('refscope.landmarks').LANDMARKS);
  const connection = new Connection(interpreter, landmarks);
  const calls = connection.calls();
  const names: readonly string[] = host.NAMES.toJs();
  const places = names.map((name) => {
    const call = calls[name];
    if (call === undefined) throw new Error(`The recorder has no such function: ${name}`);
    return interpreter.addFunction((_self, args) => call(args), FASTCALL);
  });
  host.connect(python.toPy(places));
  connections.set(python, connection);
}

/**
 * Lets `tell` hear each step that `python` records, as JSON, while `run` runs. Throws what `run` throws, and what went
 * wrong in the recorder. `tell` must not throw.
 */
export function recordWith<T>(python: PyodideAPI, tell: (step: string) => void, run: () => T): T {
  const connection = connections.get(python);
  if (connection === undefined) throw new Error('The interpreter has no recorder');
  connection.listen(tell);
  const result = run();
  connection.check();
  return result;
}

/** Errors of the operating system as Linux has them: refscope/system_errors.py says which. */
import type { PyodideAPI } from 'pyodide';
import { IMMORTAL_FROM, LENGTH, TUPLE_ITEMS } from '../interpreter/layout.ts';
import { type Address, Memory } from '../interpreter/memory.ts';
import { smallNumber } from '../interpreter/numbers.ts';
import { textOf } from '../interpreter/texts.ts';
import type { Interpreter } from './python.ts';

/** `PyObject *(PyTypeObject *type, PyObject *args, PyObject *keywords)`. */
const NEW = 'iiii';

/** What an error of the interpreter is on Linux: the addresses of number and text. */
interface Linux {
  readonly own: string;
  readonly number: Address;
  readonly text: Address;
}

type Table = Interpreter & {
  getWasmTableEntry(place: number): (type: Address, args: Address, keywords: Address) => Address;
};

/** Lets the OSErrors that the interpreter makes in a run have the numbers and texts of Linux. */
export function connectSystemErrors(python: PyodideAPI): void {
  const interpreter: Table = Reflect.get(python, '_module');
  const module = python.pyimport('refscope.system_errors');
  const memory = new Memory(interpreter);
  const rows: readonly [number, string, Address, Address][] = module.table().toJs();
  const errors = new Map<number, Linux>(rows.map(([code, own, number, text]) => [code, { own, number, text }]));
  const make = interpreter.getWasmTableEntry(module.made_at());
  module.connect(
    interpreter.addFunction((type, args, keywords) => {
      memory.refresh();
      translate(memory, interpreter, errors, args);
      return make(type, args, keywords);
    }, NEW),
  );
}

/**
 * Exchanges number and text where both are those of the interpreter: it made them itself. The number of each of its
 * errors has another text on Linux, unless it is the same there.
 */
function translate(memory: Memory, interpreter: Interpreter, errors: ReadonlyMap<number, Linux>, args: Address): void {
  if (args === 0 || memory.word(args + LENGTH) < 2 || memory.count(args) !== 1) return;
  const [number, text] = [memory.word(args + TUPLE_ITEMS), memory.word(args + TUPLE_ITEMS + 4)];
  const sample = errors.values().next().value;
  if (sample === undefined || memory.type(number) !== memory.type(sample.number)) return;
  if (memory.type(text) !== memory.type(sample.text)) return;
  const linux = errors.get(smallNumber(memory, number));
  if (linux === undefined || linux.own !== textOf(memory, text)) return;
  if (memory.count(linux.text) < IMMORTAL_FROM) memory.store(linux.text, memory.count(linux.text) + 1);
  memory.store(args + TUPLE_ITEMS, linux.number);
  memory.store(args + TUPLE_ITEMS + 4, linux.text);
  interpreter._Py_DecRef(text);
}

/**
 * What is called of the interpreter, and how its objects are read. The names are those of CPython's C API; the
 * host links them with what Pyodide exports (host/native.ts). Layouts: CPython 3.14 with 32-bit pointers.
 */
export declare function PyList_Append(list: usize, item: usize): i32;
export declare function PyList_SetSlice(list: usize, from: i32, to: i32, items: usize): i32;
export declare function PyLong_FromUnsignedLong(value: u32): usize;
export declare function malloc(size: usize): usize;
export declare function realloc(block: usize, size: usize): usize;
export declare function free(block: usize): void;

/** Of the host: takes a text of so many bytes, all ASCII. */
export declare function tell(text: usize, length: u32): void;

/** PyLongObject: sign and count of digits, then the digits of 30 bits each. */
const LONG_TAG: usize = 8;
const LONG_DIGITS: usize = 12;
const DIGIT_BITS = 30;

/** An argument of a METH_FASTCALL function: a new reference is not made. */
export function argument(args: usize, index: i32): usize {
  return load<u32>(args + 4 * index);
}

/** An argument that is an int from 0 to 2³² − 1. */
export function number(args: usize, index: i32): u32 {
  return numberOf(argument(args, index));
}

/** The value of an int from 0 to 2³² − 1. */
export function numberOf(long: usize): u32 {
  const digits = load<u32>(long + LONG_TAG) >> 3;
  if (digits === 0) return 0;
  const low = load<u32>(long + LONG_DIGITS);
  return digits === 1 ? low : low | (load<u32>(long + LONG_DIGITS + 4) << DIGIT_BITS);
}

/** PyASCIIObject: its length, and where its characters begin. */
const TEXT_LENGTH: usize = 8;
const TEXT_START: usize = 20;

/** Hands a text of ASCII characters to the host. */
export function tellText(text: usize): void {
  tell(text + TEXT_START, load<u32>(text + TEXT_LENGTH));
}

/** PyListObject: its length, and where its items stand. */
const LIST_LENGTH: usize = 8;
const LIST_ITEMS: usize = 12;

/** The length of a Python list. */
export function lengthOf(list: usize): u32 {
  return load<u32>(list + LIST_LENGTH);
}

/** An item of a Python list: a new reference is not made. */
export function itemOf(list: usize, index: u32): usize {
  return load<u32>(load<u32>(list + LIST_ITEMS) + 4 * index);
}

/** Takes all items out of a Python list. */
export function empty(list: usize): void {
  const length = lengthOf(list);
  if (length !== 0) PyList_SetSlice(list, 0, length as i32, 0);
}

/** Appends the number to a Python list. */
export function append(list: usize, value: u32): void {
  const long = PyLong_FromUnsignedLong(value);
  PyList_Append(list, long);
  release(long);
}

/** The object with one more reference. */
export function referTo(object: usize): usize {
  const count = load<u32>(object);
  if (count < IMMORTAL_FROM) store<u32>(object, count + 1);
  return object;
}

/** Gives up a reference to an int that something else refers to as well. Immortal ones are left alone (PEP 683). */
function release(long: usize): void {
  const count = load<u32>(long);
  if (count < IMMORTAL_FROM) store<u32>(long, count - 1);
}

const IMMORTAL_FROM: u32 = 1 << 30;

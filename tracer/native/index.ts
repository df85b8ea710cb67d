/**
 * The part of the recorder that runs at every event, for every watched object: in WebAssembly, in the interpreter's
 * own memory, so that looking allocates nothing and costs next to nothing. refscope/native.py makes each function of
 * this file a built-in function of Python (METH_FASTCALL: `self` is unused, `args` points at the arguments, `count` says how many); it says
 * what they take and return.
 */
import { begin, end, isLinked, locate, mark as markNewest, newborn } from './collector';
import { appendStack, below, isStack } from './frame';
import { argument, empty, number, PyLong_FromUnsignedLong, referTo, tellText } from './python';
import { chain, changed, extend, extendSlots, release as releaseChain, reset as resetWatch } from './watch';

const FRAME: u32 = 16;

/** PyThreadState: how many calls may still nest, then its counts and flags, then the frame that runs. */
let remaining: usize = 0;
const CURRENT_FRAME: usize = 20;
/** Python lists of the recorder's, for what is found. */
let lists: usize = 0;
const LISTS: i32 = 7;
/** The calls that were granted beyond the limit. */
let granted: u32 = 0;

export function attend(_self: usize, args: usize, _count: i32): usize {
  locate(number(args, 0));
  remaining = number(args, 1);
  granted = number(args, 2);
  lists = argument(args, 3);
  resetWatch();
  return nothing();
}

export function mark(_self: usize, args: usize, _count: i32): usize {
  markNewest(argument(args, 0));
  return nothing();
}

export function enter(_self: usize, _args: usize, _count: i32): usize {
  grant(granted);
  begin();
  const isComplete = newborn(list(0));
  changed(list(1), list(2), list(3), list(4), list(5), list(6), !isComplete);
  const frame = below(load<u32>(remaining + CURRENT_FRAME));
  return PyLong_FromUnsignedLong((frame as u32) | (isComplete ? 0 : 1));
}

export function forget(_self: usize, _args: usize, _count: i32): usize {
  for (let index: i32 = 0; index < LISTS; index++) empty(list(index));
  return nothing();
}

export function leave(_self: usize, _args: usize, _count: i32): usize {
  return PyLong_FromUnsignedLong(end() ? 1 : 0);
}

export function revoke(_self: usize, _args: usize, _count: i32): usize {
  grant(0 - granted);
  return nothing();
}

export function watch(_self: usize, args: usize, count: i32): usize {
  const first = chain(argument(args, 0), number(args, 1));
  let last = first;
  for (let at = 2; at + 1 < count; at += 2) last = extend(first, last, number(args, at), number(args, at + 1));
  return PyLong_FromUnsignedLong(first);
}

export function watch_slots(_self: usize, args: usize, count: i32): usize {
  const first = chain(argument(args, 0), FRAME);
  let last = first;
  for (let at = 1; at + 2 < count; at += 3)
    last = extendSlots(first, last, number(args, at), number(args, at + 1), number(args, at + 2));
  return PyLong_FromUnsignedLong(first);
}

export function release(_self: usize, args: usize, _count: i32): usize {
  releaseChain(number(args, 0));
  return nothing();
}

export function object_at(_self: usize, args: usize, _count: i32): usize {
  return referTo(number(args, 0));
}

export function is_linked(_self: usize, args: usize, _count: i32): usize {
  return PyLong_FromUnsignedLong(isLinked(number(args, 0)) ? 1 : 0);
}

export function value_stack(_self: usize, args: usize, _count: i32): usize {
  appendStack(number(args, 0), number(args, 1), argument(args, 2));
  return nothing();
}

export function is_stack(_self: usize, args: usize, _count: i32): usize {
  return PyLong_FromUnsignedLong(isStack(number(args, 0), number(args, 1), argument(args, 2)) ? 1 : 0);
}

export function tell(_self: usize, args: usize, _count: i32): usize {
  tellText(argument(args, 0));
  return nothing();
}

function list(index: i32): usize {
  return load<u32>(lists + TUPLE_ITEMS + 4 * index);
}

/** PyTupleObject: where its items stand. */
const TUPLE_ITEMS: usize = 16;

function grant(calls: u32): void {
  store<u32>(remaining, load<u32>(remaining) + calls);
}

/** A small int is immortal: nothing is allocated. */
function nothing(): usize {
  return PyLong_FromUnsignedLong(0);
}

/**
 * The part of the recorder that runs at every event, for every watched object: in WebAssembly, in the interpreter's
 * own memory, so that looking allocates nothing and costs next to nothing. refscope/native.py makes each function of
 * this file a built-in function of Python (METH_FASTCALL: `self` is unused, `args` points at the arguments, `count` says how many); it says
 * what they take and return.
 */
import { begin, hide as hideOwn, isLinked, locate as locateYoung, newborn } from './collector';
import { appendStack } from './frame';
import { argument, number, PyLong_FromUnsignedLong, referTo, tellText } from './python';
import { chain, changed, extend, release as releaseChain, reset as resetWatch } from './watch';

export function locate(_self: usize, args: usize, _count: i32): usize {
  locateYoung(number(args, 0));
  resetWatch();
  return nothing();
}

export function look(_self: usize, args: usize, _count: i32): usize {
  begin();
  const isComplete = newborn(argument(args, 0), argument(args, 1));
  changed(argument(args, 2), argument(args, 3), argument(args, 4), argument(args, 5), argument(args, 6), !isComplete);
  return PyLong_FromUnsignedLong(isComplete ? 0 : 1);
}

export function hide(_self: usize, args: usize, _count: i32): usize {
  hideOwn(argument(args, 0));
  return nothing();
}

export function watch(_self: usize, args: usize, count: i32): usize {
  const first = chain(argument(args, 0), number(args, 1));
  let last = first;
  for (let at = 2; at + 1 < count; at += 2) last = extend(first, last, number(args, at), number(args, at + 1));
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

export function tell(_self: usize, args: usize, _count: i32): usize {
  tellText(argument(args, 0));
  return nothing();
}

/** A small int is immortal: nothing is allocated. */
function nothing(): usize {
  return PyLong_FromUnsignedLong(0);
}

/** How it is told that an interpreter broke down. */
import type { Outcome } from '../../model/trace.ts';

/** What an interpreter broke down with. Emscripten ends a process by throwing that it did. */
export function outcomeOf(error: unknown): Outcome {
  const message = lineOf(error);
  const [, status] = /^Program terminated with exit\((-?\d+)\)$/.exec(message) ?? [];
  return status === undefined ? crash(message) : { kind: 'exited', code: Number(status) & 255 };
}

/** An interpreter broke down, or what it ran in: `reason` is what the engine, or whoever saw it, says of that. */
export const crash = (reason: string): Outcome & { kind: 'crashed' } => ({ kind: 'crashed', message: plain(reason) });

/** What the engines say, in their own words, and what that means. */
const MEANINGS: readonly (readonly [said: RegExp, meaning: string])[] = [
  [/maximum call stack|too much recursion|stack overflow/i, 'its calls went deeper than the stack of the engine'],
  [/memory access out of bounds|index out of bounds|out of bounds memory/i, 'it used memory that there is not'],
  [/null function|function signature|indirect call|table index|out of bounds call/i, 'it called what is no function'],
  [/unreachable/i, 'it gave itself up (abort)'],
  [/out of memory|heap limit|allocation failed|array buffer allocation/i, 'there was no more memory'],
];

function plain(reason: string): string {
  return MEANINGS.find(([said]) => said.test(reason))?.[1] ?? reason;
}

/** What an error says in one line: of a traceback the last, which names the exception. */
export function lineOf(error: unknown): string {
  const message: unknown = Object(error).message;
  const text = `${message ?? error}`.trim();
  const lines = text.split('\n');
  const line = (text.startsWith('Traceback') ? lines.at(-1) : lines[0]) ?? '';
  return line.replace(/\.$/, '') || 'no reason was given';
}

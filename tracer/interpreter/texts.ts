import {
  TEXT_ASCII,
  TEXT_COMPACT,
  TEXT_DATA,
  TEXT_INTERNED,
  TEXT_KIND_MASK,
  TEXT_KIND_SHIFT,
  TEXT_LENGTH,
  TEXT_START,
  TEXT_START_WIDE,
  TEXT_STATE,
} from './layout.ts';
import type { Address, Memory } from './memory.ts';

/** A text of the program is shown up to here. */
export const TEXT_LIMIT = 100;
export const ELLIPSIS = '…';

/** How many characters a str object has. */
export const textLength = (memory: Memory, text: Address): number => memory.word(text + TEXT_LENGTH);

/** Whether all characters of a str object are ASCII. */
export const isAscii = (memory: Memory, text: Address): boolean => (memory.word(text + TEXT_STATE) & TEXT_ASCII) !== 0;

/** Whether a str object is the one that all equal names share (`sys.intern`). */
export const isInterned = (memory: Memory, text: Address): boolean =>
  (memory.word(text + TEXT_STATE) & TEXT_INTERNED) !== 0;

/** Where the characters of a str object begin. */
export function charactersAt(memory: Memory, text: Address): Address {
  const state = memory.word(text + TEXT_STATE);
  if (!(state & TEXT_COMPACT)) return memory.word(text + TEXT_DATA);
  return text + (state & TEXT_ASCII ? TEXT_START : TEXT_START_WIDE);
}

/** The characters of a str object from the start on, at most `limit` of them. */
export function textOf(memory: Memory, text: Address, limit = Number.POSITIVE_INFINITY): string {
  const length = Math.min(textLength(memory, text), limit);
  const state = memory.word(text + TEXT_STATE);
  const start = charactersAt(memory, text);
  const width = (state >>> TEXT_KIND_SHIFT) & TEXT_KIND_MASK;
  const octets = memory.octets(start, start + width * length);
  if (state & TEXT_ASCII && length > SHORT) return decoder.decode(octets);
  let found = '';
  if (width === 1) for (let at = 0; at < length; at++) found += String.fromCharCode(octets[at] ?? 0);
  else for (let at = 0; at < length; at++) found += String.fromCodePoint(codePoint(octets, width * at, width));
  return found;
}

const decoder = new TextDecoder();
/** A text of so many characters is put together faster than it is decoded. */
const SHORT = 40;

/** The text of ASCII characters, ended by a zero, at `address`. */
export function textAt(memory: Memory, address: Address): string {
  let found = '';
  for (let at = address; memory.octet(at) !== 0; at++) found += String.fromCharCode(memory.octet(at));
  return found;
}

function codePoint(octets: Uint8Array, at: number, width: number): number {
  let code = 0;
  for (let index = width - 1; index >= 0; index--) code = code * 256 + (octets[at + index] ?? 0);
  return code;
}

const NEEDS_QUOTING = /[^ !#-[\]-~]/;
const NOT_ASCII = /[\u007f-\uffff]/g;

/** A JSON text of ASCII characters. */
export function quote(text: string): string {
  if (!NEEDS_QUOTING.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(NOT_ASCII, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const ESCAPED = /[\\\p{Cc}]/gu;

/** The literal that Python's `repr` writes for a text of ASCII characters. */
export function literalOf(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inside = text.replace(ESCAPED, (each) => ESCAPES[each] ?? hexEscape(each));
  return `${mark}${mark === "'" ? inside.replaceAll("'", "\\'") : inside}${mark}`;
}

const hexEscape = (each: string): string => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`;

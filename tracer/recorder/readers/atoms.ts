/** Values that refer to nothing: numbers, texts, None and its like. */
import {
  DIGIT_BITS,
  FLOAT_VALUE,
  LONG_COUNT_SHIFT,
  LONG_DIGITS,
  LONG_TAG,
  OBJECT_TYPE,
  TEXT_LENGTH,
} from '../../interpreter/layout.ts';
import type { Address, Memory } from '../../interpreter/memory.ts';
import { bitsAtMost, decimal, floatText } from '../../interpreter/numbers.ts';
import { charactersAt, ELLIPSIS, isAscii, literalOf, TEXT_LIMIT, textLength, textOf } from '../../interpreter/texts.ts';
import type { Reading } from '../shape.ts';
import { type Asked, type Kind, TEXT_BYTES } from './kind.ts';

/** An int with more bits than this is not turned into decimal digits: that takes quadratic time. */
const INT_BITS_LIMIT = 2000;

const textOnly = (text: string): Reading => ({ text, length: null, omitted: 0, references: [] });

/** None, True, False, Ellipsis, NotImplemented: their text is that of the interpreter; nothing of them can change. */
export const constants = (asked: Asked): Kind => ({
  read: (object) => textOnly(asked.atom(object)),
  regions: () => [],
});

/** Decimal digits, the first 100 of a long number; of a huge one only its size. */
export const ints = (memory: Memory, asked: Asked): Kind => ({
  read: (object) => textOnly(intText(memory, asked, object)),
  regions: (object) => {
    const octets = 4 * (memory.word(object + LONG_TAG) >>> LONG_COUNT_SHIFT);
    return [object + OBJECT_TYPE, object + LONG_DIGITS + Math.min(octets, TEXT_BYTES)];
  },
});

/** The text of an int. */
export function intText(memory: Memory, asked: Asked, int: Address): string {
  if (bitsAtMost(memory, int) > INT_BITS_LIMIT - DIGIT_BITS) return asked.atom(int);
  const text = decimal(memory, int);
  return text.length <= TEXT_LIMIT ? text : text.slice(0, TEXT_LIMIT) + ELLIPSIS;
}

export const floats = (memory: Memory): Kind => ({
  read: (object) => textOnly(floatText(memory.double(object + FLOAT_VALUE))),
  regions: (object) => [object + OBJECT_TYPE, object + FLOAT_VALUE + 8],
});

/** A literal, the text cut after 100 characters, and how many there are. */
export const texts = (memory: Memory, asked: Asked): Kind => ({
  read: (object) => ({ ...textOnly(strText(memory, asked, object)), length: textLength(memory, object) }),
  regions: (object) => {
    const start = charactersAt(memory, object);
    const shown = Math.min(textLength(memory, object), TEXT_BYTES);
    return [object + OBJECT_TYPE, object + TEXT_LENGTH + 4, start, start + shown];
  },
});

/** The literal of a str, its value cut after 100 characters. Which characters can be printed only Python knows. */
export function strText(memory: Memory, asked: Asked, text: Address): string {
  if (!isAscii(memory, text)) return asked.atom(text);
  const literal = literalOf(textOf(memory, text, TEXT_LIMIT));
  return textLength(memory, text) <= TEXT_LIMIT ? literal : literal + ELLIPSIS;
}

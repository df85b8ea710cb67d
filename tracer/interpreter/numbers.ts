import { DIGIT_BITS, LONG_COUNT_SHIFT, LONG_DIGITS, LONG_NEGATIVE, LONG_TAG } from './layout.ts';
import type { Address, Memory } from './memory.ts';

const LOW_DIGITS = 2 ** DIGIT_BITS;

/** The value of an int object from 0 to 2³² − 1. */
export function smallNumber(memory: Memory, int: Address): number {
  const digits = memory.word(int + LONG_TAG) >>> LONG_COUNT_SHIFT;
  if (digits === 0) return 0;
  const low = memory.word(int + LONG_DIGITS);
  return digits === 1 ? low : low + memory.word(int + LONG_DIGITS + 4) * LOW_DIGITS;
}

/** How many bits the absolute value of an int object has, to the next whole digit. */
export const bitsAtMost = (memory: Memory, int: Address): number =>
  (memory.word(int + LONG_TAG) >>> LONG_COUNT_SHIFT) * DIGIT_BITS;

/** The decimal digits of an int object. */
export function decimal(memory: Memory, int: Address): string {
  const tag = memory.word(int + LONG_TAG);
  const digits = tag >>> LONG_COUNT_SHIFT;
  const sign = (tag & LONG_NEGATIVE) !== 0 ? '-' : '';
  if (digits <= 1) return `${sign}${digits === 0 ? 0 : memory.word(int + LONG_DIGITS)}`;
  let value = 0n;
  for (let index = digits - 1; index >= 0; index--)
    value = (value << BigInt(DIGIT_BITS)) | BigInt(memory.word(int + LONG_DIGITS + 4 * index));
  return `${sign}${value}`;
}

/** A float as Python writes it: the shortest digits that give the same number, from 1e16 on and below 1e-4 with an exponent. */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', exponentText = ''] = value.toExponential().split('e');
  const exponent = Number(exponentText);
  if (exponent < -4 || exponent >= 16) {
    const digits = String(Math.abs(exponent)).padStart(2, '0');
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${digits}`;
  }
  return plainDigits(mantissa, exponent);
}

function plainDigits(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

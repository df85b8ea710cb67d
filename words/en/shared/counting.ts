import { nothing, type Phrase, say } from '../../phrase.ts';

const LANGUAGE = 'en-GB';
const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);
const conjunction = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as a sentence says it: up to ten in letters. */
export const numeral = (count: number): string => NUMERALS[count] ?? numbers.format(count);

/** A number in digits. */
export const digits = (count: number): string => numbers.format(count);

/** The form of a word that goes with a count: `was` or `were`. */
export const agreeing = (count: number, one: string, other: string): string =>
  plurals.select(count) === 'one' ? one : other;

/** More than one of what a word is for. */
export const plural = (word: string): string => (word.endsWith('s') ? `${word}es` : `${word}s`);

/** `two items`. */
export const counted = (count: number, word: string): string =>
  `${numeral(count)} ${agreeing(count, word, plural(word))}`;

/** `a`, `a and b`, `a, b and c`. */
export function list(phrases: readonly Phrase[]): Phrase {
  const parts = conjunction.formatToParts(phrases.map((_, i) => String(i)));
  return parts.reduce(
    (said, { type, value }) => say`${said}${type === 'element' ? (phrases[Number(value)] ?? nothing) : value}`,
    nothing,
  );
}

/** The same of plain words. */
export const listed = (words: readonly string[]): string => conjunction.format(words);

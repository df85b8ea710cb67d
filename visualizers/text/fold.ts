import { FONT } from '../sizes.ts';
import { textWidth } from './width.ts';

/** How many of a long row are shown: all up to `most`, else `head` from its start and `tail` from its end. */
export interface Limits {
  readonly most: number;
  readonly head: number;
  readonly tail: number;
}

/** One of a row that is shown, or how many stand there that are not. */
export type Shown<T> = { readonly unit: T } | { readonly hidden: number };

/**
 * Folds `units`. `omitted` more were never recorded; they stand before unit `gap` (default: at the end).
 */
export function fold<T>(units: readonly T[], omitted: number, limits: Limits, gap = units.length): readonly Shown<T>[] {
  const long = units.length > limits.most;
  const from = long ? limits.head : units.length;
  const until = long ? units.length - limits.tail : units.length;
  const inside = gap >= from && gap <= until;
  const shown: Shown<T>[] = [];
  for (const [i, unit] of units.entries()) {
    if (i === gap && omitted > 0 && !inside) shown.push({ hidden: omitted });
    if (i === from && until > from) shown.push({ hidden: until - from + (inside ? omitted : 0) });
    if (i < from || i >= until) shown.push({ unit });
  }
  return omitted > 0 && gap === units.length && (!inside || !long) ? [...shown, { hidden: omitted }] : shown;
}

/** A text of at most `most` characters: its start, and how many characters are hidden. */
export function foldText(text: string, most: number): { readonly text: string; readonly hidden: number } {
  const characters = [...text];
  if (characters.length <= most) return { text, hidden: 0 };
  const kept = most - 4;
  return { text: `${characters.slice(0, kept).join('')}…`, hidden: characters.length - kept };
}

/** What the button beside a folded text says: how much more there is, or that it can be folded again. */
export const foldSign = (cut: number, opened: boolean): string => (cut > 0 ? `+${cut}` : opened ? FOLD_AGAIN : '');

/** The sign that folds what was opened. */
export const FOLD_AGAIN = '−';

/** The sign that draws what a row only tells of. */
export const UNFOLD = '+';

/** Room for that button, with the space before it. */
export const foldWidth = (sign: string): number => (sign ? textWidth(sign, FONT.pill, 'sansBold') + 18 : 0);

/** A text broken into lines of at most `width` characters. */
export function breakText(text: string, width: number): readonly string[] {
  const characters = [...text];
  const lines: string[] = [];
  for (let i = 0; i < characters.length; i += width) lines.push(characters.slice(i, i + width).join(''));
  return lines.length > 0 ? lines : [''];
}

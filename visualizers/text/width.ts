import { WIDTHS } from './fonts/widths.ts';

/** `sans` and `sansBold` are Inter 400 and 600, `mono` is JetBrains Mono in any weight. */
export type Face = keyof typeof WIDTHS;

/** Fonts by face, with fallbacks of nearly the same width, so that a file without our fonts still fits. */
export const FAMILIES: Readonly<Record<Face, string>> = {
  sans: "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  sansBold: "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  mono: "'JetBrains Mono', 'DejaVu Sans Mono', Menlo, Consolas, monospace",
};

/** Characters that take two cells in a terminal: East Asian scripts and emoji (Unicode's own property). */
const WIDE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u;
const MARK = /\p{M}|\u200d|\ufe0f/u;

const tables = new Map<Face, ReadonlyMap<number, number>>(
  (Object.keys(WIDTHS) as Face[]).map((face) => [face, widthsByCodePoint(face)]),
);

/**
 * Width of `text` in px at `size` px, without kerning (the drawings switch it off). The table holds the
 * bundled fonts' characters; for others a typical width is taken: 1.2 em for wide ones, 0.65 em for the rest.
 */
export function textWidth(text: string, size: number, face: Face): number {
  const table = tables.get(face) as ReadonlyMap<number, number>;
  let width = 0;
  for (const character of text) width += table.get(character.codePointAt(0) as number) ?? unlistedWidth(character);
  return (width * size) / 1000;
}

/** `text` in lines of at most `width` px, broken at spaces; a word longer than that has a line of its own. */
export function wrapText(text: string, width: number, size: number, face: Face): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size, face) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

function unlistedWidth(character: string): number {
  if (MARK.test(character)) return 0;
  return WIDE.test(character) ? 1200 : 650;
}

function widthsByCodePoint(face: Face): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, ...run] of WIDTHS[face]) {
    for (const [i, width] of run.entries()) widths.set((first as number) + i, width);
  }
  return widths;
}

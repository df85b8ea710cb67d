/**
 * Writes widths.ts: how wide each character of the bundled fonts is, in thousandths of the font size.
 *
 * Run by hand when a font package changes: `node visualizers/fonts/generate-widths.mjs`.
 * Text is then measured with the same numbers in the page, in Node and in tests, whatever fonts are there.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';

const FACES = [
  { name: 'sans', family: 'inter', weight: 400 },
  { name: 'sansBold', family: 'inter', weight: 600 },
  { name: 'mono', family: 'jetbrains-mono', weight: 400 },
];

/** Latin with its accents, general punctuation, arrows and a few signs: what the drawings write themselves. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x2010, 0x2027],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221e, 0x221e],
];

const tables = FACES.map((face) => `  ${face.name}: ${table(face)},`).join('\n');
writeFileSync(
  fileURLToPath(new URL('widths.ts', import.meta.url)),
  `/** Made by generate-widths.mjs; do not edit. Runs of [first code point, width of it and of each that follows …]. */
export const WIDTHS: Readonly<Record<'sans' | 'sansBold' | 'mono', readonly (readonly number[])[]>> = {
${tables}
};
`,
);

/** @param {{ family: string, weight: number }} face */
function table({ family, weight }) {
  const fonts = subsets(family, weight);
  const runs = RANGES.map(([first, last]) => run(fonts, /** @type {number} */ (first), /** @type {number} */ (last)));
  return JSON.stringify(runs.flat());
}

/** The font is published in parts, one per range of characters. @param {string} family @param {number} weight */
function subsets(family, weight) {
  const folder = fileURLToPath(new URL(`../../node_modules/@fontsource/${family}/files/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith(`-${weight}-normal.woff2`))
    .map((file) => /** @type {import('fontkit').Font} */ (fontkit.openSync(folder + file)));
}

/** Runs of characters that the font has. @param {import('fontkit').Font[]} fonts @param {number} first @param {number} last */
function run(fonts, first, last) {
  /** @type {number[][]} */
  const runs = [];
  for (let code = first, open = false; code <= last; code++) {
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
    if (font && !open) runs.push([code]);
    open = font !== undefined;
    if (!font) continue;
    const width = (font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000;
    runs.at(-1)?.push(Math.round(width));
  }
  return runs;
}

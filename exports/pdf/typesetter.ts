import { create, type Font } from 'fontkit';
import { type FontFile, filesFor, loadFont } from '../fonts.ts';
import type { DrawnText } from '../texts.ts';

/** A part of a text in one font; `font` null: none of ours has its characters. */
export interface Run {
  readonly text: string;
  readonly font: string | null;
}

/** Knows the fonts of a document, and which of them sets what. */
export interface Typesetter {
  /** Loads what `texts` need. */
  prepare(texts: readonly DrawnText[]): Promise<void>;
  /** A text in parts of one font each. Everything it needs has been prepared. */
  runs(text: DrawnText): readonly Run[];
  /** A font that has the space, for what is to be found in the document and not seen; null: there is none. */
  blankFont(text: DrawnText): string | null;
}

const SPACE = 0x20;
/** The drawings switch them off: what stands on the page has the widths that the layout reckoned with. */
const FEATURES = { kern: false, liga: false, clig: false, calt: false };
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A typesetter with the fonts of the page.
 * @param register takes a font into the document under a name
 */
export function createTypesetter(fonts: readonly FontFile[], register: (name: string, font: Font) => void): Typesetter {
  const loaded = new Map<FontFile, { readonly name: string; readonly font: Font }>();

  const load = async (file: FontFile): Promise<void> => {
    // The old format: from the new one, the library can't take the glyphs that a document needs
    // (https://github.com/foliojs/fontkit/issues/201).
    const font = withoutFeatures(create((await loadFont(file, 'woff')) as Buffer) as Font);
    const name = `${file.family} ${file.weight} ${file.range}`;
    register(name, font);
    loaded.set(file, { name, font });
  };

  /** The name of the first of `files` that has all of `codePoints`. */
  const fontOf = (codePoints: readonly number[], files: readonly FontFile[]): string | null => {
    for (const file of files) {
      const known = loaded.get(file);
      if (known && codePoints.every((one) => file.covers(one) && known.font.hasGlyphForCodePoint(one))) {
        return known.name;
      }
    }
    return null;
  };

  return {
    async prepare(texts) {
      const needed = texts.flatMap(({ text, family, weight }) => {
        const files = filesFor(fonts, family, weight);
        return codePointsOf(`${text} `).flatMap((one) => files.filter((file) => file.covers(one)));
      });
      await Promise.all([...new Set(needed)].filter((file) => !loaded.has(file)).map(load));
    },
    blankFont: ({ family, weight }) => fontOf([SPACE], filesFor(fonts, family, weight)),
    runs({ text, family, weight }) {
      const files = filesFor(fonts, family, weight);
      const runs: Run[] = [];
      for (const { segment } of graphemes.segment(text)) {
        const font = fontOf(codePointsOf(segment), files);
        const last = runs.at(-1);
        if (last && last.font === font) runs[runs.length - 1] = { font, text: last.text + segment };
        else runs.push({ font, text: segment });
      }
      return runs;
    },
  };
}

/** The library keeps what a word looks like only where it is asked for no features: so the font itself has none. */
function withoutFeatures(font: Font): Font {
  const layout = font.layout.bind(font);
  return Object.assign(font, { layout: (text: string) => layout(text, FEATURES) });
}

const codePointsOf = (text: string): readonly number[] => [...text].map((one) => one.codePointAt(0) as number);

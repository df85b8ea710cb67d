/**
 * The fonts of the page as files, for what is made outside of it: a picture or a PDF page does not see the
 * fonts that a style sheet brings. The style sheets themselves say which there are, so no list can go stale.
 */

export type FontFormat = 'woff2' | 'woff';

/** One file of a font: a weight of a family, for a range of characters. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  /** As in the style sheet: `U+0-FF, U+131`. */
  readonly range: string;
  /** Where it is, by format. */
  readonly address: Readonly<Partial<Record<FontFormat, string>>>;
  /** Reads one of the addresses. */
  read(url: string): Promise<Uint8Array>;
  /** Whether it is for this character. */
  covers(codePoint: number): boolean;
}

/** A style sheet's `@font-face` rule, as far as it is looked at. */
export type FontFaceRule = Pick<CSSFontFaceRule, 'style'>;

/**
 * What a rule says of its file, with addresses relative to `base`; null: it is not upright. `read` gets what is at an
 * address; in a page it is fetched.
 */
export function fontFile({ style }: FontFaceRule, base: string, read = fetchBytes): FontFile | null {
  const value = (name: string): string => style.getPropertyValue(name).trim();
  if (!['', 'normal'].includes(value('font-style'))) return null;
  const range = value('unicode-range');
  const spans = range.split(',').map((part) => spanOf(part.trim()));
  const sources = [...value('src').matchAll(/url\(["']?([^"')]+)["']?\)\s*format\(["']?(woff2?)["']?\)/g)];
  return {
    family: unquoted(value('font-family')),
    weight: Number(value('font-weight')),
    range,
    read,
    address: Object.fromEntries(sources.map(([, url = '', format]) => [format, new URL(url, base).href])),
    covers: (codePoint) => spans.some(([first, last]) => first <= codePoint && codePoint <= last),
  };
}

/** `U+131`, `U+0-FF` or `U+4??`; without a range, all there is. */
function spanOf(text: string): readonly [first: number, last: number] {
  if (text === '') return [0, 0x10ffff];
  const [first = '', last = first] = text.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last.replaceAll('?', 'F'), 16)];
}

/** The first family of a list, without its quotes. */
export const firstFamily = (families: string): string => unquoted(families.split(',')[0] ?? '');

const unquoted = (name: string): string => name.trim().replace(/^(['"])(.*)\1$/, '$2');

/** The files of the weight that `family` has nearest to `weight`. */
export function filesFor(fonts: readonly FontFile[], family: string, weight: number): readonly FontFile[] {
  const ofFamily = fonts.filter((font) => font.family === family);
  const away = (font: FontFile): number => Math.abs(font.weight - weight);
  const least = Math.min(...ofFamily.map(away));
  return ofFamily.filter((font) => away(font) === least);
}

const loaded = new Map<string, Promise<Uint8Array>>();

/** The bytes of `font`, fetched once. */
export function loadFont({ family, address, read }: FontFile, format: FontFormat): Promise<Uint8Array> {
  const url = address[format];
  if (url === undefined) throw new Error(`No ${format} of the font: ${family}`);
  const known = loaded.get(url) ?? read(url);
  loaded.set(url, known);
  // What could not be fetched is tried again next time.
  known.catch(() => loaded.delete(url));
  return known;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A font could not be loaded: ${url} (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

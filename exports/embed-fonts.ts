import type { Environment } from './environment.ts';
import { type FontFile, filesFor, loadFont } from './fonts.ts';
import type { Picture } from './pictures.ts';
import { parseSvg, textsOf } from './texts.ts';
import { windowOf } from './window-of.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The drawing with the fonts in it that its texts need, and the size that it is to be rasterised at: as an image, an
 * SVG sees nothing outside itself, and it is sharp only at its own size.
 */
export async function embedFonts(
  { svg }: Picture,
  { width, height }: { readonly width: number; readonly height: number },
  { document, fonts }: Pick<Environment, 'document' | 'fonts'>,
): Promise<string> {
  const root = parseSvg(svg, document);
  const rules = await Promise.all(neededFonts(root, fonts).map(fontRule));
  const style = root.ownerDocument.createElementNS(SVG, 'style');
  style.textContent = rules.join('\n');
  root.prepend(style);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  // Rounded to whole pixels, the size may have another shape by a hair.
  root.setAttribute('preserveAspectRatio', 'none');
  return new (windowOf(document).XMLSerializer)().serializeToString(root);
}

/** The files that hold a character of one of the texts in the weight that it has. */
function neededFonts(root: Element, fonts: readonly FontFile[]): readonly FontFile[] {
  const needed = new Set<FontFile>();
  for (const { text, family, weight } of textsOf(root)) {
    const files = filesFor(fonts, family, weight);
    for (const character of text) {
      const file = files.find((one) => one.covers(character.codePointAt(0) as number));
      if (file) needed.add(file);
    }
  }
  return [...needed];
}

async function fontRule(font: FontFile): Promise<string> {
  const source = `url("data:font/woff2;base64,${base64(await loadFont(font, 'woff2'))}") format("woff2")`;
  const range = font.range === '' ? '' : `unicode-range:${font.range};`;
  return `@font-face{font-family:"${font.family}";font-weight:${font.weight};${range}src:${source}}`;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

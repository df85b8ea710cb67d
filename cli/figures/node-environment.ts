import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { JSDOM } from 'jsdom';
import { decompress } from 'wawoff2';
import type { Environment, MakePicture } from '../../exports/environment.ts';
import { type FontFile, fontFile, loadFont } from '../../exports/fonts.ts';

const { resolve } = createRequire(import.meta.url);

/** The style sheets of the fonts that drawings are set in. */
const SHEETS = ['inter/400.css', 'inter/600.css', 'jetbrains-mono/400.css', 'jetbrains-mono/700.css'];

/** What Node has for making files: jsdom's document, the fonts of our packages, resvg for pixels. */
export function nodeEnvironment(): Environment {
  const { document } = new JSDOM('').window;
  const fonts = SHEETS.flatMap((sheet) => fontsOf(resolve(`@fontsource/${sheet}`)));
  const rasterizer = createRasterizer(fonts);
  return {
    document,
    fonts,
    rasterize: async (svg, { width }) => (await rasterizer()).render(svg, width),
    createTextPictures: () => framedText,
  };
}

function fontsOf(sheet: string): readonly FontFile[] {
  const { document } = new JSDOM(`<style>${readFileSync(sheet, 'utf8')}</style>`).window;
  const rules = [...(document.styleSheets[0]?.cssRules ?? [])] as CSSFontFaceRule[];
  const read = (url: string): Promise<Uint8Array> => readFile(fileURLToPath(url));
  return rules.map((rule) => fontFile(rule, pathToFileURL(sheet).href, read)).filter((font) => font !== null);
}

const LETTER = 0x61;

interface Rasterizer {
  render(svg: string, width: number): Uint8Array<ArrayBuffer>;
}

/** Started when the first picture is made: it takes the fonts as TrueType, which our packages do not have. */
function createRasterizer(fonts: readonly FontFile[]): () => Promise<Rasterizer> {
  let started: Promise<Rasterizer> | null = null;
  const start = async (): Promise<Rasterizer> => {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    // Of the files of one weight resvg takes the first: that with the letters that nearly all texts have.
    const inOrder = [...fonts].sort((a, b) => Number(b.covers(LETTER)) - Number(a.covers(LETTER)));
    const fontBuffers: Uint8Array[] = [];
    // One after the other, each copied: what the decoder gives is its own memory, which the next one writes over.
    for (const font of inOrder) fontBuffers.push(Uint8Array.from(await decompress(await loadFont(font, 'woff2'))));
    return {
      render(svg, width) {
        const font = { fontBuffers, defaultFontFamily: 'Inter', monospaceFamily: 'JetBrains Mono' };
        return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng());
      },
    };
  };
  return () => {
    started ??= start();
    return started;
  };
}

/** A text that none of our fonts has, and that Node can't draw: an empty frame for each character. */
const framedText: MakePicture = (text, _font, size) => {
  const count = [...text].length;
  const [width, height] = [Math.max(1, Math.round(size * 0.65 * count)), Math.max(1, Math.round(size))];
  const data = new Uint8ClampedArray(width * height * 4);
  const cell = width / count;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const inCell = x % cell;
      const isBorder = y === 0 || y === height - 1 || inCell < 1 || inCell >= cell - 1;
      if (isBorder) data[(y * width + x) * 4 + 3] = 180;
    }
  }
  return { pixels: { width, height, data }, width, height, baseline: Math.round(size * 0.8) };
};

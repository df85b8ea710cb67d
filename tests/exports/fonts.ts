import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { JSDOM } from 'jsdom';
import { vi } from 'vitest';
import { type FontFile, fontFile } from '../../exports/fonts.ts';

const { resolve } = createRequire(import.meta.url);

/** The fonts that a style sheet of a package brings, as the page would see them. */
export function fontsOf(styleSheet: string): readonly FontFile[] {
  const file = resolve(styleSheet);
  const { document } = new JSDOM(`<style>${readFileSync(file, 'utf8')}</style>`).window;
  const rules = [...(document.styleSheets[0]?.cssRules ?? [])] as CSSFontFaceRule[];
  return rules.map((rule) => fontFile(rule, pathToFileURL(file).href)).filter((font) => font !== null);
}

/** The fonts of the page in the weights that drawings have. */
export const drawingFonts = (): readonly FontFile[] =>
  ['inter/400.css', 'inter/600.css', 'jetbrains-mono/400.css', 'jetbrains-mono/700.css'].flatMap((name) =>
    fontsOf(`@fontsource/${name}`),
  );

/** A document that makes elements, and reads and writes XML. */
export const { document } = new JSDOM('').window;

/** What the exports use of a browser: `fetch` for files. */
export function stubPage(): void {
  vi.stubGlobal('fetch', async (url: string) => new Response(await readFile(new URL(url))));
}

import { type FontFile, fontFile } from '../fonts.ts';

/** The upright fonts that the style sheets of `document` bring. */
export function pageFonts({ styleSheets, baseURI }: Document): readonly FontFile[] {
  return [...styleSheets].flatMap((sheet) =>
    [...sheet.cssRules]
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => fontFile(rule, sheet.href ?? baseURI))
      .filter((file) => file !== null),
  );
}

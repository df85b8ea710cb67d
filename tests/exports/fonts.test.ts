import { expect, test } from 'vitest';
import { filesFor, fontFile, loadFont } from '../../exports/fonts.ts';
import { drawingFonts, fontsOf, stubPage } from './fonts.ts';

/** A rule as a style sheet has it. */
const rule = (properties: Readonly<Record<string, string>>) => ({
  style: { getPropertyValue: (name: string) => properties[name] ?? '' } as CSSStyleDeclaration,
});

test('a rule says which characters its file is for, and where it is', () => {
  const font = fontFile(
    rule({
      'font-family': '"JetBrains Mono"',
      'font-weight': '700',
      'font-style': 'normal',
      'unicode-range': 'U+0-FF, U+131, U+4??',
      src: 'url(./a.woff2)format("woff2"),url("./a.woff") format("woff")',
    }),
    'app://refscope/assets/index.css',
  );
  expect(font).toMatchObject({
    family: 'JetBrains Mono',
    weight: 700,
    address: { woff2: 'app://refscope/assets/a.woff2', woff: 'app://refscope/assets/a.woff' },
  });
  const covered = [0, 0x41, 0xff, 0x131, 0x400, 0x4ff];
  expect([...covered, 0x100, 0x130, 0x500, 0x1f9c0].filter((one) => font?.covers(one))).toEqual(covered);
});

test('without a range a file is for all characters; what is slanted is none of ours', () => {
  const upright = { 'font-family': 'A', 'font-weight': '400', src: 'url(a.woff2) format("woff2")' };
  expect(fontFile(rule(upright), 'app://refscope/')?.covers(0x1f9c0)).toBe(true);
  expect(fontFile(rule({ ...upright, 'font-style': 'italic' }), 'app://refscope/')).toBeNull();
});

test('a weight that a family does not have is set in the nearest', () => {
  const fonts = [...fontsOf('@fontsource/inter/400.css'), ...fontsOf('@fontsource/inter/600.css')];
  expect(new Set(filesFor(fonts, 'Inter', 700).map(({ weight }) => weight))).toEqual(new Set([600]));
  expect(filesFor(fonts, 'Comic Sans', 400)).toEqual([]);
});

test('the fonts of the page are there in both formats', async () => {
  stubPage();
  const fonts = drawingFonts();
  expect(new Set(fonts.map(({ family, weight }) => `${family} ${weight}`)).size).toBe(4);
  const [first] = fonts;
  if (!first) throw new Error('no font');
  const signature = async (format: 'woff' | 'woff2') =>
    Buffer.from((await loadFont(first, format)).subarray(0, 4)).toString();
  expect([await signature('woff'), await signature('woff2')]).toEqual(['wOFF', 'wOF2']);
});

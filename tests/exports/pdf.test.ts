import { readdirSync, readFileSync } from 'node:fs';
import { extractText, getDocumentProxy, getMeta, getResolvedPDFJS } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { TextPicture } from '../../exports/environment.ts';
import { createPdf } from '../../exports/pdf/document.ts';
import type { Picture } from '../../exports/pictures.ts';
import { parseSvg, textsOf } from '../../exports/texts.ts';
import { drawingFonts, document as page, stubPage } from './fonts.ts';

const GOLDEN = new URL('../drawings/golden/', import.meta.url);

beforeAll(stubPage);

/** A golden drawing as if it were exported. */
function picture(name: string, step = 0): Picture {
  const svg = readFileSync(new URL(name, GOLDEN), 'utf8');
  const [, , width = 0, height = 0] = (parseSvg(svg, page).getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { step, svg, width, height, title: name, description: `What ${name} shows.` };
}

/** The texts that were drawn as pictures. */
const drawnAsPictures: string[] = [];

function makePicture(text: string, _font: string, size: number): TextPicture {
  drawnAsPictures.push(text);
  const pixels = { width: 1, height: 1, data: Uint8ClampedArray.of(0, 0, 0, 255) };
  return { pixels, width: size, height: size, baseline: size };
}

async function pdfOf(...pictures: readonly Picture[]) {
  const pdf = createPdf('copies.py', { document: page, fonts: drawingFonts(), createTextPictures: () => makePicture });
  for (const one of pictures) await pdf.add(one);
  const bytes = await pdf.end();
  return { bytes, document: await getDocumentProxy(bytes.slice()) };
}

/** What our fonts do not have: the count of what is immortal. */
const PICTURES = '∞';
/** Without the spaces, which a reader guesses from the distances, and without what is a picture. */
const bare = (text: string): string => text.replaceAll(/[\s∞]/g, '');

describe('a golden drawing as PDF', () => {
  test.each(readdirSync(GOLDEN).filter((name) => !name.endsWith('-changed.svg')))(
    '%s has its size and all of its text',
    async (name) => {
      const one = picture(name);
      const { document } = await pdfOf(one);
      const [, , width, height] = (await document.getPage(1)).view;
      expect([width, height]).toEqual([one.width * 0.75, one.height * 0.75]);
      const { text } = await extractText(document, { mergePages: true });
      const found = bare(text);
      expect(textsOf(parseSvg(one.svg, page)).filter((drawn) => !found.includes(bare(drawn.text)))).toEqual([]);
      expect(drawnAsPictures.filter((drawn) => drawn !== PICTURES)).toEqual([]);
    },
  );
});

test('each drawing has a page, a bookmark and its sentence', async () => {
  const { document } = await pdfOf(picture('copies.svg', 0), picture('recursion.svg', 1), picture('copies.svg', 2));
  expect(document.numPages).toBe(3);
  expect((await document.getOutline()).map(({ title }) => title)).toEqual(['Step 0', 'Step 1', 'Step 2']);
  expect(await (await document.getPage(2)).getStructTree()).toMatchObject({
    children: [{ role: 'Figure', alt: 'What recursion.svg shows.' }],
  });
  expect((await getMeta(document)).info).toMatchObject({ Title: 'copies.py', Creator: 'Refscope' });
});

test('what none of the fonts has is a picture that stands for its characters', async () => {
  const { bytes } = await pdfOf(picture('copies-objects.svg'));
  const source = Buffer.from(bytes).toString('latin1');
  expect(source).toMatch(/\/Subtype \/Image[\s\S]*\/SMask \d+ 0 R/);
  expect(source).not.toContain('/Helvetica');
});

test('fonts are embedded, and only what is used of them', async () => {
  const { bytes } = await pdfOf(picture('copies.svg'));
  const fonts = [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/FontName \/\w+\+([\w-]+)/g),
  ].map(([, name]) => name);
  expect(new Set(fonts)).toEqual(
    new Set(['Inter-Regular', 'Inter-SemiBold', 'JetBrainsMono-Regular', 'JetBrainsMono-Bold']),
  );
  expect(bytes.length).toBeLessThan(40_000);
});

describe('what is half transparent', () => {
  /** A group of two parts, and another within. */
  const groups = (parts: string): Picture => {
    const markup = `<g transform="translate(1,2)" opacity="0.5">${parts}<g opacity="0.4">${parts}</g></g>`;
    return {
      ...picture('copies.svg'),
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${markup}</svg>`,
    };
  };

  test('is laid on the page as a whole', async () => {
    const { document } = await pdfOf(groups('<path d="M0,0H9V9Z" fill="#ff0000" stroke="#000000"/><rect/>'));
    const parts = ['1', '1', '1', '1'];
    const inner = ['0.4', 'begin group', ...parts, 'end group'];
    expect(await opacitiesOf(document)).toEqual(['0.5', 'begin group', ...parts, ...inner, 'end group']);
  });

  test('has real text', async () => {
    const { document } = await pdfOf(groups('<text x="1" y="8" font-size="5" font-family="Inter">parm</text>'));
    expect((await extractText(document)).text.map(bare)).toEqual(['parmparm']);
  });
});

/** What the first page sets opacities to, and its groups, in order. */
async function opacitiesOf(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<readonly string[]> {
  const { OPS } = await getResolvedPDFJS();
  const { fnArray, argsArray } = await (await document.getPage(1)).getOperatorList();
  return fnArray.flatMap((operator, i) => {
    if (operator === OPS.beginGroup) return ['begin group'];
    if (operator === OPS.endGroup) return ['end group'];
    if (operator !== OPS.setGState) return [];
    const states = argsArray[i][0] as [string, unknown][];
    return states.filter(([name]) => name.toLowerCase() === 'ca').map(([, value]) => String(value));
  });
}

test.each([
  ['an element', '<use/>', 'No PDF for this element yet: use'],
  ['an attribute', '<rect filter="url(#a)"/>', 'No PDF for this attribute yet: filter="url(#a)"'],
  ['a style', '<g style="fill:red"/>', 'No PDF for this attribute yet: style="fill:red"'],
  ['a transform', '<g transform="skewX(3)"/>', 'No PDF for this transform yet: skewX(3)'],
])('%s that no drawing has had so far does not come out wrong without a word', async (_, markup, message) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${markup}</svg>`;
  await expect(pdfOf({ ...picture('copies.svg'), svg })).rejects.toThrow(message);
});

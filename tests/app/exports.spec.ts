import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { type App, expect, test } from './app.ts';

test.beforeEach(async ({ app }) => {
  await app.open();
});

/** Opens the export dialog and chooses. */
async function choose(page: Page, ...choices: readonly (string | RegExp)[]): Promise<void> {
  await page.keyboard.press('ControlOrMeta+e');
  for (const name of choices) await page.getByRole('radio', { name, exact: true }).click();
}

/** Exports what is chosen; gives the file's name and content. */
async function exportAs(page: Page, ...choices: readonly (string | RegExp)[]) {
  await choose(page, ...choices);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save…' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the header of a PNG says. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

/** The lesson with step 6, where a list changes that three names reach. */
async function openCopies(app: App): Promise<void> {
  await app.openLesson('Shallow and deep copy');
  await app.blur();
  for (let step = 1; step < 6; step++) await app.press('ArrowRight');
  await app.expectStep(6);
}

const STEM = 'shallow-and-deep-copy';

test('the exported SVG is the drawing on screen', async ({ app, page }) => {
  await app.openLesson('Shallow and deep copy');
  await app.press('End');
  await app.settled();
  const onScreen = await page.locator('.stage-svg').evaluate(partsOf);
  const { name, bytes } = await exportAs(page, 'SVG');
  expect(name).toBe(`${STEM}-step-10.svg`);
  const svg = bytes.toString();
  const parsed = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      name: documentElement.tagName,
      title: documentElement.querySelector('title')?.textContent,
      unsafe: documentElement.querySelectorAll('script, image, use, foreignObject, [href]').length,
    };
  }, svg);
  expect(parsed).toEqual({ name: 'svg', title: 'Sticky notes, step 10', unsafe: 0 });
  await page.setContent(svg);
  expect(await page.locator('svg').evaluate(partsOf)).toEqual(onScreen);
});

/** What a drawing consists of: its objects, names and references where they stand, and all its text in order. */
function partsOf(svg: Element) {
  const parts = [...svg.querySelectorAll<SVGElement>('[data-object], [data-name], [data-reference]')];
  return {
    parts: parts.map(({ dataset: { object, frame, name, reference }, attributes }) => ({
      ...{ object, frame, name, reference },
      transform: attributes.getNamedItem('transform')?.value,
    })),
    shapes: [...svg.querySelectorAll('path')]
      .filter((path) => !path.closest('.reach'))
      .map((path) => path.getAttribute('d')),
    texts: [...svg.querySelectorAll('text')].map((text) => text.textContent),
  };
}

test('a PNG has the pixels that were asked for, and looks as the drawing on screen', async ({ app, page }) => {
  await openCopies(app);
  const { name, bytes } = await exportAs(page, 'PNG', '3×');
  expect(name).toBe(`${STEM}-step-6.png`);
  expect(sizeOf(bytes)).toEqual({ width: 2400, height: 1446 });
  const [svg, png] = [(await exportAs(page, 'SVG')).bytes, (await exportAs(page, 'PNG', '1×')).bytes];
  expect((await differenceInPage(page, svg.toString(), png)).mean).toBeLessThan(0.001);
});

/** Side of the squares of which the mean colour is compared, in pixels: letters may be smoothed in another way. */
const SQUARE = 32;

/**
 * How much a PNG differs from the drawing set in the page's own fonts, as large as the PNG: the mean over all channels,
 * and the most that the mean colour of a square does. From 0 to 1.
 */
async function differenceInPage(page: Page, svg: string, png: Buffer): Promise<{ mean: number; square: number }> {
  const size = sizeOf(png);
  await page.evaluate(
    ({ markup, width, height }) => {
      document.body.innerHTML = markup;
      Object.assign(document.body.style, { margin: '0' });
      for (const [name, value] of Object.entries({ width, height })) {
        document.querySelector('svg')?.setAttribute(name, String(value));
      }
    },
    { markup: svg, ...size },
  );
  await page.setViewportSize(size);
  const shown = await page.screenshot();
  return page.evaluate(
    async ({ pictures, side }) => {
      const pixels = async (picture: string): Promise<ImageData> => {
        const image = new Image();
        image.src = `data:image/png;base64,${picture}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height);
      };
      const [a, b] = (await Promise.all(pictures.map(pixels))) as [ImageData, ImageData];
      const sums = new Map<string, number>();
      let sum = 0;
      for (const [i, value] of a.data.entries()) {
        const difference = (value - (b.data[i] as number)) / 255;
        sum += Math.abs(difference);
        const [x, y] = [Math.floor(i / 4) % a.width, Math.floor(i / 4 / a.width)];
        const square = `${Math.floor(x / side)} ${Math.floor(y / side)} ${i % 4}`;
        sums.set(square, (sums.get(square) ?? 0) + difference);
      }
      return { mean: sum / a.data.length, square: Math.max(...[...sums.values()].map(Math.abs)) / side ** 2 };
    },
    { pictures: [shown, png].map((picture) => picture.toString('base64')), side: SQUARE },
  );
}

test('a PDF is one page of the drawing’s size, with real text', async ({ app, page }) => {
  await openCopies(app);
  const { name, bytes } = await exportAs(page, 'PDF');
  expect(name).toBe(`${STEM}-step-6.pdf`);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect(pdf.numPages).toBe(1);
  expect((await pdf.getPage(1)).view).toEqual([0, 0, 600, 361.5]);
  const { text } = await extractText(pdf, { mergePages: true });
  for (const words of ['l1', 'l4', 'copy', 'tuple', '40', 'changed: item 2 added']) expect(text).toContain(words);
});

test('a PDF looks as the drawing on screen, a half transparent note too', async ({ app, page, context }) => {
  await app.openLesson('Weak references');
  await page.locator('.cm-line', { hasText: 'del parm' }).click();
  await app.press('F8');
  await expect(page.locator('.stage-svg .note.peeled')).toBeVisible();
  const [svg, pdf] = [(await exportAs(page, 'SVG')).bytes, (await exportAs(page, 'PDF')).bytes];
  const { mean, square } = await differenceInPage(page, svg.toString(), await drawPdf(await context.newPage(), pdf));
  expect(mean).toBeLessThan(0.001);
  expect(square).toBeLessThan(0.012);
});

/** The first page of a PDF as a PNG, two pixels for each px. */
async function drawPdf(page: Page, pdf: Buffer): Promise<Buffer> {
  const library = await readFile(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8');
  await page.route('**/*', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: library })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto('http://pdf.test/');
  const png = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const { getDocument } = await import(/* @vite-ignore */ `${location.origin}/pdfjs.mjs`);
    const sheet = await (await getDocument({ data }).promise).getPage(1);
    const viewport = sheet.getViewport({ scale: (2 * 96) / 72 });
    const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
    await sheet.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    return canvas.toDataURL('image/png');
  }, pdf.toString('base64'));
  return Buffer.from(png.slice(png.indexOf(',') + 1), 'base64');
}

test('characters that the app’s fonts lack do not get lost in a PDF', async ({ app, page }) => {
  await app.run('cheese = "Käse 🧀 ≠ 日本"\n');
  await app.press('Escape');
  await app.blur();
  await app.press('End');
  const { bytes } = await exportAs(page, 'PDF');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  expect(text).toContain('Käse');
  expect(bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length).toBeGreaterThanOrEqual(4);
});

test('all steps: a PDF with a page for each, all in one frame', async ({ app, page }) => {
  await openCopies(app);
  const { name, bytes } = await exportAs(page, 'All 11 steps', 'PDF');
  expect(name).toBe(`${STEM}-steps.pdf`);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { totalPages, text } = await extractText(pdf);
  expect(totalPages).toBe(11);
  expect([text[1]?.includes('l1'), text[10]?.includes('l1')]).toEqual([false, true]);
  const sizes = await Promise.all([1, 11].map(async (n) => (await pdf.getPage(n)).view));
  expect(sizes[0]).toEqual(sizes[1]);
});

test('all steps: an archive with a drawing for each', async ({ app, page }) => {
  await openCopies(app);
  const svgs = await exportAs(page, 'All 11 steps', 'SVG', 'Dark');
  expect(svgs.name).toBe(`${STEM}-steps.zip`);
  const drawings = Object.entries(unzipSync(svgs.bytes));
  expect(drawings.map(([name]) => name)).toEqual(
    Array.from({ length: 11 }, (_, step) => `${STEM}-step-${String(step).padStart(2, '0')}.svg`),
  );
  for (const [, drawing] of drawings)
    expect(strFromU8(drawing)).toMatch(/^<svg [\s\S]*fill="#12151c"[\s\S]*<\/svg>\n$/);
  const pngs = Object.values(unzipSync((await exportAs(page, 'PNG', '1×')).bytes));
  const [first] = pngs;
  expect(pngs.map((png) => sizeOf(png))).toEqual(Array(11).fill(sizeOf(first ?? new Uint8Array())));
});

test('what is chosen is there again, and Enter saves', async ({ app, page }) => {
  await openCopies(app);
  await choose(page, 'PNG', '4×', 'Black on white');
  await expect(page.getByRole('dialog')).toContainText('3200 × 1928 pixels');
  await expect(page.getByRole('dialog')).toContainText(`${STEM}-step-6.png`);
  await app.expectAccessible();
  await app.press('Escape');
  await app.press('ControlOrMeta+e');
  await expect(page.getByRole('radio', { name: '4×' })).toBeChecked();
  const download = page.waitForEvent('download');
  await app.press('Enter');
  expect((await download).suggestedFilename()).toBe(`${STEM}-step-6.png`);
  await expect(app.notice).toContainText(`The drawing of step 6 is in ${STEM}-step-6.png.`);
});

/** Takes long enough to be cancelled. */
const LONG = 'kept = []\nfor n in range(300):\n    kept.append([n])\n    del kept[:-6]\n';

test('what takes long shows how far it is, lets the page live, and leaves nothing once it is cancelled', async ({
  app,
  page,
}) => {
  const downloads: string[] = [];
  page.on('download', (file) => downloads.push(file.suggestedFilename()));
  await app.run(LONG);
  await choose(page, /^All/, 'PNG', '4×');
  await page.evaluate(watchFrames);
  await page.getByRole('button', { name: 'Save…' }).click();
  const progress = page.getByRole('progressbar', { name: /^Exporting .*-steps\.zip$/ });
  await expect(progress).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(progress).toHaveAttribute('aria-valuetext', /^[1-9]\d* of \d+$/);
  const longest = await page.evaluate(() => Reflect.get(window, 'longestFrame') as number);
  expect(longest).toBeLessThan(1000);
  await app.expectAccessible();
  await app.press('Escape');
  await expect(progress).toHaveCount(0);
  await expect(app.notice).toContainText('cancelled. Nothing was written.');
  await app.press('ControlOrMeta+e');
  await expect(page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  expect(downloads).toEqual([]);
});

/** From now on keeps the longest time between two frames, in ms. */
function watchFrames(): void {
  let [before, longest] = [performance.now(), 0];
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    Object.assign(window, { longestFrame: longest });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test('a browser that wants a click before it saves gets one', async ({ page, app }) => {
  await page.addInitScript(() => {
    const saved: number[] = [];
    const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }) => ({
      name: suggestedName,
      createWritable: async () => new WritableStream({ write: (piece: Uint8Array) => void saved.push(...piece) }),
    });
    Object.assign(window, { saved, showSaveFilePicker, showOpenFilePicker: () => {} });
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
  });
  await app.open();
  await choose(page, 'PNG');
  await page.getByRole('button', { name: 'Save…' }).click();
  const ready = page.getByRole('dialog', { name: 'Ready to be saved' });
  await expect(ready).toContainText('-step-1.png');
  await expect(ready.getByRole('button', { name: 'Save…' })).toBeFocused();
  await app.press('Enter');
  await expect(app.notice).toContainText('-step-1.png');
  const saved = Uint8Array.from(await page.evaluate(() => Reflect.get(window, 'saved') as number[]));
  expect(sizeOf(saved)).toEqual({ width: 1600, height: 900 });
});

test('the drawing is printed by itself: what it is, its sentence, and the program', async ({ app, page }) => {
  await openCopies(app);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  expect(totalPages).toBe(1);
  const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
  expect(width).toBeGreaterThan(height);
  const words = [`${STEM}.py`, 'Step 6 of 10', 'l1, l2 and l3', 'tuple', 'l1[1].append(40)'];
  for (const one of words) expect(text).toContain(one);
  for (const chrome of ['Export', 'Run', 'Output', 'Lesson']) expect(text).not.toContain(chrome);
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('paper is white, margins too, whatever the theme', async ({ app, page }) => {
  await app.button('Dark theme').click();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const colours = await page.evaluate(() =>
    [document.documentElement, document.body].map((element) => {
      const { colorScheme, backgroundColor } = getComputedStyle(element);
      return { colorScheme, backgroundColor };
    }),
  );
  expect(colours).toEqual(Array(2).fill({ colorScheme: 'light', backgroundColor: 'rgb(255, 255, 255)' }));
  await expect(page.locator('.print-sheet')).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
});

test('a program that would not be legible beside the drawing is printed on pages of its own', async ({ app, page }) => {
  await app.run(`${'# a remark\n'.repeat(45)}a = []\n`);
  await app.press('Escape');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  expect(text.map((one) => one.includes('# a remark'))).toEqual([false, true, true]);
  expect(text[0]).toContain('a');
});

test('Ctrl+P prints, also while typing', async ({ app, page }) => {
  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await app.editor.click();
  await app.press('ControlOrMeta+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
});

test('the drawing can be copied as a picture', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCopies(app);
  await app.button('Export').click();
  await page.getByRole('menuitem', { name: 'Copy drawing as picture' }).click();
  await expect(app.notice).toContainText('copied as a picture');
  const png = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    return blob && [...new Uint8Array(await blob.arrayBuffer())];
  });
  expect(sizeOf(Uint8Array.from(png ?? []))).toEqual({ width: 1600, height: 964 });
});

test('the drawing can be copied', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.button('Export').click();
  await page.getByRole('menuitem', { name: 'Copy drawing as SVG' }).click();
  await expect(app.notice).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
});

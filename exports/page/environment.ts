import type { Environment, PixelSize } from '../environment.ts';
import { ExportProblem, type Work } from '../work.ts';
import { pageFonts } from './fonts.ts';
import { createTextPictures } from './text-pictures.ts';

/** Pixels that are drawn in one go: a few ms of work. */
const BAND = 1_500_000;

/** What a web page has: its style sheets' fonts, and a canvas. */
export const pageEnvironment = (document: Document): Environment => ({
  document,
  fonts: pageFonts(document),
  createTextPictures: () => createTextPictures(document),
  async rasterize(svg, size, work) {
    const image = await loadImage(svg);
    await work.breathe();
    const canvas = Object.assign(document.createElement('canvas'), size);
    await paint(canvas, image, work);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new ExportProblem(`The drawing could not be drawn with ${size.width} × ${size.height} pixels.`);
    await work.breathe();
    return new Uint8Array(await blob.arrayBuffer());
  },
});

async function loadImage(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } finally {
    URL.revokeObjectURL(url);
  }
  return image;
}

/** Draws the image band by band: a large one all at once would keep the page from answering. */
async function paint(canvas: HTMLCanvasElement, image: HTMLImageElement, work: Work): Promise<void> {
  const { width, height }: PixelSize = canvas;
  // Software drawing, done when it is asked for: otherwise all of it would wait for the encoder.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new ExportProblem('This browser gives no canvas to draw on.');
  const band = Math.max(64, Math.floor(BAND / width));
  for (let y = 0; y < height; y += band) {
    const rows = Math.min(band, height - y);
    context.drawImage(image, 0, y, width, rows, 0, y, width, rows);
    await work.breathe();
  }
}
